/** Logistic regression on hashed features, by AdaGrad: one pass after another over shuffled examples. */

import { DAMPING } from '../scoring/weigh.js';
import { probabilityOf } from '../scoring/score.js';
import { seededRandom, shuffled } from './random.js';

/** An example as its features. */
export interface Vector {
  /** Buckets, group by group. */
  readonly buckets: Uint32Array;
  /** Where each group ends. */
  readonly ends: readonly number[];
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

/** The weights that separate `vectors` best. Deterministic; `onEpoch` is told how many passes are done. */
export const fit = (
  vectors: readonly Vector[],
  settings: FitSettings,
  onEpoch: (done: number) => void = () => undefined,
): Fit => {
  const weights = new Float32Array(2 ** settings.bits);
  const squares = new Float32Array(2 ** settings.bits).fill(FIRST_SQUARE);
  const random = seededRandom(settings.seed);
  let bias = 0;
  let biasSquares = 1;
  const step = (vector: Vector): void => {
    const { buckets, ends } = vector;
    const error = probabilityOf(rawLogOdds({ bias, weights }, vector)) - (vector.isSpam ? 1 : 0);
    const pull = error * Math.min(vector.weight, MAX_EXAMPLE_WEIGHT);
    biasSquares += pull * pull;
    bias -= (settings.learningRate * pull) / Math.sqrt(biasSquares);
    let at = 0;
    for (const end of ends) {
      const share = pull / Math.sqrt(end - at + DAMPING);
      for (; at < end; at += 1) {
        const bucket = buckets[at] ?? 0;
        const weight = weights[bucket] ?? 0;
        const gradient = share + settings.decay * weight;
        const square = (squares[bucket] ?? 0) + gradient * gradient;
        squares[bucket] = square;
        weights[bucket] = weight - (settings.learningRate * gradient) / Math.sqrt(square);
      }
    }
  };
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const vector of shuffled(vectors, random)) step(vector);
    onEpoch(epoch + 1);
  }
  return { bias, weights };
};
