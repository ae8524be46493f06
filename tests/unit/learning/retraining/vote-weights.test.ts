import { describe, expect, it } from '@jest/globals';
import { voteWeights } from '../../../../src/learning/retraining/vote-weights.js';

const DAY_MS = 86_400_000;
const votes = (
  count: number,
  {
    site = 'gazette',
    by = 'm_ann',
    day = 1,
    isSpam = false,
  }: Partial<Record<'site' | 'by', string>> & {
    readonly day?: number;
    readonly isSpam?: boolean;
  } = {},
) => Array.from({ length: count }, (_, at) => ({ site, by, isSpam, atMs: day * DAY_MS + at }));
const sum = (weights: Float64Array): number => weights.reduce((all, weight) => all + weight, 0);

describe('the weights of decisions', () => {
  it('count the first 200 of one moderator on a day, and on the next day as many again', () => {
    const both = (by: string, day: number) => [...votes(150, { by, day }), ...votes(150, { by, day, isSpam: true })];
    expect(sum(voteWeights(both('m_ann', 1), 1e6))).toBeCloseTo(100, 9);
    const spread = [...votes(200, { by: 'm_ann' }), ...votes(200, { by: 'm_bob', isSpam: true })];
    expect(sum(voteWeights(spread, 1e6))).toBe(400);
    expect(
      sum(
        voteWeights([...spread, ...votes(200, { day: 2 }), ...votes(200, { day: 2, by: 'm_bob', isSpam: true })], 1e6),
      ),
    ).toBe(800);
  });

  it('give one site a hundredth of the model on one day, however many decide there', () => {
    const day = ['m_1', 'm_2', 'm_3', 'm_4'].flatMap((by) => [
      ...votes(100, { by }),
      ...votes(100, { by, isSpam: true }),
    ]);
    expect(sum(voteWeights(day, 20_000))).toBeCloseTo(200, 9);
    expect(
      sum(
        voteWeights(
          [...day, ...votes(50, { site: 'courier' }), ...votes(50, { site: 'courier', isSpam: true })],
          20_000,
        ),
      ),
    ).toBeCloseTo(300, 9);
  });

  it('are the same together for spam as for honest comments of a site, and 0 where it says one kind alone', () => {
    const weights = voteWeights([...votes(10, { isSpam: true }), ...votes(40)], 1e6);
    expect(sum(weights.slice(0, 10))).toBe(10);
    expect(sum(weights.slice(10))).toBeCloseTo(10, 9);
    expect(sum(voteWeights(votes(150), 1e6))).toBe(0);
  });
});
