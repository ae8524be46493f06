import type { Contestant, SiteComment } from '../../../../src/learning/evaluation/contestant.js';
import { inventedRows } from '../invented.js';

/** Invented comments as an evaluation sees them. */
export const inventedComments = (count: number, seed: number): readonly SiteComment[] =>
  inventedRows(count, seed).map(({ text, label }) => ({ text, isSpam: label === 'spam' }));

/** A filter that says of each comment what `judge` says, and notes when it is told what. */
export const noting = (
  judge: (at: number) => number,
): {
  readonly contestant: Contestant;
  readonly told: Array<readonly [comment: number, after: number]>;
  /** For how many each of them stood. */
  readonly weights: number[];
} => {
  const told: Array<readonly [number, number]> = [];
  const weights: number[] = [];
  let judged = 0;
  const contestant: Contestant = {
    name: 'noting',
    isSlow: false,
    begin: () => ({
      judge: (at) => {
        judged += 1;
        return judge(at);
      },
      learn: (at, weight) => {
        told.push([at, judged]);
        weights.push(weight);
      },
      end: () => undefined,
    }),
  };
  return { contestant, told, weights };
};
