import { startChild } from '../harness/child.js';
import { measureBurst, type Pids } from '../harness/process-cost.js';
import { startBenchRedis } from '../harness/redis.js';
import { wallClockMs } from '../harness/wall-clock.js';
import type { WaitableDesign } from './design.js';

/** What the producing process is asked for: all at once in windows of 100, or at a steady pace. */
export interface ProducerQuestion {
  readonly jobs: number;
  readonly perSecond?: number;
}
export interface ProducerAnswer {
  /** From adding each job to hearing that it is done; empty for a burst. */
  readonly latenciesMs: readonly number[];
}

/** What a worker process is asked: to answer when it has done so many more jobs. */
export interface WorkerQuestion {
  readonly jobs: number;
}

/**
 * The reference: BullMQ alone. A process adds jobs of 600 bytes, another takes them and does nothing; no HTTP, no record,
 * no verdict. What a comment costs in a queue before anything is done with it.
 */
export const startBareQueue = async (folder: string): Promise<WaitableDesign> => {
  const redis = await startBenchRedis(folder);
  const env = { BENCH_REDIS: redis.server.socketPath };
  const script = (name: string): URL => new URL(`../children/${name}.js`, import.meta.url);
  const [producer, worker] = await Promise.all([
    startChild<ProducerQuestion, ProducerAnswer, unknown>({ script: script('bare-producer'), env }),
    startChild<WorkerQuestion, undefined, unknown>({ script: script('bare-worker'), env }),
  ]);
  const pids: Pids = { api: producer.pid, worker: worker.pid, redis: redis.server.pid };
  return {
    pids,
    burst: (jobs) =>
      measureBurst(pids, jobs, async () => {
        const startedAtMs = wallClockMs();
        await Promise.all([worker.ask({ jobs }), producer.ask({ jobs })]);
        return wallClockMs() - startedAtMs;
      }),
    paced: async (jobs, perSecond) => {
      const [, { latenciesMs }] = await Promise.all([worker.ask({ jobs }), producer.ask({ jobs, perSecond })]);
      return latenciesMs;
    },
    stop: async () => {
      await Promise.all([producer.stop(), worker.stop()]);
      await redis.stop();
    },
  };
};
