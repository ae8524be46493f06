/** 32-bit hashes under a secret seed: a list of texts made to collide under one seed collides under no other. */

const PRIME = 0x01000193;

/** Spreads every bit of `value` over all 32. Signed, here and below: V8 makes an object of every number above 2^31. */
export const scramble = (value: number): number => {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** The hash of `units` from `from` to `to`. Allocates nothing. */
export const hashUnits = (units: Readonly<Uint16Array>, from: number, to: number, seed: number): number => {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), PRIME);
  return scramble(hash);
};

/** The hash of `text`, unsigned and never 0, which stands for "none" wherever hashes are kept. */
export const hashName = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return scramble(hash) >>> 0 || 1;
};

/** Two hashes as one; the order counts. */
export const hashPair = (first: number, second: number, seed: number): number =>
  scramble(Math.imul(Math.imul(first ^ seed, PRIME) ^ second, PRIME));
