/** How much of one text's own words another has: what it is about, without a dictionary. */

import { WORD_LANGUAGES } from './structure/lexicon.js';
import type { Words } from './structure/word-list.js';
import { makeWordScanner } from './structure/words.js';

const BITS = 2 ** 14;
/** More words fill the set so far that strangers seem alike. */
const MAX_TOPIC_WORDS = 1_500;
/** A letter is a word of nothing; pairs of characters are words where they are unspaced. */
const LEAST_UNITS = 2;
/** Articles under discussion at one time are few, and their texts long: reading one costs more than all else about a comment. */
const REMEMBERED = 64;

/** The beginnings of a text's own words, as a set that may take a stranger for a member (about 1 in 11 at worst). */
export interface Topic {
  readonly bits: Readonly<Uint32Array>;
  /** Different words in it. */
  readonly size: number;
}

export interface Overlap {
  /** Different words of its own that the comment has. */
  readonly own: number;
  /** How many of them the topic has too. */
  readonly shared: number;
}

const bitOf = (stem: number): number => (Math.imul(stem ^ (stem >>> 16), 0x85ebca6b) >>> 18) & (BITS - 1);

const isOwnWord = ({ ordinals, lengths }: Words, at: number): boolean =>
  WORD_LANGUAGES[ordinals[at] ?? 0] === 0 && (lengths[at] ?? 0) >= LEAST_UNITS;

const isNew = (bits: Uint32Array, bit: number): boolean => {
  const word = bits[bit >>> 5] ?? 0;
  bits[bit >>> 5] = word | (1 << (bit & 31));
  return (word & (1 << (bit & 31))) === 0;
};

const has = (bits: Readonly<Uint32Array>, bit: number): boolean => ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

const scan = makeWordScanner();

/** The topic of a normalised text. */
export const topicOf = (normalized: string): Topic => {
  const words = scan(normalized);
  const bits = new Uint32Array(BITS / 32);
  let size = 0;
  for (let at = 0; at < words.count && size < MAX_TOPIC_WORDS; at += 1) {
    if (isOwnWord(words, at) && isNew(bits, bitOf(words.stems[at] ?? 0))) size += 1;
  }
  return { bits, size };
};

const seen = new Uint32Array(BITS / 32);

/** What the scanned words of a comment share with a topic. */
export const overlapOf = (words: Words, topic: Topic): Overlap => {
  seen.fill(0);
  let own = 0;
  let shared = 0;
  for (let at = 0; at < words.count; at += 1) {
    if (!isOwnWord(words, at)) continue;
    const bit = bitOf(words.stems[at] ?? 0);
    if (!isNew(seen, bit)) continue;
    own += 1;
    if (has(topic.bits, bit)) shared += 1;
  }
  return { own, shared };
};

/** `topicOf` with a memory of the last few texts, which changes no answer: comments come under the same articles. */
export const makeTopicMemory = (normalize: (text: string) => string): ((text: string) => Topic) => {
  const texts: string[] = [];
  const topics: Topic[] = [];
  let oldest = 0;
  return (text) => {
    // Comparing lengths first, and then whole texts, is far quicker than a Map, which hashes each text it is asked for.
    const at = texts.indexOf(text);
    const known = topics[at];
    if (known !== undefined) return known;
    const topic = topicOf(normalize(text));
    texts[oldest] = text;
    topics[oldest] = topic;
    oldest = (oldest + 1) % REMEMBERED;
    return topic;
  };
};
