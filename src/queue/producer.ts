import { randomBytes } from 'node:crypto';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { JobQueue, Pending } from '../intake/ports.js';
import { toJobData } from './jobs.js';
import { QUEUE_NAME, QUEUE_PREFIX, jobSettings } from './settings.js';

export interface Producer extends JobQueue {
  /** A job of its own for one comment; nothing if it has one already. */
  readonly addSingle: (pending: Pending) => Promise<void>;
  /** Age in milliseconds of the oldest job that waits or is under way; undefined if there is none. */
  readonly oldestJobAgeMs: (nowMs: number) => Promise<number | undefined>;
  /** Jobs waiting. */
  readonly depth: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** @param redis shared with the intake store, so that record and job travel in order on one connection. */
export const makeProducer = (redis: Redis, onError: (error: Error) => void): Producer => {
  const queue = new Queue(QUEUE_NAME, { connection: redis, prefix: QUEUE_PREFIX, defaultJobOptions: jobSettings });
  queue.on('error', onError);
  // Never the id of an earlier chunk: a job whose id is taken is silently not added, and an edited comment comes again.
  const run = randomBytes(6).toString('hex');
  let chunks = 0;
  return {
    add: async (chunk) => {
      chunks += 1;
      await queue.add('chunk', toJobData(chunk), { jobId: `k_${run}_${chunks}` });
    },
    addSingle: async (pending) => {
      // Removed even when it failed: a failed job that stayed would keep its id, and with it every later try, away.
      await queue.add('single', toJobData([pending]), { jobId: pending.id, removeOnFail: true });
    },
    oldestJobAgeMs: async (nowMs) => {
      const jobs = (
        await Promise.all([queue.getJobs(['wait'], 0, 0, true), queue.getJobs(['active', 'delayed'], 0, 99, true)])
      ).flat();
      const times = jobs.map((job) => job.timestamp);
      return times.length === 0 ? undefined : nowMs - Math.min(...times);
    },
    depth: () => queue.getWaitingCount(),
    close: () => queue.close(),
  };
};
