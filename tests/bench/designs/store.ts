import { randomBytes } from 'node:crypto';
import { newCommentId, newSiteId, type CommentId, type SiteId } from '../../../src/domain/ids.js';
import type { IntakeRecord } from '../../../src/intake/ports.js';
import { makeCommentStore } from '../../../src/redis/comment-store.js';
import { makeIntakeStore } from '../../../src/redis/intake-store.js';
import type { Advance } from '../../../src/verdicts/ports.js';
import { cpuMicrosOf } from '../harness/process-cost.js';
import { startBenchRedis, type BenchRedis } from '../harness/redis.js';

/** CPU microseconds a comment that one of our scripts costs Redis, the comments coming in chunks of 20. */
export interface StoreCosts {
  readonly redis: {
    readonly intake: number;
    readonly load: number;
    readonly advance: number;
    /** `advance` without leaves: what is missing is what they cost. */
    readonly advanceWithoutLeaves: number;
  };
}

const CHUNK = 20;
const CHUNKS = 250;
/** Bytes of the sealed parts, as comments of 350 characters have them. */
const COMMENT_BYTES = 1_150;
const VERDICT_BYTES = 1_100;
const LEAF = `{"c":"${'x'.repeat(44)}","k":"published","t":1795000000,"v":1}`;

const recordOf = (site: SiteId): IntakeRecord => ({
  site,
  id: newCommentId(randomBytes),
  receivedMs: Date.now(),
  salt: randomBytes(16),
  commit: randomBytes(COMMENT_BYTES),
  leaf: LEAF,
  receiptHash: randomBytes(16).toString('base64url'),
  repeat: randomBytes(16).toString('base64url'),
  idempotency: { name: randomBytes(16).toString('base64url'), fingerprint: randomBytes(16).toString('base64url') },
  external: undefined,
  check: undefined,
  waiter: undefined,
});

const advanceOf =
  (leaves: readonly string[]) =>
  (id: CommentId): Advance => ({
    id,
    seen: 1,
    status: 'ham',
    commit: randomBytes(VERDICT_BYTES),
    leaves,
  });

/** Runs `task` for each chunk, all at once in flight as in the service at load, and counts what Redis spent a comment. */
const redisMicros = async <Item>(
  { server }: BenchRedis,
  chunks: ReadonlyArray<readonly Item[]>,
  task: (chunk: readonly Item[]) => Promise<unknown>,
): Promise<number> => {
  const before = cpuMicrosOf(server.pid);
  await Promise.all(chunks.map(task));
  return (cpuMicrosOf(server.pid) - before) / (chunks.length * CHUNK);
};

const measureOn = async (redis: BenchRedis): Promise<StoreCosts> => {
  const intake = makeIntakeStore(redis.client, { maxPending: 1_000_000, expressWorker: () => undefined });
  const store = makeCommentStore(redis.client);
  const chunksOf = (site: SiteId) =>
    Array.from({ length: CHUNKS }, () => Array.from({ length: CHUNK }, () => recordOf(site)));
  const site = newSiteId(randomBytes);
  const records = chunksOf(site);
  const ids = records.map((chunk) => chunk.map(({ id }) => id));
  const steps = (leaves: readonly string[]) => ids.map((chunk) => chunk.map(advanceOf(leaves)));
  const [full, bare] = [steps([LEAF, LEAF]), steps([])];
  const intakeMicros = await redisMicros(redis, records, (chunk) => intake.store(chunk));
  const load = await redisMicros(redis, ids, (chunk) =>
    store.loadForJudging(site, chunk, { countStart: false, repeatsSinceMs: 0 }),
  );
  const advance = await redisMicros(redis, full, (chunk) => store.advance(site, chunk));
  await redis.client.flushall();
  await Promise.all(records.map((chunk) => intake.store(chunk)));
  const advanceWithoutLeaves = await redisMicros(redis, bare, (chunk) => store.advance(site, chunk));
  return { redis: { intake: intakeMicros, load, advance, advanceWithoutLeaves } };
};

/** Measures our scripts alone, on a Redis of their own below `folder`. */
export const measureStore = async (folder: string): Promise<StoreCosts> => {
  const redis = await startBenchRedis(folder);
  try {
    return await measureOn(redis);
  } finally {
    await redis.stop();
  }
};
