import { startChild } from '../harness/child.js';
import type { Load } from '../harness/load.js';
import { measureBurst, type Pids } from '../harness/process-cost.js';
import { startBenchRedis, type BenchRedis } from '../harness/redis.js';
import { wallClockMs } from '../harness/wall-clock.js';
import type { WorkerQuestion } from './bare-queue.js';
import type { Design } from './design.js';

/** Where the plain design keeps a verdict. */
export const plainVerdictKey = (id: string): string => `verdict:${id}`;

const checkVerdicts = async ({ client }: BenchRedis, ids: readonly string[]): Promise<void> => {
  const pipeline = client.pipeline();
  for (const id of ids) pipeline.exists(plainVerdictKey(id));
  const found = ((await pipeline.exec()) ?? []).filter(([, exists]) => exists === 1).length;
  if (found !== ids.length) throw new Error(`the plain design judged ${found} of ${ids.length} comments`);
};

/**
 * What one would write first: Express with its own JSON parser, one job for each comment with the comment as its data, a
 * worker that scores with our very model and sets a hash. No key, no idempotency, no story, no leaves, no encryption.
 */
export const startPlain = async (folder: string, load: Load): Promise<Design> => {
  const redis = await startBenchRedis(folder);
  const env = { BENCH_REDIS: redis.server.socketPath, NODE_ENV: 'production' };
  const script = (name: string): URL => new URL(`../children/${name}.js`, import.meta.url);
  const [api, worker] = await Promise.all([
    startChild<never, never, { readonly port: number }>({ script: script('plain-api'), env }),
    startChild<WorkerQuestion, undefined, unknown>({ script: script('plain-worker'), env }),
  ]);
  const pids: Pids = { api: api.pid, worker: worker.pid, redis: redis.server.pid };
  const send = (comments: number) => load.ask({ port: api.facts.port, path: '/comments', headers: {}, comments });
  return {
    pids,
    burst: async (comments) => {
      let ids: readonly string[] = [];
      const measured = await measureBurst(pids, comments, async () => {
        const [, answer] = await Promise.all([worker.ask({ jobs: comments }), send(comments)]);
        ids = answer.ids;
        return wallClockMs() - answer.startedAtMs;
      });
      await checkVerdicts(redis, ids);
      return measured;
    },
    stop: async () => {
      await Promise.all([api.stop(), worker.stop()]);
      await redis.stop();
    },
  };
};
