/**
 * A comment's verdict with its reasons.
 *
 * The score is a sum: a prior, the text model's parts, and one weight for each check that fired. Adding the weights
 * of `contributions` from the first to the last gives `logOdds` to the last bit, and the logistic function of that gives
 * `score`. Nothing is clamped afterwards; each part is bounded by itself instead (all together stay within ±210, far
 * from where an exponential overflows).
 */

import type { Comment } from '../domain/comment.js';
import type { Policy } from '../domain/policy.js';
import type { Contribution, Evidence, Signal } from '../domain/signal.js';
import type { LearnerFacts, ScoredVerdict, Thresholds, UnscoredVerdict, VerdictKind } from '../domain/verdict.js';
import { abstentionFrom, type Abstention } from './abstain.js';
import { FEATURE_GROUPS, type FeatureGroup } from './features/extract.js';
import type { TextJudgement, TextModel } from './model.js';
import { readOnce } from './reading-once.js';
import { CHECKS } from './signals/index.js';
import type { ScoringContext, SignalInput } from './signals/input.js';
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

/** Names of evidence by their ordinal, written out: joined anew for each verdict they would have to be looked up anew. */
const SHARES = ['share1', 'share2', 'share3', 'share4', 'share5'] as const;
const WORDS = ['word1', 'word2', 'word3', 'word4', 'word5'] as const;
const TRAITS = ['trait1', 'trait2', 'trait3', 'trait4'] as const;

type Named = Record<string, string | number>;
const put = (evidence: Named, name: string | undefined, value: string | number): void => {
  if (name !== undefined) evidence[name] = value;
};

/** Members in sorted order, here and below: a record in order is written canonically in less than half the time. */
const wordEvidence = ({ wordCount, topWords }: TextJudgement): Evidence => {
  const evidence: Named = { count: wordCount };
  topWords.forEach(({ weight }, at) => put(evidence, SHARES[at], weight));
  topWords.forEach(({ word }, at) => put(evidence, WORDS[at], word));
  return evidence;
};

const traitEvidence = ({ topTraits }: TextJudgement): Evidence => {
  const evidence: Named = {};
  topTraits.forEach(({ weight }, at) => put(evidence, SHARES[at], weight));
  topTraits.forEach(({ trait }, at) => put(evidence, TRAITS[at], trait));
  return evidence;
};

const NO_EVIDENCE: Evidence = {};

/** The text model's contributions in whole steps: only such can be given back to words to the last bit. */
const ofText = (signal: FeatureGroup | 'part', weight: number, evidence = NO_EVIDENCE): Contribution => ({
  evidence,
  signal,
  weight: inSteps(weight),
});

const fromText = (model: TextModel, judgement: TextJudgement): readonly Contribution[] => {
  const parts = [
    { evidence: NO_EVIDENCE, signal: 'prior', weight: model.prior },
    ofText('words', judgement.words, wordEvidence(judgement)),
    ofText('characters', judgement.characters),
    ofText('shape', judgement.shape),
    ofText('structure', judgement.structure, traitEvidence(judgement)),
  ];
  if (judgement.part > 0) parts.push(ofText('part', judgement.part));
  return parts;
};

const TEXT_GROUPS: ReadonlySet<string> = new Set([...FEATURE_GROUPS, 'part']);

/** Whole steps again, of what a site's learner has scaled. */
const exact = (part: Contribution): Contribution =>
  TEXT_GROUPS.has(part.signal) ? { evidence: part.evidence, signal: part.signal, weight: inSteps(part.weight) } : part;

/** What the check found, or what is known to have been found before. */
const answered = (signal: Signal, { answers }: ScoringContext): Signal => answers?.get(signal.name) ?? signal;

/** What the checks said, by outcome. */
interface Answers {
  readonly fired: readonly Contribution[];
  readonly quiet: readonly string[];
  readonly unavailable: readonly string[];
}

const byOutcome = (signals: readonly Signal[]): Answers => {
  const fired: Contribution[] = [];
  const names: Record<'quiet' | 'unavailable', string[]> = { quiet: [], unavailable: [] };
  for (const signal of signals) {
    if (signal.outcome === 'fired') {
      fired.push({ evidence: signal.evidence, signal: signal.name, weight: signal.weight });
    } else names[signal.outcome].push(signal.name);
  }
  return { fired, ...names };
};

/** The verdict with the members that few have, each in its place. */
const withFurther = (
  { contributions, kind, ...rest }: ScoredVerdict,
  abstained: Abstention | undefined,
  learner: LearnerFacts | undefined,
): ScoredVerdict => ({
  ...(abstained === undefined ? {} : { abstained }),
  contributions,
  kind: abstained === undefined ? kind : 'flagged',
  ...(learner === undefined ? {} : { learner }),
  ...rest,
});

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
  const asked: SignalInput = { comment, reading, context, policy };
  const checked = byOutcome(CHECKS.map((check) => answered(check(asked), context)));
  const taught = site === 'unavailable' ? undefined : site;
  const input = taught === undefined ? textInputAlone(comment, reading) : textInputOf(comment, reading);
  const general = fromText(model, model.judge(input));
  const learned = taught === undefined ? undefined : applySiteModel(general, taught, siteTextOf(comment, reading));
  const contributions = [...(learned?.contributions.map(exact) ?? general), ...checked.fired];
  const logOdds = sumInOrder(contributions);
  const probability = probabilityOf(logOdds);
  const lessons = learned?.learner.decisions ?? 0;
  // What was taught is not known to be nothing where it cannot be had.
  const holdUntilTaught = site === 'unavailable' ? 0 : policy.holdUntilTaught;
  const thresholds = thresholdsAt(policy.thresholds, learned?.taught ?? NOTHING_TAUGHT, holdUntilTaught);
  const kind = kindOf(probability, thresholds);
  const rejection = { contributions, from: thresholds.spam, lessons, text: reading.text };
  const abstained = kind === 'spam' ? abstentionFrom(rejection, model.languages) : undefined;
  const verdict: ScoredVerdict = {
    contributions,
    kind,
    logOdds,
    model: model.id,
    policy: policy.version,
    quiet: checked.quiet,
    score: probability,
    thresholds,
    unavailable: site === 'unavailable' ? ['learned', ...checked.unavailable] : checked.unavailable,
  };
  return abstained === undefined && learned === undefined ? verdict : withFurther(verdict, abstained, learned?.learner);
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
