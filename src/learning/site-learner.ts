/**
 * What a site's moderators have taught: two learners over the same features, and how far both and the general model are
 * to be trusted there.
 *
 *   residual   logistic regression by AdaGrad (Duchi et al. 2011), one step a decision, on what the general model left
 *              unexplained: quick on what tells most
 *   counts     in how many spam and ham comments each feature was, as shares of all the features that comments of the kind
 *              had: the log-odds ratio of a multinomial naive Bayes (Manning et al. 2008, 13.2), for the features a comment
 *              has; quick on what was seen once. Shares of the comments, as a Bernoulli model takes them, would take what is
 *              in the longer kind by chance for a sign of it: where spam is long, honest people who write at length paid
 *
 *   site       = hearing * (sum of residual weights + say of the counts * sum of their log ratios) / sqrt(features)
 *   log-odds   = offset + scale * (trust * general + bias + site)
 *
 * `scale` and `offset` make the sum true as a probability: they are fitted (recalibrate.ts) to the scores the newest
 * decisions had before they were learned. With no decision at all the log-odds are the general model's, to the bit.
 *
 * A decision takes one step and the state depends on their order, so that unlearning is learning the others again from
 * the start: exact whatever the place of the one that goes.
 */

import { calibrationOf, makeRecord, noteOutcome, type Record } from './recalibrate.js';
import { probabilityOf } from '../scoring/score.js';

export interface SiteExample {
  /** Buckets, each once, in rising order. */
  readonly features: Uint32Array;
  readonly isSpam: boolean;
  /** How much it counts: 1 for a moderator's decision, more for one that stands for others (stands-for.ts), less for anybody else's. */
  readonly weight: number;
  /** The general model's log-odds of the comment, signals included, as they were when it was decided. */
  readonly general: number;
}

export interface SiteLearner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** Weight of the spam comments each feature was in; likewise ham. */
  readonly spam: Float32Array;
  readonly ham: Float32Array;
  readonly record: Record;
  bias: number;
  trust: number;
  trustSquares: number;
  /** Weight of all spam comments; likewise ham. */
  spamTotal: number;
  hamTotal: number;
  /** The same, each comment as often as it has features: what `spam` and `ham` sum up to. */
  spamMass: number;
  hamMass: number;
  decisions: number;
}

const RATE = 0.7;
/** Slow: what is decided is mostly what was doubted, and its share of spam is not the site's. */
const BIAS_RATE = 0.02;
const TRUST_RATE = 0.1;
/** Where AdaGrad's sums of squares begin. */
const FIRST_SQUARE = 1e-4;
const FIRST_TRUST_SQUARE = 1;
/** A general model of no use here may come to count nothing; it never counts for more than it says. */
const MOST_TRUST = 1.5;
/** Comments of either kind that a feature is taken to have been in before any was seen. */
const SMOOTHING = 0.2;
/** Features that comments of either kind are taken to have had before any was seen. */
const FIRST_MASS = 200;
const MOST_SAY = 0.6;
/** Comments of the rarer kind at which the counts have half their say: from one kind alone they tell nothing. */
const HALF_SAY = 2;

/** A learner that knows nothing. @param bits buckets are 2 to this power */
export const emptyLearner = (bits: number): SiteLearner => ({
  weights: new Float32Array(2 ** bits),
  squares: new Float32Array(2 ** bits).fill(FIRST_SQUARE),
  spam: new Float32Array(2 ** bits),
  ham: new Float32Array(2 ** bits),
  record: makeRecord(),
  bias: 0,
  trust: 1,
  trustSquares: FIRST_TRUST_SQUARE,
  spamTotal: 0,
  hamTotal: 0,
  spamMass: 0,
  hamMass: 0,
  decisions: 0,
});

const sayOfCounts = ({ spamTotal, hamTotal }: SiteLearner): number => {
  const rarer = Math.min(spamTotal, hamTotal);
  return (MOST_SAY * rarer) / (rarer + HALF_SAY);
};

