/** A peer: natural's BayesClassifier, as if trained anew on all decisions after each. */

import { countDocument, naturalLogOdds, noCounts, stemsOf } from '../natural-counts.js';
import { nothingToEnd, type Contestant, type SiteComment } from './contestant.js';

/** The peer on `comments`. */
export const naturalPeer = (comments: readonly SiteComment[]): Contestant => {
  const stems = comments.map(({ text }) => stemsOf(text));
  return {
    name: 'natural’s Bayes',
    isSlow: false,
    begin: () => {
      const counts = noCounts();
      return {
        judge: (at) => naturalLogOdds(counts, stems[at] ?? []),
        learn: (at) => countDocument(counts, stems[at] ?? [], comments[at]?.isSpam ?? false),
        end: nothingToEnd,
      };
    },
  };
};
