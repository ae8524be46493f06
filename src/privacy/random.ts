import { randomFillSync } from 'node:crypto';
import type { RandomBytes } from '../domain/ids.js';

const POOL_BYTES = 16_384;

/**
 * Random bytes by the pool: one call to the system's generator for some hundred salts. Bytes are handed out once, and
 * wiped from the pool as they are.
 */
export const pooledRandom = (): RandomBytes => {
  const pool = Buffer.alloc(POOL_BYTES);
  let used = POOL_BYTES;
  return (count) => {
    if (count > POOL_BYTES) return randomFillSync(Buffer.alloc(count));
    if (used + count > POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    const bytes = Buffer.allocUnsafe(count);
    pool.copy(bytes, 0, used, used + count);
    pool.fill(0, used, used + count);
    used += count;
    return bytes;
  };
};
