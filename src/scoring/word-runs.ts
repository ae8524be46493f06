/**
 * The words of a text of ASCII alone, found once for all who read them (features, description, memory): each pass of their
 * own over the same letters cost as much as what they do with the words.
 */

import { makeUnits, unitsOf } from './features/units.js';

/** Words beyond the 4,000th are not read. */
export const MAX_TOKENS = 4_000;
/** Longer texts are not read here: what is normalised is not longer. UTF-16 units. */
export const MAX_RUN_UNITS = 32_768;
/** Words are about the same thing if they begin alike: as good as stemming, in any language, at no cost. */
export const STEM_UNITS = 6;

const PRIME = 0x01000193;
/** Where the hash of a word begins (FNV-1a, Fowler, Noll and Vo). */
export const FIRST_HASH = 0x811c9dc5 | 0;
/** The hash of a word and its next unit. */
export const extendHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The hash of a word as a whole. */
export const hashOfWord = (word: string): number => {
  let hash = FIRST_HASH;
  for (let at = 0; at < word.length; at += 1) hash = extendHash(hash, word.charCodeAt(at));
  return hash;
};

/** Runs of a to z and 0 to 9. They hold until the next text is asked for. */
export interface WordRuns {
  /** Up to 4,000. */
  count: number;
  /** Digits in all of them. */
  digits: number;
  /** Those of the text, with a space after them. */
  readonly units: Uint16Array;
  /** Where each begins and ends. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** Hash of each, and of its first six units. */
  readonly hashes: Int32Array;
  readonly stems: Int32Array;
}

const room = makeUnits(MAX_RUN_UNITS + 1);
/**
 * What the last text gave. Its units, as far as there is room, stand here whether or not its words could be read, so that
 * whoever asked for them need not write the units out again.
 */
export const RUNS: WordRuns = {
  count: 0,
  digits: 0,
  units: room.units,
  starts: new Uint16Array(MAX_TOKENS),
  ends: new Uint16Array(MAX_TOKENS),
  hashes: new Int32Array(MAX_TOKENS),
  stems: new Int32Array(MAX_TOKENS),
};

const ASCII = 128;
const SPACE = 32;
/** Kinds of units, as bits; nothing between words. What is foreign here leaves the text to others: capitals, which normalised texts have none of, too. */
const [LETTER, DIGIT, FOREIGN] = [1, 2, 4] as const;
const OF_WORDS = LETTER | DIGIT;
const KINDS = new Uint8Array(2 ** 16)
  .fill(FOREIGN, 65, 91)
  .fill(LETTER, 97, 123)
  .fill(DIGIT, 48, 58)
  .fill(FOREIGN, ASCII);
const kindOf = (unit: number | undefined): number => KINDS[unit ?? ASCII] ?? FOREIGN;

// The loop's own constants: see features/workspace.ts.
const { units, starts, ends, hashes, stems } = RUNS;
const extended = extendHash;
const [FIRST, STEM, MOST] = [FIRST_HASH, STEM_UNITS, MAX_TOKENS] as const;

/** Whether all of the text, whose units are there, could be read. */
const findRuns = (length: number): boolean => {
  let count = 0;
  let digits = 0;
  let at = 0;
  while (at < length && count < MOST) {
    let kind = kindOf(units[at]);
    if (kind === FOREIGN) return false;
    if (kind === 0) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = FIRST;
    let stem = FIRST;
    do {
      hash = extended(hash, units[at] ?? 0);
      digits += kind >> 1;
      at += 1;
      if (at - start === STEM) stem = hash;
      kind = kindOf(units[at]);
    } while ((kind & OF_WORDS) !== 0);
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    stems[count++] = at - start < STEM ? hash : stem;
  }
  RUNS.count = count;
  RUNS.digits = digits;
  for (; at < length; at += 1) if (kindOf(units[at]) === FOREIGN) return false;
  return true;
};

let last: { readonly text: string; readonly found: WordRuns | undefined } | undefined;

/** The words of `text`; undefined unless it is of lower-case ASCII alone, as nearly all normalised English is. */
export const wordRunsIn = (text: string): WordRuns | undefined => {
  if (last?.text === text) return last.found;
  unitsOf(text, room);
  units[Math.min(text.length, MAX_RUN_UNITS)] = SPACE;
  const found = text.length <= MAX_RUN_UNITS && findRuns(text.length) ? RUNS : undefined;
  last = { text, found };
  return found;
};
