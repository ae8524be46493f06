import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { auc, recallAt, shareAbove, type Scored } from '../../../src/learning/measures.js';

const spam = (score: number): Scored => ({ score, isSpam: true });
const ham = (score: number): Scored => ({ score, isSpam: false });
const hams = (count: number): readonly Scored[] => Array.from({ length: count }, (_, at) => ham(at / count));

describe('the area under the curve', () => {
  it('is 1 when all spam scores above all ham, 0 the other way, one half for ties', () => {
    expect(auc([spam(2), spam(3), ham(0), ham(1)])).toBe(1);
    expect(auc([spam(0), ham(1)])).toBe(0);
    expect(auc([spam(1), ham(1)])).toBe(0.5);
  });

  it('does not exist without both classes', () => {
    expect(auc([ham(1)])).toBeUndefined();
    expect(auc([])).toBeUndefined();
  });

  it('is the share of pairs in the right order', () => {
    const scored = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), isSpam: fc.boolean() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(scored, (all) => {
        const pairs = all
          .filter((one) => one.isSpam)
          .flatMap((one) => all.filter((other) => !other.isSpam).map((other) => one.score - other.score));
        const right = pairs.reduce((sum, gap) => sum + (gap > 0 ? 1 : gap === 0 ? 0.5 : 0), 0);
        const area = auc(all);
        if (pairs.length === 0) expect(area).toBeUndefined();
        else expect(area).toBeCloseTo(right / pairs.length, 12);
      }),
    );
  });
});

describe('recall at a rate of false positives', () => {
  it('counts the spam above all but that share of the ham', () => {
    expect(recallAt([...hams(1_000), spam(0.985), spam(0.995)], 0.01)).toBe(0.5);
  });

  it('is not said of files with too few honest comments', () => {
    expect(recallAt([...hams(199), spam(2)], 0.01)).toBeUndefined();
    expect(recallAt([...hams(200), spam(2)], 0.01)).toBe(1);
    expect(recallAt([...hams(1_999), spam(2)], 0.001)).toBeUndefined();
    expect(recallAt(hams(5_000), 0.01)).toBeUndefined();
  });
});

describe('the share above a threshold', () => {
  it('counts scores at the threshold, too', () => {
    expect(shareAbove([ham(0.5), ham(0.4), spam(0.9)], 0.5, false)).toBe(0.5);
    expect(shareAbove([ham(0.5)], 0.5, true)).toBeUndefined();
  });
});
