import { Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { JOB_NAMES, scoreJob, type JobName, type ScoreJob } from './jobs.js';
import { QUEUE_NAME, QUEUE_PREFIX, workerSettings } from './settings.js';
import { watchWorker, type Watch } from './watch-worker.js';

/** A job as a handler sees it. */
export interface RunningJob extends ScoreJob {
  readonly name: JobName;
  /** 1 the first time; more if a worker died over it or it failed. */
  readonly starts: number;
}

export interface WorkerDeps extends Watch {
  /** A connection that waits for Redis however long it is away. BullMQ makes a second one like it. */
  readonly redis: Redis;
  readonly handle: (job: RunningJob) => Promise<void>;
}

export interface RunningWorker {
  /** Takes no more jobs and resolves when those under way are done. May never resolve while Redis is away: give it a deadline. */
  readonly close: () => Promise<void>;
}

const nameOf = (job: Job): JobName => JOB_NAMES.find((name) => name === job.name) ?? 'chunk';

export const runWorker = ({ redis, handle, ...watch }: WorkerDeps): RunningWorker => {
  const worker = new Worker(
    QUEUE_NAME,
    (job: Job) => handle({ ...scoreJob.parse(job.data), name: nameOf(job), starts: job.attemptsStarted }),
    { connection: redis, prefix: QUEUE_PREFIX, ...workerSettings },
  );
  watchWorker(worker, watch);
  return { close: () => worker.close() };
};
