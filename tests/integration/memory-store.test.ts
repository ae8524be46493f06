import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeWorkerMemory } from '../../src/compose.js';
import type { Comment } from '../../src/domain/comment.js';
import { newCommentId, newSiteId, type CommentId, type SiteId } from '../../src/domain/ids.js';
import { makeKeyring } from '../../src/privacy/keyring.js';
import { memorySeed } from '../../src/privacy/pseudonyms.js';
import { sharedMemory, siteKeys } from '../../src/redis/keys.js';
import { forgetSite, makeMemoryStore } from '../../src/redis/memory-store.js';
import { makeNoteDecision, makeRecall, type Recalled } from '../../src/verdicts/recall.js';
import type { MemoryStore } from '../../src/verdicts/ports.js';
import { testRedis } from '../support/redis.js';

const redis = testRedis();
const NOW = Date.parse('2026-11-20T10:00:00Z');
const DAY = 86_400_000;
const store = makeMemoryStore(redis, { capacity: 100 });
const keyring = makeKeyring(randomBytes(32));
const aSite = () => newSiteId(randomBytes);
const anId = () => newCommentId(randomBytes);

beforeEach(() => redis.flushdb());

const rethrow = (error: unknown): never => {
  throw error;
};
const aWorker = (now = NOW, onUnavailable: (error: unknown) => void = rethrow) =>
  makeWorkerMemory({ redis, keyring, now: () => now, random: randomBytes }, onUnavailable);

const TEXT =
  'My cousin earns well from her kitchen table and bought a new car last month. The training is free for the first hundred people. All details are here: http://earn-more.example/a';
const recalled = (facts: Partial<Comment> = {}): Recalled => ({
  id: anId(),
  version: 1,
  comment: {
    content: TEXT,
    contentFormat: 'text',
    author: {},
    client: {},
    article: {},
    submittedAt: new Date(NOW).toISOString(),
    form: {},
    ...facts,
  },
});
const campaignOf = (context: Awaited<ReturnType<ReturnType<typeof aWorker>['recall']>>[number] | undefined) => {
  if (context === undefined || context.memory === 'unavailable') throw new Error('the memory was not available');
  return context.memory.campaign;
};

describe('the log of sightings', () => {
  it('holds no more comments than it may, the newest ones', async () => {
    const site = aSite();
    for (let i = 0; i < 15; i += 1) await store.remember(site, Buffer.from(`${i}`), 10, 0, NOW + i);
    const { entries, newest } = await store.readLog(0, NOW);
    expect(newest).toBe(150);
    expect(entries.map(({ place }) => place)).toEqual([60, 70, 80, 90, 100, 110, 120, 130, 140, 150]);
  });

  it('forgets what is older than 14 days, and itself if nothing more comes', async () => {
    const site = aSite();
    await store.remember(site, Buffer.from('old'), 1, 0, NOW);
    await store.remember(site, Buffer.from('new'), 1, 0, NOW + 14 * DAY + 1);
    expect((await store.readLog(0, NOW)).entries.map(({ place }) => place)).toEqual([2]);
    expect(await redis.ttl(sharedMemory.log)).toBeGreaterThan(13 * 86_400);
    expect(await redis.ttl(sharedMemory.log)).toBeLessThanOrEqual(14 * 86_400);
  });

  it('answers with what came since, one’s own entry included', async () => {
    const site = aSite();
    await store.remember(site, Buffer.from('a'), 2, 0, NOW);
    const { entries } = await store.remember(site, Buffer.from('b'), 3, 2, NOW);
    expect(entries).toEqual([{ place: 5, entry: { kind: 'sightings', site, bytes: Buffer.from('b') } }]);
  });

  it('loses what a removed site’s comments left in it', async () => {
    const [gone, kept] = [aSite(), aSite()];
    await store.remember(gone, Buffer.from('a'), 1, 0, NOW);
    await store.remember(kept, Buffer.from('b'), 1, 0, NOW);
    await forgetSite(redis, gone);
    expect((await store.readLog(0, NOW)).entries).toMatchObject([{ entry: { site: kept } }]);
  });
});

describe('workers', () => {
  it('know what the others saw, under the same name, and one that starts later catches up', async () => {
    const [first, second] = [aWorker(), aWorker()];
    await first.recall(aSite(), [recalled()]);
    const two = campaignOf((await second.recall(aSite(), [recalled()]))[0]);
    expect(two).toMatchObject({ sightings: 2, sites: 2 });
    const later = aWorker();
    await later.warm();
    const three = campaignOf((await later.recall(aSite(), [recalled()]))[0]);
    expect(three).toMatchObject({ sightings: 3, sites: 3, id: two?.id });
    expect(campaignOf((await first.recall(aSite(), [recalled()]))[0])).toMatchObject({ sightings: 4, id: two?.id });
  });

  it('count a comment once whose job ran twice, in one worker or in two', async () => {
    const site = aSite();
    const again = recalled();
    await aWorker().recall(site, [recalled(), again]);
    await aWorker().recall(site, [again]);
    expect(campaignOf((await aWorker().recall(site, [again]))[0])).toMatchObject({ sightings: 2 });
  });

  it('begin anew if the log was lost', async () => {
    const worker = aWorker();
    await worker.recall(aSite(), [recalled(), recalled(), recalled()]);
    await redis.flushdb();
    await worker.recall(aSite(), [recalled()]);
    expect(campaignOf((await worker.recall(aSite(), [recalled()]))[0])).toMatchObject({ sightings: 2 });
  });

  it('go on without a memory that does not answer, and say so', async () => {
    const failures: unknown[] = [];
    const hangs = (): Promise<never> => new Promise(() => undefined);
    const fails = (): Promise<never> => Promise.reject(new Error('CLUSTERDOWN'));
    for (const remember of [hangs, fails]) {
      const broken: MemoryStore = { ...store, remember };
      const { recall } = makeRecall({ store: broken, seed: 1, now: () => NOW, onUnavailable: (e) => failures.push(e) });
      expect(await recall(aSite(), [recalled()])).toEqual([{ memory: 'unavailable', standings: 'unavailable' }]);
    }
    expect(failures).toHaveLength(2);
  });
});

