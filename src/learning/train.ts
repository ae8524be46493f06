/**
 * From labelled comments to a calibrated text model. Pure and deterministic: the same examples and settings give the
 * same bits.
 *
 *   1. balance the examples (balance.ts), at most `maxRowsPerSource` of each source
 *   2. fit once for each source without it, and judge it by that fit: how the model does on a place it has never seen;
 *      synthetic comments are taught each time and never judged
 *   3. calibrate on those judgements, so that the probabilities are true of unseen places and not of the known ones, and
 *      note how high honest comments score under each of those fits, served as the model will be
 *   4. fit on everything, and round the weights to steps
 */

import { readContent } from '../scoring/reading.js';
import { textInputOf } from '../scoring/text-input.js';
import { FEATURE_GROUPS, extract } from '../scoring/features/extract.js';
import { bucketOf } from '../scoring/features/hashing.js';
import { bucketSeed, makeTextModel } from '../scoring/model.js';
import { weigh, type Balance, type WeightedExample } from './balance.js';
import { calibrate, type Calibration, type Judged } from './calibrate.js';
import type { Source } from './examples.js';
import { fit, rawLogOdds, type Fit, type FitSettings, type Vector } from './fit.js';
import { honestScoresOf, type HonestScores } from './honest-scores.js';
import { auc, recallAt } from './measures.js';
import { seededRandom, shuffled } from './random.js';
import { scoresOfHonest, type UnseenComment } from './unseen-scores.js';

export interface TrainingSettings extends FitSettings, Balance {
  /** Of synthetic comments as many are taught as there are. */
  readonly maxRowsPerSource: number;
  /**
   * Share of spam to assume before anything is read. Training weighs the classes alike, which would be one half; a new
   * site's is not known, and a high guess is paid for by honest comments.
   */
  readonly assumedSpamShare: number;
}

/** Chosen by leaving out whole domains in turn; what was tried is in models/README.md. */
export const DEFAULT_SETTINGS: Omit<TrainingSettings, 'seed'> = {
  bits: 18,
  epochs: 5,
  learningRate: 0.25,
  decay: 0.003,
  unseenShare: 0.3,
  hardship: 0.5,
  domainPower: 0.4,
  pooledFactor: 6,
  pooledHonestFactor: 3,
  syntheticFactor: 3,
  maxRowsPerSource: 6_000,
  assumedSpamShare: 0.3,
};

/** How the model does on a domain when none of the source at hand was taught. */
export interface HeldOutMeasure {
  readonly domain: string;
  readonly rows: number;
  readonly spam: number;
  readonly auc: number | undefined;
  readonly recallAt1Percent: number | undefined;
}

export interface Trained {
  readonly bits: number;
  readonly seed: number;
  /** Log-odds. */
  readonly prior: number;
  /** Log-odds of one step of the weights. */
  readonly scale: number;
  readonly weights: Int8Array;
  readonly heldOut: readonly HeldOutMeasure[];
  /** How high honest comments of places it has not seen score when it is served. */
  readonly honestScores: readonly HonestScores[];
}

const ANCHOR = /<a\s/i;

/** Comments with markup are taught both as people type it and as a browser shows it, by turns. */
const formatOf = ({ text }: WeightedExample, at: number): 'html' | 'text' =>
  at % 2 === 1 && ANCHOR.test(text) ? 'html' : 'text';

const toVectors = (examples: readonly WeightedExample[], { bits, seed }: TrainingSettings): readonly Vector[] => {
  const shift = 32 - bits;
  const bucketing = bucketSeed(seed);
  return examples.map((example, at) => {
    const comment = { content: example.text, contentFormat: formatOf(example, at) };
    const { hashes, ends } = extract(textInputOf(comment, readContent(comment)));
    const { isSpam, weight, domain, source } = example;
    const buckets = hashes.slice(0, ends.structure).map((hash) => bucketOf(hash, bucketing, shift));
    return { buckets, ends: FEATURE_GROUPS.map((group) => ends[group]), isSpam, weight, domain, source };
  });
};

const sample = (source: Source, { maxRowsPerSource, seed }: TrainingSettings): Source =>
  source.isSynthetic === true || source.examples.length <= maxRowsPerSource
    ? source
    : { ...source, examples: shuffled(source.examples, seededRandom(seed)).slice(0, maxRowsPerSource) };

interface Fold {
  readonly name: string;
  readonly holdsOut: (vector: Vector, at: number) => boolean;
}

/** With fewer sources than these, leaving one out would leave too little: rows are left out instead. */
const MIN_SOURCES = 3;
const ROW_FOLDS = 5;

