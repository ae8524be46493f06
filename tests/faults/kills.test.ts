import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { redisOptions } from '../../src/redis/url.js';
import { siteKeys } from '../../src/redis/keys.js';
import type { SiteId } from '../../src/domain/ids.js';
import { waitFor } from '../support/wait-for.js';
import { makeClient } from './client.js';
import { killPart, startService, type Part, type RunningService } from './running-service.js';

/**
 * Every part is killed in turn, again and again, while comments come in. Afterwards four things are compared: what was
 * accepted, what has a verdict, how many times each was judged, and the leaves.
 */

const SENDERS = 24;
const COMMENTS = 6_000;
const ROUNDS: readonly Part[] = ['worker', 'api', 'redis', 'worker', 'redis', 'api'];

interface Answer {
  readonly status: string;
  readonly history: ReadonlyArray<{ readonly event: string }>;
}

let service: RunningService;

beforeAll(async () => {
  service = await startService();
}, 120_000);
afterAll(async () => {
  await service.stop();
  service.removeData();
});

describe('kill -9 of worker, API and redis-server under load', () => {
  it('loses no accepted comment, judges none twice, and keeps story and leaves in step', async () => {
    const client = makeClient(service.url, service.apiKey);
    const accepted = new Map<string, string>();
    let next = 0;
    const sendAll = async (): Promise<void> => {
      while (next < COMMENTS) {
        const n = next++;
        const comment = { content: `Comment number ${n} about the harbour and what should become of it.` };
        accepted.set(`key-${n}`, await client.post(comment, `key-${n}`));
      }
    };
    const sending = Promise.all(Array.from({ length: SENDERS }, sendAll));
    for (const [round, part] of ROUNDS.entries()) {
      const goal = ((round + 1) * COMMENTS) / (ROUNDS.length + 1);
      await waitFor(`${goal} comments are accepted`, () => accepted.size >= goal, { timeoutMs: 120_000 });
      await killPart(service, part);
    }
    await sending;
    expect(new Set(accepted.values()).size).toBe(COMMENTS);

    const isDrained = async (): Promise<boolean> => {
      const { items } = (await client.get('/v1/comments?status=queued&limit=1')) as { items: unknown[] };
      return items.length === 0;
    };
    await waitFor('no comment is queued', isDrained, { timeoutMs: 60_000 });

    let events = 0;
    for (const id of accepted.values()) {
      const { status, history } = (await client.get(`/v1/comments/${id}`)) as unknown as Answer;
      expect(['ham', 'flagged', 'spam']).toContain(status);
      expect(history.filter(({ event }) => event === 'scored')).toHaveLength(1);
      expect(history.filter(({ event }) => event === 'received')).toHaveLength(1);
      events += history.length;
    }
    const redis = new Redis(redisOptions(service.redisUrl()));
    const keys = siteKeys(service.site as SiteId);
    const leaves = await redis.lrange(keys.leaves, 0, -1);
    const inIndexes = await Promise.all([redis.zcard(keys.ham), redis.zcard(keys.flagged), redis.zcard(keys.spam)]);
    redis.disconnect();
    expect(leaves).toHaveLength(events);
    expect(new Set(leaves).size).toBe(events);
    expect(inIndexes.reduce((sum, count) => sum + count, 0)).toBe(COMMENTS);
    process.stderr.write(
      `${COMMENTS} accepted, ${ROUNDS.length} kills, ${client.refusals()} refusals, 0 lost, 0 judged twice\n`,
    );
  }, 300_000);
});
