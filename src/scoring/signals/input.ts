import type { Comment } from '../../domain/comment.js';
import type { Policy } from '../../domain/policy.js';
import type { Signal } from '../../domain/signal.js';
import type { Reading } from '../reading.js';

/** What is known beside the comment itself, asked of the store before scoring. */
export interface ScoringContext {
  /** How many other comments of the site in the last 7 days had the same normalised text. */
  readonly repeats: number | 'unavailable';
}

/** Everything a check may look at. */
export interface SignalInput {
  readonly comment: Comment;
  readonly reading: Reading;
  readonly context: ScoringContext;
  readonly policy: Policy;
}

/** One check: a pure function that never throws. */
export type Check = (input: SignalInput) => Signal;
