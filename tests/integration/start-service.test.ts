import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';

import { makeService, type Service } from '../../src/cli/start/service.js';
import { readRunning, type RunningRecord } from '../../src/cli/running.js';
import { readConfig } from '../../src/config.js';
import { temporaryFolders } from '../support/folders.js';
import { isAlive } from '../support/processes.js';
import { waitFor } from '../support/wait-for.js';

const newFolder = temporaryFolders();
const standIn = join(import.meta.dirname, '..', 'support', 'stand-in-child.mjs');
const running: Service[] = [];

afterEach(async () => {
  for (const service of running.splice(0)) await service.stop();
});

/** A service on `dataDir` whose API and workers are stand-ins; its Redis is a real one. */
const aService = (dataDir: string, env: Readonly<Record<string, string>> = {}) => {
  const said: string[] = [];
  const all = { PATH: process.env['PATH'], CANDOR_DATA_DIR: dataDir, PORT: '0', METRICS_PORT: '0', ...env };
  const service = makeService({
    config: readConfig(all),
    env: all,
    say: (line) => said.push(line),
    firstStart: () => Promise.resolve({}),
    scripts: { api: standIn, worker: standIn },
  });
  running.push(service);
  return { service, said };
};

const record = (dataDir: string): RunningRecord => {
  const found = readRunning(dataDir);
  if (found === undefined) throw new Error('no service is noted as running');
  return found;
};

const pidOf = {
  api: ({ pids }: RunningRecord) => pids.api,
  worker: ({ pids }: RunningRecord) => pids.workers[0],
  redis: ({ pids }: RunningRecord) => pids.redis,
};

const withRedis = async <Value>(dataDir: string, use: (redis: Redis) => Promise<Value>): Promise<Value> => {
  const redis = new Redis(record(dataDir).redisUrl);
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
};

describe('a running service', () => {
  it.each(['api', 'worker', 'redis'] as const)('starts its %s again when it is killed', async (part) => {
    const dataDir = newFolder();
    const { service, said } = aService(dataDir);
    await service.start();
    const killed = pidOf[part](record(dataDir)) ?? 0;

    process.kill(killed, 'SIGKILL');

    const next = await waitFor(`another ${part} process is noted`, () => {
      const pid = pidOf[part](record(dataDir));
      return pid !== killed && pid;
    });
    expect(isAlive(next)).toBe(true);
    expect(said).toEqual([expect.stringMatching(/ ended \(.*\); starting it again$/)]);
  });

  it('leaves no process, no socket and no note behind when it is stopped', async () => {
    const dataDir = newFolder();
    const { service } = aService(dataDir, { CANDOR_WORKERS: '2' });
    await service.start();
    const { pids, redisUrl } = record(dataDir);

    await service.stop();

    const all = [pids.api, pids.redis, ...pids.workers].map((pid) => pid ?? 0);
    expect(all).toHaveLength(4);
    expect(all.filter(isAlive)).toEqual([]);
    expect(existsSync(redisUrl)).toBe(false);
    expect(readRunning(dataDir)).toBeUndefined();
  });

  it('ends parts that are stuck at once when it is asked to hurry', async () => {
    const { service } = aService(newFolder(), { STAND_IN_IS_STUCK: 'yes' });
    await service.start();
    let hasEnded = false;
    void service.stop().then(() => (hasEnded = true));
    await waitFor('everything has ended', () => {
      service.hurry();
      return hasEnded;
    });
  });

  it('keeps what it holds across a stop, and across a kill of its Redis', async () => {
    const dataDir = newFolder();
    const first = aService(dataDir);
    await first.service.start();
    await withRedis(dataDir, (redis) => redis.set('kept', 'across a stop'));
    await first.service.stop();

    const second = aService(dataDir);
    await second.service.start();
    expect(await withRedis(dataDir, (redis) => redis.get('kept'))).toBe('across a stop');

    const killed = record(dataDir).pids.redis ?? 0;
    process.kill(killed, 'SIGKILL');
    await waitFor('another Redis is noted', () => record(dataDir).pids.redis !== killed);
    expect(await withRedis(dataDir, (redis) => redis.get('kept'))).toBe('across a stop');
  });

  it('reaches its Redis in a folder of its own where the path of the data folder is too long for a socket', async () => {
    const dataDir = join(newFolder(), 'a'.repeat(60), 'b'.repeat(60));
    const { service } = aService(dataDir);
    await service.start();
    const { redisUrl, pids } = record(dataDir);
    expect(redisUrl.length).toBeLessThan(104);

    process.kill(pids.redis ?? 0, 'SIGKILL');
    await waitFor('another Redis is noted', () => record(dataDir).pids.redis !== pids.redis);
    expect(record(dataDir).redisUrl).toBe(redisUrl);

    await service.stop();
    expect(existsSync(join(redisUrl, '..'))).toBe(false);
  });

  it('refuses a Redis of somebody else that could lose accepted comments, unless that is said to be accepted', async () => {
    const ownerDir = newFolder();
    await aService(ownerDir).service.start();
    const REDIS_URL = record(ownerDir).redisUrl;
    await expect(aService(newFolder(), { REDIS_URL }).service.start()).resolves.toMatchObject({
      redis: 'from REDIS_URL',
    });

    await withRedis(ownerDir, async (redis) => {
      await redis.config('SET', 'appendonly', 'no');
      await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    });

    await expect(aService(newFolder(), { REDIS_URL }).service.start()).rejects.toThrow(
      /may lose comments: it keeps no append-only file.*; .*throws keys away/,
    );
    const accepting = aService(newFolder(), { REDIS_URL, CANDOR_ALLOW_DATA_LOSS: 'on' });
    await expect(accepting.service.start()).resolves.toBeDefined();
  });
});