const countsOf = (learner: SiteLearner, features: Uint32Array): number => {
  const { spam, ham, spamMass, hamMass } = learner;
  const base = Math.log((hamMass + FIRST_MASS) / (spamMass + FIRST_MASS));
  let product = 1;
  let sum = 0;
  for (const feature of features) {
    const inSpam = spam[feature] ?? 0;
    const inHam = ham[feature] ?? 0;
    if (inSpam === 0 && inHam === 0) continue;
    sum += base;
    product *= (inSpam + SMOOTHING) / (inHam + SMOOTHING);
    // One logarithm for many features: it is the dearest step here.
    if (product > 1e100 || product < 1e-100) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
};

const residualOf = ({ weights }: SiteLearner, features: Uint32Array): number => {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
};

const lengthOf = (features: Uint32Array): number => Math.sqrt(features.length + 1);

/**
 * Comments of the rarer kind at which the site's half has half its say. From spam alone it would take whatever comments have
 * in common for spam: after ten such decisions it held nearly every honest comment of a newspaper (models/README.md).
 */
const HALF_HEARD = 5;
/** What a comment of the more frequent kind counts for in this. */
const ONE_SIDED = 0.02;

/** How far the site's half is heard, 0..1. */
const hearing = ({ spamTotal, hamTotal }: SiteLearner): number => {
  const known = Math.min(spamTotal, hamTotal) + ONE_SIDED * Math.max(spamTotal, hamTotal);
  return known / (known + HALF_HEARD);
};

/**
 * What the site's own decisions say of a comment, before scaling: log-odds beside the general model's.
 * @param residual the sum of its features' weights
 */
const siteHalf = (learner: SiteLearner, features: Uint32Array, residual: number): number =>
  learner.decisions === 0
    ? 0
    : (hearing(learner) * (residual + sayOfCounts(learner) * countsOf(learner, features))) / lengthOf(features);

/** The parts of a comment's log-odds: they add up to it in this order. */
export interface Mixed {
  readonly general: number;
  readonly site: number;
  readonly offset: number;
}

export const mix = (learner: SiteLearner, general: number, features: Uint32Array): Mixed => {
  const { scale, offset } = calibrationOf(learner.record);
  return {
    general: scale * learner.trust * general,
    site: scale * (learner.bias + siteHalf(learner, features, residualOf(learner, features))),
    offset,
  };
};

/** One step of the regression. `residual` is the sum of the features' weights. */
const step = (learner: SiteLearner, { features, isSpam, weight, general }: SiteExample, residual: number): void => {
  const { weights, squares } = learner;
  const norm = 1 / lengthOf(features);
  const expected = probabilityOf(learner.trust * general + learner.bias + residual * norm);
  const error = weight * (expected - (isSpam ? 1 : 0));
  const gradient = error * norm;
  for (const feature of features) {
    const square = (squares[feature] ?? 0) + gradient * gradient;
    squares[feature] = square;
    weights[feature] = (weights[feature] ?? 0) - (RATE * gradient) / Math.sqrt(square);
  }
  learner.bias -= BIAS_RATE * error;
  const pull = error * general;
  learner.trustSquares += pull * pull;
  const trust = learner.trust - (TRUST_RATE * pull) / Math.sqrt(learner.trustSquares);
  learner.trust = Math.max(0, Math.min(MOST_TRUST, trust));
};

const count = (learner: SiteLearner, { features, isSpam, weight }: SiteExample): void => {
  const counts = isSpam ? learner.spam : learner.ham;
  for (const feature of features) counts[feature] = (counts[feature] ?? 0) + weight;
  const mass = weight * features.length;
  if (isSpam) {
    learner.spamTotal += weight;
    learner.spamMass += mass;
  } else {
    learner.hamTotal += weight;
    learner.hamMass += mass;
  }
};

/** Learns one decision, in place. Deterministic: the same decisions in the same order give the same bits. */
export const learn = (learner: SiteLearner, example: SiteExample): void => {
  const { features, general, isSpam, weight } = example;
  const residual = residualOf(learner, features);
  const raw = learner.trust * general + learner.bias + siteHalf(learner, features, residual);
  noteOutcome(learner.record, { raw, isSpam, weight });
  step(learner, example, residual);
  count(learner, example);
  learner.decisions += 1;
};
