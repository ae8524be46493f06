import { describe, expect, it } from '@jest/globals';
import { thresholdsAt } from '../../../src/scoring/thresholds.js';

const own = { flag: 0.5, spam: 0.9 };

describe('the thresholds of a verdict', () => {
  it.each([0, 100, 5_000])('are the site’s own after %d lessons', (lessons) => {
    expect(thresholdsAt(own, lessons)).toEqual(own);
  });

  it.each([1, 99])('ask a person more often after %d lessons', (lessons) => {
    expect(thresholdsAt(own, lessons)).toEqual({ flag: 0.3, spam: 0.95 });
  });

  it('are never less careful than the site’s own', () => {
    expect(thresholdsAt({ flag: 0.1, spam: 0.99 }, 50)).toEqual({ flag: 0.1, spam: 0.99 });
  });
});
