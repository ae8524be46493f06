/**
 * Joins what the general model says of a comment with what its site has taught.
 *
 *   log-odds = factor * general + site + offset + checks
 *
 * Each part of the general model is scaled by itself, so that the parts still add up. Checks are not: what a site has
 * listed for itself, or a form gave away, counts for the same whatever was learned. With no lesson nothing changes.
 */

import type { Contribution } from '../../domain/signal.js';
import type { FilterVerdict, LearnerFacts } from '../../domain/verdict.js';
import type { Taught } from '../thresholds.js';
import { bounded } from '../weigh.js';
import type { SiteText } from './site-features.js';
import type { SiteModel } from './site-model.js';

/** Names of the parts that the general model gives: every one but those of the checks. */
export const GENERAL_SIGNALS: ReadonlySet<string> = new Set([
  'prior',
  'words',
  'characters',
  'shape',
  'structure',
  'part',
]);

/** Bounds of what a site's learner adds: far beyond certainty, and far from overflow. */
const MOST_LEARNED = 20;

const sumOf = (contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, { weight }) => sum + weight, 0);

/** The general parts as the site's learner weighs them, with its own after them. */
export const applySiteModel = (
  general: readonly Contribution[],
  model: SiteModel,
  text: SiteText,
): { readonly contributions: readonly Contribution[]; readonly learner: LearnerFacts; readonly taught: Taught } => {
  const { factor, site, offset } = model.judge(text);
  const { decisions, version, spam, ham } = model.facts();
  const scaled = general.map((part) => ({ ...part, weight: part.weight * factor }));
  const learned = { evidence: { decisions, ham, spam }, signal: 'learned', weight: bounded(site, MOST_LEARNED) };
  const calibration = { evidence: { decisions }, signal: 'calibration', weight: offset };
  return {
    contributions: [...scaled, learned, calibration],
    learner: { decisions, general: sumOf(general), version },
    taught: { spam, ham },
  };
};

/** The general model's log-odds in a verdict, before a site's learner weighed them; undefined if it was not scored. */
export const generalLogOdds = (verdict: FilterVerdict): number | undefined => {
  if (verdict.score === null) return undefined;
  return verdict.learner?.general ?? sumOf(verdict.contributions.filter(({ signal }) => GENERAL_SIGNALS.has(signal)));
};
