/**
 * The text model: a linear one over hashed features, in log-odds.
 *
 *   part     = sum of the weights of a group of features / sqrt(how many they are + DAMPING)
 *   log-odds = prior + words + characters + shape + structure + what counts for a half that is worse (weigh.ts)
 *
 * (the groups: features/extract.ts). A text is judged by its worse half where that is worse than the whole, so that honest
 * words put before or after spam do not cover it up.
 *
 * Dividing by the root makes each set a vector of about unit length: a long text does not outvote a short one merely by
 * its length, and the damping keeps a text of three words near the prior. Calibration (an affine map of log-odds, found
 * in training) is multiplied into the prior and the scale, so that no step follows the sum.
 *
 * Weights are whole steps of -127 to 127, so that all of them stay in the processor's cache beside the work they are for;
 * rounding moves a comment by less than the step of one weight.
 */

import { extract, type Features, type TextInput } from './features/extract.js';
import { bucketOf, scramble } from './features/hashing.js';
import { MAX_STRUCTURE } from './features/workspace.js';
import { makeHeaviest, offer, takes } from './heaviest.js';
import { traceText, type TextTrace } from './text-trace.js';
import { MAX_TOKENS, MAX_TOKEN_UNITS, type Spans } from './tokenize.js';
import { DAMPING, weigh, type Weighed, type Weighing } from './weigh.js';

const MAX_TOP_WORDS = 5;
const MAX_TOP_TRAITS = 4;

export interface TextParameters {
  /** Buckets are 2 to this power; 10..22. */
  readonly bits: number;
  /** Decides which features share a bucket; 32-bit unsigned. */
  readonly seed: number;
  /** Name and eight hexadecimal digits of the content's hash, as `general-1@3fa9c2d1`. */
  readonly id: string;
  /** Log-odds of spam before anything is read. */
  readonly prior: number;
  /** Log-odds of one step of the weights, calibration included. */
  readonly scale: number;
  /** One for each bucket, in steps. */
  readonly weights: Int8Array;
}

/** What a model is without its name. */
export type ModelContent = Omit<TextParameters, 'id'>;

/** A word of the comment and its part in the words' contribution, log-odds. */
export interface WordShare {
  readonly word: string;
  readonly weight: number;
}

/** What the comment is described by (structure.ts), and its part in that group's contribution, log-odds. */
export interface TraitShare {
  readonly trait: string;
  readonly weight: number;
}

/** The contributions, log-odds, with what is behind them. */
export interface TextJudgement extends Weighed {
  /** How many words the text has, up to 4,000. */
  readonly wordCount: number;
  /** The words that weigh most in the direction of `words`, heaviest first, at most five. */
  readonly topWords: readonly WordShare[];
  /** The traits that weigh most in the direction of `structure`, heaviest first, at most four. */
  readonly topTraits: readonly TraitShare[];
}

export interface TextModel {
  readonly id: string;
  readonly prior: number;
  /** Languages in which it has learned what honest comments are like, two letters each; absent where that is not known. */
  readonly languages?: ReadonlySet<string>;
  /** Log-odds of spam of a comment: the prior and all contributions. The fast way, without explanation. */
  readonly logOdds: (input: TextInput) => number;
  /** The contributions apart, with the words and traits behind them. */
  readonly judge: (input: TextInput) => TextJudgement;
  /** The contributions of a judgement on the same text given back to its words. Takes some ten times as long. */
  readonly trace: (input: TextInput, judgement: TextJudgement) => TextTrace;
}

const shares = new Int32Array(MAX_TOKENS);

/** Each token's part in the words' sum, in steps: that of its stem, if it is the first with it, and of the pair it begins. */
const sharesByToken = (
  { hashes, tokenOf, tokenCount, ends }: Features,
  { weights, seed, shift }: Weighing,
): Readonly<Int32Array> => {
  shares.fill(0, 0, tokenCount);
  for (let at = 0; at < ends.words; at += 1) {
    const token = tokenOf[at] ?? 0;
    shares[token] = (shares[token] ?? 0) + (weights[bucketOf(hashes[at] ?? 0, seed, shift)] ?? 0);
  }
  return shares;
};

const unitsOfToken = ({ starts, ends }: Spans, token: number): number =>
  Math.min((ends[token] ?? 0) - (starts[token] ?? 0), MAX_TOKEN_UNITS);

/** Whether two tokens are the same word, as far as it is read. */
const isSameWord = (text: string, spans: Spans, one: number, other: number): boolean => {
  const units = unitsOfToken(spans, one);
  if (units !== unitsOfToken(spans, other)) return false;
  const a = spans.starts[one] ?? 0;
  const b = spans.starts[other] ?? 0;
  for (let at = 0; at < units; at += 1) if (text.charCodeAt(a + at) !== text.charCodeAt(b + at)) return false;
  return true;
};

