import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ensureMasterKey, readMasterKey } from '../../../src/config/master-key.js';
import { newSiteId, type CommentId, type SiteId } from '../../../src/domain/ids.js';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import { makeKeyring } from '../../../src/privacy/keyring.js';
import { akismetKeyName } from '../../../src/privacy/pseudonyms.js';
import { siteKeys } from '../../../src/redis/keys.js';
import { makeSiteStore } from '../../../src/redis/site-store.js';
import { newAkismetKey } from '../../../src/sites/akismet-keys.js';
import { newApiKey } from '../../../src/sites/keys.js';
import { DEFAULT_SCOPES } from '../../../src/sites/ports.js';
import { NODE_FLAGS } from '../../../src/cli/start/node-flags.js';
import { startChild } from '../harness/child.js';
import type { Load } from '../harness/load.js';
import { measureBurst, type Pids } from '../harness/process-cost.js';
import { startBenchRedis, type BenchRedis } from '../harness/redis.js';
import { wallClockMs } from '../harness/wall-clock.js';
import { until, type WaitableDesign } from './design.js';

export interface Candor extends WaitableDesign {
  readonly port: number;
  readonly apiKey: string;
  /** For clients of the Akismet protocol. */
  readonly akismetKey: string;
  readonly setFsync: (mode: 'always' | 'everysec') => Promise<void>;
  /** Bytes of Redis memory that each comment of the last burst took, everything about it included. */
  readonly storedBytes: () => number;
}

export interface CandorOptions {
  readonly folder: string;
  readonly load: Load;
  /** Flags for the two node processes, for profiling. */
  readonly nodeFlags?: readonly string[];
}

const script = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

/** Commits a judged comment has: its receipt, its verdict. */
const COMMITS = 2;
/** Events of those: received, scored, and what became of it. */
const LEAVES = 3;
const VERDICTS: readonly unknown[] = ['ham', 'flagged', 'spam'];

const keyFileIn = (folder: string): string => join(folder, 'master.key');

const addSite = async (
  { client }: BenchRedis,
  keyFile: string,
): Promise<{ readonly site: SiteId; readonly apiKey: string; readonly akismetKey: string }> => {
  const site = newSiteId(randomBytes);
  const { apiKey, record } = newApiKey(site, DEFAULT_SCOPES, { random: randomBytes, now: Date.now() });
  const sites = makeSiteStore(client, () => Promise.reject(new Error('the bench removes no site')));
  const facts = { id: site, name: 'The Bench', url: 'https://bench.example', createdAt: new Date().toISOString() };
  await sites.add({ ...facts, policy: DEFAULT_POLICY }, record);
  ensureMasterKey(keyFile);
  const akismetKey = newAkismetKey(randomBytes);
  const name = akismetKeyName(makeKeyring(readMasterKey(keyFile)), akismetKey);
  await sites.addAkismetKey(site, name, facts.createdAt);
  return { site, apiKey, akismetKey };
};

const startProcesses = async (folder: string, redisUrl: string, nodeFlags: readonly string[]) => {
  const env = {
    REDIS_URL: redisUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_PORT: '0',
    CANDOR_DATA_DIR: folder,
    CANDOR_MASTER_KEY_FILE: keyFileIn(folder),
    // The limits stay in force and are not reached: a burst is no attack here.
    CANDOR_RATE_LIMIT: '1000000',
    CANDOR_MAX_PENDING: '10000000',
    // As under `candor start`.
    LOG_LEVEL: 'warn',
  };
  const flags = [...NODE_FLAGS, ...nodeFlags];
  const [api, worker] = await Promise.all([
    startChild<never, never, { readonly port: number }>({ script: script('src/server.js'), env, nodeFlags: flags }),
    startChild({ script: script('workers/main.js'), env, nodeFlags: flags }),
  ]);
  return { api, worker };
};

/** Throws unless every one of `ids` has one verdict, and the public log as many leaves as that makes. */
const checkVerdicts = async ({ client }: BenchRedis, site: SiteId, ids: readonly string[], leavesBefore: number) => {
  const key = siteKeys(site);
  const pipeline = client.pipeline();
  for (const id of ids) pipeline.hmget(key.comment(id as CommentId), 'st', 'n');
  const rows = (await pipeline.exec()) ?? [];
  const judged = rows.filter(([, row]) => {
    const [status, commits] = row as readonly [string | null, string | null];
    return VERDICTS.includes(status) && commits === String(COMMITS);
  });
  const leaves = (await client.llen(key.leaves)) - leavesBefore;
  if (new Set(ids).size !== ids.length) throw new Error('two comments were answered with one id');
  if (judged.length !== ids.length)
    throw new Error(`${ids.length - judged.length} of ${ids.length} comments lack their one verdict`);
  if (leaves !== LEAVES * ids.length) throw new Error(`${leaves} leaves for ${ids.length} comments`);
};

/** Candor as it ships: its two processes on a private Redis of their own. */
export const startCandor = async ({ folder, load, nodeFlags = [] }: CandorOptions): Promise<Candor> => {
  const redis = await startBenchRedis(folder);
  const { site, apiKey, akismetKey } = await addSite(redis, keyFileIn(folder));
  const { api, worker } = await startProcesses(folder, redis.server.socketPath, nodeFlags);
  const pids: Pids = { api: api.pid, worker: worker.pid, redis: redis.server.pid };
  const key = siteKeys(site);
  const post = { port: api.facts.port, path: '/v1/comments' };
  const authorization = `Bearer ${apiKey}`;
  const usedBytes = async (): Promise<number> =>
    Number(/^used_memory:(\d+)/m.exec(await redis.client.info('memory'))?.[1]);
  let storedBytes = NaN;

  return {
    port: api.facts.port,
    apiKey,
    akismetKey,
    pids,
    storedBytes: () => storedBytes,
    setFsync: async (mode) => {
      await redis.client.config('SET', 'appendfsync', mode);
    },
    burst: async (comments) => {
      const leavesBefore = await redis.client.llen(key.leaves);
      const bytesBefore = await usedBytes();
      let ids: readonly string[] = [];
      const measured = await measureBurst(pids, comments, async () => {
        const answer = await load.ask({ ...post, headers: { authorization }, comments });
        await until('every comment is judged', async () => (await redis.client.zcard(key.queued)) === 0);
        ids = answer.ids;
        return wallClockMs() - answer.startedAtMs;
      });
      storedBytes = ((await usedBytes()) - bytesBefore) / comments;
      if (ids.length !== comments) throw new Error(`${comments} comments were sent and ${ids.length} accepted`);
      await checkVerdicts(redis, site, ids, leavesBefore);
      return measured;
    },
    paced: async (comments, perSecond) => {
      const headers = { authorization, prefer: 'wait=10' };
      return (await load.ask({ ...post, headers, comments, perSecond })).latenciesMs;
    },
    stop: async () => {
      await Promise.all([api.stop(), worker.stop()]);
      await redis.stop();
    },
  };
};
