import type { Redis } from 'ioredis';
import type { Config } from '../config.js';
import { connectForRequests, whenReady } from '../redis/connect.js';
import { CliFault, EXIT } from './io.js';
import { findRunning } from './running.js';

const CONNECT_MS = 5_000;

/**
 * What `work` makes of the Redis of the running service; the connection ends with it.
 * @throws CliFault if no service is running, or its Redis does not answer
 */
export const onRunningRedis = async <Result>(
  config: Config,
  work: (redis: Redis) => Promise<Result>,
): Promise<Result> => {
  const running = findRunning(config);
  if (running === undefined)
    throw new CliFault('no service is running on this data folder; run `candor start`, or set REDIS_URL', EXIT.failed);
  const redis = connectForRequests(running.redisUrl, () => undefined);
  try {
    await whenReady(redis, CONNECT_MS).catch((cause: unknown) => {
      throw new CliFault('Redis does not answer', EXIT.failed, cause);
    });
    return await work(redis);
  } finally {
    redis.disconnect();
  }
};
