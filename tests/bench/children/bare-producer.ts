import { Queue, QueueEvents } from 'bullmq';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProducerAnswer, ProducerQuestion } from '../designs/bare-queue.js';
import { answerParent } from '../harness/answer.js';
import { benchConnection, REFERENCE_QUEUE } from './connection.js';

const connection = benchConnection();
const queue = new Queue(REFERENCE_QUEUE, { connection, defaultJobOptions: { removeOnComplete: true } });
await queue.waitUntilReady();

const WINDOW = 100;
/** 600 bytes with its name. */
const DATA = { text: 'x'.repeat(589) };

/** The fastest way there is to add jobs one by one: a hundred at a time on one connection. */
const burst = async (jobs: number): Promise<readonly number[]> => {
  for (let added = 0; added < jobs; added += WINDOW) {
    const window = Math.min(WINDOW, jobs - added);
    await Promise.all(Array.from({ length: window }, () => queue.add('job', DATA)));
  }
  return [];
};

/** Listening costs, so it is done only where latency is asked for. */
const paced = async (jobs: number, perSecond: number): Promise<readonly number[]> => {
  // Named, since from `$` an event between two reads would be lost, and with it the count.
  const events = new QueueEvents(REFERENCE_QUEUE, { connection, lastEventId: `${Date.now()}-0` });
  await events.waitUntilReady();
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  await new Promise<void>((resolve, reject) => {
    events.on('completed', ({ jobId }) => {
      const sent = sentAt.get(jobId);
      if (sent !== undefined) latencies.push(performance.now() - sent);
      if (latencies.length === jobs) resolve();
    });
    const started = performance.now();
    const add = async (index: number): Promise<void> => {
      await delay(started + (index * 1_000) / perSecond - performance.now());
      // The id is ours, so that the event of a job that is done before add() answers finds its start.
      const jobId = `paced-${started}-${index}`;
      sentAt.set(jobId, performance.now());
      await queue.add('job', DATA, { jobId });
    };
    Promise.all(Array.from({ length: jobs }, (_, index) => add(index))).catch(reject);
  });
  await events.close();
  return latencies;
};

answerParent({}, async ({ jobs, perSecond }: ProducerQuestion): Promise<ProducerAnswer> => {
  return { latenciesMs: perSecond === undefined ? await burst(jobs) : await paced(jobs, perSecond) };
});
