import { describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import type { CommentId } from '../../src/domain/ids.js';
import type { WebhookEvent } from '../../src/domain/webhook.js';
import type { Site } from '../../src/sites/ports.js';
import type { ShownWebhook, WithSecret } from '../../src/webhooks/endpoints.js';
import { isVerified, webhookReceiver, type Reply } from '../support/receiver.js';
import { testRedis } from '../support/redis.js';
import { aModel, aSubmission, anUnkeyedRequest, submitAndWait, testService } from '../support/service.js';
import { waitFor } from '../support/wait-for.js';

const redis = testRedis();
/** The schedule of the service, a hundred thousand times as fast, and its first wait long enough to be told from none. */
const RETRIES = [200, 60, 60, 60, 60, 60, 60, 60, 60];
const service = testService({
  model: aModel(-2),
  callbackNetworks: ['127.0.0.0/8'],
  webhookRetries: RETRIES,
});
const receiver = webhookReceiver();

const hooks = () => service.api().services.webhooks;
let paths = 0;

interface ToldSite {
  readonly site: Site;
  readonly path: string;
  readonly hook: WithSecret;
}

/** A site that is told at a path of its own. */
const aToldSite = async (events?: readonly WebhookEvent[]): Promise<ToldSite> => {
  const { site } = await service.aSite();
  const path = `/${(paths += 1)}`;
  return { site, path, hook: await hooks().add(site.id, { url: receiver.url(path), events }) };
};

const kindsTold = (id: CommentId): readonly string[] => receiver.of(id).map(({ message }) => message.type);
const toldTimes = (id: CommentId, count: number) =>
  waitFor(`${count} messages about the comment`, () => receiver.of(id).length === count && receiver.of(id));
/** All that was committed up to now is told: a comment of the same site that came later has been. */
const isSettled = async (site: Site): Promise<void> => {
  const { id } = await submitAndWait(service, site);
  await toldTimes(id, 1);
};
const shownOf = async (site: Site): Promise<ShownWebhook> => {
  const [hook] = await hooks().list(site.id);
  if (hook === undefined) throw new Error('the site has no webhook');
  return hook;
};

const decide = async (site: Site, id: CommentId, verdict: 'ham' | 'spam'): Promise<void> => {
  const { services } = service.api();
  const view = await services.find(site.id, id);
  if (view?.kind !== 'comment') throw new Error('the comment is gone');
  await services.decide({ site: site.id, id, verdict, teach: false, moderator: 'm_1', seen: view.commits });
};
const undo = async (site: Site, id: CommentId): Promise<void> => {
  const { services } = service.api();
  const view = await services.find(site.id, id);
  if (view?.kind !== 'comment') throw new Error('the comment is gone');
  await services.undo({ site: site.id, id, moderator: 'm_1', seen: view.commits });
};

describe('a site with a webhook', () => {
  it('is told the verdict on a comment, signed so that the reference library takes it', async () => {
    const { site, path, hook } = await aToldSite();
    const { id } = await submitAndWait(service, site, { externalId: 'comment-4711' });
    const [told] = await toldTimes(id, 1);
    expect(told?.path).toBe(path);
    expect(told !== undefined && isVerified(hook.secret, told)).toBe(true);
    expect(told?.message).toMatchObject({
      type: 'verdict.created',
      data: { site: site.id, id, external_id: 'comment-4711', status: 'ham', decided_by: 'filter', version: 1 },
    });
    expect(told?.body.length).toBeLessThan(20_000);
    expect(told?.body).not.toMatch(/ferry/);
  });

  it('is told a decision when it can no longer be undone', async () => {
    const { site } = await aToldSite();
    const { id } = await submitAndWait(service, site);
    await toldTimes(id, 1);
    const decidedMs = performance.now();
    await decide(site, id, 'spam');
    const [, told] = await toldTimes(id, 2);
    // Of two clocks, of which one counts whole milliseconds.
    expect((told?.atMs ?? 0) - decidedMs).toBeGreaterThan(1_490);
    expect(told?.message).toMatchObject({
      type: 'verdict.revised',
      data: { status: 'spam', decided_by: 'moderator', score: expect.any(Number) },
    });
  });

  it('is never told of a decision that was undone in time', async () => {
    const { site } = await aToldSite();
    const { id } = await submitAndWait(service, site);
    await toldTimes(id, 1);
    await decide(site, id, 'spam');
    await undo(site, id);
    const other = await submitAndWait(service, site);
    await decide(site, other.id, 'spam');
    // Its time is after the first one's.
    await toldTimes(other.id, 2);
    expect(kindsTold(id)).toEqual(['verdict.created']);
  });

  it('is told that a decision it was told of was undone', async () => {
    const { site } = await aToldSite();
    const { id } = await submitAndWait(service, site);
    await decide(site, id, 'spam');
    await toldTimes(id, 2);
    await undo(site, id);
    const told = await toldTimes(id, 3);
    expect(told.map(({ message }) => message.data['status'])).toEqual(['ham', 'spam', 'ham']);
    expect(new Set(told.map((one) => one.id)).size).toBe(3);
  });

  it('is told the verdict on an edited text', async () => {
    const { site } = await aToldSite();
    const { services } = service.api();
    const { id } = await submitAndWait(service, site);
    await toldTimes(id, 1);
    await services.edit(site, id, aSubmission({ content: 'The harbour, said otherwise.' }), { wait: false });
    const [, told] = await toldTimes(id, 2);
    expect(told?.message).toMatchObject({ type: 'verdict.revised', data: { version: 2, decided_by: 'filter' } });
  });

  it('is told what it asked for and no more', async () => {
    const { site } = await aToldSite(['verdict.revised']);
    const { id } = await submitAndWait(service, site);
    await decide(site, id, 'spam');
    await toldTimes(id, 1);
    expect(kindsTold(id)).toEqual(['verdict.revised']);
  });

  it('is told at each of its addresses, of the same under one id', async () => {
    const { site, path } = await aToldSite();
    const other = await hooks().add(site.id, { url: receiver.url(`${path}/b`) });
    const { id } = await submitAndWait(service, site);
    const [first, second] = await toldTimes(id, 2);
    expect([first?.id, first?.body]).toEqual([second?.id, second?.body]);
    const there = receiver.of(id).find((one) => one.path.endsWith('/b'));
    expect(there !== undefined && isVerified(other.secret, there)).toBe(true);
  });

  it('is told nothing of a comment that was erased before', async () => {
    const { site } = await aToldSite(['verdict.revised']);
    const { id } = await submitAndWait(service, site);
    await decide(site, id, 'spam');
    await service.api().services.erase(site.id, id);
    await waitFor(
      'nothing to be left to tell',
      async () => (await redis.zcard(`{s:${site.id}}:webhooks:outbox`)) === 0,
    );
    expect(receiver.of(id)).toEqual([]);
  });
});

describe('two secrets', () => {
  it('sign while one replaces the other, and only the new one when that is ended', async () => {
    const { site, hook } = await aToldSite();
    const next = await hooks().rotateSecret(site.id, hook.id, { endOld: false });
    expect((await shownOf(site)).rotatingUntil).toBeDefined();
    await expect(hooks().rotateSecret(site.id, hook.id, { endOld: false })).rejects.toMatchObject({
      type: 'rotation-under-way',
    });
    const during = await submitAndWait(service, site);
    const [both] = await toldTimes(during.id, 1);
    expect(both?.signatures).toHaveLength(2);
    expect([hook, next].map(({ secret }) => both !== undefined && isVerified(secret, both))).toEqual([true, true]);

    const last = await hooks().rotateSecret(site.id, hook.id, { endOld: true });
    const after = await submitAndWait(service, site);
    const [one] = await toldTimes(after.id, 1);
    const known = [hook, next, last].map(({ secret }) => one !== undefined && isVerified(secret, one));
    expect(known).toEqual([false, false, true]);
  });

  it('stand nowhere in clear', async () => {
    const { hook } = await aToldSite();
    for (const key of await redis.keys('*')) {
      const value = await redis.dumpBuffer(key);
      expect(value.includes(hook.secret.slice('whsec_'.length))).toBe(false);
      expect(value.includes(Buffer.from(hook.secret.slice('whsec_'.length), 'base64'))).toBe(false);
    }
  });
});

describe('a receiver', () => {
  const failing =
    (status: number, headers = {}) =>
    (res: import('node:http').ServerResponse) =>
      void res.writeHead(status, headers).end();

  it('that fails three times is told until it takes it: the same each time, later and later', async () => {
    const { site, path, hook } = await aToldSite();
    receiver.replying(path, failing(500), failing(502), failing(404));
    const { id } = await submitAndWait(service, site);
    const told = await toldTimes(id, 4);
    expect(new Set(told.map((one) => one.id)).size).toBe(1);
    expect(new Set(told.map(({ body }) => body)).size).toBe(1);
    expect(told.every((one) => isVerified(hook.secret, one))).toBe(true);
    expect((told[1]?.atMs ?? 0) - (told[0]?.atMs ?? 0)).toBeGreaterThan(190);
    await waitFor('the call to be noted', async () => (await shownOf(site)).toldAt !== undefined);
    expect((await shownOf(site)).failed?.why).toBe('HTTP 404');
  });

  it('that redirects has not taken it, and nothing is sent elsewhere', async () => {
    const { site, path } = await aToldSite();
    receiver.replying(path, failing(307, { location: receiver.url('/elsewhere') }));
    const { id } = await submitAndWait(service, site);
    await toldTimes(id, 2);
    expect(receiver.of(id).map((one) => one.path)).toEqual([path, path]);
  });

  it('that breaks off before it answers is told again', async () => {
    const { site, path } = await aToldSite();
    receiver.replying(path, (res) => void res.destroy());
    const { id } = await submitAndWait(service, site);
    await toldTimes(id, 2);
    expect((await shownOf(site)).failed?.why).toBe('ECONNRESET');
  });

  it.each([429, 503])('that wants to be left alone (%s) is, with all that is for it', async (status) => {
    const { site, path } = await aToldSite();
    receiver.replying(path, failing(status, { 'retry-after': '1' }));
    const first = await submitAndWait(service, site);
    await toldTimes(first.id, 1);
    await waitFor('the refusal to be noted', async () => (await shownOf(site)).failed !== undefined);
    const second = await submitAndWait(service, site);
    const [refused, taken] = await toldTimes(first.id, 2);
    const [other] = await toldTimes(second.id, 1);
    for (const one of [taken, other]) expect((one?.atMs ?? 0) - (refused?.atMs ?? 0)).toBeGreaterThan(950);
  });

  it('that is gone for good hears no more', async () => {
    const { site, path } = await aToldSite();
    receiver.replying(path, failing(410));
    const first = await submitAndWait(service, site);
    await toldTimes(first.id, 1);
    await waitFor('the webhook to be disabled', async () => (await shownOf(site)).disabled !== undefined);
    expect((await shownOf(site)).disabled?.why).toBe('gone');
    const second = await submitAndWait(service, site);
    await waitFor(
      'nothing to be left to tell',
      async () => (await redis.zcard(`{s:${site.id}}:webhooks:outbox`)) === 0,
    );
    expect(receiver.of(second.id)).toEqual([]);
    expect(receiver.of(first.id)).toHaveLength(1);
  });

  it('that takes nothing for as long as a message is tried is given up', async () => {
    const { site, path } = await aToldSite();
    receiver.replying(path, ...RETRIES.map(() => failing(500)), failing(500));
    const { id } = await submitAndWait(service, site);
    await toldTimes(id, 10);
    await waitFor('the webhook to be disabled', async () => (await shownOf(site)).disabled !== undefined);
    expect((await shownOf(site)).disabled?.why).toBe('unreachable');
  });

  it('that never answers holds up no other', async () => {
    const silent = await aToldSite();
    const quick = await aToldSite();
    const open: ServerResponse[] = [];
    receiver.replying(silent.path, ...Array.from({ length: 200 }, (): Reply => (res) => void open.push(res)));
    const { services } = service.api();
    // More than all workers could call at once.
    await Promise.all(
      Array.from({ length: 150 }, () => services.submit(silent.site, aSubmission(), anUnkeyedRequest())),
    );
    await waitFor('the silent one to be called', () => receiver.received.some((one) => one.path === silent.path));
    const ids = await Promise.all(Array.from({ length: 20 }, () => submitAndWait(service, quick.site)));
    for (const { id } of ids) await toldTimes(id, 1);
    expect(open.filter((res) => !res.destroyed).length).toBeLessThanOrEqual(8);
    expect(await redis.zcard('{q0}:webhooks:delayed')).toBeGreaterThan(100);
    await hooks().remove(silent.site.id, silent.hook.id);
    for (const res of open) res.destroy();
  });
});

describe('a crash between commit and queue', () => {
  it('loses nothing: what one worker had taken another tells, under the same ids', async () => {
    const { site } = await aToldSite();
    const { id } = await submitAndWait(service, site);
    const [told] = await toldTimes(id, 1);
    await isSettled(site);
    // As if whoever told it had died before the job was durable, and the comment's ten seconds were over.
    await redis.hset(`{s:${site.id}}:c:${id}`, 'h', `${String(told?.message.data['revision'])}?`);
    await redis.zadd(`{s:${site.id}}:webhooks:outbox`, 0, id);
    const [first, second] = await toldTimes(id, 2);
    expect([second?.id, second?.body]).toEqual([first?.id, first?.body]);
  });
});
