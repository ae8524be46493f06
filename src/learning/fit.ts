/**
 * Logistic regression on hashed features, by AdaGrad: one pass after another over shuffled examples.
 *
 * Two things keep it from leaning on what only its own collections have:
 *
 *   - of each example `unseenShare` of the features are left out, others each time (Wager, Wang and Liang 2013, "Dropout training
 *     as adaptive regularization"), so that what is common and telling in one place does not keep the rest from being learned;
 *   - after each pass domains that were told badly weigh more in the next, and those told well less (hardship.ts).
 */

import { DAMPING } from '../scoring/weigh.js';
import { probabilityOf } from '../scoring/score.js';
import { makeHardships } from './hardship.js';
import { seededRandom, shuffled, type Random } from './random.js';

/** An example as its features. */
export interface Vector {
  /** Buckets, group by group. */
  readonly buckets: Uint32Array;
  /** Where each group ends. */
  readonly ends: readonly number[] | Uint32Array;
  readonly isSpam: boolean;
  readonly weight: number;
  readonly domain: string;
  readonly source: string;
}

export interface FitSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly learningRate: number;
  /** Pull of each weight towards 0 at each update. */
  readonly decay: number;
  /** Share of an example's features that are left out of an update; 0 to below 1. */
  readonly unseenShare: number;
  /** Power of a domain's mean loss beside that of all domains by which it counts in the next pass; 0: it counts the same. */
  readonly hardship: number;
  readonly seed: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: Float32Array;
}

/** Log-odds of spam as fitted, before calibration. */
export const rawLogOdds = ({ bias, weights }: Fit, { buckets, ends }: Pick<Vector, 'buckets' | 'ends'>): number => {
  let logOdds = bias;
  let at = 0;
  for (const end of ends) {
    const damped = Math.sqrt(end - at + DAMPING);
    let sum = 0;
    for (; at < end; at += 1) sum += weights[buckets[at] ?? 0] ?? 0;
    logOdds += sum / damped;
  }
  return logOdds;
};

/** No single example may move the weights by more than this many mean ones. */
const MAX_EXAMPLE_WEIGHT = 20;
/** Where AdaGrad's sums of squares begin: keeps a feature's first step from being the longest. */
const FIRST_SQUARE = 0.01;

const TWO_32 = 2 ** 32;
/** Odd, and far from any multiple of a power of two: Knuth's multiplicative hashing. */
const SPREAD = 2_654_435_761;

/** Writes the buckets of an example that are not left out this time into `kept`, group after group, and where each group ends into `keptEnds`. */
const leaveOut = (
  { buckets, ends }: Vector,
  unseenShare: number,
  random: Random,
  kept: Uint32Array,
  keptEnds: Uint32Array,
): void => {
  const mask = random() * TWO_32;
  const limit = (1 - unseenShare) * TWO_32;
  let at = 0;
  let count = 0;
  for (let group = 0; group < ends.length; group += 1) {
    const end = ends[group] ?? 0;
    for (; at < end; at += 1) {
      const bucket = buckets[at] ?? 0;
      kept[count] = bucket;
      if (Math.imul(bucket ^ mask, SPREAD) >>> 0 < limit) count += 1;
    }
    keptEnds[group] = count;
  }
};

/** The weights that separate `vectors` best. Deterministic; `onEpoch` is told how many passes are done. */
export const fit = (
  vectors: readonly Vector[],
  settings: FitSettings,
  onEpoch: (done: number) => void = () => undefined,
): Fit => {
  const weights = new Float32Array(2 ** settings.bits);
  const squares = new Float32Array(2 ** settings.bits).fill(FIRST_SQUARE);
  const random = seededRandom(settings.seed);
  const hardships = makeHardships(settings.hardship);
  const kept = new Uint32Array(vectors.reduce((most, { buckets }) => Math.max(most, buckets.length), 0) + 1);
  const keptEnds = new Uint32Array(vectors[0]?.ends.length ?? 0);
  let bias = 0;
  let biasSquares = 1;
  const step = (vector: Vector): void => {
    leaveOut(vector, settings.unseenShare, random, kept, keptEnds);
    const { isSpam, domain, weight } = vector;
    const probability = probabilityOf(rawLogOdds({ bias, weights }, { buckets: kept, ends: keptEnds }));
    hardships.note(domain, weight, isSpam ? probability : 1 - probability);
    const error = probability - (isSpam ? 1 : 0);
    const pull = error * Math.min(weight * hardships.factorOf(domain), MAX_EXAMPLE_WEIGHT);
    biasSquares += pull * pull;
    bias -= (settings.learningRate * pull) / Math.sqrt(biasSquares);
    let at = 0;
    for (const end of keptEnds) {
      const share = pull / Math.sqrt(end - at + DAMPING);
      for (; at < end; at += 1) {
        const bucket = kept[at] ?? 0;
        const value = weights[bucket] ?? 0;
        const gradient = share + settings.decay * value;
        const square = (squares[bucket] ?? 0) + gradient * gradient;
        squares[bucket] = square;
        weights[bucket] = value - (settings.learningRate * gradient) / Math.sqrt(square);
      }
    }
  };
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const vector of shuffled(vectors, random)) step(vector);
    hardships.nextPass();
    onEpoch(epoch + 1);
  }
  return { bias, weights };
};
