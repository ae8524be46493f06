import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { connectForWorker, whenReady } from '../../src/redis/connect.js';
import { testRedis, testRedisUrl } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';

describe('commands to Redis', () => {
  testRedis();
  let redis: Redis;
  beforeAll(async () => {
    redis = connectForWorker(testRedisUrl(), () => undefined);
    await whenReady(redis, 10_000);
  });
  afterAll(() => {
    redis.disconnect();
  });

  /** Bytes that were given to the connection and have not left. */
  const held = (): number => redis.stream.writableLength;

  /** Gives two commands, the second from a promise that is settled already; how much was held after each. */
  const twoCommands = async (): Promise<readonly number[]> => {
    const first = redis.set('a', '1');
    const afterFirst = held();
    let afterSecond = 0;
    const second = Promise.resolve().then(() => {
      const answer = redis.get('a');
      afterSecond = held();
      return answer;
    });
    expect(await Promise.all([first, second])).toEqual(['OK', '1']);
    return [afterFirst, afterSecond];
  };

  it('of one turn leave together, in order', async () => {
    const [first = 0, both = 0] = await twoCommands();
    expect(first).toBeGreaterThan(0);
    expect(both).toBeGreaterThan(first);
    expect(held()).toBe(0);
  });

  it('do so again after the connection was lost', async () => {
    redis.stream.destroy();
    await waitFor('Redis is reached again', () => redis.ping());
    const [first = 0, both = 0] = await twoCommands();
    expect(both).toBeGreaterThan(first);
  });
});
