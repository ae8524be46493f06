import { DelayedError, Queue, UnrecoverableError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { parseCommentId, parseSiteId, parseWebhookId } from '../domain/ids.js';
import type { Telling } from '../domain/webhook.js';
import type { DeliverMessage, MessageDelivered } from '../webhooks/deliver-message.js';
import type { GiveUp } from '../webhooks/disable.js';
import type { Ended, Lanes } from '../webhooks/lanes.js';
import type { TellingQueue } from '../webhooks/webhook-ports.js';
import { QUEUE_PREFIX, WEBHOOK_RETRIES, jobSettings, webhookWorkerSettings } from './settings.js';
import { watchWorker, type Watch } from './watch-worker.js';

const WEBHOOKS = 'webhooks';

/** Ids and nothing else: job data lie in Redis in clear. `refusals`: how often the receiver has not taken the message. */
const webhookJob = z
  .object({
    site: z.string(),
    webhook: z.string(),
    comment: z.string(),
    commit: z.int().positive(),
    refusals: z.int().min(0).default(0),
  })
  .strict();

export interface TellingProducer extends TellingQueue {
  readonly close: () => Promise<void>;
}

/** A message that is queued already is not queued again. */
const jobIdOf = ({ webhook, comment, commit }: Telling): string => `${webhook}_${comment}_${commit}`;

/** @param redis of the caller; jobs are durable when `add` resolves. */
export const makeTellingProducer = (redis: Redis, onError: (error: Error) => void): TellingProducer => {
  const queue = new Queue(WEBHOOKS, { connection: redis, prefix: QUEUE_PREFIX, defaultJobOptions: jobSettings });
  queue.on('error', onError);
  return {
    add: async (tellings) => {
      await queue.addBulk(
        tellings.map((telling) => ({ name: 'message', data: telling, opts: { jobId: jobIdOf(telling) } })),
      );
    },
    close: () => queue.close(),
  };
};

const jobOf = (job: Job): { readonly telling: Telling; readonly refusals: number } => {
  const { commit, refusals, ...names } = webhookJob.parse(job.data);
  const site = parseSiteId(names.site);
  const webhook = parseWebhookId(names.webhook);
  const comment = parseCommentId(names.comment);
  if (site === undefined || webhook === undefined || comment === undefined)
    throw new UnrecoverableError('the job names no message');
  return { telling: { site, webhook, comment, commit }, refusals };
};

/** Whatever a receiver asks for, it is asked again within a day. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;
/** Tries are put off by up to a fifth, so that what failed together does not come again together. */
const JITTER = 0.2;

const retryAfterMsOf = (delivered: MessageDelivered): number | undefined => {
  if (typeof delivered !== 'object' || delivered.retryAfterSeconds === undefined) return undefined;
  return Math.min(delivered.retryAfterSeconds * 1_000, LONGEST_RETRY_AFTER_MS);
};

export interface WebhookWorkerDeps extends Watch {
  /** A connection that waits for Redis however long it is away. */
  readonly redis: Redis;
  readonly deliver: DeliverMessage;
  readonly lanes: Lanes;
  /** A message was tried for the last time. */
  readonly giveUp: GiveUp;
  /** Told of each call. */
  readonly onDelivered: (telling: Telling, delivered: MessageDelivered) => void;
  /** Told of each message that is not tried any more, and whether its webhook was disabled. */
  readonly onGivenUp: (telling: Telling, facts: { readonly disabled: boolean }) => void;
  /** Milliseconds from a failed try to the next; as the service has them unless told. */
  readonly retries?: readonly number[];
  readonly now: () => number;
  /** 0..1. */
  readonly random: () => number;
}

/** Gives a job back to the queue, which is no failure. The queue's clock is the system's, whatever ours says. */
const later = async (job: Job, token: string | undefined, ms: number): Promise<never> => {
  await job.moveToDelayed(Date.now() + ms, token);
  throw new DelayedError();
};

/**
 * Sends messages. Which receiver is called when is the lanes' business: a job whose lane is full goes back to the queue. A message that is
 * not taken is tried again as `retries` say, and no sooner than its receiver wants. What is not the receiver's fault, such as a store
 * that does not answer, is no try of it.
 */
export const runWebhookWorker = ({
  redis,
  deliver,
  giveUp,
  lanes,
  onDelivered,
  onGivenUp,
  retries = WEBHOOK_RETRIES,
  now,
  random,
  ...watch
}: WebhookWorkerDeps): { readonly close: () => Promise<void> } => {
  const call = async (telling: Telling): Promise<MessageDelivered> => {
    const beganMs = now();
    let ended: Ended | undefined;
    try {
      const delivered = await deliver(telling);
      const nowMs = now();
      const retryAfterMs = retryAfterMsOf(delivered);
      ended = {
        ms: nowMs - beganMs,
        ok: typeof delivered !== 'object',
        ...(retryAfterMs === undefined ? {} : { notBeforeMs: nowMs + retryAfterMs }),
      };
      return delivered;
    } finally {
      lanes.leave(telling.webhook, ended);
    }
  };

  const worker = new Worker(
    WEBHOOKS,
    async (job: Job, token?: string) => {
      const { telling, refusals } = jobOf(job);
      const waitMs = lanes.enter(telling.webhook);
      if (waitMs > 0) return later(job, token, waitMs);
      const delivered = await call(telling);
      onDelivered(telling, delivered);
      if (typeof delivered !== 'object') return;
      const retryMs = retries[refusals];
      if (retryMs === undefined) {
        onGivenUp(telling, { disabled: await giveUp(telling) });
        throw new UnrecoverableError(`the receiver did not take it: ${delivered.failed}`);
      }
      await job.updateData({ ...telling, refusals: refusals + 1 });
      const delayMs = retryMs * (1 + JITTER * random());
      await later(job, token, Math.ceil(Math.max(delayMs, retryAfterMsOf(delivered) ?? 0)));
    },
    { connection: redis, prefix: QUEUE_PREFIX, ...webhookWorkerSettings },
  );
  watchWorker(worker, {
    ...watch,
    // What receivers do is told by onDelivered: it is no fault of the queue.
    onError: (error) => {
      if (!(error instanceof UnrecoverableError)) watch.onError(error);
    },
  });
  return { close: () => worker.close() };
};
