import type { ConnectionOptions } from 'bullmq';

/** The bench's Redis, as its own queues reach it: BullMQ's defaults but for the socket. */
export const benchConnection = (): ConnectionOptions => {
  const path = process.env['BENCH_REDIS'];
  if (path === undefined) throw new Error('BENCH_REDIS is not set: this is started by the bench');
  return { path };
};

/** What each of the two reference designs calls its queue. */
export const REFERENCE_QUEUE = 'reference';
/** Where BullMQ's throughput is best in one process. */
export const REFERENCE_CONCURRENCY = 50;
