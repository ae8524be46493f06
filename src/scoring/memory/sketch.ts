/**
 * A text as 64 numbers from which the likeness of two texts can be told: MinHash by one permutation (Li, Owen and Zhang
 * 2012). The set that is sketched holds the text's words and its pairs of neighbouring words, so that swapped sentences
 * change next to nothing and a swapped word changes three members of the set. The share of bins in which two sketches
 * agree estimates the share of members the sets have in common (Jaccard).
 */

import { hashPair, scramble } from './hash.js';
import { isPlainWord, type Words } from './word-list.js';

export const BINS = 64;
const BIN_SHIFT = 26;
const REST = 2 ** BIN_SHIFT - 1;
/** More than any rest. Below 2^31: V8 makes an object of every number above. */
const NONE = 0x7fffffff;
const SET_BITS = 2 ** 13;

export interface Sketch {
  /** 64 numbers of 16 bits; 0 in a bin into which nothing fell. */
  readonly bins: Uint16Array;
  /** Members of the set, 0..1,999. */
  readonly size: number;
}

/** The number of a bin that keeps `smallest`: 16 bits, never 0. */
const valueOf = (smallest: number): number => scramble(smallest) & 0xffff || 1;

/** Makes sketches; `quoted` tells which words do not count. */
export const makeSketcher = (seed: number): ((words: Words, quoted: Uint8Array) => Sketch) => {
  const smallest = new Int32Array(BINS);
  const met = new Int32Array(SET_BITS / 32);
  const wordSeed = scramble(seed ^ 0x77_6f_72_64);
  const pairSeed = scramble(seed ^ 0x70_61_69_72);

  /** How many members that adds: one or none. */
  const add = (feature: number): number => {
    const place = (feature & (SET_BITS - 1)) >>> 5;
    const word = met[place] ?? 0;
    const bit = 1 << (feature & 31);
    met[place] = word | bit;
    const bin = feature >>> BIN_SHIFT;
    const rest = scramble(feature) & REST;
    if (rest < (smallest[bin] ?? 0)) smallest[bin] = rest;
    return (word & bit) === 0 ? 1 : 0;
  };

  return (words, quoted) => {
    smallest.fill(NONE);
    met.fill(0);
    let size = 0;
    const { hashes, count } = words;
    for (let at = 0; at < count; at += 1) {
      if (quoted[at] === 1) continue;
      const word = hashes[at] ?? 0;
      if (isPlainWord(words, at)) size += add(scramble(word ^ wordSeed));
      if (at > 0 && quoted[at - 1] !== 1) size += add(hashPair(hashes[at - 1] ?? 0, word, pairSeed));
    }
    const bins = new Uint16Array(BINS);
    for (let bin = 0; bin < BINS; bin += 1) {
      const least = smallest[bin] ?? NONE;
      bins[bin] = least === NONE ? 0 : valueOf(least);
    }
    return { bins, size };
  };
};
