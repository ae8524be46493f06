import { Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import { loadModel } from '../../../src/files/model-files.js';
import { score } from '../../../src/scoring/score.js';
import type { WorkerQuestion } from '../designs/bare-queue.js';
import { plainVerdictKey } from '../designs/plain.js';
import { answerParent } from '../harness/answer.js';
import { benchModelDir } from '../harness/model.js';
import type { SampleComment } from '../harness/sample-comments.js';
import { benchConnection, REFERENCE_CONCURRENCY, REFERENCE_QUEUE } from './connection.js';
import { makeCountdown } from './countdown.js';

const model = loadModel(benchModelDir());
const redis = new Redis({ path: process.env['BENCH_REDIS'] ?? '' });
const countdown = makeCountdown();

const judge = async ({ id, data }: Job<SampleComment>): Promise<void> => {
  const { content, author, article } = data;
  const comment = {
    content,
    contentFormat: 'text',
    author: { name: author.name },
    client: {},
    article,
    submittedAt: new Date().toISOString(),
    form: {},
  } as const;
  const { kind, score: probability, contributions } = score(comment, { repeats: 0 }, model, DEFAULT_POLICY);
  const verdict = { status: kind, score: probability, reasons: JSON.stringify(contributions) };
  await redis.hset(plainVerdictKey(id ?? ''), verdict);
};

const worker = new Worker(REFERENCE_QUEUE, judge, {
  connection: benchConnection(),
  concurrency: REFERENCE_CONCURRENCY,
});
worker.on('completed', countdown.done);
await worker.waitUntilReady();

answerParent({}, ({ jobs }: WorkerQuestion) => countdown.after(jobs));
