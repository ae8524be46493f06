import { describe, expect, it } from '@jest/globals';
import { MAX_SITE_FEATURES, makeSiteExtractor } from '../../../src/scoring/site/site-features.js';
import { eachShortRun } from '../../../src/scoring/site/short-runs.js';
import { inputOfText } from '../../../src/scoring/text-input.js';

const BITS = 18;
const featuresUnder = (seed: number, text: string, fields: readonly string[] = []): readonly number[] => [
  ...makeSiteExtractor({ bits: BITS, seed })({ input: inputOfText(text), shown: text, fields }),
];

describe('the features of a comment for its site', () => {
  it('are buckets, each once, in rising order', () => {
    const features = featuresUnder(1, 'The tram was late again, and again, and again.');
    expect(features.length).toBeGreaterThan(40);
    expect(features).toEqual([...new Set(features)].sort((one, other) => one - other));
    expect(Math.max(...features)).toBeLessThan(2 ** BITS);
  });

  it('are others under another secret', () => {
    const under1 = new Set(featuresUnder(1, 'cheap watches at our shop'));
    const shared = featuresUnder(2, 'cheap watches at our shop').filter((feature) => under1.has(feature));
    expect(shared.length).toBeLessThan(4);
  });

  it('hold the author’s fields beside the text', () => {
    const plain = new Set(featuresUnder(1, 'hello there'));
    const named = featuresUnder(1, 'hello there', ['name:best casino', 'host:casino.example']);
    expect(named.filter((feature) => !plain.has(feature))).toHaveLength(2);
  });

  it('tell a Chinese text from the same one typed in another way', () => {
    const plain = new Set(featuresUnder(1, '加我微信a'));
    expect(featuresUnder(1, '加我微信A').some((feature) => !plain.has(feature))).toBe(true);
  });

  it('hold each unit and pair of a text in Han, and nothing more of one in Latin', () => {
    const runs = (text: string): number => {
      let count = 0;
      eachShortRun(text, 7, () => (count += 1));
      return count;
    };
    // Three units, and with the spaces at both ends four pairs.
    expect(runs('加微信')).toBe(7);
    expect(runs('add me')).toBe(0);
    expect(runs('café')).toBe(1);
  });

  it('are bounded for a text made to have many, and the fields are always among them', () => {
    const long = Array.from({ length: 3_000 }, (_, at) => `w${(at * 7_919).toString(36)}`).join(' ');
    const features = featuresUnder(1, long, ['name:someone']);
    expect(features).toHaveLength(MAX_SITE_FEATURES);
    const nameless = new Set(featuresUnder(1, ''));
    const name = featuresUnder(1, '', ['name:someone']).filter((feature) => !nameless.has(feature));
    expect(name).toHaveLength(1);
    expect(features).toEqual(expect.arrayContaining(name));
  });
});
