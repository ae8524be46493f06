import { Redis } from 'ioredis';

import { lossFaults, versionFaults } from './durability.js';
import { redisOptions } from './url.js';

const CONNECT_TRIES = 5;
const TRY_AGAIN_MS = 500;

/**
 * What speaks against using the Redis at `url`, as lines for a person; empty if nothing does. It is asked for a few
 * seconds, since it may be starting beside us. The URL is not repeated: it may hold a password.
 */
export const externalRedisFaults = async (
  url: string,
  { allowDataLoss }: { readonly allowDataLoss: boolean },
): Promise<readonly string[]> => {
  const redis = new Redis({
    ...redisOptions(url),
    maxRetriesPerRequest: CONNECT_TRIES,
    retryStrategy: (tries) => (tries > CONNECT_TRIES ? null : TRY_AGAIN_MS),
  });
  redis.on('error', () => undefined);
  try {
    const info = await redis.info();
    return [
      ...versionFaults(info).map((fault) => `the Redis of REDIS_URL cannot be used: ${fault}`),
      ...(allowDataLoss ? [] : lossFaults(info)).map((fault) => `the Redis of REDIS_URL may lose comments: ${fault}`),
    ];
  } catch {
    return ['the Redis of REDIS_URL does not answer'];
  } finally {
    redis.disconnect();
  }
};
