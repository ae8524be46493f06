import type { Remove } from '../src/readers/remove.js';
import type { SiteStore } from '../src/sites/ports.js';
import type { CommentStore, IndexedStatus } from '../src/verdicts/ports.js';

const DAY_MS = 86_400_000;
const STATUSES: readonly IndexedStatus[] = ['queued', 'ham', 'flagged', 'spam'];
/** Comments of one site and status that one round deletes; the next round goes on. */
const MAX_PER_ROUND = 1_000;

export interface RetainDeps {
  readonly sites: Pick<SiteStore, 'list' | 'get'>;
  readonly store: Pick<CommentStore, 'places'>;
  readonly remove: Remove;
  readonly now: () => number;
}

/** Deletes what is older than its site's policy keeps; answers how many comments. */
export const retain = async ({ sites, store, remove, now }: RetainDeps): Promise<number> => {
  let removed = 0;
  for (const id of await sites.list()) {
    const site = await sites.get(id);
    if (site === undefined) continue;
    const beforeMs = now() - site.policy.retentionDays * DAY_MS;
    for (const status of STATUSES) {
      const old = await store.places(id, status, { order: 'oldest', beforeMs, limit: MAX_PER_ROUND });
      for (const place of old) if ((await remove(id, place.id, 'expired')) !== undefined) removed += 1;
    }
  }
  return removed;
};
