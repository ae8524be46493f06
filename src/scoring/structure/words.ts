/** The words of a normalised text, found in one pass and kept as numbers. */

import { FIRST_HASH, extendHash, lookUp } from './lexicon.js';
import { CLASS_COUNT, KIND_BITS, LETTER, SPACED_WORD, UNIT_CLASSES, isUnspaced } from './unit-classes.js';

/** Words beyond the 2,000th are not read: their kinds and buckets have long been settled. */
const MAX_WORDS = 2_000;
/** Letters that tell a language are noted up to this many. */
const MAX_LETTERS = 64;
/** Words are about the same thing if they begin alike: as good as stemming here, in any language, at no cost. */
const STEM_UNITS = 6;
const FIRST_TELLING = 0xc0;
const LAST_TELLING = 0x1eff;
const SPACE = 32;
const COLON = 58;
const DOT = 46;
const LETTER_W = 119;

/** What a scan found. The buffers belong to the scanner and hold until its next call. */
export interface Words {
  /** Words, up to 2,000. In scripts without spaces each pair of neighbours counts as one. */
  readonly count: number;
  /** Of each word: ordinal in the lexicon (0 where unknown), hash of the word, hash of how it begins, length in units. */
  readonly ordinals: Uint16Array;
  readonly hashes: Int32Array;
  readonly stems: Int32Array;
  readonly lengths: Uint16Array;
  /** Units of words by the class of the word's first, addresses left out. */
  readonly classCounts: Uint32Array;
  /** Letters beyond ASCII, up to 64. */
  readonly letters: Uint16Array;
  readonly letterCount: number;
  /** Units of the longest word. */
  readonly longest: number;
  /** How many addresses were passed over. */
  readonly addresses: number;
}

const isWorldWideWeb = (text: string, from: number, to: number): boolean =>
  to - from === 3 &&
  text.charCodeAt(from) === LETTER_W &&
  text.charCodeAt(from + 1) === LETTER_W &&
  text.charCodeAt(from + 2) === LETTER_W;

const endOfRun = (text: string, from: number): number => {
  const end = text.indexOf(' ', from);
  return end === -1 ? text.length : end;
};

/** A function that scans normalised texts, each in linear time and without allocating for its words. */
export const makeWordScanner = (): ((normalized: string) => Words) => {
  const ordinals = new Uint16Array(MAX_WORDS);
  const hashes = new Int32Array(MAX_WORDS);
  const stems = new Int32Array(MAX_WORDS);
  const lengths = new Uint16Array(MAX_WORDS);
  const classCounts = new Uint32Array(CLASS_COUNT);
  const letters = new Uint16Array(MAX_LETTERS);
  return (text) => {
    classCounts.fill(0);
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
