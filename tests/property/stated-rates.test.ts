import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { honestScoresOf } from '../../src/learning/honest-scores.js';
import type { Lesson } from '../../src/learning/lesson.js';
import { upperBound } from '../../src/learning/threshold.js';
import { ENOUGH_OWN, chooseThreshold, ownHonestScores } from '../../src/sites/stated-rates.js';

/** Scores as they come: many alike, many at either end. */
const aScore = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.25, 0.5, 0.999999, 0.9999999, 1),
  fc.double({ min: -30, max: 30, noNaN: true }).map((logOdds) => 1 / (1 + Math.exp(-logOdds))),
);
const scores = (minLength: number): fc.Arbitrary<number[]> => fc.array(aScore, { minLength, maxLength: 700 });
const percent = fc.oneof(fc.constantFrom(5, 2, 1, 0.5, 0.2, 0.1), fc.double({ min: 0.01, max: 50, noNaN: true }));

const reaching = (all: readonly number[], threshold: number): number =>
  all.filter((score) => score >= threshold).length;

describe('a threshold for a stated error rate keeps its promise on the comments it was chosen from', () => {
  it('those of the site, with 95 % confidence', () => {
    fc.assert(
      fc.property(scores(ENOUGH_OWN), percent, (own, most) => {
        const chosen = chooseThreshold(most, own, undefined);
        if (chosen.kind !== 'site') return;
        const above = reaching(own, chosen.threshold);
        expect(chosen).toMatchObject({ honest: own.length, above, atMost: upperBound(above, own.length) });
        expect(upperBound(above, own.length)).toBeLessThanOrEqual(most / 100);
        expect(chosen.threshold).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('those the general model was tested with', () => {
    fc.assert(
      fc.property(scores(1), percent, (unseen, most) => {
        const tables = honestScoresOf(unseen.map((score) => ({ domain: 'pooled', isSpam: false, score })));
        const chosen = chooseThreshold(most, [], tables);
        if (chosen.kind !== 'general') return;
        expect(reaching(unseen, chosen.threshold) / unseen.length).toBeLessThanOrEqual(most / 100);
      }),
      { numRuns: 200 },
    );
  });
});

describe('which comments a threshold is chosen from', () => {
  const own = (count: number): number[] => Array.from({ length: count }, (_, at) => at / count);
  const tables = honestScoresOf(own(5_000).map((score) => ({ domain: 'pooled', isSpam: false, score })));

  it('the site’s own from 300 on', () => {
    expect(chooseThreshold(1, own(ENOUGH_OWN), tables).kind).toBe('site');
    expect(chooseThreshold(1, own(ENOUGH_OWN - 1), tables).kind).toBe('general');
  });

  it('not the site’s own while they are too few for so small a share', () =>
    expect(chooseThreshold(0.1, own(400), tables).kind).toBe('general'));

  it('none where neither can tell', () => {
    expect(chooseThreshold(1, own(10), undefined)).toEqual({ kind: 'no-table' });
    expect(chooseThreshold(0.01, own(400), tables)).toEqual({ kind: 'too-small', needed: 27_058 });
    expect(chooseThreshold(1, Array<number>(400).fill(1), tables)).toEqual({ kind: 'out-of-reach' });
  });

  it('only what moderators called honest, and what had a score', () => {
    const lesson = (facts: Partial<Lesson>): Lesson => ({
      label: 'ham',
      source: 'moderator',
      weight: 1,
      general: 0,
      score: 0.5,
      features: Uint32Array.of(1),
      ...facts,
    });
    expect(
      ownHonestScores([
        lesson({ score: 0.1 }),
        lesson({ label: 'spam' }),
        lesson({ source: 'site' }),
        lesson({ source: 'reader' }),
        lesson({ score: undefined }),
      ]),
    ).toEqual([0.1]);
  });
});
