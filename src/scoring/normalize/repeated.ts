/**
 * Letters three times or more: "soooo", "freeee", "caaasino".
 *
 * No spelling has a letter three times but for a few German compounds, so what is left of a run is a guess at the word:
 * that of a known word ("freeee" is "free"), else a single letter, since few letters are doubled in any language (leaving
 * two lost 5 points more of Indonesian spam written so). A word of one letter alone keeps three ("www", "mmmm" as "mmm"); Roman numerals keep theirs. Runs of
 * two are never touched: they are most languages' spelling.
 */

import type { Tally } from '../traces.js';
import { knownBySkeleton } from './known-words.js';

const DRAWN_OUT = /(\p{L})\1\1/u;
const PIECE = /\S+/g;
const ADDRESS = /:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]|@/u;
const WORD = /\p{L}+/gu;
const RUN = /(\p{L})\1{2,}/gu;
const ROMAN = /^m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;
const LATIN = /^[a-z]+$/;
/** Scripts of ideographs and syllables repeat what is no letter. */
const NO_ALPHABET = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const shorten = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (word === first.repeat(word.length / first.length)) return first.repeat(3);
  if (ROMAN.test(word)) return word;
  return (LATIN.test(word) ? knownBySkeleton(word) : undefined) ?? word.replace(RUN, '$1');
};

const shortenWord = (word: string, tally: Tally): string => {
  if (!DRAWN_OUT.test(word) || NO_ALPHABET.test(word)) return word;
  const short = shorten(word);
  if (short !== word) tally.repeated += 1;
  return short;
};

/** `text` (lower case) with words drawn out brought to their length, addresses apart. Linear. */
export const shortenDrawnOut = (text: string, tally: Tally): string =>
  text.replace(PIECE, (piece) =>
    DRAWN_OUT.test(piece) && !ADDRESS.test(piece) ? piece.replace(WORD, (word) => shortenWord(word, tally)) : piece,
  );
