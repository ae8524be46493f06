import { describe, expect, it } from '@jest/globals';
import { standsFor } from '../../../src/learning/stands-for.js';

describe('a published comment that a moderator leaves as it is', () => {
  it.each([
    ['itself where all that is published is decided', 200, 199, 1],
    ['itself where more was approved than still stands', 10, 400, 1],
    ['those that nobody looked at', 50, 19, 2.5],
    ['a bounded number of them', 5_000, 3, 5],
  ])('stands for %s', (_what, published, approved, many) => {
    expect(standsFor({ published, approved })).toBe(many);
  });
});
