/** The words of a normalised text, found in one pass and kept as numbers. */

import { FIRST_HASH, MAX_TOKENS, STEM_UNITS, extendHash, wordRunsIn } from '../word-runs.js';
import { readRuns } from './ascii-words.js';
import { lookUp } from './lexicon.js';
import { CLASS_COUNT, KIND_BITS, LETTER, SPACED_WORD, UNIT_CLASSES, isUnspaced } from './unit-classes.js';
import { MAX_WORDS, endOfRun, isWorldWideWeb, type Buffers, type Words } from './word-list.js';

/** Letters that tell a language are noted up to this many. */
const MAX_LETTERS = 64;
const FIRST_TELLING = 0xc0;
const LAST_TELLING = 0x1eff;
const SPACE = 32;
const COLON = 58;
const DOT = 46;

/** A function that scans normalised texts, each in linear time and without allocating for its words. */
export const makeWordScanner = (): ((normalized: string) => Words) => {
  const ordinals = new Uint16Array(MAX_WORDS);
  const hashes = new Int32Array(MAX_WORDS);
  const stems = new Int32Array(MAX_WORDS);
  const lengths = new Uint16Array(MAX_WORDS);
  const classCounts = new Uint32Array(CLASS_COUNT);
  const letters = new Uint16Array(MAX_LETTERS);
  const buffers: Buffers = { ordinals, hashes, stems, lengths, classCounts, letters };
  return (text) => {
    classCounts.fill(0);
    const runs = wordRunsIn(text);
    // Where words were left out, later ones may be wanted here, as those of addresses are not.
    if (runs !== undefined && runs.count < MAX_TOKENS) return readRuns(text, runs, buffers);
    const { length } = text;
    let count = 0;
    let letterCount = 0;
    let longest = 0;
    let addresses = 0;
    /** The unit before, if it is of an unspaced script. */
    let neighbour = 0;
    for (let at = 0; at < length && count < MAX_WORDS;) {
      let unit = text.charCodeAt(at);
      let found = UNIT_CLASSES[unit] ?? 0;
      const kind = found & KIND_BITS;
      if ((found & SPACED_WORD) !== 0) {
        const start = at;
        let hash = FIRST_HASH;
        let stem = FIRST_HASH;
        do {
          hash = extendHash(hash, unit);
          at += 1;
          if (at - start === STEM_UNITS) stem = hash;
          if (unit >= FIRST_TELLING && unit <= LAST_TELLING && letterCount < MAX_LETTERS) letters[letterCount++] = unit;
          unit = at < length ? text.charCodeAt(at) : SPACE;
          found = UNIT_CLASSES[unit] ?? 0;
        } while ((found & SPACED_WORD) !== 0);
        neighbour = 0;
        if ((unit === COLON && text.startsWith('//', at + 1)) || (unit === DOT && isWorldWideWeb(text, start, at))) {
          addresses += 1;
          at = endOfRun(text, at);
          continue;
        }
        const units = at - start;
        classCounts[kind] = (classCounts[kind] ?? 0) + units;
        if (units > longest) longest = units;
        ordinals[count] = lookUp(hash);
        hashes[count] = hash;
        stems[count] = units < STEM_UNITS ? hash : stem;
        lengths[count++] = units;
        continue;
      }
      at += 1;
      if ((found & LETTER) === 0) {
        neighbour = 0;
        continue;
      }
      classCounts[kind] = (classCounts[kind] ?? 0) + 1;
      const isPair = neighbour !== 0;
      const isAlone = !isPair && (at === length || !isUnspaced((UNIT_CLASSES[text.charCodeAt(at)] ?? 0) & KIND_BITS));
      if (isPair || isAlone) {
        const hash = extendHash(isPair ? extendHash(FIRST_HASH, neighbour) : FIRST_HASH, unit);
        ordinals[count] = lookUp(hash);
        hashes[count] = hash;
        stems[count] = hash;
        lengths[count++] = isPair ? 2 : 1;
      }
      neighbour = unit;
    }
    return { count, ordinals, hashes, stems, lengths, classCounts, letters, letterCount, longest, addresses };
  };
};
