import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '../support/wait-for.js';
import { makeClient } from './client.js';
import { killPart, startService, type Part, type RunningService } from './running-service.js';

/**
 * Every part is killed in turn while Akismet clients check comments. They send each check once, as such clients do; what
 * they are told is compared with what the comments' stories say afterwards.
 */

const SENDERS = 16;
const CHECKS = 3_000;
const ROUNDS: readonly Part[] = ['worker', 'redis', 'api', 'worker', 'redis', 'api'];
const GIVE_UP_MS = 5_000;

interface Told {
  readonly n: number;
  readonly verdict: 'true' | 'false';
  readonly receipt: string;
  readonly isProvisional: boolean;
  readonly ms: number;
}

interface Comment {
  readonly status: string;
  readonly links: { readonly receipt: string };
  readonly history: ReadonlyArray<{ readonly event: string; readonly verdict?: string }>;
}

let service: RunningService;

beforeAll(async () => {
  service = await startService();
}, 120_000);
afterAll(async () => {
  await service.stop();
  service.removeData();
});

const bodyOf = (n: number): URLSearchParams =>
  new URLSearchParams({
    api_key: service.akismetKey,
    blog: 'http://news.example',
    user_ip: '192.0.2.7',
    comment_author: n % 5 === 0 ? 'akismet-guaranteed-spam' : `Reader ${n}`,
    comment_content: `Check number ${n} about the harbour and what should become of it.`,
  });

/** Whoever was asking a process that was killed heard nothing. By name: fetch's errors are of another realm than a test's. */
const isUnheard = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  (error.name === 'TypeError' || error.name === 'TimeoutError');

/** What the client was told; undefined if that was no verdict, or nothing. */
const check = async (n: number): Promise<Told | undefined> => {
  const began = performance.now();
  try {
    const signal = AbortSignal.timeout(GIVE_UP_MS);
    const answer = await fetch(`${service.url}/1.1/comment-check`, { method: 'POST', body: bodyOf(n), signal });
    const verdict = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-akismet-guid')).toMatch(/^[0-9a-f-]{36}$/);
    if (verdict !== 'true' && verdict !== 'false') return undefined;
    const receipt = answer.headers.get('x-candor-receipt') ?? '';
    const isProvisional = answer.headers.get('x-candor-provisional') === 'true';
    return { n, verdict, receipt, isProvisional, ms: performance.now() - began };
  } catch (error) {
    if (isUnheard(error)) return undefined;
    throw error;
  }
};

const allComments = async (): Promise<readonly Comment[]> => {
  const client = makeClient(service.url, service.apiKey);
  const found: Comment[] = [];
  for (let cursor = ''; ;) {
    const page = await client.get(`/v1/comments?limit=100${cursor}`);
    found.push(...(page['items'] as readonly Comment[]));
    if (typeof page['next'] !== 'string') return found;
    cursor = `&cursor=${page['next']}`;
  }
};

describe('kill -9 of worker, API and redis-server while Akismet clients ask', () => {
  it('tells nobody anything that is not in the story, and loses nothing it told', async () => {
    const told: Told[] = [];
    let asked = 0;
    const askAll = async (): Promise<void> => {
      while (asked < CHECKS) {
        const answer = await check(asked++);
        if (answer !== undefined) told.push(answer);
      }
    };
    const asking = Promise.all(Array.from({ length: SENDERS }, askAll));
    for (const [round, part] of ROUNDS.entries()) {
      const goal = ((round + 1) * CHECKS) / (ROUNDS.length + 1);
      await waitFor(`${goal} checks were made`, () => asked >= goal, { timeoutMs: 120_000 });
      await killPart(service, part);
    }
    await asking;
    // After the last kill the client is answered again.
    await waitFor('a verdict', async () => (await check(CHECKS)) !== undefined, { timeoutMs: 60_000 });

    const comments = await waitFor(
      'every comment to have its verdict of record',
      async () => {
        const found = await allComments();
        return found.every(({ status }) => status !== 'queued') && found;
      },
      { timeoutMs: 90_000, everyMs: 500 },
    );
    const byReceipt = new Map(comments.map((comment) => [comment.links.receipt, comment]));
    expect(new Set(told.map(({ receipt }) => receipt)).size).toBe(told.length);
    for (const { receipt, verdict, isProvisional, n } of told) {
      const history = byReceipt.get(receipt)?.history ?? [];
      const step = history.find(({ event }) => event === (isProvisional ? 'provisional' : 'scored'));
      expect([n, step?.verdict === 'spam' ? 'true' : 'false', history.length > 0]).toEqual([n, verdict, true]);
      expect(history.filter(({ event }) => event === 'scored')).toHaveLength(1);
    }
    const slowest = Math.max(...told.map(({ ms }) => ms));
    const provisional = told.filter((answer) => answer.isProvisional).length;
    process.stderr.write(
      `${CHECKS} checks, ${ROUNDS.length} kills, ${told.length} told (${provisional} provisionally, the slowest after ${Math.round(slowest)} ms), all in their stories\n`,
    );
  }, 300_000);
});
