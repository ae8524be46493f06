import type { JobsOptions, WorkerOptions } from 'bullmq';

/** Queue partitions are for spreading load over a cluster; one server needs one. The braces are its hash tag. */
export const QUEUE_PREFIX = '{q0}';
export const QUEUE_NAME = 'score';

/** Every setting here was chosen by measurement; what it prevents stands beside it. */
export const workerSettings = {
  // Chunks at once: while one waits for Redis another is scored. More only makes them compete for the same core.
  concurrency: 4,
  // A killed worker's chunk is taken up again after at most lock + two stalled passes: 6 to 8 s. The defaults take 40 to 64 s.
  lockDuration: 6_000,
  lockRenewTime: 2_000,
  stalledInterval: 2_000,
  // BullMQ's own limit (1) fails a job whose worker died twice, whatever its attempts are. Ours is the poison rule.
  maxStalledCount: 10,
  // After an error of the connection: 15 s by default, in which nothing is judged.
  runRetryDelay: 1_000,
  // Counting finished jobs would cost 10 us of Redis each; our own records tell what was done.
  removeOnComplete: { count: 0 },
  // Long poll for the next job, seconds: bounds how long a half-open connection goes unnoticed.
  drainDelay: 5,
} as const satisfies Partial<WorkerOptions>;

/** Of jobs that score, and of those that tell a webhook: what receivers do is counted by webhook-queue.ts. */
export const jobSettings = {
  // Only a store that cannot answer fails a job. It is tried for about ten minutes; afterwards the sweep makes a new one.
  attempts: 120,
  backoff: { type: 'fixed', delay: 5_000 },
  removeOnComplete: true,
  // Failed jobs hold ids and an error message of ours; bounded, for the operator to look at.
  removeOnFail: { age: 7 * 86_400, count: 1_000 },
  stackTraceLimit: 1,
} as const satisfies JobsOptions;

export const callbackWorkerSettings = {
  // Sites answer slowly, each by itself.
  concurrency: 8,
  // Longer than the 15 s after which a call is given up.
  lockDuration: 30_000,
  // As above: a call whose worker died twice is made all the same.
  maxStalledCount: 10,
  removeOnComplete: { count: 0 },
  runRetryDelay: 1_000,
  drainDelay: 5,
} as const satisfies Partial<WorkerOptions>;

export const callbackJobSettings = {
  // 5 s, 10 s, 20 s ...: for nearly three hours. A site that is away longer asks again by itself.
  attempts: 12,
  backoff: { type: 'exponential', delay: 5_000 },
  removeOnComplete: true,
  removeOnFail: { age: 7 * 86_400, count: 1_000 },
  stackTraceLimit: 1,
} as const satisfies JobsOptions;

export const webhookWorkerSettings = {
  // Calls take long and no processor. No receiver has more than its lane of them: see webhooks/lanes.ts.
  concurrency: 64,
  // A killed worker's calls are made again within 10 to 20 s. BullMQ renews the lock of a call that takes longer.
  lockDuration: 10_000,
  stalledInterval: 5_000,
  // As above: a message whose worker died twice is sent all the same.
  maxStalledCount: 10,
  removeOnComplete: { count: 0 },
  runRetryDelay: 1_000,
  drainDelay: 5,
} as const satisfies Partial<WorkerOptions>;

/**
 * Milliseconds from a failed try to the next: what Standard Webhooks recommends, 75 hours and 35 minutes in all, so that a receiver
 * that fails on a Friday evening hears everything on Monday.
 */
export const WEBHOOK_RETRIES: readonly number[] = [
  5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 50_400_000, 72_000_000, 86_400_000,
];
