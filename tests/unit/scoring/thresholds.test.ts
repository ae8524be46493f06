import { describe, expect, it } from '@jest/globals';
import { thresholdsAt } from '../../../src/scoring/thresholds.js';

const own = { flag: 0.5, spam: 0.9 };

describe('the thresholds of a verdict', () => {
  it.each([
    [0, 0],
    [150, 150],
    [4, 296],
    [5_000, 5_000],
  ])('are the site’s own after %d spam and %d honest comments', (spam, ham) => {
    expect(thresholdsAt(own, { spam, ham })).toEqual(own);
  });

  it.each([
    [1, 0],
    [97, 2],
    [2, 97],
  ])('ask a person somewhat more often while one kind is hardly known (%d spam, %d honest)', (spam, ham) => {
    expect(thresholdsAt(own, { spam, ham })).toEqual({ flag: 0.3, spam: 0.95 });
  });

  it('are not lowered for ever where one kind alone is taught', () => {
    expect(thresholdsAt(own, { spam: 100, ham: 2 })).toEqual({ flag: 0.5, spam: 0.95 });
  });

  it('ask most when both kinds have just become known, and less with each lesson', () => {
    const flagAfter = (each: number): number => thresholdsAt(own, { spam: each, ham: each }).flag;
    expect([3, 30, 75, 120, 149].map(flagAfter)).toEqual([0.11, 0.18, 0.3, 0.42, 0.5]);
  });

  it.each([0.01, 0.1, 0.3, 0.5, 0.8])('never hold later than the site’s own (%d)', (flag) => {
    for (let spam = 0; spam < 300; spam += 1)
      for (const ham of [0, 2, 3, 150])
        expect(thresholdsAt({ flag, spam: 0.9 }, { spam, ham }).flag).toBeLessThanOrEqual(flag);
  });

  it('hold everything until as much was taught as the site says', () => {
    const flagAfter = (spam: number): number => thresholdsAt(own, { spam, ham: 0 }, 10).flag;
    expect([0, 9, 10].map(flagAfter)).toEqual([0, 0, 0.3]);
  });

  it('never reject earlier than the site’s own', () => {
    expect(thresholdsAt({ flag: 0.5, spam: 0.99 }, { spam: 20, ham: 20 }).spam).toBe(0.99);
  });
});
