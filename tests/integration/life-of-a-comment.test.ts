import { describe, expect, it } from '@jest/globals';
import { leafOf } from '../../src/log/story.js';
import { siteKeys } from '../../src/redis/keys.js';
import type { CommentView } from '../../src/verdicts/view.js';
import { testRedis } from '../support/redis.js';
import { aModel, aSubmission, anUnkeyedRequest, submitAndWait, testService } from '../support/service.js';

const redis = testRedis();
// Log-odds of 1: every comment without further signals is held.
const service = testService({ model: aModel(1) });

const viewOf = async (found: Promise<unknown>): Promise<CommentView> => {
  const view = (await found) as CommentView | undefined;
  if (view?.kind !== 'comment') throw new Error('expected a comment');
  return view;
};

const kinds = (view: CommentView): string[] => view.story.map(({ event }) => event.k);

describe('a comment that comes in', () => {
  it('gets a verdict whose contributions add up to its log-odds, and an outcome', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const { id } = await submitAndWait(service, site);
    const view = await viewOf(services.find(site.id, id));
    expect(view).toMatchObject({ status: 'flagged', version: 1, decidedBy: 'filter', commits: 2 });
    expect(kinds(view)).toEqual(['received', 'scored', 'held']);
    const sum = view.verdict?.contributions.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBe(view.verdict?.logOdds);
    expect(view.verdict?.score).toBe(1 / (1 + Math.exp(-Number(view.verdict?.logOdds))));
  });

  it('leaves one leaf for each event, in order, which the story can rebuild', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const { id } = await submitAndWait(service, site);
    const view = await viewOf(services.find(site.id, id));
    expect(await redis.lrange(siteKeys(site.id).leaves, 0, -1)).toEqual(view.story.map(leafOf));
  });

  it('is found by its reader’s link and by no other', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const accepted = await submitAndWait(service, site);
    const found = await services.resolveReceipt(accepted.receiptToken);
    expect(found?.view.id).toBe(accepted.id);
    const last = accepted.receiptToken.at(-1) === 'A' ? 'Q' : 'A';
    expect(await services.resolveReceipt(accepted.receiptToken.slice(0, -1) + last)).toBeUndefined();
    expect(await services.resolveReceipt('nonsense')).toBeUndefined();
  });

  it('is not readable in Redis: neither text nor name nor address', async () => {
    const { site } = await service.aSite();
    const canaries = ['canarytext', 'canaryname', 'canarymail', '203.0.113.77', 'canaryid', 'canaryagent'];
    await submitAndWait(service, site, {
      content: 'A sentence with canarytext in the middle of it.',
      externalId: 'canaryid-1',
      author: { name: 'canaryname', email: 'canarymail@example.org', url: 'https://canarymail.example' },
      client: { ip: '203.0.113.77', userAgent: 'canaryagent/1.0' },
    });
    const dump: Buffer[] = [];
    for (const key of await redis.keys('*')) {
      const value = (await redis.dumpBuffer(key)) as Buffer | null;
      // One that expired between the two holds nothing.
      if (value !== null) dump.push(Buffer.from(key), value);
    }
    // DUMP compresses long values; ours are ciphertext, which does not compress, so nothing hides from the search.
    const all = Buffer.concat(dump);
    expect(dump.length).toBeGreaterThan(2);
    for (const canary of canaries) expect(all.includes(canary)).toBe(false);
  });

  it('counts the same text sent before, and only other comments', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const first = await submitAndWait(service, site);
    const second = await submitAndWait(service, site);
    const signals = async (id: typeof first.id): Promise<string[]> =>
      (await viewOf(services.find(site.id, id))).verdict?.contributions.map(({ signal }) => signal) ?? [];
    expect(await signals(first.id)).not.toContain('repeats');
    expect(await signals(second.id)).toContain('repeats');
  });
});

describe('a moderator’s decision', () => {
  it('replaces the verdict, with its events and leaves, and is seen at once', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const { id } = await submitAndWait(service, site);
    const view = await viewOf(
      services.decide({ site: site.id, id, verdict: 'ham', teach: true, moderator: 'm_1', seen: 2 }),
    );
    expect(view).toMatchObject({ status: 'ham', decidedBy: 'moderator', commits: 3 });
    expect(kinds(view)).toEqual(['received', 'scored', 'held', 'human_decision', 'published', 'trained']);
    expect((await services.heldQueue(site.id, { limit: 10 })).items).toEqual([]);
    expect(await redis.lrange(siteKeys(site.id).leaves, 0, -1)).toEqual(view.story.map(leafOf));
  });

  it('does not overrule what its maker has not seen', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const { id } = await submitAndWait(service, site);
    await services.decide({ site: site.id, id, verdict: 'ham', teach: true, moderator: 'm_1', seen: 2 });
    await expect(
      services.decide({ site: site.id, id, verdict: 'spam', teach: true, moderator: 'm_2', seen: 2 }),
    ).rejects.toMatchObject({ type: 'edit-conflict' });
    expect((await viewOf(services.find(site.id, id))).status).toBe('ham');
  });

  it('on one of two at the same moment stands, and the other is told', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const { id } = await submitAndWait(service, site);
    const decide = (verdict: 'ham' | 'spam') =>
      services.decide({ site: site.id, id, verdict, teach: true, moderator: 'm_1', seen: 2 });
    const results = await Promise.allSettled([decide('ham'), decide('spam')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await viewOf(services.find(site.id, id))).commits).toBe(3);
  });
});

