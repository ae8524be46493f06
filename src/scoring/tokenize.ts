/** Words by natural's tokenizer, stems as by its stemmers; both kept linear by bounds of our own. */

import PorterStemmerRu from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import { englishStem } from './stem/english.js';

/** Words beyond the 4,000th are not read. */
export const MAX_TOKENS = 4_000;
/** Longer tokens are no words: they are cut, and never stemmed (natural's stemmers take quadratic time in one token). */
export const MAX_TOKEN_UNITS = 40;

/** natural's own word patterns know Latin and Russian letters alone. */
const tokenizer = new RegexpTokenizer({ pattern: /[\p{L}\p{M}\p{N}]+/gu, gaps: false });

/** Words of a normalised text in order: runs of letters, marks and digits. At most 4,000, uncut. */
export const tokenize = (normalized: string): readonly string[] => {
  const tokens = tokenizer.tokenize(normalized) ?? [];
  return tokens.length > MAX_TOKENS ? tokens.slice(0, MAX_TOKENS) : tokens;
};

/** Where the words of a text are: `starts[n]` to `ends[n]`, in UTF-16 units. */
export interface Spans {
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
}

/** Room for the words of one text. */
export const makeSpans = (): Spans => ({ starts: new Uint16Array(MAX_TOKENS), ends: new Uint16Array(MAX_TOKENS) });

const FIRST_NON_ASCII = 128;
const isAsciiWord = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** How many words there are; -1 for a text that is not all ASCII. */
const locateInAscii = (normalized: string, { starts, ends }: Spans): number => {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < normalized.length; at += 1) {
    const unit = normalized.charCodeAt(at);
    if (unit >= FIRST_NON_ASCII) return -1;
    const isWord = isAsciiWord(unit);
    if (isWord === isInside) continue;
    if (!isWord) ends[count++] = at;
    else if (count === MAX_TOKENS) return count;
    else starts[count] = at;
    isInside = isWord;
  }
  if (isInside) ends[count++] = normalized.length;
  return count;
};

const locateByTokenizer = (normalized: string, { starts, ends }: Spans): number => {
  const tokens = tokenize(normalized);
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    // What lies between two words holds no letter, so that the first place found is the word's own.
    starts[at] = normalized.indexOf(token, from);
    from = (starts[at] ?? 0) + token.length;
    ends[at] = from;
  }
  return tokens.length;
};

/**
 * Finds the words that `tokenize` finds, into `spans`; how many there are. The text must be shorter than 65,536 units.
 * In a lower-case ASCII text natural's words are the runs of a-z and 0-9: those are found in place, as making a string
 * of each word takes a third of all the time a comment takes.
 */
export const locateTokens = (normalized: string, spans: Spans): number => {
  const count = locateInAscii(normalized, spans);
  return count === -1 ? locateByTokenizer(normalized, spans) : count;
};

const LATIN = /^[a-z]+$/;
const CYRILLIC = /^[\u0400-\u052f]+$/;
const DIGITS = /^[0-9]+$/;

/** The form under which a word counts: its stem in English or Russian; numbers by their length alone. */
export const wordForm = (token: string): string => {
  if (token.length > MAX_TOKEN_UNITS) return token.slice(0, MAX_TOKEN_UNITS);
  if (LATIN.test(token)) return englishStem(token);
  if (CYRILLIC.test(token)) return PorterStemmerRu.stem(token);
  return DIGITS.test(token) ? `#${token.length}` : token;
};
