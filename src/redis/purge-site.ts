import type { Redis } from 'ioredis';
import type { SiteId } from '../domain/ids.js';
import { rewriteDueKey, siteKeys } from './keys.js';
import { forgetSite } from './memory-store.js';
import { makeSessionStore } from './session-store.js';

const SCAN_COUNT = 1_000;

/**
 * Forgets a site's moderators and deletes every key of it but its leaves, its record and its list of keys, in bounded steps. Walks the whole
 * keyspace, because idempotency records, receipts and tombstones stand in no index: minutes at millions of keys, for
 * something done once in a site's life. May be called again if it was cut short.
 */
export const purgeSite = async (redis: Redis, site: SiteId, now: () => number): Promise<void> => {
  const { prefix, leaves, site: record, keys: apiKeys } = siteKeys(site);
  const kept = new Set([leaves, record, apiKeys]);
  await makeSessionStore(redis).removeSite(site);
  await forgetSite(redis, site);
  let cursor = '0';
  do {
    const [next, found] = await redis.scan(cursor, 'MATCH', `${prefix}*`, 'COUNT', SCAN_COUNT);
    const doomed = found.filter((key) => !kept.has(key));
    if (doomed.length > 0) await redis.unlink(...doomed);
    cursor = next;
  } while (cursor !== '0');
  await redis.set(rewriteDueKey, new Date(now()).toISOString(), 'NX');
};
