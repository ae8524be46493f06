/** Thresholds that keep a promise: which share of honest comments reaches them at most. */

import { wilson } from './wilson.js';

/** Scores are told to six digits. */
const DIGITS = 1e6;
/** Standard deviations of a bound that holds in 95 of 100 cases. */
const Z = 1.645;

const justAbove = (score: number): number => Math.floor(score * DIGITS + 1) / DIGITS;

/**
 * The least threshold, to six digits, that at most `most` of `scores` reach; undefined where none within 0..1 is.
 * @param scores 0..1, in any order
 */
export const leastThreshold = (scores: readonly number[], most: number): number | undefined => {
  const rising = Float64Array.from(scores).sort();
  const highestBelow = rising[rising.length - 1 - most];
  if (highestBelow === undefined) return 0;
  const threshold = justAbove(highestBelow);
  return threshold > 1 ? undefined : threshold;
};

/** The largest share, with 95 % confidence, behind `count` seen among `of`. @param of more than 0 */
export const upperBound = (count: number, of: number): number => wilson(count, of, Z).high;

/** How many of `of` may reach a threshold that promises `share`; undefined where even none is no proof of it. */
export const mostAllowed = (of: number, share: number): number | undefined => {
  if (of === 0 || upperBound(0, of) > share) return undefined;
  let most = 0;
  while (most < of && upperBound(most + 1, of) <= share) most += 1;
  return most;
};

/** Comments none of which may be wrong before `share` can be promised at all. */
export const neededFor = (share: number): number => Math.ceil((Z * Z * (1 - share)) / share);
