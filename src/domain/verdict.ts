import type { Contribution } from './signal.js';

/** `ham`: publish. `flagged`: a person looks. `spam`: reject. */
export type VerdictKind = 'ham' | 'flagged' | 'spam';

/** Where a comment stands: a verdict, or not judged yet, or gone. */
export type Status = 'queued' | VerdictKind | 'erased' | 'expired';

export interface Thresholds {
  /** Score from which a person looks, 0..1. */
  readonly flag: number;
  /** Score from which the filter rejects, flag..1. */
  readonly spam: number;
}

/** The filter's judgement of one version of a comment, with everything needed to recompute and explain it. */
export type FilterVerdict = ScoredVerdict | UnscoredVerdict;

export interface ScoredVerdict {
  readonly kind: VerdictKind;
  /** Calibrated probability of spam: the logistic function of `logOdds`. */
  readonly score: number;
  /** The sum of `contributions`, added in order. */
  readonly logOdds: number;
  /** The prior first, then one for each signal that fired. */
  readonly contributions: readonly Contribution[];
  /** Names of the checks that looked and found nothing. */
  readonly quiet: readonly string[];
  /** Names of the checks that could not look. */
  readonly unavailable: readonly string[];
  readonly thresholds: Thresholds;
  /**
   * Why a comment whose score would have it rejected is flagged instead. `language`: it is in one that the general model
   * has not learned, and next to nothing but its text speaks against it.
   */
  readonly abstained?: 'language';
  readonly model: string;
  /** What the site had taught by then; absent while that is nothing. */
  readonly learner?: LearnerFacts;
  readonly policy: string;
}

/** The state of a site's own learner that took part in a verdict. */
export interface LearnerFacts {
  /** Lessons it had learned. */
  readonly decisions: number;
  /** The general model's log-odds, before the learner weighed them. */
  readonly general: number;
  /** Names the state; see LearnerState. */
  readonly version: string;
}

/** What could not be scored is flagged: a person looks, nothing is guessed. */
export interface UnscoredVerdict {
  readonly kind: 'flagged';
  readonly score: null;
  readonly logOdds: null;
  readonly contributions: readonly [];
  readonly quiet: readonly [];
  readonly unavailable: readonly [];
  readonly unscored: string;
  readonly thresholds: Thresholds;
  readonly model: string;
  readonly policy: string;
}