describe('an edited comment', () => {
  it('is judged again as a new version of the same story', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const { id, receiptToken } = await submitAndWait(service, site);
    const edited = await services.edit(site, id, aSubmission({ content: 'Another text altogether.' }), { wait: true });
    expect(edited).toEqual({ id, replayed: false, receiptToken, version: 2 });
    const awaited = await services.awaitVerdict(site.id, id, 10_000, 2);
    const view = await viewOf(services.find(site.id, id));
    expect(awaited).toEqual(view);
    expect(view).toMatchObject({ version: 2, status: 'flagged', comment: { content: 'Another text altogether.' } });
    expect(kinds(view)).toEqual(['received', 'scored', 'held', 'edited', 'scored', 'held']);
    expect(await redis.lrange(siteKeys(site.id).leaves, 0, -1)).toEqual(view.story.map(leafOf));
  });
});

describe('an erased comment', () => {
  it('leaves a tombstone and a leaf that holds a number, and nothing that leads to it', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const accepted = await submitAndWait(service, site, { externalId: 'article-7/comment-3' });
    const key = siteKeys(site.id);
    const tombstone = await services.erase(site.id, accepted.id);
    expect(tombstone).toMatchObject({ kind: 'tombstone', reason: 'erased' });
    expect(await services.erase(site.id, accepted.id)).toEqual(tombstone);
    expect(Object.keys(await redis.hgetall(key.comment(accepted.id))).sort()).toEqual(['at', 'e', 'st']);
    const [, record] = JSON.parse((await redis.hget(key.comment(accepted.id), 'e')) ?? '[]') as [string, object];
    expect(Object.keys(record).sort()).toEqual(['at', 'events', 'k', 't']);
    expect(record).toMatchObject({ k: 'erased', events: 3 });
    expect(await redis.llen(key.leaves)).toBe(4);
    expect(await redis.keys(`${key.prefix}x:*`)).toEqual([]);
    expect(await redis.zcard(key.flagged)).toBe(0);
    expect((await services.resolveReceipt(accepted.receiptToken))?.view).toEqual(tombstone);
  });

  it('no longer counts as a sighting of its text', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const first = await submitAndWait(service, site);
    await services.erase(site.id, first.id);
    const second = await submitAndWait(service, site);
    const view = await viewOf(services.find(site.id, second.id));
    expect(view.verdict?.quiet).toContain('repeats');
  });
});

describe('a request that comes twice', () => {
  const keyed = (key: string | undefined, body: string) =>
    anUnkeyedRequest({ identity: { key, fingerprint: Buffer.from(body.padEnd(32)).toString('base64') } });

  it('is answered with the comment it made, receipt included', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const first = await services.submit(site, aSubmission(), keyed('k1', 'a'));
    expect(await services.submit(site, aSubmission(), keyed('k1', 'a'))).toEqual({ ...first, replayed: true });
  });

  it('is refused if its key was used for another body', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    await services.submit(site, aSubmission(), keyed('k1', 'a'));
    await expect(services.submit(site, aSubmission(), keyed('k1', 'b'))).rejects.toMatchObject({
      type: 'idempotency-key-reused',
    });
  });

  it('is recognised by the site’s own id where it has no key', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const comment = aSubmission({ externalId: '17' });
    const first = await services.submit(site, comment, keyed(undefined, 'a'));
    expect((await services.submit(site, comment, keyed(undefined, 'a'))).id).toBe(first.id);
    await expect(services.submit(site, comment, keyed(undefined, 'b'))).rejects.toMatchObject({
      type: 'idempotency-key-reused',
    });
    await expect(services.submit(site, comment, keyed('k9', 'b'))).rejects.toMatchObject({ type: 'comment-exists' });
  });

  it('fifty times at once makes one comment', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const send = () => services.submit(site, aSubmission(), keyed('k1', 'a'));
    const results = await Promise.allSettled(Array.from({ length: 50 }, send));
    const ids = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.id] : []));
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(new Set(ids).size).toBe(1);
    for (const reason of refused) expect(reason).toMatchObject({ type: 'idempotency-in-progress' });
    expect((await services.list(site.id, { limit: 100 })).items).toHaveLength(1);
  });

  it('means another comment at another site', async () => {
    const { services } = service.api();
    const [a, b] = [await service.aSite(), await service.aSite()];
    const first = await services.submit(a.site, aSubmission(), keyed('k1', 'a'));
    const second = await services.submit(b.site, aSubmission(), keyed('k1', 'a'));
    expect(second.id).not.toBe(first.id);
    expect(await services.find(b.site.id, first.id)).toBeUndefined();
  });
});

describe('the list of comments', () => {
  it('gives every comment once, page by page, also those of one millisecond', async () => {
    const { services } = service.api();
    const { site } = await service.aSite();
    const sent = await Promise.all(
      Array.from({ length: 45 }, (_, i) =>
        services.submit(site, aSubmission({ content: `Comment number ${i}` }), anUnkeyedRequest()),
      ),
    );
    await Promise.all(sent.map(({ id }) => services.awaitVerdict(site.id, id, 10_000)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await services.list(site.id, { limit: 7, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen.length).toBe(45);
    expect([...seen].sort()).toEqual(sent.map(({ id }) => id as string).sort());
  });
});
