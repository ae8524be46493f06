/**
 * A comment as the site's own learner sees it: its fields, the features that the general model reads (features/extract.ts) but for pairs of traits,
 * and short runs of its characters (short-runs.ts), as one set of buckets.
 *
 * A kind of feature may be added and old lessons stay as they are: they taught nothing about it, and what they taught of
 * the others still holds.
 *
 * The seed is secret to an installation: nobody outside can make words that collide, nor read a text out of its features.
 */

import { extract, type TextInput } from '../features/extract.js';
import { bucketOf, hashOf, scramble } from '../features/hashing.js';
import { eachShortRun } from './short-runs.js';

export interface SiteShape {
  /** Buckets are 2 to this power; 10..22. */
  readonly bits: number;
  /** 32-bit unsigned. */
  readonly seed: number;
}

/** What is read of a comment. */
export interface SiteText {
  readonly input: TextInput;
  /** The text as it was typed, disguises and all; see reading.ts. */
  readonly shown: string;
  /** Texts that stand apart from the comment's, as `name:someone`. At most 64 are read. */
  readonly fields: readonly string[];
}

/** More features than this are not kept of one comment: its lesson would cost a site more than it tells. */
export const MAX_SITE_FEATURES = 4_096;
const MAX_FIELDS = 64;
const MAX_FIELD_UNITS = 80;

/** A function that finds a comment's features: buckets, each once, in rising order. */
export const makeSiteExtractor = ({ bits, seed }: SiteShape): ((text: SiteText) => Uint32Array) => {
  const shift = 32 - bits;
  const met = new Uint32Array(2 ** bits / 32);
  const found = new Uint32Array(MAX_SITE_FEATURES);
  const bucketing = scramble(seed ^ 0x73697465);
  const fieldSeed = scramble(seed ^ 0x6669656c);
  const runSeed = scramble(seed ^ 0x72756e73);
  let count = 0;
  const note = (bucket: number): void => {
    const word = met[bucket >>> 5] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((word & bit) !== 0 || count === MAX_SITE_FEATURES) return;
    met[bucket >>> 5] = word | bit;
    found[count++] = bucket;
  };
  return ({ input, shown, fields }) => {
    count = 0;
    // What is found last is left out of a text with too many: its fields never are.
    for (const field of fields.slice(0, MAX_FIELDS)) note(hashOf(field.slice(0, MAX_FIELD_UNITS), fieldSeed) >>> shift);
    const { hashes, traitsEnd } = extract(input);
    for (let at = traitsEnd - 1; at >= 0; at -= 1) note(bucketOf(hashes[at] ?? 0, bucketing, shift));
    eachShortRun(shown, runSeed, (hash) => note(hash >>> shift));
    const features = found.slice(0, count);
    for (const bucket of features) met[bucket >>> 5] = 0;
    return features.sort();
  };
};
