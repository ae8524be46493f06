import { describe, expect, it } from '@jest/globals';
import { fit, type FitSettings, type Vector } from '../../../src/learning/fit.js';
import { makeHardships } from '../../../src/learning/hardship.js';
import { seededRandom } from '../../../src/learning/random.js';

const SETTINGS: FitSettings = {
  bits: 10,
  epochs: 3,
  learningRate: 0.25,
  decay: 0,
  unseenShare: 0,
  hardship: 0,
  seed: 1,
};
const vector = (buckets: readonly number[], isSpam: boolean, domain = 'one'): Vector => ({
  buckets: Uint32Array.from(buckets),
  ends: [buckets.length],
  isSpam,
  weight: 1,
  domain,
  source: domain,
});

/** Bucket 1 is in spam alone, always; bucket 2 in four spam comments of five and in one honest one of five. */
const withTellingFeature = (count: number): readonly Vector[] => {
  const random = seededRandom(5);
  return Array.from({ length: count }, (_, at) => {
    const isSpam = at % 2 === 0;
    const hint = random() < (isSpam ? 0.8 : 0.2) ? [2] : [];
    return vector([...(isSpam ? [1] : []), ...hint, 3 + (at % 40)], isSpam);
  });
};

describe('a fit', () => {
  it('leaves features out of an update by chance, and all of them have their turn', () => {
    const features = Array.from({ length: 200 }, (_, at) => at);
    const moved = (epochs: number): number =>
      fit([vector(features, true)], { ...SETTINGS, unseenShare: 0.4, epochs }).weights.filter((weight) => weight !== 0)
        .length;
    expect(moved(1)).toBeGreaterThan(90);
    expect(moved(1)).toBeLessThan(150);
    expect(moved(30)).toBe(200);
  });

  it('learns more of what a telling feature would hide where that is left out at times', () => {
    const shareOfHint = (unseenShare: number): number => {
      const { weights } = fit(withTellingFeature(2_000), { ...SETTINGS, unseenShare });
      return (weights[2] ?? 0) / (weights[1] ?? 0);
    };
    expect(shareOfHint(0.5)).toBeGreaterThan(1.2 * shareOfHint(0));
  });

  it('is the same for the same seed, and another for another', () => {
    const settings = { ...SETTINGS, unseenShare: 0.3, hardship: 0.5 };
    const vectors = withTellingFeature(200);
    expect(fit(vectors, settings)).toEqual(fit(vectors, settings));
    expect(fit(vectors, { ...settings, seed: 2 })).not.toEqual(fit(vectors, settings));
  });

  it('tells a domain better that is told badly at first', () => {
    // Few of them, and their feature means the contrary elsewhere.
    const vectors = [
      ...Array.from({ length: 900 }, (_, at) => vector([1, 10 + (at % 7)], at % 2 === 0, 'large')),
      ...Array.from({ length: 900 }, (_, at) => vector([at % 2 === 0 ? 2 : 3], at % 2 === 0, 'large')),
      ...Array.from({ length: 60 }, (_, at) => vector([at % 2 === 0 ? 3 : 2, 5], at % 2 === 0, 'small')),
    ];
    const meanOfSmall = (hardship: number): number => {
      const { weights } = fit(vectors, { ...SETTINGS, epochs: 6, hardship });
      return (weights[2] ?? 0) - (weights[3] ?? 0);
    };
    expect(meanOfSmall(1)).toBeLessThan(meanOfSmall(0));
  });
});

describe('the hardship of a domain', () => {
  it('is the power of its mean loss beside that of all, within a quarter and four times, and 1 before the first pass', () => {
    const hardships = makeHardships(0.5);
    expect(hardships.factorOf('easy')).toBe(1);
    hardships.note('easy', 1, 0.9);
    hardships.note('easy', 3, 0.9);
    hardships.note('hard', 2, 0.2);
    hardships.note('hopeless', 1, 0);
    expect(hardships.factorOf('hard')).toBe(1);
    hardships.nextPass();
    const [easy, hard, hopeless] = [-Math.log(0.9), -Math.log(0.2), -Math.log(Number.EPSILON)];
    const mean = (easy + hard + hopeless) / 3;
    expect(hardships.factorOf('easy')).toBe(0.25);
    expect(hardships.factorOf('hard')).toBeCloseTo(Math.sqrt(hard / mean), 12);
    expect(hardships.factorOf('hopeless')).toBeCloseTo(Math.sqrt(hopeless / mean), 12);
  });

  it('counts nothing where its power is 0', () => {
    const hardships = makeHardships(0);
    hardships.note('easy', 1, 0.99);
    hardships.note('hard', 1, 0.01);
    hardships.nextPass();
    expect([hardships.factorOf('easy'), hardships.factorOf('hard')]).toEqual([1, 1]);
  });
});
