/**
 * Retraining: from decisions and the models at hand to a challenger and what speaks for and against it. Of each site the
 * newest fifth of its decisions judges and is not taught: however much one site decides at the end, the others are heard.
 */

import { DEFAULT_POLICY } from '../../domain/policy.js';
import { inputOfText } from '../../scoring/text-input.js';
import { makeTextModel, type TextModel } from '../../scoring/model.js';
import { probabilityOf } from '../../scoring/score.js';
import type { Example } from '../examples.js';
import { honestScoresOf, type HonestScores } from '../honest-scores.js';
import { makeChallenger, type Base, type Challenger } from './challenger.js';
import { compare, type Comparison, type JudgedByBoth } from './comparison.js';
import type { Decision } from './decision.js';
import { heardDecisions, type Quarantined } from './quarantine.js';

/** Fewer decisions than these, of either kind and in all, teach nothing that holds elsewhere. */
export const LEAST_DECISIONS = 200;
export const LEAST_OF_A_KIND = 50;
const HELD_OUT = 0.2;
/** Of those that judge, of either kind. */
const LEAST_JUDGES = 10;
/** Kind of place that the honest comments are of which a retrained model's scores are told. */
const DECIDED = 'decided';

export interface RetrainOrder {
  /** Retraining always starts from the model that came with Candor or was configured: what was erased since is in no later one. */
  readonly base: Base;
  /** The model in force. */
  readonly champion: TextModel;
  readonly decisions: readonly Decision[];
  readonly canaries: readonly Example[];
  readonly seed: number;
}

export interface Counts {
  readonly spam: number;
  readonly ham: number;
}

export type Retrained = { readonly quarantined: readonly Quarantined[] } & (
  | {
      readonly kind: 'too-few';
      /** Decisions of the sites that are heard. */
      readonly found: Counts;
    }
  | {
      readonly kind: 'judged';
      readonly taught: Counts;
      readonly challenger: Challenger;
      readonly comparison: Comparison;
      /** How high the honest comments that judged score under the challenger. They were mostly doubted, so others score lower. */
      readonly honestScores: readonly HonestScores[];
    }
);

const countsOf = (decisions: readonly Decision[]): Counts => {
  const spam = decisions.filter(({ isSpam }) => isSpam).length;
  return { spam, ham: decisions.length - spam };
};

const isTooFew = ({ spam, ham }: Counts): boolean =>
  spam + ham < LEAST_DECISIONS || Math.min(spam, ham) < LEAST_OF_A_KIND;

/** The newest fifth of each site's, and the others, each oldest first. */
const splitByTime = (
  decisions: readonly Decision[],
): { readonly taught: readonly Decision[]; readonly judges: readonly Decision[] } => {
  const left = new Map<string, number>();
  for (const { site } of decisions) left.set(site, (left.get(site) ?? 0) + 1);
  const judgesOf = new Map([...left].map(([site, count]) => [site, Math.floor(count * HELD_OUT)]));
  const [taught, judges]: [Decision[], Decision[]] = [[], []];
  for (const decision of decisions.toSorted((a, b) => a.atMs - b.atMs)) {
    const rest = left.get(decision.site) ?? 0;
    left.set(decision.site, rest - 1);
    (rest <= (judgesOf.get(decision.site) ?? 0) ? judges : taught).push(decision);
  }
  return { taught, judges };
};

const logOddsOf = (probability: number): number => Math.log(probability / (1 - probability));

/** Takes some seconds for 10,000 decisions. Deterministic: the same order gives the same bits. */
export const retrain = ({ base, champion, decisions, canaries, seed }: RetrainOrder): Retrained => {
  const flagLogOdds = logOddsOf(DEFAULT_POLICY.thresholds.flag);
  const asItCame = makeTextModel({ ...base.content, id: '' });
  const { heard, quarantined } = heardDecisions(decisions, asItCame, logOddsOf(DEFAULT_POLICY.thresholds.spam));
  const found = countsOf(heard);
  const { taught, judges } = splitByTime(heard);
  const { spam, ham } = countsOf(judges);
  if (isTooFew(found) || Math.min(spam, ham) < LEAST_JUDGES) return { kind: 'too-few', found, quarantined };
  const challenger = makeChallenger(base, taught, { seed, flagLogOdds });
  const fresh = makeTextModel({ ...challenger.content, id: '' });
  const byBoth = ({ input, isSpam, site }: Pick<Decision, 'input' | 'isSpam' | 'site'>): JudgedByBoth => ({
    site,
    isSpam,
    champion: champion.logOdds(input),
    challenger: fresh.logOdds(input),
  });
  const judged = judges.map(byBoth);
  const onCanaries = canaries.map(({ text, isSpam }) => ({
    ...byBoth({ site: '', isSpam, input: inputOfText(text) }),
    text,
  }));
  const scores = judged.map(({ isSpam, challenger: logOdds }) => ({
    domain: DECIDED,
    isSpam,
    score: probabilityOf(logOdds),
  }));
  return {
    kind: 'judged',
    quarantined,
    taught: countsOf(taught),
    challenger,
    comparison: compare(judged, onCanaries, flagLogOdds),
    honestScores: honestScoresOf(scores),
  };
};
