import { describe, expect, it } from '@jest/globals';
import { bucketOf } from '../../../src/scoring/features/hashing.js';
import { DAMPING, weigh, type Weighing } from '../../../src/scoring/weigh.js';

const [SEED, SHIFT, SCALE] = [7, 32 - 12, 0.05];
const CHARACTERS = 40;
const STRUCTURE = 10;
const CONTRIBUTION = { atMost: 8 };

/** Features of a text without words: each half of its characters weighs so many steps a feature, and so does its structure. */
const judged = (steps: { readonly early: number; readonly late: number; readonly structure: number }) => {
  const hashes = Uint32Array.from({ length: CHARACTERS + STRUCTURE }, (_, at) => (at + 1) * 0x9e3779b1);
  const weights = new Int8Array(2 ** 12);
  const weighing: Weighing = { weights, scale: SCALE, seed: SEED, shift: SHIFT };
  hashes.forEach((hash, at) => {
    const half = at < CHARACTERS / 2 ? steps.early : steps.late;
    weights[bucketOf(hash, SEED, SHIFT)] = at < CHARACTERS ? half : steps.structure;
  });
  return weigh(weighing, {
    hashes,
    ends: { words: 0, characters: CHARACTERS, shape: CHARACTERS, structure: CHARACTERS + STRUCTURE },
    middles: { words: 0, characters: CHARACTERS / 2, shape: CHARACTERS },
  });
};
const contribution = (steps: number, count: number): number =>
  Math.max(-CONTRIBUTION.atMost, Math.min(CONTRIBUTION.atMost, (SCALE * steps) / Math.sqrt(count + DAMPING)));
/** By how much the first half is worse than the whole, log-odds. */
const excessOf = (early: number, late: number): number =>
  contribution((early * CHARACTERS) / 2, CHARACTERS / 2) - contribution(((early + late) * CHARACTERS) / 2, CHARACTERS);

describe('a half that is worse than the whole', () => {
  it('counts as much as it is worse where honest halves are so, too, whatever the whole is like', () => {
    const excess = excessOf(2, -1);
    expect(excess).toBeGreaterThan(0);
    expect(excess).toBeLessThan(0.8);
    expect(judged({ early: 2, late: -1, structure: -5 }).part).toBeCloseTo(excess, 12);
    expect(judged({ early: 2, late: -1, structure: 5 }).part).toBeCloseTo(excess, 12);
  });

  it('counts more where it is much worse, and what speaks for the whole is mostly taken back', () => {
    const excess = excessOf(10, -8);
    expect(excess).toBeGreaterThan(1.3);
    const { part, structure } = judged({ early: 10, late: -8, structure: -10 });
    expect(structure).toBeCloseTo(contribution(-100, STRUCTURE), 12);
    expect(part).toBeCloseTo(0.8 + 1.3 * (excess - 0.8) - 0.75 * structure, 12);
  });

  it('leaves what speaks against the whole as it is', () => {
    const excess = excessOf(10, -8);
    expect(judged({ early: 10, late: -8, structure: 10 }).part).toBeCloseTo(0.8 + 1.3 * (excess - 0.8), 12);
  });

  it('counts nothing where the whole is worse than either', () => {
    expect(judged({ early: 4, late: 4, structure: -10 }).part).toBe(0);
  });
});
