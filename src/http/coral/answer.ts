import type { ServerResponse } from 'node:http';
import type { CoralSetup } from '../../sites/coral.js';
import type { CommentView, Tombstone } from '../../verdicts/view.js';
import { answerJson } from '../middleware/answer.js';

/** What Coral is to do with a comment. */
export type Ruling =
  /** Nothing was found: Coral goes on with its own phases. */
  | 'go-on'
  /** Withheld and marked as spam: a moderator looks. */
  | 'withhold'
  | 'reject'
  /** Nobody has judged it: a moderator looks, and nothing is said against it. */
  | 'unjudged';

/** The ruling on what was said. Unjudged is also what is no longer the text that was asked about. */
export const rulingOn = (
  view: CommentView | Tombstone | undefined,
  content: string,
  onSpam: CoralSetup['onSpam'],
): Ruling => {
  if (view?.kind !== 'comment' || view.comment.content !== content) return 'unjudged';
  switch (view.status) {
    case 'ham':
      return 'go-on';
    case 'flagged':
      return 'withhold';
    case 'spam':
      return onSpam === 'reject' ? 'reject' : 'withhold';
    case 'queued':
      return 'unjudged';
    default:
      return view.status satisfies never;
  }
};

/** Coral keeps of a flag its reason, and drops whatever else an answer says. */
const MARKED_AS_SPAM = [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }] as const;

/** In Coral's words. Withheld and pre-moderated comments both wait in its Pending queue. */
const ANSWERS = {
  withhold: { status: 'SYSTEM_WITHHELD', actions: MARKED_AS_SPAM },
  reject: { status: 'REJECTED', actions: MARKED_AS_SPAM },
  unjudged: { status: 'PREMOD' },
} as const;

/** Answers 204 for `go-on`, which is how Coral is told that a phase has nothing to say. */
export const answerCoral = (res: ServerResponse, ruling: Ruling): void => {
  if (ruling === 'go-on') res.writeHead(204, { 'cache-control': 'no-store' }).end();
  else answerJson(res, 200, ANSWERS[ruling]);
};
