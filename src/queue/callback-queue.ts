import { Queue, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { parseCommentId, parseSiteId, type CommentId, type SiteId } from '../domain/ids.js';
import type { CallbackQueue, Delivered } from '../webhooks/ports.js';
import { QUEUE_PREFIX, callbackJobSettings, callbackWorkerSettings } from './settings.js';
import { watchWorker, type Watch } from './watch-worker.js';

const CALLBACKS = 'callbacks';

/** Ids and nothing else: job data lie in Redis in clear. */
const callbackJob = z.object({ site: z.string(), comment: z.string() }).strict();

export interface CallbackProducer extends CallbackQueue {
  readonly close: () => Promise<void>;
}

/** @param redis of the caller; a job is durable when `add` resolves. */
export const makeCallbackProducer = (redis: Redis, onError: (error: Error) => void): CallbackProducer => {
  const queue = new Queue(CALLBACKS, {
    connection: redis,
    prefix: QUEUE_PREFIX,
    defaultJobOptions: callbackJobSettings,
  });
  queue.on('error', onError);
  return {
    add: async (site, id, delayMs) => {
      await queue.add('callback', { site, comment: id }, { delay: delayMs });
    },
    close: () => queue.close(),
  };
};

const idsIn = (job: Job): { readonly site: SiteId; readonly id: CommentId } => {
  const { site: siteText, comment } = callbackJob.parse(job.data);
  const site = parseSiteId(siteText);
  const id = parseCommentId(comment);
  if (site === undefined || id === undefined) throw new Error('the job names no comment');
  return { site, id };
};

export interface CallbackWorkerDeps extends Watch {
  /** A connection that waits for Redis however long it is away. */
  readonly redis: Redis;
  readonly deliver: (site: SiteId, id: CommentId) => Promise<Delivered>;
}

/** Delivers one callback after the other; one that fails is tried again by the queue, ever less often. */
export const runCallbackWorker = ({
  redis,
  deliver,
  ...watch
}: CallbackWorkerDeps): { readonly close: () => Promise<void> } => {
  const worker = new Worker(
    CALLBACKS,
    async (job: Job) => {
      const { site, id } = idsIn(job);
      const result = await deliver(site, id);
      if (result === 'later') throw new Error('the verdict is not there yet');
      if (typeof result === 'object') throw new Error(`the site could not be told: ${result.failed}`);
    },
    { connection: redis, prefix: QUEUE_PREFIX, ...callbackWorkerSettings },
  );
  watchWorker(worker, watch);
  return { close: () => worker.close() };
};
