import { outcomeOf, timesAt } from '../domain/event.js';
import type { CommentId, RandomBytes, SiteId } from '../domain/ids.js';
import { Problem } from '../domain/problem.js';
import { commitText, sealEvent } from '../log/story.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { placeOf, seal } from '../privacy/seal.js';
import type { DecisionStore } from './ports.js';

/** A moderator's verdict on what they saw. */
export interface Decision {
  readonly site: SiteId;
  readonly id: CommentId;
  readonly verdict: 'ham' | 'spam';
  /** Random id of the moderator, never a name: readers may see the story. */
  readonly moderator: string;
  /** Commits the story had when the moderator saw it. */
  readonly seen: number;
}

export interface DecideDeps {
  readonly store: DecisionStore;
  readonly keyring: Keyring;
  readonly now: () => number;
  readonly random: RandomBytes;
}

/**
 * Commits a decision: it replaces the verdict the moderator saw, and only that. 'gone' if there is no such comment.
 * @throws Problem 'edit-conflict' if the story went on meanwhile
 */
export type Decide = (decision: Decision) => Promise<'decided' | 'gone'>;

export const makeDecide =
  ({ store, keyring, now, random }: DecideDeps): Decide =>
  async ({ site, id, verdict, moderator, seen }) => {
    const stored = await store.read(site, id);
    if (stored?.kind !== 'comment') return 'gone';
    if (stored.commits.length !== seen) throw new Problem('edit-conflict');
    const { version } = stored;
    const times = timesAt(now());
    const decision = sealEvent(
      { k: 'human_decision', ...times, id, version, verdict, replaces: seen, moderator },
      random,
    );
    const outcome = sealEvent({ k: outcomeOf(verdict), ...times, id, version, by: 'moderator' }, random);
    const key = commentKey(keyring, stored.salt);
    const commit = seal(key, placeOf(id, seen + 1), commitText([decision, outcome]), random);
    const leaves = [decision.leaf, outcome.leaf];
    const [result] = await store.advance(site, [{ id, seen, status: verdict, commit, leaves }]);
    if (result === 'late') throw new Problem('edit-conflict');
    return result === 'ok' ? 'decided' : 'gone';
  };
