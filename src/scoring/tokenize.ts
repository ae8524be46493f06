/** Words by natural's tokenizer, stems by its stemmers; both kept linear by bounds of our own. */

import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import PorterStemmerRu from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import { FIRST_HASH, MAX_RUN_UNITS, MAX_TOKENS, RUNS, extendHash, hashOfWord, wordRunsIn } from './word-runs.js';

export { MAX_TOKENS } from './word-runs.js';

/** Longer tokens are no words: they are cut, and never stemmed (natural's stemmers take quadratic time in one token). */
export const MAX_TOKEN_UNITS = 40;

/** natural's own word patterns know Latin and Russian letters alone. */
const tokenizer = new RegexpTokenizer({ pattern: /[\p{L}\p{M}\p{N}]+/gu, gaps: false });

/** Words of a normalised text in order: runs of letters, marks and digits. At most 4,000, uncut. */
export const tokenize = (normalized: string): readonly string[] => {
  const tokens = tokenizer.tokenize(normalized) ?? [];
  return tokens.length > MAX_TOKENS ? tokens.slice(0, MAX_TOKENS) : tokens;
};

/** Where the words of a text are: `starts[n]` to `ends[n]`, in UTF-16 units, and the hash of each. */
export interface Spans {
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  readonly hashes: Int32Array;
}

/** Room for the words of one text. */
export const makeSpans = (): Spans => ({
  starts: new Uint16Array(MAX_TOKENS),
  ends: new Uint16Array(MAX_TOKENS),
  hashes: new Int32Array(MAX_TOKENS),
});

// The loops' own constants: see features/workspace.ts.
const { units, starts: runStarts, ends: runEnds, hashes: runHashes } = RUNS;
const extended = extendHash;
const [FIRST, MOST] = [FIRST_HASH, MAX_TOKENS] as const;

const copyRuns = (count: number, { starts, ends, hashes }: Spans): number => {
  for (let at = 0; at < count; at += 1) {
    starts[at] = runStarts[at] ?? 0;
    ends[at] = runEnds[at] ?? 0;
    hashes[at] = runHashes[at] ?? 0;
  }
  return count;
};

const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;
const [UNKNOWN, BETWEEN, INSIDE, HALF] = [0, 1, 2, 3] as const;
/** What is known of each unit of the basic plane, worked out when first met. Halves of pairs are told together alone. */
const kinds = new Uint8Array(2 ** 16).fill(HALF, 0xd800, 0xe000);

const kindOf = (unit: number): number => {
  const known = kinds[unit] ?? HALF;
  if (known !== UNKNOWN) return known;
  const kind = PART_OF_WORD.test(String.fromCharCode(unit)) ? INSIDE : BETWEEN;
  kinds[unit] = kind;
  return kind;
};

/** How many words the text in `units` has, which a space follows; -1 for one with characters beyond the basic plane. */
const locateInBasicPlane = (length: number, { starts, ends, hashes }: Spans): number => {
  let count = 0;
  for (let at = 0; at < length && count < MOST; at += 1) {
    let kind = kindOf(units[at] ?? 0);
    if (kind === HALF) return -1;
    if (kind === BETWEEN) continue;
    const start = at;
    let hash = FIRST;
    for (; kind === INSIDE; kind = kindOf(units[at] ?? 0)) {
      hash = extended(hash, units[at] ?? 0);
      at += 1;
    }
    if (kind === HALF) return -1;
    starts[count] = start;
    ends[count] = at;
    hashes[count++] = hash;
  }
  return count;
};

const locateByTokenizer = (normalized: string, { starts, ends, hashes }: Spans): number => {
  const tokens = tokenize(normalized);
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    // What lies between two words holds no letter, so that the first place found is the word's own.
    starts[at] = normalized.indexOf(token, from);
    from = (starts[at] ?? 0) + token.length;
    ends[at] = from;
    hashes[at] = hashOfWord(token);
  }
  return tokens.length;
};

/**
 * Finds the words that `tokenize` finds, into `spans`; how many there are. The text must be shorter than 65,536 units.
 * Most are found in place, as making a string of each word takes a third of all the time a comment takes.
 */
export const locateTokens = (normalized: string, spans: Spans): number => {
  const runs = wordRunsIn(normalized);
  if (runs !== undefined) return copyRuns(runs.count, spans);
  const count = normalized.length <= MAX_RUN_UNITS ? locateInBasicPlane(normalized.length, spans) : -1;
  return count === -1 ? locateByTokenizer(normalized, spans) : count;
};

const LATIN = /^[a-z]+$/;
const CYRILLIC = /^[\u0400-\u052f]+$/;
const DIGITS = /^[0-9]+$/;

/** The form under which a word counts: its stem in English or Russian; numbers by their length alone. */
export const wordForm = (token: string): string => {
  if (token.length > MAX_TOKEN_UNITS) return token.slice(0, MAX_TOKEN_UNITS);
  if (LATIN.test(token)) return PorterStemmer.stem(token);
  if (CYRILLIC.test(token)) return PorterStemmerRu.stem(token);
  return DIGITS.test(token) ? `#${token.length}` : token;
};