const foldsOf = (vectors: readonly Vector[], synthetic: ReadonlySet<string>): readonly Fold[] => {
  const sources = [...new Set(vectors.map(({ source }) => source))].filter((name) => !synthetic.has(name));
  if (sources.length >= MIN_SOURCES)
    return sources.map((name) => ({ name, holdsOut: ({ source }) => source === name }));
  return Array.from({ length: ROW_FOLDS }, (_, fold) => ({
    name: `fold ${fold + 1}`,
    holdsOut: ({ source }, at) => at % ROW_FOLDS === fold && !synthetic.has(source),
  }));
};

/** A fold with the fit that has not seen what it holds out. */
interface Fitted extends Fold {
  readonly taught: Fit;
}

const fitFold = (fold: Fold, vectors: readonly Vector[], settings: FitSettings): Fitted => {
  const taught = fit(
    vectors.filter((vector, at) => !fold.holdsOut(vector, at)),
    settings,
  );
  return { ...fold, taught };
};

type HeldOut = Judged & { readonly domain: string };

const judgeFold = ({ holdsOut, taught }: Fitted, vectors: readonly Vector[]): readonly HeldOut[] =>
  vectors.filter(holdsOut).map((vector) => ({ ...vector, raw: rawLogOdds(taught, vector) }));

/** The honest comments that a fold holds out, in the form they were taught in elsewhere. */
const honestIn = (
  { holdsOut }: Fold,
  vectors: readonly Vector[],
  examples: readonly WeightedExample[],
): readonly UnseenComment[] =>
  examples.flatMap((example, at) => {
    const vector = vectors[at];
    if (vector === undefined || example.isSpam || !holdsOut(vector, at)) return [];
    return [{ content: example.text, contentFormat: formatOf(example, at), domain: example.domain }];
  });

const measureDomains = (judged: readonly HeldOut[]): readonly HeldOutMeasure[] =>
  [...new Set(judged.map(({ domain }) => domain))].sort().map((domain) => {
    const scored = judged.filter((each) => each.domain === domain).map(({ raw, isSpam }) => ({ score: raw, isSpam }));
    return {
      domain,
      rows: scored.length,
      spam: scored.filter(({ isSpam }) => isSpam).length,
      auc: auc(scored),
      recallAt1Percent: recallAt(scored, 0.01),
    };
  });

const LARGEST_STEP = 127;

const toSteps = (weights: Float32Array): { readonly step: number; readonly steps: Int8Array } => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest === 0 ? 1 : largest / LARGEST_STEP;
  return { step, steps: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
};

/** What is served of a fit: calibrated, and in steps. */
const servedOf = (
  { bias, weights }: Fit,
  { scale, offset }: Calibration,
  { bits, seed, assumedSpamShare }: TrainingSettings,
): Omit<Trained, 'heldOut' | 'honestScores'> => {
  const { step, steps } = toSteps(weights);
  const assumed = Math.log(assumedSpamShare / (1 - assumedSpamShare));
  return { bits, seed, prior: scale * bias + offset + assumed, scale: scale * step, weights: steps };
};

/** Called before each fit with how many of all are done, and what the next one leaves out. */
export type OnProgress = (done: number, of: number, next: string) => void;

/** A model of the `sources`. Throws RangeError if they do not hold both spam and honest comments. */
export const train = (sources: readonly Source[], settings: TrainingSettings, onProgress: OnProgress): Trained => {
  const examples = weigh(
    sources.map((source) => sample(source, settings)),
    settings,
  );
  if (new Set(examples.map(({ isSpam }) => isSpam)).size < 2) throw new RangeError('training needs both spam and ham');
  const vectors = toVectors(examples, settings);
  const synthetic = new Set(sources.filter(({ isSynthetic }) => isSynthetic === true).map(({ name }) => name));
  const folds = foldsOf(vectors, synthetic);
  const fitted = folds.map((fold, at) => {
    onProgress(at, folds.length + 1, fold.name);
    return fitFold(fold, vectors, settings);
  });
  const judged = fitted.flatMap((fold) => judgeFold(fold, vectors));
  const calibration = calibrate(judged);
  onProgress(folds.length, folds.length + 1, 'everything');
  const whole: Fit = fit(vectors, settings);
  onProgress(folds.length + 1, folds.length + 1, '');
  const unseen = fitted.flatMap((fold) => {
    const model = makeTextModel({ ...servedOf(fold.taught, calibration, settings), id: fold.name });
    return scoresOfHonest(model, honestIn(fold, vectors, examples));
  });
  return {
    ...servedOf(whole, calibration, settings),
    heldOut: measureDomains(judged),
    honestScores: honestScoresOf(unseen),
  };
};
