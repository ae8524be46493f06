import { timesAt } from '../domain/event.js';
import type { CommentId, RandomBytes, SiteId } from '../domain/ids.js';
import { Problem } from '../domain/problem.js';
import { parseCommit, sealEvent } from '../log/story.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { receiptHash, receiptToken } from '../privacy/receipt-token.js';
import { SealBrokenError, open, placeOf } from '../privacy/seal.js';
import type { RemovalStore } from './ports.js';

export interface RemoveDeps {
  readonly store: RemovalStore;
  readonly keyring: Keyring;
  readonly now: () => number;
  readonly random: RandomBytes;
}

export interface Removed {
  readonly reason: 'erased' | 'expired';
  /** ISO 8601: the first time, where it had been removed before. */
  readonly at: string;
}

/** A story that goes on while it is being removed is read again this often: each time somebody else made progress. */
const TRIES = 5;

/**
 * Deletes a comment's text, identifiers, salts and story, and leaves a tombstone with one last event, which tells how
 * many were deleted and nothing else. Doing it twice is the same as once. Undefined if there is no such comment.
 */
export type Remove = (site: SiteId, id: CommentId, reason: Removed['reason']) => Promise<Removed | undefined>;

/** Events in the story. A commit that does not open counts for one: what cannot be read must still be erased. */
const countEvents = (keyring: Keyring, id: CommentId, salt: Buffer, commits: readonly Buffer[]): number => {
  const key = commentKey(keyring, salt);
  const eventsIn = (sealed: Buffer, i: number): number => {
    try {
      return parseCommit(open(key, placeOf(id, i + 1), sealed)).events.length;
    } catch (error) {
      if (error instanceof SealBrokenError) return 1;
      throw error;
    }
  };
  return commits.reduce((sum, sealed, i) => sum + eventsIn(sealed, i), 0);
};

export const makeRemove =
  ({ store, keyring, now, random }: RemoveDeps): Remove =>
  async (site, id, reason) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const stored = await store.read(site, id);
      if (stored === undefined) return undefined;
      if (stored.kind === 'tombstone') return { reason: stored.reason, at: stored.at };
      const times = timesAt(now());
      const events = countEvents(keyring, id, stored.salt, stored.commits);
      const sealed = sealEvent({ k: reason, ...times, events }, random);
      const result = await store.remove({
        site,
        id,
        seen: stored.commits.length,
        reason,
        at: times.at,
        event: sealed.entry,
        leaf: sealed.leaf,
        receiptHash: receiptHash(receiptToken(keyring, site, id)),
      });
      if (result === 'ok') return { reason, at: times.at };
    }
    throw new Problem('store-unavailable', { retryAfterSeconds: 1 });
  };
