import type { Outcome, Scored } from '../domain/event.js';
import { openStory } from '../log/open-story.js';
import type { RecordedEvent } from '../log/story.js';
import type { Keyring } from '../privacy/keyring.js';
import type { StoredComment, StoredTombstone } from './ports.js';
import type { CommentView, Tombstone } from './view.js';

const DAY_MS = 86_400_000;

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

/** What was said of a comment, if it disagrees with a verdict that is sure. */
const doubtOf = ({ said, status }: StoredComment): string | undefined =>
  said === undefined || status === 'flagged' || status === 'queued' || said.endsWith(` ${status}`) ? undefined : said;

/** Opens the sealed story and folds it into the comment as it stands. @throws SealBrokenError */
export const readStory = (
  keyring: Keyring,
  stored: StoredComment | StoredTombstone,
  retentionDays: number,
): CommentView | Tombstone => {
  const { id, site } = stored;
  if (stored.kind === 'tombstone') return stored;
  const { comment, commits } = openStory(keyring, stored);
  const events = commits.flat();
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
    doubt: doubtOf(stored),
    receivedAt: new Date(stored.receivedMs).toISOString(),
    decidedAt: outcome?.at,
    keptUntil: new Date(keptUntilMs(stored.receivedMs, retentionDays)).toISOString(),
  };
};
