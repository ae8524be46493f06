import type { CommentId, SiteId } from '../domain/ids.js';
import type { WebhookEvent } from '../domain/webhook.js';
import { messageId, type Turn } from './turns.js';

/** The body of a message: ids, what holds and since when. No text, and nothing of a person. */
export interface Message {
  readonly type: WebhookEvent;
  /** When it came to be, ISO 8601. */
  readonly timestamp: string;
  readonly data: {
    readonly site: string;
    readonly id: string;
    /** The site's own id of the comment, if it sent one. */
    readonly external_id?: string;
    readonly version: number;
    readonly status: Turn['status'];
    readonly score: number | null;
    readonly decided_by: Turn['decidedBy'];
    readonly received_at: string;
    readonly decided_at: string;
    /** Grows with each change of the comment: a message with a lower one than was seen is old news. */
    readonly revision: number;
  };
}

/** What messages say of a comment beside its turns. */
export interface TurnedComment {
  readonly site: SiteId;
  readonly id: CommentId;
  readonly externalId: string | undefined;
  readonly receivedMs: number;
  readonly turns: readonly Turn[];
}

/** The kind of message that a turn is told by. */
export const eventOf = (turns: readonly Turn[], { commit }: Turn): WebhookEvent =>
  turns[0]?.commit === commit ? 'verdict.created' : 'verdict.revised';

/** The message about the turn at a commit, with its id: the same each time. Undefined if the story took no turn there. */
export const messageAt = (
  { site, id, externalId, receivedMs, turns }: TurnedComment,
  commit: number,
): { readonly id: string; readonly message: Message } | undefined => {
  const turn = turns.find((one) => one.commit === commit);
  if (turn === undefined) return undefined;
  const message: Message = {
    type: eventOf(turns, turn),
    timestamp: turn.at,
    data: {
      site,
      id,
      ...(externalId === undefined ? {} : { external_id: externalId }),
      version: turn.version,
      status: turn.status,
      score: turn.score,
      decided_by: turn.decidedBy,
      received_at: new Date(receivedMs).toISOString(),
      decided_at: turn.at,
      revision: turn.commit,
    },
  };
  return { id: messageId(id, turn), message };
};