const topTokens = makeHeaviest(MAX_TOP_WORDS);

const isAmongTop = (text: string, spans: Spans, token: number): boolean => {
  for (let at = 0; at < topTokens.count; at += 1) {
    if (isSameWord(text, spans, topTokens.items[at] ?? 0, token)) return true;
  }
  return false;
};

/** The words that pull hardest in the direction of the whole, `words`, with their signed parts. */
const topWordsOf = (text: string, found: Features, weighing: Weighing, words: number): readonly WordShare[] => {
  const direction = words < 0 ? -1 : 1;
  const factor = (direction * weighing.scale) / Math.sqrt(found.ends.words + DAMPING);
  const steps = sharesByToken(found, weighing);
  topTokens.count = 0;
  for (let token = 0; token < found.tokenCount; token += 1) {
    const weight = (steps[token] ?? 0) * factor;
    if (takes(topTokens, weight) && !isAmongTop(text, found.spans, token)) offer(topTokens, token, weight);
  }
  const top: WordShare[] = [];
  for (let at = 0; at < topTokens.count; at += 1) {
    const token = topTokens.items[at] ?? 0;
    const start = found.spans.starts[token] ?? 0;
    const word = text.slice(start, start + unitsOfToken(found.spans, token));
    top.push({ word, weight: (topTokens.weights[at] ?? 0) * direction });
  }
  return top;
};

const topTraits = makeHeaviest(MAX_TOP_TRAITS);
const traitWeights = new Float64Array(MAX_STRUCTURE);

/** Fills `traitWeights` with what each trait counts, half of its pairs included; their sum. */
const weighTraits = ({ hashes, ends, traitsEnd, paired, pairedCount }: Features, weighing: Weighing): number => {
  const { weights, scale, seed, shift } = weighing;
  const factor = scale / Math.sqrt(ends.structure - ends.shape + DAMPING);
  const weightAt = (at: number): number => factor * (weights[bucketOf(hashes[at] ?? 0, seed, shift)] ?? 0);
  let sum = 0;
  for (let at = ends.shape; at < traitsEnd; at += 1) sum += traitWeights[at - ends.shape] = weightAt(at);
  let pair = traitsEnd;
  for (let later = 1; later < pairedCount; later += 1) {
    const one = paired[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier += 1, pair += 1) {
      const other = paired[earlier] ?? 0;
      const weight = weightAt(pair);
      sum += weight;
      traitWeights[one] = (traitWeights[one] ?? 0) + weight / 2;
      traitWeights[other] = (traitWeights[other] ?? 0) + weight / 2;
    }
  }
  return sum;
};

/** The traits that pull hardest in the direction of the whole, with their signed parts. */
const topTraitsOf = (traits: readonly string[], found: Features, weighing: Weighing): readonly TraitShare[] => {
  const count = found.traitsEnd - found.ends.shape;
  // Two traits in one bucket are counted once, and then nobody knows whose weight it is: none is named.
  if (count !== traits.length) return [];
  const sum = weighTraits(found, weighing);
  const direction = sum < 0 ? -1 : 1;
  topTraits.count = 0;
  for (let at = 0; at < count; at += 1) {
    const weight = (traitWeights[at] ?? 0) * direction;
    if (takes(topTraits, weight)) offer(topTraits, at, weight);
  }
  const top: TraitShare[] = [];
  for (let at = 0; at < topTraits.count; at += 1) {
    const trait = topTraits.items[at] ?? 0;
    top.push({ trait: traits[trait] ?? '', weight: traitWeights[trait] ?? 0 });
  }
  return top;
};

/** The seed that buckets are made with, of the one in a model's file. */
export const bucketSeed = (seed: number): number => scramble(seed ^ 0x67656e65);

/** The model that `parameters` describe. */
export const makeTextModel = ({ id, prior, scale, weights, bits, seed }: TextParameters): TextModel => {
  const weighing: Weighing = { weights, scale, seed: bucketSeed(seed), shift: 32 - bits };
  return {
    id,
    prior,
    logOdds: (input) => {
      const { words, characters, shape, structure, part } = weigh(weighing, extract(input));
      return prior + words + characters + shape + structure + part;
    },
    judge: (input) => {
      const found = extract(input);
      const { words, characters, shape, structure, part } = weigh(weighing, found);
      return {
        words,
        characters,
        shape,
        structure,
        part,
        wordCount: found.tokenCount,
        topWords: topWordsOf(input.normalized, found, weighing, words),
        topTraits: topTraitsOf(input.structure, found, weighing),
      };
    },
    trace: (input, judgement) => traceText(input, weighing, judgement),
  };
};
