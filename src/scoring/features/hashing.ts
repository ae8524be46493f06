/** Hashes of features: 32 bits each, from a seed. */

export const PRIME = 0x01000193;
const MIXER = 0x2c1b3c6d;

/** All bits of `hash` spread over all bits. */
export const scramble = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** The bits of `hash` that change with each unit moved to the top, where the bucket is taken from: cheaper than `scramble`. */
export const topMixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), MIXER);

/** Hash of a text as a whole. */
export const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return scramble(hash);
};

/** Odd, with its bits well spread: 2^32 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * The bucket of a hash, 0 to 2^(32 - shift) - 1. Which hashes share one depends on the seed alone, so that words made to
 * collide under one seed collide under no other.
 */
export const bucketOf = (hash: number, seed: number, shift: number): number => Math.imul(hash ^ seed, SPREAD) >>> shift;
