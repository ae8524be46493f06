/** The model that a step makes of another. */

import type { ModelContent } from '../../scoring/model.js';
import { seededRandom } from '../random.js';
import type { Step } from './fit-step.js';

const LARGEST_STEP = 127;

/**
 * `base` after `step`, its weights whole steps again. They are rounded up or down by lot, so that what moves by less than a
 * step moves by that much on the average: rounding to the nearest would lose what many features say each a little of.
 * A weight that was not moved stays.
 */
export const steppedModel = (base: ModelContent, step: Readonly<Step>, seed: number): ModelContent => {
  const random = seededRandom(seed);
  const weights = base.weights.map((weight, bucket) => {
    const change = step[bucket] ?? 0;
    if (change === 0) return weight;
    const moved = Math.floor(weight + change / base.scale + random());
    return Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, moved));
  });
  return { ...base, weights };
};

/** A comment that was decided to be honest: its log-odds before the step, and by a step that was fitted without it. */
export interface HonestBoth {
  readonly before: number;
  readonly after: number;
  /** 0..1. */
  readonly weight: number;
}

/** Share of the honest comments that may be held beyond those that were, which is what a challenger is forgiven. */
const MORE = 0.005;
/** How far one or two comments that were decided wrongly may lower everything. */
const MOST_LOWERED = 1;

/**
 * What is added to all log-odds so that of the honest comments hardly more are held than before; at most 0. What is decided is
 * mostly what was doubted, and so more often spam than comments are: a step toward it also moves what all comments have in
 * common, and that is taken back here.
 * @param flagLogOdds log-odds from which a comment is held
 */
export const loweredBy = (honest: readonly HonestBoth[], flagLogOdds: number): number => {
  let allowed = honest.reduce((sum, { before, weight }) => sum + weight * (MORE + (before >= flagLogOdds ? 1 : 0)), 0);
  for (const { after, weight } of honest.toSorted((a, b) => b.after - a.after)) {
    allowed -= weight;
    if (allowed < 0) return Math.max(-MOST_LOWERED, Math.min(0, flagLogOdds - after));
  }
  return 0;
};
