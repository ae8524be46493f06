/**
 * A step of the model's weights toward what was decided, held back by a Gaussian prior around what it weighs now:
 *
 *   least  STIFFNESS / 2 * |step|^2 + sum of weight * log(1 + exp(-sign * (before + step . row)))
 *
 * by dual coordinate ascent (Yu, Huang and Lin 2011, "Dual coordinate descent methods for logistic regression and maximum
 * entropy models", Machine Learning 85): each row has a pull 0..weight towards its label, and the step is the sum of
 * all pulls. It has one solution, needs no rate, and takes the rows in an order that the seed decides.
 */

import { seededRandom, shuffled } from '../random.js';
import type { TaughtRow } from './taught-rows.js';

/** How hard the prior holds. Chosen by what retraining did to comments of other places; see models/README.md. */
export const STIFFNESS = 16;
const MOST_PASSES = 60;
/** Pulls that move by less than this (of their weight) have settled. */
const SETTLED = 1e-3;
/** Halvings of the interval a pull lies in: 2^-40 of it is left. */
const HALVINGS = 40;

/** Change of each weight, log-odds. */
export type Step = Float64Array;

export const dotStep = (step: Readonly<Step>, { buckets, values }: Pick<TaughtRow, 'buckets' | 'values'>): number => {
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) sum += (step[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
};

/** The pull at which a row is at rest: log(pull / (weight - pull)) + margin + curve * (pull - now) = 0, which rises with it. */
const restingPull = (margin: number, curve: number, weight: number, now: number): number => {
  let [low, high] = [0, weight];
  for (let i = 0; i < HALVINGS; i += 1) {
    const pull = (low + high) / 2;
    if (Math.log(pull / (weight - pull)) + margin + curve * (pull - now) > 0) high = pull;
    else low = pull;
  }
  return (low + high) / 2;
};

const squareOf = ({ values }: TaughtRow): number => values.reduce((sum, value) => sum + value * value, 0);

/** @param bits weights are 2 to this power; rows of weight 0 are passed over */
export const fitStep = (
  rows: readonly TaughtRow[],
  { bits, seed, stiffness = STIFFNESS }: { readonly bits: number; readonly seed: number; readonly stiffness?: number },
): Step => {
  const step = new Float64Array(2 ** bits);
  const taught = rows
    .filter(({ weight, buckets }) => weight > 0 && buckets.length > 0)
    .map((row) => ({ ...row, curve: squareOf(row) / stiffness, pull: 0 }));
  const random = seededRandom(seed);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let largest = 0;
    for (const row of shuffled(taught, random)) {
      const sign = row.isSpam ? 1 : -1;
      const margin = sign * (row.before + dotStep(step, row));
      const pull = restingPull(margin, row.curve, row.weight, row.pull);
      const change = (sign * (pull - row.pull)) / stiffness;
      largest = Math.max(largest, Math.abs(pull - row.pull) / row.weight);
      row.pull = pull;
      for (let at = 0; at < row.buckets.length; at += 1) {
        const bucket = row.buckets[at] ?? 0;
        step[bucket] = (step[bucket] ?? 0) + change * (row.values[at] ?? 0);
      }
    }
    if (largest < SETTLED) break;
  }
  return step;
};
