/** What the pictures of an evaluation show, as numbers: means over the runs of one filter. */

import type { Prediction } from './stream.js';
import { binned, meanOf, oneMinusRoca, warm, type Bin } from './stream-measures.js';

/** Share of the spam found where this share of the honest comments is lost. */
export interface RocPoint {
  readonly false_positives: number;
  readonly recall: number | null;
}

/** 100 * (1 - AUC) over a window of the stream. */
export interface LearningPoint {
  readonly from: number;
  readonly to: number;
  /** Decisions learned by the middle of the window. */
  readonly decisions: number | null;
  readonly one_minus_roca: number | null;
}

export interface Curves {
  readonly roc: readonly RocPoint[];
  readonly reliability: readonly Bin[];
  readonly learning: readonly LearningPoint[];
}

const LEAST_RATE = 0.0005;
const MOST_RATE = 0.1;
const RATES = 24;
/** 0.05 % to 10 %, evenly on a logarithmic scale. */
const rates = Array.from({ length: RATES }, (_, at) => LEAST_RATE * (MOST_RATE / LEAST_RATE) ** (at / (RATES - 1)));

const recallsOf = (predictions: readonly Prediction[]): ReadonlyArray<number | null> => {
  const ham = Float64Array.from(predictions.filter(({ isSpam }) => !isSpam).map(({ logOdds }) => logOdds)).sort();
  const spam = Float64Array.from(predictions.filter(({ isSpam }) => isSpam).map(({ logOdds }) => logOdds)).sort();
  return rates.map((rate) => {
    // With fewer honest comments than this one of them would be more than the rate.
    if (spam.length === 0 || ham.length * rate < 1) return null;
    const threshold = ham[ham.length - 1 - Math.floor(ham.length * rate)] ?? Infinity;
    return spam.filter((score) => score > threshold).length / spam.length;
  });
};

const rocOf = (runs: ReadonlyArray<readonly Prediction[]>): readonly RocPoint[] => {
  const recalls = runs.map(recallsOf);
  return rates.map((rate, at) => ({ false_positives: rate, recall: meanOf(recalls.map((run) => run[at] ?? null)) }));
};

/** Windows that double, so that the beginning, where most is learned, is seen as closely as the rest. */
const windowsOf = (length: number): ReadonlyArray<readonly [from: number, to: number]> => {
  const windows: Array<readonly [number, number]> = [[0, Math.min(50, length)]];
  for (let from = 50; from < length; from *= 2) {
    const to = Math.min(from * 2, length);
    // A short rest goes to the window before it: so few comments say nothing.
    const last = windows.at(-1);
    if (to - from < from / 2 && last !== undefined) windows[windows.length - 1] = [last[0], to];
    else windows.push([from, to]);
  }
  return windows;
};

const learningOf = (runs: ReadonlyArray<readonly Prediction[]>): readonly LearningPoint[] =>
  windowsOf(runs[0]?.length ?? 0).map(([from, to]) => ({
    from,
    to,
    decisions: meanOf(runs.map((run) => run[Math.floor((from + to) / 2)]?.decisions ?? null)),
    one_minus_roca: meanOf(runs.map((run) => oneMinusRoca(run.slice(from, to)))),
  }));

/** The curves of one filter over its runs. */
export const curvesOf = (runs: ReadonlyArray<readonly Prediction[]>): Curves => ({
  roc: rocOf(runs),
  reliability: binned(runs.flatMap(warm)),
  learning: learningOf(runs),
});
