/**
 * A comment's verdict with its reasons.
 *
 * The score is a sum: a prior, the text model's parts, and one weight for each check that fired. Adding the weights
 * of `contributions` from the first to the last gives `logOdds` to the last bit, and the logistic function of that gives
 * `score`. Nothing is clamped afterwards; each part is bounded by itself instead (all together stay within ±170, far
 * from where an exponential overflows).
 */

import type { Comment } from '../domain/comment.js';
import type { Policy } from '../domain/policy.js';
import type { Contribution, Evidence, Signal } from '../domain/signal.js';
import type { ScoredVerdict, Thresholds, UnscoredVerdict, VerdictKind } from '../domain/verdict.js';
import { abstentionFrom } from './abstain.js';
import { FEATURE_GROUPS } from './features/extract.js';
import type { TextJudgement, TextModel } from './model.js';
import { readOnce } from './reading-once.js';
import { CHECKS } from './signals/index.js';
import type { ScoringContext } from './signals/input.js';
import { applySiteModel } from './site/apply-site-model.js';
import { siteTextOf, type SiteModel } from './site/site-model.js';
import { inSteps } from './steps.js';
import { textInputAlone, textInputOf } from './text-input.js';
import { thresholdsAt, type Taught } from './thresholds.js';

export type { ScoringContext } from './signals/input.js';

/** The probability that log-odds stand for. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const kindOf = (score: number, { flag, spam }: Thresholds): VerdictKind => {
  if (score >= spam) return 'spam';
  return score >= flag ? 'flagged' : 'ham';
};

/** Members in sorted order, here and below: a record in order is written canonically in less than half the time. */
const wordEvidence = ({ wordCount, topWords }: TextJudgement): Evidence => {
  const evidence: Record<string, string | number> = { count: wordCount };
  topWords.forEach(({ weight }, at) => (evidence[`share${at + 1}`] = weight));
  topWords.forEach(({ word }, at) => (evidence[`word${at + 1}`] = word));
  return evidence;
};

const traitEvidence = ({ topTraits }: TextJudgement): Evidence => {
  const evidence: Record<string, string | number> = {};
  topTraits.forEach(({ weight }, at) => (evidence[`share${at + 1}`] = weight));
  topTraits.forEach(({ trait }, at) => (evidence[`trait${at + 1}`] = trait));
  return evidence;
};

const fromText = (model: TextModel, judgement: TextJudgement): readonly Contribution[] => [
  { evidence: {}, signal: 'prior', weight: model.prior },
  { evidence: wordEvidence(judgement), signal: 'words', weight: judgement.words },
  { evidence: {}, signal: 'characters', weight: judgement.characters },
  { evidence: {}, signal: 'shape', weight: judgement.shape },
  { evidence: traitEvidence(judgement), signal: 'structure', weight: judgement.structure },
  ...(judgement.part > 0 ? [{ evidence: {}, signal: 'part', weight: judgement.part }] : []),
];

const TEXT_GROUPS: ReadonlySet<string> = new Set([...FEATURE_GROUPS, 'part']);

/** The text model's contributions in whole steps: only such can be given back to words to the last bit. */
const exact = (part: Contribution): Contribution =>
  TEXT_GROUPS.has(part.signal) ? { evidence: part.evidence, signal: part.signal, weight: inSteps(part.weight) } : part;

/** What the check found, or what is known to have been found before. */
const answered = (signal: Signal, { answers }: ScoringContext): Signal => answers?.get(signal.name) ?? signal;

const fromChecks = (signals: readonly Signal[]): readonly Contribution[] =>
  signals.flatMap((signal) =>
    signal.outcome === 'fired' ? [{ evidence: signal.evidence, signal: signal.name, weight: signal.weight }] : [],
  );

const namesOf = (signals: readonly Signal[], outcome: Signal['outcome']): readonly string[] =>
  signals.filter((signal) => signal.outcome === outcome).map((signal) => signal.name);

/** The sum of the contributions' weights, added in order. */
export const sumInOrder = (contributions: readonly Contribution[]): number => {
  let sum = 0;
  for (const { weight } of contributions) sum += weight;
  return sum;
};

const NOTHING_TAUGHT: Taught = { spam: 0, ham: 0 };

/**
 * Judges a comment. Pure, linear in its length, and never throws for a comment within the limits.
 * @param site what the comment's site has taught; left out while that is nothing, 'unavailable' if it cannot be had
 */
export const score = (
  comment: Comment,
  context: ScoringContext,
  model: TextModel,
  policy: Policy,
  site?: SiteModel | 'unavailable',
): ScoredVerdict => {
  const reading = readOnce(comment);
  const signals = CHECKS.map((check) => answered(check({ comment, reading, context, policy }), context));
  const taught = site === 'unavailable' ? undefined : site;
  const input = taught === undefined ? textInputAlone(comment, reading) : textInputOf(comment, reading);
  const general = fromText(model, model.judge(input)).map(exact);
  const learned = taught === undefined ? undefined : applySiteModel(general, taught, siteTextOf(comment, reading));
  const contributions = [...(learned?.contributions.map(exact) ?? general), ...fromChecks(signals)];
  const logOdds = sumInOrder(contributions);
  const probability = probabilityOf(logOdds);
  const lessons = learned?.learner.decisions ?? 0;
  // What was taught is not known to be nothing where it cannot be had.
  const holdUntilTaught = site === 'unavailable' ? 0 : policy.holdUntilTaught;
  const thresholds = thresholdsAt(policy.thresholds, learned?.taught ?? NOTHING_TAUGHT, holdUntilTaught);
  const kind = kindOf(probability, thresholds);
  const rejection = { contributions, from: thresholds.spam, lessons, text: reading.text };
  const abstained = kind === 'spam' ? abstentionFrom(rejection, model.languages) : undefined;
  return {
    ...(abstained === undefined ? {} : { abstained }),
    contributions,
    kind: abstained === undefined ? kind : 'flagged',
    ...(learned === undefined ? {} : { learner: learned.learner }),
    logOdds,
    model: model.id,
    policy: policy.version,
    quiet: namesOf(signals, 'quiet'),
    score: probability,
    thresholds,
    unavailable: [...(site === 'unavailable' ? ['learned'] : []), ...namesOf(signals, 'unavailable')],
  };
};

/** The verdict on what could not be scored, `reason` being a short word for why: a person looks. */
export const unscored = (reason: string, modelId: string, policy: Policy): UnscoredVerdict => ({
  kind: 'flagged',
  score: null,
  logOdds: null,
  contributions: [],
  quiet: [],
  unavailable: [],
  unscored: reason,
  thresholds: policy.thresholds,
  model: modelId,
  policy: policy.version,
});
