import { Worker } from 'bullmq';
import type { WorkerQuestion } from '../designs/bare-queue.js';
import { answerParent } from '../harness/answer.js';
import { benchConnection, REFERENCE_CONCURRENCY, REFERENCE_QUEUE } from './connection.js';
import { makeCountdown } from './countdown.js';

const countdown = makeCountdown();
const worker = new Worker(REFERENCE_QUEUE, () => Promise.resolve(), {
  connection: benchConnection(),
  concurrency: REFERENCE_CONCURRENCY,
});
worker.on('completed', countdown.done);
await worker.waitUntilReady();

answerParent({}, ({ jobs }: WorkerQuestion) => countdown.after(jobs));
