import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { newWebhookId, type SiteId } from '../../src/domain/ids.js';
import { makeSiteStore } from '../../src/redis/site-store.js';
import { purgeSite } from '../../src/redis/purge-site.js';
import { siteKeys } from '../../src/redis/keys.js';
import { makeOutbox, makeWebhookStore } from '../../src/redis/webhook-store.js';
import type { KeptWebhook } from '../../src/webhooks/webhook-ports.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';

const redis = testRedis();
const service = testService({ model: aModel(-3) });
const store = makeWebhookStore(redis);
const outbox = makeOutbox(redis);

const aWebhook = (facts: Partial<KeptWebhook> = {}): KeptWebhook => ({
  id: newWebhookId(randomBytes),
  url: 'https://hooks.example/',
  events: ['verdict.created', 'verdict.revised'],
  createdAt: new Date().toISOString(),
  secrets: [{ sealed: randomBytes(60) }, { sealed: randomBytes(60), untilMs: 1_795_000_000_000 }],
  revision: 1,
  ...facts,
});
const aSite = async (): Promise<SiteId> => (await service.aSite()).site.id;

describe('the store of webhooks', () => {
  it('gives back a webhook as it was added', async () => {
    const [site, webhook] = [await aSite(), aWebhook()];
    expect(await store.add(site, webhook)).toBe('added');
    expect(await store.get(site, webhook.id)).toEqual(webhook);
    expect(await store.list(site)).toEqual([webhook]);
    expect(await outbox.sites()).toContain(site);
  });

  it('takes five of a site, however many come at once, and none of a site that is not there', async () => {
    const site = await aSite();
    const answers = await Promise.all(Array.from({ length: 9 }, () => store.add(site, aWebhook())));
    expect(answers.filter((answer) => answer === 'added')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(4);
    expect(await store.add('zzzzzzzzzz' as SiteId, aWebhook())).toBe('unknown');
  });

  it('lets one of two changes at once win', async () => {
    const [site, webhook] = [await aSite(), aWebhook()];
    await store.add(site, webhook);
    const changes = ['a', 'b'].map((path) => ({ ...webhook, url: `https://hooks.example/${path}`, revision: 2 }));
    const answers = await Promise.all(changes.map((change) => store.replace(site, change)));
    expect(answers).toEqual([true, false]);
    expect((await store.get(site, webhook.id))?.url).toBe('https://hooks.example/a');
  });

  it('changes none that was removed', async () => {
    const [site, webhook] = [await aSite(), aWebhook()];
    await store.add(site, webhook);
    expect([await store.remove(site, webhook.id), await store.remove(site, webhook.id)]).toEqual([true, false]);
    expect(await store.replace(site, { ...webhook, revision: 2 })).toBe(false);
    await store.noteTold(site, webhook.id, '2026-11-28T09:30:00.000Z');
    expect([await store.list(site), await store.news(site)]).toEqual([[], new Map()]);
  });

  it('remembers the last call that was taken, and the last that was not', async () => {
    const [site, webhook] = [await aSite(), aWebhook()];
    await store.add(site, webhook);
    await store.noteFailed(site, webhook.id, { at: '2026-11-28T09:30:00.000Z', why: 'no answer in time' });
    await store.noteTold(site, webhook.id, '2026-11-28T09:31:00.000Z');
    expect((await store.news(site)).get(webhook.id)).toEqual({
      failed: { at: '2026-11-28T09:30:00.000Z', why: 'no answer in time' },
      toldAt: '2026-11-28T09:31:00.000Z',
    });
  });

  it('forgets them with their site', async () => {
    const site = await aSite();
    await store.add(site, aWebhook());
    await makeSiteStore(redis, (id) => purgeSite(redis, id, Date.now)).remove(site);
    expect([await store.list(site), await outbox.sites()]).toEqual([[], expect.not.arrayContaining([site])]);
  });
});

/** Long after all that tests commit was due. */
const later = (): number => Date.now() + 3_600_000;

describe('the outbox', () => {
  /** Wants nothing by itself: the service's own worker would take what is due. */
  const aTellingSite = async () => {
    const found = await service.aSite();
    await redis.hset(siteKeys(found.site.id).webhooks, 'none', '{}');
    return found.site;
  };

  it('stays empty for a site without a webhook', async () => {
    const { site } = await service.aSite();
    await submitAndWait(service, site);
    expect(await redis.exists(siteKeys(site.id).outbox)).toBe(0);
  });

  it('holds a comment from the step on that commits its verdict', async () => {
    const site = await aTellingSite();
    const { id } = await submitAndWait(service, site);
    expect(await redis.zscore(siteKeys(site.id).outbox, id)).toBe('0');
  });

  it('holds nothing for what somebody says that decides nothing', async () => {
    const site = await aTellingSite();
    const { id } = await submitAndWait(service, site);
    await redis.del(siteKeys(site.id).outbox);
    const speaker = { site: site.id, id, by: 'api_x' };
    await service.api().services.giveFeedback(speaker, { label: 'spam', source: 'reader', teach: false });
    expect(await redis.exists(siteKeys(site.id).outbox)).toBe(0);
  });

  it('gives a comment to one of two who take at once', async () => {
    const site = await aTellingSite();
    const { id } = await submitAndWait(service, site);
    const takings = await Promise.all([outbox.take(site.id, Date.now(), 10), outbox.take(site.id, Date.now(), 10)]);
    expect(takings.flat().map((taken) => taken.id)).toEqual([id]);
  });

  it('gives it again to others when the first took too long', async () => {
    const site = await aTellingSite();
    const { id } = await submitAndWait(service, site);
    await outbox.take(site.id, Date.now(), 10);
    expect(await outbox.take(site.id, Date.now(), 10)).toEqual([]);
    expect((await outbox.take(site.id, Date.now() + 11_000, 10)).map((taken) => taken.id)).toEqual([id]);
  });

  it('lets a comment go once it is told, and remembers up to where', async () => {
    const site = await aTellingSite();
    const { id } = await submitAndWait(service, site);
    const [taken] = await outbox.take(site.id, Date.now(), 10);
    if (taken === undefined) throw new Error('nothing was taken');
    expect(taken.comment?.told).toBeUndefined();
    await outbox.telling(site.id, id, 2);
    expect((await outbox.read(site.id, id))?.told).toEqual({ commit: 2, inDoubt: true });
    await outbox.told(site.id, taken, 2);
    expect((await outbox.read(site.id, id))?.told).toEqual({ commit: 2, inDoubt: false });
    expect(await redis.exists(siteKeys(site.id).outbox)).toBe(0);
  });

  it('keeps a comment whose story went on meanwhile, until the decision can no longer be undone', async () => {
    const site = await aTellingSite();
    const { id } = await submitAndWait(service, site);
    const [taken] = await outbox.take(site.id, Date.now(), 10);
    if (taken === undefined) throw new Error('nothing was taken');
    await service
      .api()
      .services.giveFeedback({ site: site.id, id, by: 'm_1' }, { label: 'spam', source: 'moderator', teach: false });
    await outbox.told(site.id, taken, 2);
    expect(await outbox.take(site.id, Date.now(), 10)).toEqual([]);
    expect((await outbox.take(site.id, later(), 10)).map((one) => one.id)).toEqual([id]);
  });

  it('makes no record of a comment that was erased', async () => {
    const site = await aTellingSite();
    const { id } = await submitAndWait(service, site);
    await service.api().services.erase(site.id, id);
    const [taken] = await outbox.take(site.id, Date.now(), 10);
    if (taken === undefined) throw new Error('nothing was taken');
    expect(taken.comment).toBeUndefined();
    await outbox.telling(site.id, id, 2);
    await outbox.told(site.id, taken, 2);
    expect(await redis.hexists(siteKeys(site.id).comment(id), 'h')).toBe(0);
  });
});
