/**
 * What a comment repeats of the article or of the comment it answers. Quoting is what honest readers do, many of them the
 * same sentence; so runs of four words that stand there are no likeness between comments.
 */

import type { Comment } from '../../domain/comment.js';
import { normalizeText } from '../normalize.js';
import { hashPair } from './hash.js';
import { makeWords, type Words } from './word-list.js';
import { readWords } from './words.js';

/** Words in a row that make a quotation. */
const RUN = 4;
const BITS = 2 ** 15;
/** Articles that are remembered, since many comments in a row are on the same few. */
const MAX_ARTICLES = 64;
/** Units of an article's text by which it is known again. */
const BEGINNING = 64;

/** A set of runs that may rarely hold one too many: at 3,000 runs one in thirty. */
type Runs = Uint32Array;

const runAt = ({ hashes }: Words, at: number, seed: number): number =>
  hashPair(
    hashPair(hashes[at] ?? 0, hashes[at + 1] ?? 0, seed),
    hashPair(hashes[at + 2] ?? 0, hashes[at + 3] ?? 0, seed),
    seed,
  );

const bitOf = (runs: Runs, hash: number): boolean =>
  ((runs[(hash & (BITS - 1)) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
const holds = (runs: Runs, hash: number): boolean => bitOf(runs, hash) && bitOf(runs, hash >>> 15);
const setBit = (runs: Runs, hash: number): void => {
  const word = (hash & (BITS - 1)) >>> 5;
  runs[word] = (runs[word] ?? 0) | (1 << (hash & 31));
};

const addRuns = (runs: Runs, words: Words, seed: number): void => {
  for (let at = 0; at + RUN <= words.count; at += 1) {
    const hash = runAt(words, at, seed);
    setBit(runs, hash);
    setBit(runs, hash >>> 15);
  }
};

/** Marks in `quoted` (1 a word) the words of `words` that stand in runs of `runs`; bits already set stay. */
const markRuns = (quoted: Uint8Array, words: Words, runs: Runs, seed: number): void => {
  for (let at = 0; at + RUN <= words.count; at += 1) {
    if (!holds(runs, runAt(words, at, seed))) continue;
    quoted.fill(1, at, at + RUN);
  }
};

/** Marks the words that are quoted. */
export type MarkQuotes = (comment: Pick<Comment, 'article' | 'parent'>, words: Words, quoted: Uint8Array) => void;

/** Long articles are read this far: five times the words that are read of a comment. */
const PART = 6_000;
const MOST_PARTS = 4;

/** What an article is known by, and its runs. */
interface Known {
  readonly url: string;
  readonly title: string;
  readonly length: number;
  readonly beginning: string;
  readonly runs: Runs;
}

export const makeQuoteMarker = (seed: number): MarkQuotes => {
  const articles: Known[] = [];
  let oldest = 0;
  const others = makeWords();

  const addText = (runs: Runs, text: string): void => {
    const normalized = normalizeText(text);
    for (let part = 0; part < MOST_PARTS && part * PART < normalized.length; part += 1) {
      readWords(normalized.slice(part * PART, (part + 1) * PART), seed, others);
      addRuns(runs, others, seed);
    }
  };

  const runsOfArticle = ({ url = '', title = '', text = '' }: Comment['article']): Runs => {
    // Reading a long text whole for every comment would cost more than all the rest; an article that is edited is nearly
    // always of another length. Comparing is quicker than a Map, which needs a fresh name of each article it is asked for.
    for (const known of articles) {
      if (known.length !== text.length || known.title !== title) continue;
      // Without a text all that can be quoted is the title.
      if (text === '' || (known.url === url && text.startsWith(known.beginning))) return known.runs;
    }
    const runs = new Uint32Array(BITS / 32);
    addText(runs, title);
    addText(runs, text);
    articles[oldest] = { url, title, length: text.length, beginning: text.slice(0, BEGINNING), runs };
    oldest = (oldest + 1) % MAX_ARTICLES;
    return runs;
  };

  const ofParent = new Uint32Array(BITS / 32);
  return ({ article, parent }, words, quoted) => {
    if (words.count < RUN) return;
    if (article.text !== undefined || article.title !== undefined)
      markRuns(quoted, words, runsOfArticle(article), seed);
    if (parent?.text === undefined) return;
    ofParent.fill(0);
    addText(ofParent, parent.text);
    markRuns(quoted, words, ofParent, seed);
  };
};
