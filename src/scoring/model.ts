/**
 * The text model: a linear one over hashed features, in log-odds.
 *
 *   words      = sum of the weights of the word features      / sqrt(how many they are + DAMPING)
 *   characters = sum of the weights of the character features / sqrt(how many they are + DAMPING)
 *   log-odds   = prior + words + characters
 *
 * Dividing by the root makes each set a vector of about unit length: a long text does not outvote a short one merely by
 * its length, and the damping keeps a text of three words near the prior. Calibration (an affine map of log-odds, found
 * in training) is multiplied into the prior and the scale, so that no step follows the sum.
 *
 * Weights are whole steps of -127 to 127, so that all of them stay in the processor's cache beside the work they are for;
 * rounding moves a comment by less than the step of one weight.
 */

import { makeExtractor, type FeatureShape, type Features } from './features.js';
import { MAX_TOKEN_UNITS } from './tokenize.js';

/** Added to the number of features: a text of one word has about a third of the say of a full one. */
export const DAMPING = 8;
/** Bound of one set's contribution: together with the prior it can neither overflow nor outvote a site's own rule. */
export const MAX_TEXT_WEIGHT = 12;
const MAX_TOP_WORDS = 5;

export interface TextParameters extends FeatureShape {
  /** Name and eight hexadecimal digits of the content's hash, as `general-1@3fa9c2d1`. */
  readonly id: string;
  /** Log-odds of spam before anything is read. */
  readonly prior: number;
  /** Log-odds of one step of the weights, calibration included. */
  readonly scale: number;
  /** One for each bucket, in steps. */
  readonly weights: Int8Array;
}

/** A word of the comment and its part in the words' contribution, log-odds. */
export interface WordShare {
  readonly word: string;
  readonly weight: number;
}

export interface TextJudgement {
  readonly words: number;
  readonly characters: number;
  /** How many words the text has, up to 4,000. */
  readonly wordCount: number;
  /** The words that weigh most in the direction of `words`, heaviest first, at most five. */
  readonly topWords: readonly WordShare[];
}

export interface TextModel {
  readonly id: string;
  readonly prior: number;
  /** Log-odds of spam of a normalised text: the prior and both contributions. The fast way, without explanation. */
  readonly logOdds: (normalized: string) => number;
  /** The contributions apart, with the words behind them. */
  readonly judge: (normalized: string) => TextJudgement;
}

/** `weight` within ±`limit`; 0 for what is not a number, so that a faulty part says nothing. */
export const bounded = (weight: number, limit: number): number =>
  Number.isNaN(weight) ? 0 : Math.max(-limit, Math.min(limit, weight));

const sumOf = (weights: Int8Array, buckets: Uint32Array, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += weights[buckets[at] ?? 0] ?? 0;
  return sum;
};

const damped = (sum: number, count: number): number => sum / Math.sqrt(count + DAMPING);

/** Each token's part in the words' sum: that of its stem, if it is the first with it, and of the pair it begins. */
const sharesByToken = ({ buckets, tokenOf, tokenCount, wordCount }: Features, weights: Int8Array): Float64Array => {
  const shares = new Float64Array(tokenCount);
  for (let at = 0; at < wordCount; at += 1) {
    const token = tokenOf[at] ?? 0;
    shares[token] = (shares[token] ?? 0) + (weights[buckets[at] ?? 0] ?? 0);
  }
  return shares;
};

const heaviest = (wordAt: (token: number) => string, shares: Float64Array, factor: number): readonly WordShare[] => {
  const top: WordShare[] = [];
  let least = 0;
  for (let token = 0; token < shares.length; token += 1) {
    const weight = (shares[token] ?? 0) * factor;
    if (weight <= least) continue;
    const word = wordAt(token);
    if (top.some((other) => other.word === word)) continue;
    const at = top.findIndex((other) => other.weight < weight);
    top.splice(at === -1 ? top.length : at, 0, { word, weight });
    if (top.length > MAX_TOP_WORDS) top.pop();
    if (top.length === MAX_TOP_WORDS) least = top.at(-1)?.weight ?? 0;
  }
  return top;
};

interface WordsOfText {
  readonly text: string;
  readonly found: Features;
  readonly weights: Int8Array;
  readonly scale: number;
  /** Their contribution as a whole. */
  readonly words: number;
}

/** The words that pull hardest in the direction of the whole, with their signed parts. */
const topWordsOf = ({ text, found, weights, scale, words }: WordsOfText): readonly WordShare[] => {
  const direction = words < 0 ? -1 : 1;
  const factor = (direction * scale) / Math.sqrt(found.wordCount + DAMPING);
  const { starts, ends } = found.spans;
  const wordAt = (token: number): string => text.slice(starts[token], ends[token]).slice(0, MAX_TOKEN_UNITS);
  return heaviest(wordAt, sharesByToken(found, weights), factor).map(({ word, weight }) => ({
    word,
    weight: weight * direction,
  }));
};

/** The model that `parameters` describe. It keeps buffers and a bounded memory of word forms; its answers depend on the text alone. */
export const makeTextModel = ({ id, prior, scale, weights, bits, seed }: TextParameters): TextModel => {
  const extract = makeExtractor({ bits, seed });
  const parts = (found: Features): readonly [words: number, characters: number] => [
    bounded(scale * damped(sumOf(weights, found.buckets, 0, found.wordCount), found.wordCount), MAX_TEXT_WEIGHT),
    bounded(
      scale * damped(sumOf(weights, found.buckets, found.wordCount, found.count), found.count - found.wordCount),
      MAX_TEXT_WEIGHT,
    ),
  ];
  return {
    id,
    prior,
    logOdds: (normalized) => {
      const [words, characters] = parts(extract(normalized));
      return prior + words + characters;
    },
    judge: (normalized) => {
      const found = extract(normalized);
      const [words, characters] = parts(found);
      const topWords = topWordsOf({ text: normalized, found, weights, scale, words });
      return { words, characters, wordCount: found.tokenCount, topWords };
    },
  };
};