describe('decisions', () => {
  const subjects = [
    { name: 'a1', isShared: false },
    { name: 'e1', isShared: true },
  ];
  const names = subjects.map(({ name }) => name);
  const decide = (site: SiteId, comment = anId(), label: 'spam' | 'ham' | undefined = 'spam', nowMs = NOW) =>
    store.decide({ site, comment, label, subjects, nowMs });
  const takeBack = (site: SiteId, comment: CommentId) =>
    store.decide({ site, comment, label: undefined, subjects, nowMs: NOW });
  const everything = async (): Promise<Readonly<Record<string, unknown>>> => {
    const found: Record<string, unknown> = {};
    for (const key of (await redis.keys('*decided*')).sort()) {
      found[key] = (await redis.type(key)) === 'hash' ? await redis.hgetall(key) : await redis.zrange(key, '0', '-1');
    }
    return found;
  };

  it('count for their subjects, on the site, and on the others where they mean the same there', async () => {
    const site = aSite();
    await decide(site);
    await decide(site, anId(), 'ham');
    expect(await store.standings(site, names)).toEqual({
      here: [
        { spam: 1, ham: 1 },
        { spam: 1, ham: 1 },
      ],
      everywhere: [
        { spam: 0, ham: 0 },
        { spam: 1, ham: 1 },
      ],
    });
  });

  it('count once however often they are noted, and the last one counts', async () => {
    const [site, comment] = [aSite(), anId()];
    await decide(site, comment);
    await decide(site, comment);
    await decide(site, comment, 'ham');
    expect((await store.standings(site, names)).here[0]).toEqual({ spam: 0, ham: 1 });
  });

  it('are taken back exactly, wherever they stood', async () => {
    const site = aSite();
    await decide(site);
    await decide(site, anId(), 'ham');
    const before = await everything();
    const comment = anId();
    await decide(site, comment);
    await takeBack(site, comment);
    await takeBack(site, comment);
    expect(await everything()).toEqual(before);
  });

  it('of one site count for three at most elsewhere, and go one after the other when taken back', async () => {
    const [loud, quiet] = [aSite(), aSite()];
    const ids = Array.from({ length: 6 }, anId);
    for (const id of ids) await decide(loud, id);
    const elsewhere = async () => (await store.standings(quiet, names)).everywhere[1]?.spam;
    expect(await elsewhere()).toBe(3);
    await decide(quiet);
    expect(await elsewhere()).toBe(4);
    for (const id of ids.slice(0, 4)) await takeBack(loud, id);
    expect(await elsewhere()).toBe(3);
  });

  it('stop to count after 180 days', async () => {
    const site = aSite();
    await decide(site);
    await decide(site, anId(), 'ham', NOW + 181 * DAY);
    expect((await store.standings(site, names)).here[0]).toEqual({ spam: 0, ham: 1 });
  });

  it('reach the next comment of the same author, and of the campaign', async () => {
    const site = aSite();
    const worker = aWorker();
    const author = { id: '7', emailHash: 'hash' };
    const first = recalled({ author });
    await worker.recall(site, [first, recalled(), recalled()]);
    const noteDecision = makeNoteDecision({ store, seed: memorySeed(keyring), now: () => NOW });
    await noteDecision(site, first, 'spam');
    const [context] = await worker.recall(site, [recalled({ author })]);
    expect(campaignOf(context)).toMatchObject({ decided: 'spam' });
    expect(context?.standings).toContainEqual({ kind: 'author', scope: 'site', spam: 1, ham: 0 });
    expect(context?.standings).toContainEqual({ kind: 'email', scope: 'everywhere', spam: 1, ham: 0 });
    expect(context?.standings).toContainEqual({ kind: 'contact', scope: 'site', spam: 1, ham: 0 });
  });
});

describe('hits of list rules', () => {
  it('count a comment once, and tell when the last was', async () => {
    const [site, comment] = [aSite(), anId()];
    const hit = { rule: 'r1', comment };
    await store.noteHits(site, [hit, hit], NOW);
    await store.noteHits(site, [hit, { rule: 'r1', comment: anId() }], NOW + 1_000);
    expect(await store.hits(site, ['r1', 'r2'])).toEqual([
      { count: 2, last: '2026-11-20T10:00:01.000Z' },
      { count: 0 },
    ]);
    expect(await redis.ttl(siteKeys(site).ruleHits('r1'))).toBeGreaterThan(0);
  });
});
