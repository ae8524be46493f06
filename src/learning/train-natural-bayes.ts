/**
 * From labelled comments to natural's naive Bayes in the form the service serves. Counts are natural's
 * (natural-counts.ts), over all examples alike: nothing is balanced, as natural knows no weights. Each count becomes the
 * log-odds its stem adds; one scale for all of them is found on comments that the counts had not seen.
 */

import { stemKey } from '../scoring/natural-bayes-model.js';
import { readContent } from '../scoring/reading.js';
import { probabilityOf } from '../scoring/score.js';
import { domainOf } from './balance.js';
import type { Source } from './examples.js';
import { auc, recallAt } from './measures.js';
import {
  countDocument,
  naturalLogOdds,
  noCounts,
  priorOf,
  stemWeight,
  stemsOf,
  type NaturalCounts,
} from './natural-counts.js';
import type { HeldOutMeasure, OnProgress } from './train.js';

/** A document as natural sees it. */
interface Document {
  readonly stems: readonly string[];
  readonly isSpam: boolean;
  /** What is left out together with it when something is held out. */
  readonly group: string;
  readonly domain: string;
  /** False of comments nobody wrote. */
  readonly isMeasured: boolean;
}

export interface TrainedNaturalBayes {
  readonly engine: 'natural-bayes';
  readonly prior: number;
  readonly scale: number;
  readonly seed: number;
  readonly weights: ReadonlyMap<number, number>;
  readonly heldOut: readonly HeldOutMeasure[];
}

/** With fewer sources than these, leaving one out would leave too little: rows are left out instead. */
const MIN_SOURCES = 3;
const ROW_GROUPS = 5;

const documentsOf = (sources: readonly Source[]): readonly Document[] => {
  const documents = sources.flatMap((source) => {
    const domain = domainOf(source);
    return source.examples.map(({ text, isSpam }) => ({
      stems: stemsOf(readContent({ content: text, contentFormat: 'text' }).textAndTargets),
      isSpam,
      group: source.name,
      domain,
      isMeasured: source.isSynthetic !== true,
    }));
  });
  return sources.length >= MIN_SOURCES
    ? documents
    : documents.map((document, at) => ({ ...document, group: `fold ${(at % ROW_GROUPS) + 1}` }));
};

const countsOf = (documents: readonly Document[]): NaturalCounts => {
  const counts = noCounts();
  for (const { stems, isSpam } of documents) countDocument(counts, stems, isSpam);
  return counts;
};

interface Judged {
  readonly domain: string;
  readonly logOdds: number;
  readonly isSpam: boolean;
}

const judgeHeldOut = (documents: readonly Document[], onProgress: OnProgress): readonly Judged[] => {
  const measured = documents.filter(({ isMeasured }) => isMeasured);
  const groups = [...new Set(measured.map(({ group }) => group))];
  return groups.flatMap((held, at) => {
    onProgress(at, groups.length + 1, held);
    const counts = countsOf(documents.filter(({ group }) => group !== held));
    return measured
      .filter(({ group }) => group === held)
      .map(({ domain, stems, isSpam }) => ({ domain, isSpam, logOdds: naturalLogOdds(counts, stems) }));
  });
};

const SCALES = { least: 0.001, most: 4 };
const HALVINGS = 40;

/** Slope of the log-loss over the logarithm of the scale, up to a positive factor. */
const slopeAt = (scale: number, judged: readonly Judged[]): number =>
  judged.reduce((sum, { logOdds, isSpam }) => sum + (probabilityOf(scale * logOdds) - (isSpam ? 1 : 0)) * logOdds, 0);

/** The positive factor under which the log-odds are nearest to true: the loss is convex in it, so halving finds it. */
const fitScale = (judged: readonly Judged[]): number => {
  let { least, most } = SCALES;
  for (let halvings = 0; halvings < HALVINGS; halvings += 1) {
    const middle = Math.sqrt(least * most);
    if (slopeAt(middle, judged) > 0) most = middle;
    else least = middle;
  }
  return Math.sqrt(least * most);
};

const measureDomains = (judged: readonly Judged[]): readonly HeldOutMeasure[] =>
  [...new Set(judged.map(({ domain }) => domain))].sort().map((domain) => {
    const own = judged.filter((each) => each.domain === domain);
    const scored = own.map(({ logOdds, isSpam }) => ({ score: logOdds, isSpam }));
    return {
      domain,
      rows: own.length,
      spam: own.filter(({ isSpam }) => isSpam).length,
      auc: auc(scored),
      recallAt1Percent: recallAt(scored, 0.01),
    };
  });

/** What natural counted in both classes together, as weights by the stems' keys. */
export const exportCounts = (
  counts: NaturalCounts,
  seed: number,
): { readonly prior: number; readonly weights: ReadonlyMap<number, number> } => ({
  prior: priorOf(counts),
  weights: new Map(
    [...new Set([...counts.spam.holding.keys(), ...counts.ham.holding.keys()])].map((stem) => [
      stemKey(stem, seed),
      stemWeight(counts, stem),
    ]),
  ),
});

const documentsOfBothClasses = (sources: readonly Source[]): readonly Document[] => {
  const documents = documentsOf(sources);
  if (new Set(documents.map(({ isSpam }) => isSpam)).size < 2) throw new RangeError('training needs both spam and ham');
  return documents;
};

const asModel = (counts: NaturalCounts, judged: readonly Judged[], seed: number): TrainedNaturalBayes => ({
  engine: 'natural-bayes',
  ...exportCounts(counts, seed),
  seed,
  scale: fitScale(judged),
  heldOut: measureDomains(judged),
});

/** natural's naive Bayes of the `sources`. Throws RangeError if they do not hold both spam and honest comments. */
export const trainNaturalBayesModel = (
  sources: readonly Source[],
  seed: number,
  onProgress: OnProgress,
): TrainedNaturalBayes => {
  const documents = documentsOfBothClasses(sources);
  return asModel(countsOf(documents), judgeHeldOut(documents, onProgress), seed);
};

/**
 * A classifier that natural trained elsewhere, as a model: the `sources`, which it should not have learned from, give its
 * scale and its measures alone. Throws RangeError if they do not hold both spam and honest comments.
 */
export const adoptNaturalBayes = (
  counts: NaturalCounts,
  sources: readonly Source[],
  seed: number,
): TrainedNaturalBayes => {
  const judged = documentsOfBothClasses(sources).map(({ stems, isSpam, domain }) => ({
    domain,
    isSpam,
    logOdds: naturalLogOdds(counts, stems),
  }));
  return asModel(counts, judged, seed);
};
