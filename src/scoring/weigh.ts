/** The sums behind the text model: weights of a text's features, group by group and half by half. */

import type { FeatureGroup, Features } from './features/extract.js';
import { bucketOf } from './features/hashing.js';

/** Added to the number of features: a text of one word has about a third of the say of a full one. */
export const DAMPING = 8;
/** Bound of one group's contribution: together with the prior they can neither overflow nor outvote a site's own rule. */
export const MAX_TEXT_WEIGHT = 8;
/** Fewer different runs of characters are not a text of two halves. */
const ENOUGH_CHARACTERS = 24;

/**
 * Log-odds by which a half may be worse than the whole as honest halves are, and what each further unit counts: a text of
 * two so unlike halves is one put around another.
 */
const HONEST_PART = 0.8;
const COVERED_UP = 1.3;
/**
 * What such a text is like as a whole (structure.ts) speaks for what was put around, too: from so many units more on, this share of its good
 * word is taken back.
 */
const SURELY_COVERED_UP = 0.5;
const TAKEN_BACK = 0.75;

/** What counts for a half that is worse than the whole by `excess` log-odds, where the whole is like `structure` says. */
const partOf = (excess: number, structure: number): number => {
  if (excess <= HONEST_PART) return Math.max(0, excess);
  const beyond = excess - HONEST_PART;
  const takenBack = TAKEN_BACK * Math.min(1, beyond / SURELY_COVERED_UP) * Math.max(0, -structure);
  return HONEST_PART + COVERED_UP * beyond + takenBack;
};

/** A model's weights and how they are found. */
export interface Weighing {
  readonly weights: Int8Array;
  readonly scale: number;
  /** See bucketOf. */
  readonly seed: number;
  readonly shift: number;
}

/** Each group's contribution, and what counts for one half of the text looking more like spam than the whole (partOf); at least 0. */
export interface Weighed extends Readonly<Record<FeatureGroup, number>> {
  readonly part: number;
}

/** `weight` within ±`limit`; 0 for what is not a number, so that a faulty part says nothing. */
export const bounded = (weight: number, limit: number): number =>
  Number.isNaN(weight) ? 0 : Math.max(-limit, Math.min(limit, weight));

// The loop's own constant: see features/workspace.ts.
const bucket = bucketOf;

/** Sum of the weights of the features from `from` to `to`, in steps: a whole number. */
const stepsOf = ({ weights, seed, shift }: Weighing, hashes: Uint32Array, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum = (sum + (weights[bucket(hashes[at] ?? 0, seed, shift)] ?? 0)) | 0;
  return sum;
};

/** What `count` features contribute whose weights are `steps` together. */
const contributionOf = (scale: number, steps: number, count: number): number =>
  bounded((scale * steps) / Math.sqrt(count + DAMPING), MAX_TEXT_WEIGHT);

/** A group's contribution, and what it would be if the text were one half of itself. */
interface Group {
  readonly whole: number;
  readonly early: number;
  readonly late: number;
}

const groupOf = (weighing: Weighing, hashes: Uint32Array, from: number, middle: number, to: number): Group => {
  const { scale } = weighing;
  const early = stepsOf(weighing, hashes, from, middle);
  const late = stepsOf(weighing, hashes, middle, to);
  // Where nothing is shown there is no shape, and its middle is that of the group before.
  const whole = middle < from ? stepsOf(weighing, hashes, from, to) : early + late;
  return {
    whole: contributionOf(scale, whole, to - from),
    early: contributionOf(scale, early, middle - from),
    late: contributionOf(scale, late, to - middle),
  };
};

/** Weighs what was found in a text: each feature is looked up once, for its half and for the whole. */
export const weigh = (
  weighing: Weighing,
  { hashes, ends, middles }: Pick<Features, 'hashes' | 'ends' | 'middles'>,
): Weighed => {
  const words = groupOf(weighing, hashes, 0, middles.words, ends.words);
  const characters = groupOf(weighing, hashes, ends.words, middles.characters, ends.characters);
  const shape = groupOf(weighing, hashes, ends.characters, middles.shape, ends.shape);
  const steps = stepsOf(weighing, hashes, ends.shape, ends.structure);
  const structure = contributionOf(weighing.scale, steps, ends.structure - ends.shape);
  const whole = words.whole + characters.whole + shape.whole;
  const early = words.early + characters.early + shape.early;
  const late = words.late + characters.late + shape.late;
  return {
    words: words.whole,
    characters: characters.whole,
    shape: shape.whole,
    structure,
    part: ends.characters - ends.words < ENOUGH_CHARACTERS ? 0 : partOf(Math.max(early, late) - whole, structure),
  };
};
