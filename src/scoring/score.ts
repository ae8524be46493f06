/**
 * A comment's verdict with its reasons.
 *
 * The score is a sum: a prior, the text model's two parts, and one weight for each check that fired. Adding the weights
 * of `contributions` from the first to the last gives `logOdds` to the last bit, and the logistic function of that gives
 * `score`. Nothing is clamped afterwards; each part is bounded by itself instead (all together stay within ±170, far
 * from where an exponential overflows).
 */

import type { Comment } from '../domain/comment.js';
import type { Policy } from '../domain/policy.js';
import type { Contribution, Evidence, Signal } from '../domain/signal.js';
import type { ScoredVerdict, Thresholds, UnscoredVerdict, VerdictKind } from '../domain/verdict.js';
import type { TextJudgement, TextModel } from './model.js';
import { readContent } from './reading.js';
import { CHECKS } from './signals/index.js';
import type { ScoringContext } from './signals/input.js';

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

const fromText = (model: TextModel, judgement: TextJudgement): readonly Contribution[] => [
  { evidence: {}, signal: 'prior', weight: model.prior },
  { evidence: wordEvidence(judgement), signal: 'words', weight: judgement.words },
  { evidence: {}, signal: 'characters', weight: judgement.characters },
];

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

/** Judges a comment. Pure, linear in its length, and never throws for a comment within the limits. */
export const score = (comment: Comment, context: ScoringContext, model: TextModel, policy: Policy): ScoredVerdict => {
  const reading = readContent(comment);
  const signals = CHECKS.map((check) => check({ comment, reading, context, policy }));
  const contributions = [...fromText(model, model.judge(reading.textAndTargets)), ...fromChecks(signals)];
  const logOdds = sumInOrder(contributions);
  const probability = probabilityOf(logOdds);
  return {
    contributions,
    kind: kindOf(probability, policy.thresholds),
    logOdds,
    model: model.id,
    policy: policy.version,
    quiet: namesOf(signals, 'quiet'),
    score: probability,
    thresholds: policy.thresholds,
    unavailable: namesOf(signals, 'unavailable'),
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
