/**
 * How much each decision counts. Whoever has a key to one site decides there as they like; what they can move of the model
 * that serves all sites is bounded, in this order:
 *
 *   1. of one moderator's (or API key's) decisions on a site in a day the first MOST_A_DAY count
 *   2. those of one site and day together weigh at most SHARE_A_DAY of what the model was made of
 *   3. of each site spam and honest comments weigh the same, the more frequent kind scaled down: a site that says one kind
 *      alone, as a flood of "this is honest" does, says nothing
 */

import type { Decision } from './decision.js';

const MOST_A_DAY = 200;
const SHARE_A_DAY = 0.01;
const DAY_MS = 86_400_000;

type Vote = Pick<Decision, 'site' | 'by' | 'atMs' | 'isSpam'>;

const dayOf = ({ atMs }: Vote): number => Math.floor(atMs / DAY_MS);

const sumsOf = (votes: readonly Vote[], weights: Float64Array, keyOf: (vote: Vote) => string): Map<string, number> => {
  const sums = new Map<string, number>();
  votes.forEach((vote, at) => sums.set(keyOf(vote), (sums.get(keyOf(vote)) ?? 0) + (weights[at] ?? 0)));
  return sums;
};

const kindKey = (site: string, isSpam: boolean): string => `${site} ${isSpam ? 'spam' : 'ham'}`;

/**
 * The weights of `votes`, 0..1 each, in their order.
 * @param votes oldest first
 * @param mass what the model was made of, in comments of weight 1
 */
export const voteWeights = (votes: readonly Vote[], mass: number): Float64Array => {
  const counts = new Map<string, number>();
  const weights = Float64Array.from(votes, (vote) => {
    const key = `${vote.site} ${vote.by} ${dayOf(vote)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_A_DAY ? 1 : 0;
  });
  const siteAndDay = (vote: Vote): string => `${vote.site} ${dayOf(vote)}`;
  const ofDays = sumsOf(votes, weights, siteAndDay);
  votes.forEach((vote, at) => {
    const sum = ofDays.get(siteAndDay(vote)) ?? 0;
    weights[at] = (weights[at] ?? 0) * Math.min(1, sum === 0 ? 0 : (SHARE_A_DAY * mass) / sum);
  });
  const ofKinds = sumsOf(votes, weights, ({ site, isSpam }) => kindKey(site, isSpam));
  votes.forEach(({ site, isSpam }, at) => {
    const own = ofKinds.get(kindKey(site, isSpam)) ?? 0;
    const other = ofKinds.get(kindKey(site, !isSpam)) ?? 0;
    weights[at] = (weights[at] ?? 0) * Math.min(1, own === 0 ? 0 : other / own);
  });
  return weights;
};
