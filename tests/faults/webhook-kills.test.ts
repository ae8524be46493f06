import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commands } from '../support/candor.js';
import { isVerified, webhookReceiver, type Received } from '../support/receiver.js';
import { waitFor } from '../support/wait-for.js';
import { makeClient } from './client.js';
import { killPart, startService, type Part, type RunningService } from './running-service.js';

/**
 * Every part is killed in turn while comments come in and are decided, and the site's receiver fails. What was committed is
 * compared with what the receiver was told.
 */

const SENDERS = 12;
const COMMENTS = 1_500;
/** Of so many comments one is decided. */
const DECIDED_EACH = 5;
const ROUNDS: readonly Part[] = ['worker', 'redis', 'worker', 'api', 'worker', 'redis'];
const NETWORKS = { CANDOR_CALLBACK_NETWORKS: '127.0.0.0/8' };

const seen = new Set<string>();
let failures = 0;

/** Fails the first call of three messages in ten: the second one comes after seconds, the third would after minutes. */
const receiver = webhookReceiver(({ id }) => {
  if (seen.has(id)) return undefined;
  seen.add(id);
  if (seen.size % 10 >= 3) return undefined;
  failures += 1;
  return (res) => {
    if (failures % 2 === 0) res.destroy();
    else res.writeHead(500).end();
  };
});
const candor = commands();

let service: RunningService;
let secret = '';

beforeAll(async () => {
  service = await startService(NETWORKS);
  const env = { ...NETWORKS, CANDOR_DATA_DIR: service.dataDir };
  const args = ['site', 'webhook', 'add', service.site, '--url', receiver.url('/hook'), '--json'];
  const added = await candor(args, env).ended;
  ({ secret } = JSON.parse(added.stdout) as { secret: string });
}, 120_000);
afterAll(async () => {
  await service.stop();
  service.removeData();
});

const byId = (messages: readonly Received[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const bodies = new Map<string, Set<string>>();
  for (const { id, body } of messages) bodies.set(id, (bodies.get(id) ?? new Set()).add(body));
  return bodies;
};

describe('kill -9 of worker, API and redis-server while a failing receiver is told', () => {
  it('tells every verdict and every decision at least once, each under one id, all signed', async () => {
    const client = makeClient(service.url, service.apiKey);
    const accepted: string[] = [];
    const decided: string[] = [];
    let next = 0;
    const sendAll = async (): Promise<void> => {
      while (next < COMMENTS) {
        const n = next++;
        const content = `Comment number ${n} about the harbour and what should become of it.`;
        const id = await client.post({ id: `mine-${n}`, content }, `key-${n}`);
        accepted.push(id);
        if (n % DECIDED_EACH !== 0) continue;
        await client.decide(id);
        decided.push(id);
      }
    };
    const sending = Promise.all(Array.from({ length: SENDERS }, sendAll));
    for (const [round, part] of ROUNDS.entries()) {
      const goal = ((round + 1) * COMMENTS) / (ROUNDS.length + 1);
      await waitFor(`${goal} comments are accepted`, () => accepted.length >= goal, { timeoutMs: 120_000 });
      await killPart(service, part);
    }
    await sending;
    const sentMs = performance.now();
    expect(decided).toHaveLength(COMMENTS / DECIDED_EACH);

    const told = (type: string): ReadonlySet<unknown> =>
      new Set(
        receiver.received
          .filter(({ message, isTaken }) => isTaken && message.type === type)
          .map(({ message }) => message.data['id']),
      );
    const isAllTold = (): boolean => {
      const [created, revised] = [told('verdict.created'), told('verdict.revised')];
      return accepted.every((id) => created.has(id)) && decided.every((id) => revised.has(id));
    };
    await waitFor('all to be told', isAllTold, { timeoutMs: 120_000, everyMs: 500 });

    const tellingMs = performance.now() - sentMs;
    const messages = receiver.received;
    expect(messages.filter((one) => !isVerified(secret, one))).toEqual([]);
    const bodies = byId(messages);
    expect([...bodies.values()].filter(({ size }) => size !== 1)).toEqual([]);
    // One verdict and, where there was one, one decision: nothing else was committed.
    expect(bodies.size).toBe(COMMENTS + decided.length);
    expect(told('verdict.revised').size).toBe(decided.length);
    const taken = messages.filter(({ isTaken }) => isTaken);
    process.stderr.write(
      `${bodies.size} messages, ${ROUNDS.length} kills, ${failures} calls failed, ${taken.length - bodies.size} taken more than once, 0 lost, 0 unverified, the last ${Math.round(tellingMs / 1_000)} s after all was decided\n`,
    );
  }, 600_000);
});
