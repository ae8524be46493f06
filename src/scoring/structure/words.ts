/** The words of a normalised text, found in one pass and kept as numbers. */

import { FIRST_HASH, MAX_RUN_UNITS, MAX_TOKENS, RUNS, STEM_UNITS, extendHash, wordRunsIn } from '../word-runs.js';
import { readRuns } from './ascii-words.js';
import * as lexicon from './lexicon.js';
import * as classes from './unit-classes.js';
import { MAX_WORDS, endOfRun, isWorldWideWeb, type Buffers, type Words } from './word-list.js';

// The loop's own constants: see features/workspace.ts.
const { units: all } = RUNS;
const { lookUp } = lexicon;
const { CLASS_COUNT, KIND_BITS, LETTER, SPACED_WORD, UNIT_CLASSES, isUnspaced } = classes;
const extended = extendHash;
const [FIRST, STEM, MOST] = [FIRST_HASH, STEM_UNITS, MAX_WORDS] as const;

/** Letters that tell a language are noted up to this many. */
const MAX_LETTERS = 64;
const FIRST_TELLING = 0xc0;
const LAST_TELLING = 0x1eff;
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
    if (runs !== undefined && runs.count < MAX_TOKENS) return readRuns(text, runs.count, buffers);
    // What is normalised is not longer; a space follows.
    const length = Math.min(text.length, MAX_RUN_UNITS);
    let count = 0;
    let letterCount = 0;
    let longest = 0;
    let addresses = 0;
    /** The unit before, if it is of an unspaced script. */
    let neighbour = 0;
    for (let at = 0; at < length && count < MOST;) {
      let unit = all[at] ?? 0;
      let found = UNIT_CLASSES[unit] ?? 0;
      const kind = found & KIND_BITS;
      if ((found & SPACED_WORD) !== 0) {
        const start = at;
        let hash = FIRST;
        let stem = FIRST;
        do {
          hash = extended(hash, unit);
          at += 1;
          if (at - start === STEM) stem = hash;
          if (unit >= FIRST_TELLING && unit <= LAST_TELLING && letterCount < MAX_LETTERS) letters[letterCount++] = unit;
          unit = all[at] ?? 0;
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
        stems[count] = units < STEM ? hash : stem;
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
      const isAlone = !isPair && (at === length || !isUnspaced((UNIT_CLASSES[all[at] ?? 0] ?? 0) & KIND_BITS));
      if (isPair || isAlone) {
        const hash = extended(isPair ? extended(FIRST, neighbour) : FIRST, unit);
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
