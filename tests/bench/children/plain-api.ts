import { Queue } from 'bullmq';
import express from 'express';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { answerNothing, answerParent } from '../harness/answer.js';
import { benchConnection, REFERENCE_QUEUE } from './connection.js';

const queue = new Queue(REFERENCE_QUEUE, {
  connection: benchConnection(),
  defaultJobOptions: { removeOnComplete: true },
});
await queue.waitUntilReady();

const app = express();
app.use(express.json());
app.post('/comments', async (req, res) => {
  const id = randomUUID();
  await queue.add('comment', req.body, { jobId: id });
  res.status(202).json({ id, status: 'queued' });
});

const server = app.listen(0, '127.0.0.1', () => {
  answerParent({ port: (server.address() as AddressInfo).port }, answerNothing);
});
