import type { Comment } from '../../domain/comment.js';
import type { Policy } from '../../domain/policy.js';
import type { Signal } from '../../domain/signal.js';
import type { Findings } from '../memory/memory.js';
import type { Standing } from '../memory/standing.js';
import type { Reading } from '../reading.js';

/** What is known beside the comment itself, asked of the store before scoring. */
export interface ScoringContext {
  /** How many other comments of the site in the last 7 days had the same normalised text. */
  readonly repeats: number | 'unavailable';
  /** What is remembered of other comments. Absent where there is no memory to ask, which is the same as unavailable. */
  readonly memory?: Findings | 'unavailable';
  /** What moderators decided about the same author and the same links before; absent as above. */
  readonly standings?: readonly Standing[] | 'unavailable';
  /** Answers of checks, by their names, that take the place of asking them: for judging once more as of then. */
  readonly answers?: ReadonlyMap<string, Signal>;
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
