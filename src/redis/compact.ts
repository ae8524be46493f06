import type { Redis } from 'ioredis';
import { rewriteDueKey } from './keys.js';

/** How long after an erasure the append-only file may still remember what was erased. */
const REWRITE_AFTER_MS = 3_600_000;

/**
 * Has Redis rewrite its append-only file if an erasure has waited for it an hour: only
 * then does the salt of an erased comment leave the disk. True if a rewrite was begun. A managed Redis may forbid it
 * (its operator's backups then decide); that rejects.
 */
export const compactAfterErasure = async (redis: Redis, nowMs: number): Promise<boolean> => {
  const since = await redis.get(rewriteDueKey);
  if (since === null || nowMs - Date.parse(since) < REWRITE_AFTER_MS) return false;
  // Forgotten first: an erasure that comes while the rewrite is under way asks for the next one.
  await redis.del(rewriteDueKey);
  await redis.bgrewriteaof();
  return true;
};
