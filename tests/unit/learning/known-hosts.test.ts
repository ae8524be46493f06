import { describe, expect, it } from '@jest/globals';
import { expand, parsePhrase } from '../../../src/learning/synthetic/grammar.js';
import { MADE } from '../../../src/learning/synthetic/made.js';
import { KNOWN_KINDS, knownAddress, type Naming } from '../../../src/learning/synthetic/known-hosts.js';
import { seededRandom } from '../../../src/learning/random.js';
import { hostTokens } from '../../../src/scoring/structure/hosts.js';

const NAMING: Naming = {
  invented: 'velmor',
  other: 'tanquil',
  topic: 'budget-vote',
  project: 'parser',
  code: 'aB3dE6gH9jK',
  number: (length) => '1234567890123456789'.slice(0, length),
};
const isKnown = (host: string): boolean => hostTokens(host).length === 1;

describe('addresses on hosts that everybody knows', () => {
  it.each(KNOWN_KINDS)('of the kind %s are on hosts the filter knows by name, to pages with invented names', (kind) => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 200 }, () => knownAddress(kind, NAMING, random)));
    expect(drawn.size).toBeGreaterThanOrEqual(4);
    for (const address of drawn) {
      const { host, href } = new URL(address);
      expect([host, isKnown(host)]).toEqual([host, true]);
      expect(href.slice(href.indexOf('://'))).toMatch(/velmor|tanquil|budget-vote|parser|ab3de|123/i);
    }
  });

  it.each(['paperUrl', 'referenceUrl', 'repoUrl', 'threadUrl', 'videoUrl', 'shopUrl', 'socialUrl', 'shortUrl'])(
    'are a good part of what comments link to, not all of it: %s',
    (slot) => {
      const random = seededRandom(2);
      const phrase = parsePhrase(`{${slot}}`);
      const known = Array.from({ length: 400 }, () =>
        expand(phrase, { phrases: new Map(), made: MADE }, random),
      ).filter((address) => isKnown(new URL(address).host));
      expect(known.length).toBeGreaterThan(100);
      expect(known.length).toBeLessThan(330);
    },
  );
});
