/** How well a filter did on a stream of comments. Each figure is null where the stream cannot say. */

import { probabilityOf } from '../../scoring/score.js';
import type { Thresholds } from '../../domain/verdict.js';
import { auc, recallAt, shareAbove, type Scored } from '../measures.js';
import type { Prediction } from './stream.js';

/** Comments 50 to 450: where a site that has just begun to decide stands. */
const EARLY = { from: 50, to: 450 };
/** Decisions from which on probabilities are to be true. */
const WARM = 100;
const BINS = 10;

export interface StreamMeasures {
  /** 100 * (1 - AUC) over comments 50 to 450, and over the whole stream; less is better. */
  readonly one_minus_roca_50_450: number | null;
  readonly one_minus_roca: number | null;
  readonly auc: number | null;
  readonly recall_at_1_percent: number | null;
  readonly recall_at_01_percent: number | null;
  /** Share of the honest comments held for a person or rejected, and rejected. */
  readonly false_positives_at_flag: number | null;
  readonly false_positives_at_spam: number | null;
  /** Expected calibration error over ten equal bins once 100 decisions were learned, and before. */
  readonly calibration_error: number | null;
  readonly calibration_error_cold: number | null;
  readonly decisions: number;
}

/** A bin of predictions: how likely spam they said it was, and how much of it was spam. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means over the bin, null where it is empty. */
  readonly said: number | null;
  readonly was: number | null;
}

const orNull = (value: number | undefined): number | null => value ?? null;

const scoredOf = (predictions: readonly Prediction[]): readonly Scored[] =>
  predictions.map(({ logOdds, isSpam }) => ({ score: logOdds, isSpam }));

/** 100 * (1 - AUC); null without both classes. */
export const oneMinusRoca = (predictions: readonly Prediction[]): number | null => {
  const area = auc(scoredOf(predictions));
  return area === undefined ? null : 100 * (1 - area);
};

/** The predictions in ten equal bins of the probability they state. */
export const binned = (predictions: readonly Prediction[]): readonly Bin[] => {
  const sums = Array.from({ length: BINS }, () => ({ count: 0, said: 0, spam: 0 }));
  for (const { logOdds, isSpam } of predictions) {
    const probability = probabilityOf(logOdds);
    const sum = sums[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (sum === undefined) continue;
    sum.count += 1;
    sum.said += probability;
    if (isSpam) sum.spam += 1;
  }
  return sums.map(({ count, said, spam }, at) => ({
    from: at / BINS,
    to: (at + 1) / BINS,
    count,
    said: count === 0 ? null : said / count,
    was: count === 0 ? null : spam / count,
  }));
};

/** Mean distance between what the bins said and what was, weighed by their counts; null for no predictions. */
export const calibrationError = (predictions: readonly Prediction[]): number | null => {
  if (predictions.length === 0) return null;
  const off = binned(predictions).reduce(
    (sum, { count, said, was }) => sum + count * Math.abs((said ?? 0) - (was ?? 0)),
    0,
  );
  return off / predictions.length;
};

/** Those that were made once 100 decisions had been learned. */
export const warm = (predictions: readonly Prediction[]): readonly Prediction[] =>
  predictions.filter(({ decisions }) => decisions >= WARM);

/** All measures of one run. */
export const measureStream = (
  predictions: readonly Prediction[],
  { flag, spam }: Thresholds,
  decisions: number,
): StreamMeasures => {
  const scored = scoredOf(predictions);
  const probabilities = scored.map(({ score, isSpam }) => ({ score: probabilityOf(score), isSpam }));
  return {
    one_minus_roca_50_450: oneMinusRoca(predictions.slice(EARLY.from, EARLY.to)),
    one_minus_roca: oneMinusRoca(predictions),
    auc: orNull(auc(scored)),
    recall_at_1_percent: orNull(recallAt(scored, 0.01)),
    recall_at_01_percent: orNull(recallAt(scored, 0.001)),
    false_positives_at_flag: orNull(shareAbove(probabilities, flag, false)),
    false_positives_at_spam: orNull(shareAbove(probabilities, spam, false)),
    calibration_error: calibrationError(warm(predictions)),
    calibration_error_cold: calibrationError(predictions.filter(({ decisions: learned }) => learned < WARM)),
    decisions,
  };
};

/** The mean of the numbers among `values`; null where there are none. */
export const meanOf = (values: ReadonlyArray<number | null>): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

const KEYS = [
  'one_minus_roca_50_450',
  'one_minus_roca',
  'auc',
  'recall_at_1_percent',
  'recall_at_01_percent',
  'false_positives_at_flag',
  'false_positives_at_spam',
  'calibration_error',
  'calibration_error_cold',
] as const;

/** The mean of several runs, measure by measure. */
export const meanMeasures = (runs: readonly StreamMeasures[]): StreamMeasures => {
  const [first] = runs;
  if (first === undefined) throw new RangeError('no runs to take the mean of');
  const means = Object.fromEntries(KEYS.map((key) => [key, meanOf(runs.map((run) => run[key]))]));
  return { ...first, ...means, decisions: meanOf(runs.map(({ decisions }) => decisions)) ?? 0 };
};
