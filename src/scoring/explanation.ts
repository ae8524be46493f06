/**
 * Why a comment got its verdict, in its own words: worked out again from the stored comment when somebody asks, since the
 * verdict keeps numbers alone. What comes out different from the stored numbers is not shown.
 */

import type { Comment } from '../domain/comment.js';
import type { Policy } from '../domain/policy.js';
import type { Signal } from '../domain/signal.js';
import type { FilterVerdict, ScoredVerdict } from '../domain/verdict.js';
import { findCounterfactual, type Counterfactual } from './counterfactual.js';
import { FEATURE_GROUPS } from './features/extract.js';
import type { TextJudgement, TextModel } from './model.js';
import { readOnce } from './reading-once.js';
import { score, type ScoringContext } from './score.js';
import { CONTEXT_CHECKS } from './signals/index.js';
import type { SiteModel } from './site/site-model.js';
import { textPartsOf, type TextParts } from './spans.js';
import { inSteps } from './steps.js';
import { textInputOf } from './text-input.js';

/** What judges now. */
export interface PresentFilter {
  /** Undefined where it cannot be had. */
  readonly model: TextModel | undefined;
  readonly policy: Policy;
  readonly site: SiteModel | 'unavailable' | undefined;
}

export interface Explanation {
  /**
   * Whether what judges now is what judged then: `same`, to the last bit; `taught`: the model is, but the site has taught
   * it since or changed its rules; `changed`: it is another.
   */
  readonly filter: 'same' | 'taught' | 'changed';
  /** The text model's contributions by what they are about; undefined where they cannot be had any more. */
  readonly text: TextParts | undefined;
  /** By the filter as it is now, which where it was taught need not be the one that judged. */
  readonly counterfactual: Counterfactual;
}

const without = (because: 'unscored' | 'filter-changed'): Explanation => ({
  filter: because === 'filter-changed' ? 'changed' : 'same',
  text: undefined,
  counterfactual: { kind: 'none', because },
});

const weightOf = ({ contributions }: ScoredVerdict, signal: string): number | undefined =>
  contributions.find((part) => part.signal === signal)?.weight;

/** The text model's contributions as they were stored. */
const totalsOf = (verdict: ScoredVerdict): Record<(typeof FEATURE_GROUPS)[number], number> | undefined => {
  const totals = { words: 0, characters: 0, shape: 0, structure: 0 };
  for (const group of FEATURE_GROUPS) {
    const weight = weightOf(verdict, group);
    if (weight === undefined || inSteps(weight) !== weight) return undefined;
    totals[group] = weight;
  }
  return totals;
};

/** Whether the general model says now what it said then, to the last bit. */
const isSameText = (verdict: ScoredVerdict, model: TextModel, judgement: TextJudgement): boolean => {
  const part = judgement.part > 0 ? inSteps(judgement.part) : undefined;
  if (verdict.learner === undefined) {
    if (weightOf(verdict, 'part') !== part) return false;
    const isSame = FEATURE_GROUPS.every((group) => inSteps(judgement[group]) === weightOf(verdict, group));
    return isSame && weightOf(verdict, 'prior') === model.prior;
  }
  const parts = [model.prior, ...FEATURE_GROUPS.map((group) => inSteps(judgement[group])), part ?? 0];
  return parts.reduce((sum, part) => sum + part, 0) === verdict.learner.general;
};

const partsOf = (comment: Comment, verdict: ScoredVerdict, model: TextModel): TextParts | undefined => {
  const input = textInputOf(comment, readOnce(comment));
  const judgement = model.judge(input);
  const totals = totalsOf(verdict);
  if (totals === undefined || !isSameText(verdict, model, judgement)) return undefined;
  return textPartsOf(comment.content, model.trace(input, judgement), totals);
};

/** What the checks that look at more than the comment found then. */
const contextOf = ({ contributions, quiet, unavailable }: ScoredVerdict): ScoringContext => {
  const answers = new Map<string, Signal>();
  for (const name of CONTEXT_CHECKS) {
    const fired = contributions.find(({ signal }) => signal === name);
    if (fired !== undefined) answers.set(name, { ...fired, name, outcome: 'fired' });
    else if (quiet.includes(name)) answers.set(name, { name, outcome: 'quiet' });
    else if (unavailable.includes(name)) answers.set(name, { name, outcome: 'unavailable' });
  }
  return { repeats: 'unavailable', answers };
};

/** The site's lessons, if any took part. */
const siteOf = (verdict: ScoredVerdict, site: PresentFilter['site']): PresentFilter['site'] => {
  if (verdict.learner !== undefined) return site;
  return verdict.unavailable.includes('learned') ? 'unavailable' : undefined;
};

const isSame = (now: ScoredVerdict, then: ScoredVerdict): boolean =>
  now.logOdds === then.logOdds &&
  now.contributions.length === then.contributions.length &&
  now.contributions.every(({ signal, weight }) => weightOf(then, signal) === weight);

/**
 * Explains a verdict on a comment. Takes milliseconds; never throws for a comment within the limits.
 * @param isPublished somebody published it whatever the filter said: nothing needs to be left out
 */
export const explainVerdict = (
  comment: Comment,
  verdict: FilterVerdict,
  now: PresentFilter,
  { isPublished = false }: { readonly isPublished?: boolean } = {},
): Explanation => {
  if (verdict.score === null) return without('unscored');
  const { model } = now;
  const text = model?.id === verdict.model ? partsOf(comment, verdict, model) : undefined;
  if (model === undefined || text === undefined) return without('filter-changed');
  const policy = { ...now.policy, thresholds: verdict.thresholds };
  const site = siteOf(verdict, now.site);
  const context = contextOf(verdict);
  const rescore = (changed: Comment): ScoredVerdict => score(changed, context, model, policy, site);
  const again = rescore(comment);
  const filter = isSame(again, verdict) ? 'same' : 'taught';
  if (isPublished) return { filter, text, counterfactual: { kind: 'none', because: 'published' } };
  // Taught so that it says something else by now: what would have changed the verdict then is not known.
  if (again.kind !== verdict.kind) return { filter, text, counterfactual: { kind: 'none', because: 'filter-changed' } };
  return { filter, text, counterfactual: findCounterfactual(comment, again, text.spans, rescore) };
};
