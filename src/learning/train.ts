/**
 * From labelled comments to a calibrated text model. Pure and deterministic: the same examples and settings give the
 * same bits.
 *
 *   1. balance the examples (balance.ts), at most `maxRowsPerSource` of each source
 *   2. fit once for each source without it, and judge it by that fit: how the model does on a place it has never seen
 *   3. calibrate on those judgements, so that the probabilities are true of unseen places and not of the known ones
 *   4. fit on everything, and round the weights to steps
 */

import { readContent } from '../scoring/reading.js';
import { makeExtractor } from '../scoring/features.js';
import { weigh, type Balance, type WeightedExample } from './balance.js';
import { calibrate, type Judged } from './calibrate.js';
import type { Source } from './examples.js';
import { fit, rawLogOdds, type Fit, type FitSettings, type Vector } from './fit.js';
import { auc, recallAt } from './measures.js';
import { seededRandom, shuffled } from './random.js';

export interface TrainingSettings extends FitSettings, Balance {
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
  learningRate: 0.3,
  decay: 0.02,
  domainPower: 0.5,
  pooledFactor: 6,
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
}

const ANCHOR = /<a\s/i;

/** Comments with markup are taught both as people type it and as a browser shows it, by turns. */
const textOf = ({ text }: WeightedExample, at: number): string =>
  readContent({ content: text, contentFormat: at % 2 === 1 && ANCHOR.test(text) ? 'html' : 'text' }).textAndTargets;

const toVectors = (examples: readonly WeightedExample[], { bits, seed }: TrainingSettings): readonly Vector[] => {
  const extract = makeExtractor({ bits, seed });
  return examples.map((example, at) => {
    const { buckets, wordCount, count } = extract(textOf(example, at));
    const { isSpam, weight, domain, source } = example;
    return { buckets: buckets.slice(0, count), wordCount, isSpam, weight, domain, source };
  });
};

const sample = (source: Source, { maxRowsPerSource, seed }: TrainingSettings): Source =>
  source.examples.length <= maxRowsPerSource
    ? source
    : { ...source, examples: shuffled(source.examples, seededRandom(seed)).slice(0, maxRowsPerSource) };

interface Fold {
  readonly name: string;
  readonly holdsOut: (vector: Vector, at: number) => boolean;
}

/** With fewer sources than these, leaving one out would leave too little: rows are left out instead. */
const MIN_SOURCES = 3;
const ROW_FOLDS = 5;

const foldsOf = (vectors: readonly Vector[]): readonly Fold[] => {
  const sources = [...new Set(vectors.map(({ source }) => source))];
  if (sources.length >= MIN_SOURCES)
    return sources.map((name) => ({ name, holdsOut: ({ source }) => source === name }));
  return Array.from({ length: ROW_FOLDS }, (_, fold) => ({
    name: `fold ${fold + 1}`,
    holdsOut: (_vector, at) => at % ROW_FOLDS === fold,
  }));
};

type HeldOut = Judged & { readonly domain: string };

const judgeFold = ({ holdsOut }: Fold, vectors: readonly Vector[], settings: FitSettings): readonly HeldOut[] => {
  const taught = fit(
    vectors.filter((vector, at) => !holdsOut(vector, at)),
    settings,
  );
  return vectors.filter(holdsOut).map((vector) => ({ ...vector, raw: rawLogOdds(taught, vector) }));
};

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
  const folds = foldsOf(vectors);
  const judged = folds.flatMap((fold, at) => {
    onProgress(at, folds.length + 1, fold.name);
    return judgeFold(fold, vectors, settings);
  });
  const { scale, offset } = calibrate(judged);
  onProgress(folds.length, folds.length + 1, 'everything');
  const whole: Fit = fit(vectors, settings);
  onProgress(folds.length + 1, folds.length + 1, '');
  const { step, steps } = toSteps(whole.weights);
  return {
    bits: settings.bits,
    seed: settings.seed,
    prior: scale * whole.bias + offset + Math.log(settings.assumedSpamShare / (1 - settings.assumedSpamShare)),
    scale: scale * step,
    weights: steps,
    heldOut: measureDomains(judged),
  };
};
