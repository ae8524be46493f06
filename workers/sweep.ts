import type { Pending } from '../src/intake/ports.js';
import type { SiteStore } from '../src/sites/ports.js';
import type { CommentStore } from '../src/verdicts/ports.js';

/** A comment that has waited this long may have lost its job: the process that took it in died between record and job. */
export const LOST_AFTER_MS = 10_000;
/** Comments of one site that one sweep gives new jobs. */
const MAX_PER_SITE = 500;

export interface SweepDeps {
  readonly sites: Pick<SiteStore, 'list'>;
  readonly store: Pick<CommentStore, 'places'>;
  readonly oldestJobAgeMs: (nowMs: number) => Promise<number | undefined>;
  readonly addSingle: (pending: Pending) => Promise<void>;
  readonly now: () => number;
}

/**
 * Gives queued comments that have no job a new one; answers how many.
 *
 * The queue is first in, first out: while a job exists that is older than a comment, the comment's own may still be
 * waiting behind it. Only comments older than every job are lost for certain. Giving one that has a job another is
 * harmless (the first commit wins) but would double the work of a queue that is merely long.
 */
export const sweep = async ({ sites, store, oldestJobAgeMs, addSingle, now }: SweepDeps): Promise<number> => {
  const nowMs = now();
  const lostAfterMs = Math.max(LOST_AFTER_MS, ((await oldestJobAgeMs(nowMs)) ?? 0) + LOST_AFTER_MS);
  let found = 0;
  for (const site of await sites.list()) {
    const lost = await store.places(site, 'queued', {
      order: 'oldest',
      beforeMs: nowMs - lostAfterMs,
      limit: MAX_PER_SITE,
    });
    for (const { id } of lost) await addSingle({ site, id });
    found += lost.length;
  }
  return found;
};
