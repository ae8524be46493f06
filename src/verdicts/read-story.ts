import type { Comment } from '../domain/comment.js';
import type { Outcome, Scored } from '../domain/event.js';
import { parseCommit, type RecordedEvent } from '../log/story.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { open, placeOf } from '../privacy/seal.js';
import type { StoredComment, StoredTombstone } from './ports.js';
import type { CommentView, Tombstone } from './view.js';

const DAY_MS = 86_400_000;

interface Story {
  readonly comment: Comment;
  readonly events: readonly RecordedEvent[];
}

const openStory = (keyring: Keyring, stored: StoredComment): Story => {
  const key = commentKey(keyring, stored.salt);
  const events: RecordedEvent[] = [];
  let comment: Comment | undefined;
  stored.commits.forEach((sealed, i) => {
    const commit = parseCommit(open(key, placeOf(stored.id, i + 1), sealed));
    comment = commit.comment ?? comment;
    events.push(...commit.events);
  });
  if (comment === undefined) throw new Error(`the story of ${stored.id} has no text`);
  return { comment, events };
};

/** The last event of a kind that belongs to the comment's present version. */
const lastOf = <Event>(
  events: readonly RecordedEvent[],
  pick: (event: RecordedEvent['event']) => Event | undefined,
): Event | undefined => {
  for (let i = events.length - 1; i >= 0; i--) {
    const recorded = events[i];
    if (recorded === undefined) continue;
    if (recorded.event.k === 'edited') return undefined;
    const found = pick(recorded.event);
    if (found !== undefined) return found;
  }
  return undefined;
};

const asScored = (event: RecordedEvent['event']): Scored | undefined => (event.k === 'scored' ? event : undefined);
const asOutcome = (event: RecordedEvent['event']): Outcome | undefined =>
  event.k === 'published' || event.k === 'held' || event.k === 'rejected' ? event : undefined;

/** When the data of a comment received at `receivedMs` are deleted. */
export const keptUntilMs = (receivedMs: number, retentionDays: number): number => receivedMs + retentionDays * DAY_MS;

/** Opens the sealed story and folds it into the comment as it stands. @throws SealBrokenError */
export const readStory = (
  keyring: Keyring,
  stored: StoredComment | StoredTombstone,
  retentionDays: number,
): CommentView | Tombstone => {
  const { id, site } = stored;
  if (stored.kind === 'tombstone') return stored;
  const { comment, events } = openStory(keyring, stored);
  const outcome = lastOf(events, asOutcome);
  return {
    kind: 'comment',
    id,
    site,
    status: stored.status,
    version: stored.version,
    commits: stored.commits.length,
    comment,
    story: events,
    verdict: lastOf(events, asScored)?.verdict,
    decidedBy: outcome?.by,
    receivedAt: new Date(stored.receivedMs).toISOString(),
    decidedAt: outcome?.at,
    keptUntil: new Date(keptUntilMs(stored.receivedMs, retentionDays)).toISOString(),
  };
};
