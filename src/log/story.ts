import type { Comment } from '../domain/comment.js';
import type { LoggedEvent, StoryEvent } from '../domain/event.js';
import type { RandomBytes } from '../domain/ids.js';
import { canonicalJson } from './canonical-json.js';
import { EVENT_SALT_BYTES, leafEntry } from './leaf.js';

/**
 * The story of a comment is a list of commits; each holds the events that happened in one step, every event with the
 * salt of its leaf. A commit is written once, whole, in the script that changes the comment's state.
 */

/** An event ready to be committed: its place in a story (sealed, if it is a comment's) and its leaf in the public log. */
export interface SealedEvent {
  /** JSON: `["<base64 salt>",<canonical record>]`. */
  readonly entry: string;
  readonly leaf: string;
}

/** An event read back, with what it takes to prove its leaf. */
export interface RecordedEvent {
  readonly salt: Buffer;
  readonly event: StoryEvent;
}

/** Draws the event's salt and computes its leaf over its canonical record. */
export const sealEvent = (event: LoggedEvent, random: RandomBytes): SealedEvent => {
  const salt = random(EVENT_SALT_BYTES);
  const record = canonicalJson(event);
  return { entry: `["${salt.toString('base64')}",${record}]`, leaf: leafEntry(salt, record, event.k, event.t) };
};

/** The plaintext of a commit. `comment` is the JSON of the comment as this step left it, if this step changed it. */
export const commitText = (events: readonly SealedEvent[], comment?: string): string =>
  `{${comment === undefined ? '' : `"comment":${comment},`}"events":[${events.map((e) => e.entry).join(',')}]}`;

/** What `commitText` wrote. Its authenticity is the seal's business: only text that opened gets here. */
export const parseCommit = (
  plaintext: string,
): { readonly comment: Comment | undefined; readonly events: readonly RecordedEvent[] } => {
  const parsed = JSON.parse(plaintext) as { comment?: Comment; events: ReadonlyArray<readonly [string, StoryEvent]> };
  return {
    comment: parsed.comment,
    events: parsed.events.map(([salt, event]) => ({ salt: Buffer.from(salt, 'base64'), event })),
  };
};

/** The leaf of an event read back: equal to the one that was queued for the log, or the story was altered. */
export const leafOf = ({ salt, event }: { readonly salt: Buffer; readonly event: LoggedEvent }): string =>
  leafEntry(salt, canonicalJson(event), event.k, event.t);
