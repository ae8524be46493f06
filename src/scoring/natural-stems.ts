/**
 * A text as natural's classifiers read it: natural's tokens, its stop words left out, its English stems. A token that is
 * longer than any word is cut and not stemmed, as natural's stemmer takes quadratic time in it; but for that the stems are
 * those of natural's own `tokenizeAndStem`.
 */

import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import AggressiveTokenizer from 'natural/lib/natural/tokenizers/aggressive_tokenizer.js';
import { words as stopWords } from 'natural/lib/natural/util/stopwords.js';
import { MAX_TOKENS, MAX_TOKEN_UNITS } from './tokenize.js';

const MAX_UNITS = 32_768;
const ignored: ReadonlySet<string> = new Set(stopWords);
const tokenizer = new AggressiveTokenizer();

const stemOf = (token: string): string =>
  token.length > MAX_TOKEN_UNITS ? token.slice(0, MAX_TOKEN_UNITS) : PorterStemmer.stem(token);

/** Each stem of a text with the first word it stands for, in order: at most 4,000 of the first 32,768 UTF-16 units. */
export const naturalStems = (text: string): ReadonlyMap<string, string> => {
  const stems = new Map<string, string>();
  const tokens = tokenizer.tokenize(text.slice(0, MAX_UNITS).toLowerCase()).slice(0, MAX_TOKENS);
  for (const token of tokens) {
    if (token === '' || ignored.has(token)) continue;
    const stem = stemOf(token);
    if (!stems.has(stem)) stems.set(stem, token);
  }
  return stems;
};
