/**
 * A peer: plain online logistic regression on character 2- to 5-grams of the lower-cased text, by AdaGrad. What anybody
 * would write first, tuned fairly: of AdaGrad's rates 0.1, 0.3 and 0.7 and plain gradient descent's 1, 2 and 4 the best
 * over the seven streams of models/README.md.
 */

import { probabilityOf } from '../../scoring/score.js';
import { nothingToEnd, type Contestant, type SiteComment } from './contestant.js';

const BITS = 20;
const SHORTEST = 2;
const LONGEST = 5;
const RATE = 0.7;
const BIAS_RATE = 0.1;
const FIRST_SQUARE = 1e-3;
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** As much of a comment as the site's learner reads: a limit of time, not of sense. */
const MAX_UNITS = 4_000;

const bucketOf = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> (32 - BITS);
};

const gramsOf = (text: string): Uint32Array => {
  const padded = ` ${text.toLowerCase().slice(0, MAX_UNITS)} `;
  const buckets = new Set<number>();
  for (let from = 0; from < padded.length; from += 1) {
    let hash = BASIS;
    for (let length = 1; length <= LONGEST && from + length <= padded.length; length += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(from + length - 1), PRIME);
      if (length >= SHORTEST) buckets.add(bucketOf(hash ^ length));
    }
  }
  return Uint32Array.from(buckets);
};

/** The peer on `comments`. */
export const plainRegression = (comments: readonly SiteComment[]): Contestant => {
  const grams = comments.map(({ text }) => gramsOf(text));
  return {
    name: 'plain online LR, 2- to 5-grams',
    isSlow: false,
    begin: () => {
      const weights = new Float64Array(2 ** BITS);
      const squares = new Float64Array(2 ** BITS).fill(FIRST_SQUARE);
      let bias = 0;
      const judge = (at: number): number => {
        const found = grams[at] ?? [];
        let sum = 0;
        for (const gram of found) sum += weights[gram] ?? 0;
        return bias + sum / Math.sqrt(found.length || 1);
      };
      const learn = (at: number): void => {
        const found = grams[at] ?? [];
        const error = probabilityOf(judge(at)) - (comments[at]?.isSpam === true ? 1 : 0);
        const gradient = error / Math.sqrt(found.length || 1);
        for (const gram of found) {
          const square = (squares[gram] ?? 0) + gradient * gradient;
          squares[gram] = square;
          weights[gram] = (weights[gram] ?? 0) - (RATE * gradient) / Math.sqrt(square);
        }
        bias -= BIAS_RATE * error;
      };
      return { judge, learn, end: nothingToEnd };
    },
  };
};
