import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/learning/random.js';
import { collage } from '../../../src/learning/synthetic/collage.js';

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('a collage', () => {
  it('is made of runs of words, most of them cut out of the middle', () => {
    const random = seededRandom(1);
    const texts = Array.from({ length: 200 }, () => collage(() => numbered(40), random) ?? '');
    const runs = texts.flatMap((text) => text.match(/w\d+(?: w\d+)*/g) ?? []);
    const firstWords = runs.map((run) => Number(run.slice(1).split(' ')[0]));
    expect(firstWords.filter((word) => word > 0).length).toBeGreaterThan(0.8 * runs.length);
    for (const text of texts) {
      const words = [...text.matchAll(/w(\d+)/g)].map(([, number]) => Number(number));
      const breaks = words.filter((word, at) => at > 0 && word !== (words[at - 1] ?? 0) + 1).length;
      expect(breaks).toBeGreaterThanOrEqual(1);
      expect(breaks).toBeLessThanOrEqual(9);
    }
  });

  it('is not to be had of texts that are too short to be cut', () => {
    expect(collage(() => 'one two three', seededRandom(1))).toBeUndefined();
    expect(collage(() => '没有空格的一句话', seededRandom(1))).toBeUndefined();
  });
});
