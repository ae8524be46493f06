/**
 * A text as two sets of hashed features, found in one pass without making a string for each:
 *
 *   words       stems, and pairs of neighbouring stems
 *   characters  runs of 4 UTF-16 units across the whole text, digits alike; from Han and kana upwards also of 1 and 2
 *               units, since words there are that short and unspaced
 *
 * They are sets: repeating a word adds nothing. The seed decides which features share a bucket, so that a list of words
 * made to collide under one seed collides under no other.
 */

import { MAX_TOKENS, MAX_TOKEN_UNITS, locateTokens, makeSpans, wordForm, type Spans } from './tokenize.js';
import { makeWordMemory, recall, type WordMemory } from './word-memory.js';

export interface FeatureShape {
  /** Buckets are 2 to this power; 10..22. */
  readonly bits: number;
  /** 32-bit unsigned. */
  readonly seed: number;
}

/** What was found. The buffers belong to the extractor and hold until its next call. */
export interface Features {
  /** Buckets, each at most once: words first, then characters. */
  readonly buckets: Uint32Array;
  /** For each word bucket the ordinal of the token it (or its pair) begins with. */
  readonly tokenOf: Uint16Array;
  /** Where the tokens are in the text. */
  readonly spans: Spans;
  readonly tokenCount: number;
  readonly wordCount: number;
  /** Words and characters together. */
  readonly count: number;
}

const MAX_WORD_FEATURES = MAX_TOKENS * 2;
const MAX_UNITS = 32_768;
const MAX_CHARACTER_FEATURES = (MAX_UNITS + 1) * 3;
/** First unit of the scripts in which one or two units are a word. */
const FIRST_IDEOGRAPHIC = 0x2e80;
const SPACE = 32;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const PRIME = 0x01000193;
const MIXER = 0x2c1b3c6d;

const scramble = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return scramble(hash);
};

/** Where an extractor works. The loops below take it as an argument: one optimised copy of them then serves every model. */
interface Workspace {
  readonly shift: number;
  readonly wordSeed: number;
  readonly pairSeed: number;
  readonly characterSeed: number;
  readonly buckets: Uint32Array;
  readonly tokenOf: Uint16Array;
  /** One bit for each bucket: whether it has been met. Small enough to stay in the nearest cache, and all 0 between texts. */
  readonly met: Uint32Array;
  readonly spans: Spans;
  readonly memory: WordMemory;
}

const makeWorkspace = ({ bits, seed }: FeatureShape): Workspace => {
  const wordSeed = scramble(seed ^ 0x77_6f_72_64);
  return {
    shift: 32 - bits,
    wordSeed,
    pairSeed: scramble(seed ^ 0x70_61_69_72),
    characterSeed: scramble(seed ^ 0x63_68_61_72),
    buckets: new Uint32Array(MAX_WORD_FEATURES + MAX_CHARACTER_FEATURES),
    tokenOf: new Uint16Array(MAX_WORD_FEATURES),
    met: new Uint32Array(2 ** bits / 32),
    spans: makeSpans(),
    memory: makeWordMemory((token) => hashOf(wordForm(token), wordSeed)),
  };
};

const forget = ({ met, buckets }: Workspace, from: number, to: number): void => {
  for (let at = from; at < to; at += 1) met[(buckets[at] ?? 0) >>> 5] = 0;
};

/** Whether `bucket` is met for the first time; from now on it is met. */
const isNew = (met: Uint32Array, bucket: number): boolean => {
  const word = met[bucket >>> 5] ?? 0;
  const bit = 1 << (bucket & 31);
  met[bucket >>> 5] = word | bit;
  return (word & bit) === 0;
};

/** Notes the words and pairs of the first `tokenCount` tokens of `text`; how many features there are. */
const findWords = (workspace: Workspace, text: string, tokenCount: number): number => {
  const { shift, pairSeed, wordSeed, buckets, tokenOf, met, memory } = workspace;
  const { starts, ends } = workspace.spans;
  let found = 0;
  let previous = 0;
  for (let ordinal = 0; ordinal < tokenCount; ordinal += 1) {
    const from = starts[ordinal] ?? 0;
    const to = ends[ordinal] ?? 0;
    const isLong = to - from > MAX_TOKEN_UNITS;
    const hash = isLong ? hashOf(wordForm(text.slice(from, to)), wordSeed) : recall(memory, text, from, to);
    const word = hash >>> shift;
    if (isNew(met, word)) {
      tokenOf[found] = ordinal;
      buckets[found++] = word;
    }
    const pair = Math.imul(Math.imul(previous ^ pairSeed, PRIME) ^ hash, MIXER) >>> shift;
    if (ordinal > 0 && isNew(met, pair)) {
      tokenOf[found] = ordinal - 1;
      buckets[found++] = pair;
    }
    previous = hash;
  }
  forget(workspace, 0, found);
  return found;
};

/**
 * Notes the runs of characters of `text` after the first `from` features; how many features there are then. With some
 * 400 turns a comment this is the hot loop of the whole filter: nothing in it allocates.
 */
const findCharacters = (workspace: Workspace, text: string, from: number): number => {
  const { shift, characterSeed, buckets, met } = workspace;
  const { length } = text;
  let found = from;
  let first = 0;
  let second = 0;
  let third = SPACE;
  for (let at = 0; at <= length; at += 1) {
    let unit = at === length ? SPACE : text.charCodeAt(at);
    if (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) unit = FIRST_DIGIT;
    let hash = Math.imul(characterSeed ^ unit, PRIME);
    if (unit >= FIRST_IDEOGRAPHIC) {
      const single = Math.imul(hash ^ (hash >>> 15), MIXER) >>> shift;
      if (isNew(met, single)) buckets[found++] = single;
    }
    hash = Math.imul(hash ^ third, PRIME);
    if (unit >= FIRST_IDEOGRAPHIC && third >= FIRST_IDEOGRAPHIC) {
      const pair = Math.imul(hash ^ (hash >>> 15), MIXER) >>> shift;
      if (isNew(met, pair)) buckets[found++] = pair;
    }
    if (first !== 0) {
      hash = Math.imul(Math.imul(hash ^ second, PRIME) ^ first, PRIME);
      const four = Math.imul(hash ^ (hash >>> 15), MIXER) >>> shift;
      if (isNew(met, four)) buckets[found++] = four;
    }
    first = second;
    second = third;
    third = unit;
  }
  forget(workspace, from, found);
  return found;
};

/** A function that finds the features of a normalised text. It remembers word forms, which changes no answer. */
export const makeExtractor = (shape: FeatureShape): ((normalized: string) => Features) => {
  const workspace = makeWorkspace(shape);
  const { buckets, tokenOf, spans } = workspace;
  return (normalized) => {
    const text = normalized.length > MAX_UNITS ? normalized.slice(0, MAX_UNITS) : normalized;
    const tokenCount = locateTokens(text, spans);
    const wordCount = findWords(workspace, text, tokenCount);
    const count = text === '' ? 0 : findCharacters(workspace, text, wordCount);
    return { buckets, tokenOf, spans, tokenCount, wordCount, count };
  };
};
