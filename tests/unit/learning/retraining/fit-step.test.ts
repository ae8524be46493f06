import { describe, expect, it } from '@jest/globals';
import { dotStep, fitStep, STIFFNESS } from '../../../../src/learning/retraining/fit-step.js';
import { loweredBy, steppedModel } from '../../../../src/learning/retraining/stepped-model.js';
import type { TaughtRow } from '../../../../src/learning/retraining/taught-rows.js';
import { seededRandom } from '../../../../src/learning/random.js';
import { probabilityOf } from '../../../../src/scoring/score.js';

const BITS = 10;

const rowsOf = (count: number): readonly TaughtRow[] => {
  const random = seededRandom(3);
  return Array.from({ length: count }, () => ({
    buckets: Uint32Array.from({ length: 12 }, () => Math.floor(random() * 60)),
    values: Float32Array.from({ length: 12 }, () => 0.2),
    before: random() * 4 - 2,
    isSpam: random() < 0.5,
    weight: 0.2 + 0.8 * random(),
  }));
};

describe('a step toward decisions', () => {
  it('is where the pull of the decisions and that of the prior are the same, for every weight', () => {
    const rows = rowsOf(80);
    const step = fitStep(rows, { bits: BITS, seed: 1 });
    const slopes = step.map((change) => STIFFNESS * change);
    for (const row of rows) {
      const error = row.weight * (probabilityOf(row.before + dotStep(step, row)) - (row.isSpam ? 1 : 0));
      row.buckets.forEach((bucket, at) => (slopes[bucket] = (slopes[bucket] ?? 0) + error * (row.values[at] ?? 0)));
    }
    expect(Math.max(...slopes.map(Math.abs))).toBeLessThan(0.01);
    expect(Math.max(...step.map(Math.abs))).toBeGreaterThan(0.01);
  });

  it('moves nothing where no decision has weight', () => {
    const rows = rowsOf(20).map((row) => ({ ...row, weight: 0 }));
    expect(fitStep(rows, { bits: BITS, seed: 1 }).every((change) => change === 0)).toBe(true);
  });

  it('is the same for the same decisions and seed, to the bit', () => {
    expect(fitStep(rowsOf(50), { bits: BITS, seed: 4 })).toEqual(fitStep(rowsOf(50), { bits: BITS, seed: 4 }));
  });
});

describe('a model after a step', () => {
  const base = { bits: BITS, seed: 1, prior: -1, scale: 0.05, weights: new Int8Array(2 ** BITS).fill(7) };

  it('keeps the weights that did not move, and moves the others by as much on the average', () => {
    const step = new Float64Array(2 ** BITS).fill(0.05 * 0.3, 0, 500);
    const { weights } = steppedModel(base, step, 9);
    expect(weights.subarray(500).every((weight) => weight === 7)).toBe(true);
    const mean = weights.subarray(0, 500).reduce((sum, weight) => sum + weight, 0) / 500;
    expect(mean).toBeGreaterThan(7.2);
    expect(mean).toBeLessThan(7.4);
  });

  it('has no weight beyond what a byte holds', () => {
    const far = steppedModel(base, new Float64Array(2 ** BITS).fill(100), 9);
    expect(Math.max(...far.weights)).toBe(127);
  });

  const honest = (before: number, after: number) => ({ before, after, weight: 1 });

  it('is lowered so far that it holds hardly more honest comments than before, and never raised', () => {
    const worse = [honest(1, 2), honest(-1, 0.4), honest(-1, 0.3), honest(-2, -1)];
    expect(loweredBy(worse, 0)).toBeCloseTo(-0.4, 9);
    expect(loweredBy([honest(1, -3), honest(-1, -2)], 0)).toBe(0);
    // One that was decided wrongly, perhaps.
    expect(loweredBy([honest(-5, 6)], 0)).toBe(-1);
  });
});
