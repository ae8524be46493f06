/**
 * The shorter way to the words of most texts: of ASCII, without an address, a handle, markup or a telephone number. Their
 * words were found already (word-runs.ts); words.ts tells what the same text comes to read unit by unit.
 */

import { MAX_TOKENS, wordRunsIn, type WordRuns } from '../word-runs.js';
import { hashUnits } from './hash.js';
import { KINDS, MAX_WORDS, PHONE_DIGITS, STEM_UNITS, isAsciiLetter, type Words } from './word-list.js';

const SPACE = 32;
const LAST_DIGIT = 57;

/** Whether a dot between a word and two letters makes an address of its piece; full stops and abbreviations do not. */
const hasDottedName = (text: string): boolean => {
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    const isBefore = at > 0 && text.charCodeAt(at - 1) !== SPACE;
    if (isBefore && isAsciiLetter(text.charCodeAt(at + 1)) && isAsciiLetter(text.charCodeAt(at + 2))) return true;
  }
  return false;
};

/** Whether a text may hold anything but words and single numbers: addresses, handles, markup, telephone numbers. */
const isPlain = (text: string, runs: WordRuns): boolean =>
  runs.count < MAX_TOKENS &&
  runs.digits < PHONE_DIGITS &&
  !text.includes('@') &&
  !text.includes('<') &&
  !text.includes(':/') &&
  !hasDottedName(text);

/** What `readWords` makes of words that were found already, in a text where there is nothing else. */
const readRuns = ({ count, starts, ends, units }: WordRuns, seed: number, words: Words): void => {
  const { hashes, kinds } = words;
  const most = Math.min(count, MAX_WORDS);
  for (let at = 0; at < most; at += 1) {
    const from = starts[at] ?? 0;
    const to = ends[at] ?? 0;
    const isNumber = (units[from] ?? 0) <= LAST_DIGIT;
    hashes[at] = isNumber ? KINDS.number : hashUnits(units, from, Math.min(to, from + STEM_UNITS), seed);
    kinds[at] = isNumber ? KINDS.number : to - from < 3 ? KINDS.short : KINDS.word;
  }
  words.count = most;
};

/** Reads `text` into `words`, if it is such a text; whether it is. */
export const readPlain = (text: string, seed: number, words: Words): boolean => {
  const runs = wordRunsIn(text);
  if (runs === undefined || !isPlain(text, runs)) return false;
  readRuns(runs, seed, words);
  return true;
};
