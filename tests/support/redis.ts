import { afterAll, beforeAll } from '@jest/globals';
import { Redis } from 'ioredis';

import { redisOptions } from '../../src/redis/url.js';

const socketPath = (): string => {
  const path = process.env['TEST_REDIS_URL'];
  if (path === undefined) throw new Error('TEST_REDIS_URL is not set: run the tests with npm test');
  return path;
};

/** The URL of this jest worker's own database on the run's Redis; test files of one worker run one after the other. */
export const testRedisUrl = (): string => `${socketPath()}?db=${process.env['JEST_WORKER_ID'] ?? '1'}`;

/**
 * A connection to this jest worker's own, empty database, closed after the test file. Call it at the top of a file or
 * of a describe block.
 */
export const testRedis = (): Redis => {
  const redis = new Redis({ ...redisOptions(testRedisUrl()), lazyConnect: true });
  beforeAll(async () => {
    await redis.connect();
    await redis.flushdb();
  });
  afterAll(async () => {
    await redis.quit();
  });
  return redis;
};
