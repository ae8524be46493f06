/** Whose decisions are heard. */

import type { TextModel } from '../../scoring/model.js';
import { auc, type Scored } from '../measures.js';
import type { Decision } from './decision.js';

/**
 * Why a site's decisions neither teach nor judge.
 *
 *   one-kind     it called all comments spam, or all honest, from which a filter can only learn to do the same
 *   contradicts  what it called honest looks more like spam than what it called spam, or one in five of what it called honest
 *                would be rejected, to the model as it came. On places that model had not seen the first was never so (AUC
 *                0.58 and more, of doubted comments alone), and of honest comments at most one in thirty was rejected. Whoever
 *                decides the opposite of what is true looks so; a site that is honestly so unlike others teaches its own
 *                filter alone.
 */
export interface Quarantined {
  readonly site: string;
  readonly why: 'one-kind' | 'contradicts';
}

const LEAST_AUC = 0.5;
const MOST_REJECTED = 0.2;

const contradicts = (scored: readonly Scored[], agreement: number, rejectLogOdds: number): boolean => {
  const honest = scored.filter(({ isSpam }) => !isSpam);
  const rejected = honest.filter(({ score }) => score >= rejectLogOdds).length;
  return agreement < LEAST_AUC || rejected > MOST_REJECTED * honest.length;
};

/**
 * @param base what came with Candor or was configured: the one in force may have learned from those that are judged here
 * @param rejectLogOdds log-odds from which a comment is rejected
 */
export const heardDecisions = (
  decisions: readonly Decision[],
  base: Pick<TextModel, 'logOdds'>,
  rejectLogOdds: number,
): { readonly heard: readonly Decision[]; readonly quarantined: readonly Quarantined[] } => {
  const scores = decisions.map(({ site, isSpam, input }) => ({ site, isSpam, score: base.logOdds(input) }));
  const quarantined = [...new Set(decisions.map(({ site }) => site))].sort().flatMap((site): readonly Quarantined[] => {
    const own = scores.filter((score) => score.site === site);
    const agreement = auc(own);
    if (agreement === undefined) return [{ site, why: 'one-kind' }];
    return contradicts(own, agreement, rejectLogOdds) ? [{ site, why: 'contradicts' }] : [];
  });
  const out = new Set(quarantined.map(({ site }) => site));
  return { heard: decisions.filter(({ site }) => !out.has(site)), quarantined };
};
