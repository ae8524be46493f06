/**
 * The text model made of a naive Bayes that natural trained: what each stem adds to the log-odds.
 *
 *   words    = scale * sum over the text's stems of ln(P(stem | spam) / P(stem | ham))
 *   log-odds = scale * ln(spam documents / ham documents) + words
 *
 * The sum is natural's own, in logarithms, so that a long text underflows nothing. It is not divided by the root of the
 * number of features as the linear engine's is: naive Bayes takes each stem as evidence of its own and grows ever surer.
 * `scale`, found on comments the counts had not seen, takes that back; it is positive, so that the likelier class is the
 * one natural itself would name (but for what the bound cuts off).
 */

import { FEATURE_GROUPS, type TextInput } from './features/extract.js';
import type { TextModel, WordShare } from './model.js';
import { MAX_TEXT_WEIGHT, bounded } from './weigh.js';
import { naturalStems } from './natural-stems.js';

export interface NaturalBayesParameters {
  /** Name and eight hexadecimal digits of the content's hash. */
  readonly id: string;
  /** natural's log-odds before anything is read, unscaled. */
  readonly prior: number;
  /** What its log-odds are multiplied by; more than 0. */
  readonly scale: number;
  /** Of the keys; 32-bit unsigned. */
  readonly seed: number;
  /** By the stem's key: natural's log-odds of a text for holding it, unscaled. No stem can be read from it. */
  readonly weights: ReadonlyMap<number, number>;
}

const MAX_TOP_WORDS = 5;
const PRIME = 0x01000193;
const HIGH_BITS = 21;

const mixed = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mixed(hash);
};

/** What a stem is known by: 53 bits, of which a vocabulary of 100,000 shares one by a chance of one in a million. */
export const stemKey = (stem: string, seed: number): number =>
  (hashOf(stem, mixed(seed ^ 0x68696768)) >>> (32 - HIGH_BITS)) * 2 ** 32 + hashOf(stem, mixed(seed ^ 0x6c6f7721));

const heaviest = (shares: readonly WordShare[], direction: number): readonly WordShare[] =>
  shares
    .filter(({ weight }) => weight * direction > 0)
    .sort((one, other) => (other.weight - one.weight) * direction)
    .slice(0, MAX_TOP_WORDS);

/** Bound of the words' contribution: that of all groups of the linear engine together. */
const MAX_WEIGHT = MAX_TEXT_WEIGHT * FEATURE_GROUPS.length;

/** The model that `parameters` describe. It reads the normalised text alone. */
export const makeNaturalBayesModel = ({ id, prior, scale, seed, weights }: NaturalBayesParameters): TextModel => {
  const sharesOf = ({ normalized }: TextInput): readonly WordShare[] =>
    [...naturalStems(normalized)].map(([stem, word]) => ({
      word,
      weight: scale * (weights.get(stemKey(stem, seed)) ?? 0),
    }));
  const sumOf = (shares: readonly WordShare[]): number =>
    bounded(
      shares.reduce((sum, { weight }) => sum + weight, 0),
      MAX_WEIGHT,
    );
  return {
    id,
    prior: scale * prior,
    logOdds: (input) => scale * prior + sumOf(sharesOf(input)),
    judge: (input) => {
      const shares = sharesOf(input);
      const words = sumOf(shares);
      return {
        words,
        characters: 0,
        shape: 0,
        structure: 0,
        part: 0,
        wordCount: shares.length,
        topWords: heaviest(shares, words < 0 ? -1 : 1),
        topTraits: [],
      };
    },
    trace: (input, { words }) => {
      const shares = sharesOf(input);
      const sum = shares.reduce((total, { weight }) => total + weight, 0);
      return {
        // Bounded as a whole, the words are bounded alike.
        normalized: shares.map(({ word, weight }) => ({
          text: word,
          words: sum === 0 ? weight : weight * (words / sum),
          characters: 0,
        })),
        typed: [],
        traits: [],
      };
    },
  };
};
