/**
 * Words with something between their letters: v i a g r a, c-a-s-i-n-o, v.i.a.g.r.a; and signs strewn into words.
 *
 * Four single letters in a row, all parted alike, are taken for a word; so "w o w", "U.S." and "a, b, c" stay. Once a
 * text has one such word, runs of two and three are part of the same trick ("b u y  p i l l s"). Where words are parted
 * by wider gaps than letters, the words come out whole, so this must see the text before its spaces are tidied.
 */

import type { Tally } from '../traces.js';

const SEPARATORS = String.raw`[ ._*~|·•'\-]| \. `;
/** Syllables of Hangul are often words by themselves. */
const SINGLE = String.raw`(?!\p{Script=Hangul})\p{L}`;
const LETTER = String.raw`(?:${SINGLE}|(?<=[ ._*~|·•'\-])[013457@$!](?=[ ._*~|·•'\-]))`;
const spacedWord = (atLeast: number): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][._*~|·•'])${SINGLE}(${SEPARATORS})${LETTER}(?:\1${LETTER}){${atLeast - 3},60}\1${SINGLE}(?![\p{L}\p{M}]|\p{N}*(?:[._*~|·•]|(?! )\1)[\p{L}\p{N}])`,
    'gu',
  );
const CERTAIN = spacedWord(4);
const FURTHER = spacedWord(3);
const PAIR =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][._*~|·•'-])(\p{L})([ ._*~|·•'-])(\p{L})(?![\p{L}\p{M}\p{N}]|[._*~|·•'-][\p{L}\p{N}])/gu;

/** Signs within a word that nobody writes there, unless it is to part it: vi*ag|ra. Mathematics and code have fewer of them. */
const STREWN =
  /(?<=[a-z\u00df-\u024f\u0400-\u052f]{2})[*~|^•¦°¬](?=[a-z\u00df-\u024f\u0400-\u052f])|(?<=[a-z\u00df-\u024f\u0400-\u052f])[*~|^•¦°¬](?=[a-z\u00df-\u024f\u0400-\u052f]{2})/g;
const ENOUGH_STREWN = 3;
/** A picture or burst of signs that stands between two words like a word. Bars and bullets part the items of honest lists. */
const BETWEEN_WORDS =
  /(?<=[\p{L}\p{N}.,:;?)"'*!] )(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?|[!*~]{2,3}) (?=["'(]?[\p{L}\p{N}])/gu;
/** Fewer are ornament, or emphasis; and so are those that are a smaller share of the gaps between words. */
const ENOUGH_BETWEEN = 4;
const SHARE_BETWEEN = 0.2;

const joined = (run: string, separator: string): string => run.replaceAll(separator, '');

const isLetters = (run: string): boolean => {
  const letters = run.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3;
};

/** `text` (lower case, spaces untidied) with such words joined. Each is found by one bounded search. */
export const joinSpacedWords = (text: string, tally: Tally): string => {
  let words = 0;
  const join = (run: string, separator: string): string => {
    if (!isLetters(run)) return run;
    words += 1;
    return joined(run, separator);
  };
  let out = text.replace(CERTAIN, join);
  if (words > 0) {
    out = out.replace(FURTHER, join).replace(PAIR, (_, first: string, _separator, second: string) => {
      words += 1;
      return first + second;
    });
  }
  tally.spaced += words;
  return out;
};

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** `text` without the signs strewn into its words and between them, if there are enough of them to be no accident. */
export const dropStrewnSigns = (text: string, tally: Tally): string => {
  const between = countOf(text, BETWEEN_WORDS);
  const isStrewn = between >= ENOUGH_BETWEEN && between >= SHARE_BETWEEN * countOf(text, / /g);
  const within = countOf(text, STREWN);
  if (within + (isStrewn ? between : 0) < ENOUGH_STREWN) return text;
  tally.spaced += within + (isStrewn ? between : 0);
  const joint = text.replace(STREWN, '');
  return isStrewn ? joint.replace(BETWEEN_WORDS, '') : joint;
};
