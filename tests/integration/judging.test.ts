import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CommentId } from '../../src/domain/ids.js';
import type { Pending } from '../../src/intake/ports.js';
import { makeRemove } from '../../src/readers/remove.js';
import { makeCommentStore } from '../../src/redis/comment-store.js';
import { siteKeys } from '../../src/redis/keys.js';
import type { TextModel } from '../../src/scoring/model.js';
import type { CommentView } from '../../src/verdicts/view.js';
import { retain } from '../../workers/retain.js';
import { makeScoreComments } from '../../workers/score-comments.js';
import { LOST_AFTER_MS, sweep } from '../../workers/sweep.js';
import { testRedis } from '../support/redis.js';
import { aModel, aSubmission, anUnkeyedRequest, testService } from '../support/service.js';
import { makeWorkerJudge, makeWorkerMemory } from '../../src/compose.js';
import { makeKeyring } from '../../src/privacy/keyring.js';

const redis = testRedis();
const service = testService({ withWorker: false, model: aModel(1) });
const POISON = 'poisonous';

/** Fails on one word: what a bug in scoring looks like from outside. */
const model: TextModel = {
  ...aModel(1),
  judge: (text) => {
    if (text.normalized.includes(POISON)) throw new Error('a bug');
    return aModel(1).judge(text);
  },
};

const parts = (now: () => number) => ({ redis, keyring: makeKeyring(service.masterKey), now, random: randomBytes });

const judgeOf = (now = Date.now) =>
  makeWorkerJudge(
    parts(now),
    () => model,
    makeWorkerMemory(parts(now), () => undefined),
  );

const aQueue = () => {
  const singles: Pending[] = [];
  const handle = makeScoreComments({
    judge: judgeOf(),
    addSingle: (pending) => Promise.resolve(void singles.push(pending)),
    onCommitted: () => undefined,
    onTurned: () => undefined,
    onFailed: () => undefined,
  });
  return { singles, handle };
};

const queued = async (...texts: readonly string[]) => {
  const { services } = service.api();
  const { site } = await service.aSite();
  const accepted = await Promise.all(
    texts.map((content) => services.submit(site, aSubmission({ content }), anUnkeyedRequest())),
  );
  const ids = accepted.map(({ id }) => id);
  const statuses = async (): Promise<string[]> => {
    const views = await Promise.all(ids.map((id) => services.find(site.id, id)));
    return views.map((view) => (view?.kind === 'comment' ? view.status : 'gone'));
  };
  const [first] = ids;
  if (first === undefined) throw new Error('no text was given');
  return { site, first, ids, pending: ids.map((id) => ({ site: site.id, id })), statuses };
};

const verdictsOf = async (site: { readonly id: Parameters<typeof siteKeys>[0] }, id: CommentId) => {
  const view = (await service.api().services.find(site.id, id)) as CommentView;
  return view.story.filter(({ event }) => event.k === 'scored');
};

describe('a job', () => {
  it('judges a comment once, however often it runs', async () => {
    const { site, ids, pending } = await queued('A calm remark about the tram.');
    const { handle } = aQueue();
    await handle({ name: 'chunk', comments: pending, starts: 1 });
    await handle({ name: 'chunk', comments: pending, starts: 1 });
    await Promise.all([1, 2, 3].map(() => handle({ name: 'single', comments: pending, starts: 1 })));
    for (const id of ids) expect(await verdictsOf(site, id)).toHaveLength(1);
    expect(await redis.llen(siteKeys(site.id).leaves)).toBe(3);
  });

  it('that runs in two workers at the same moment commits one verdict', async () => {
    const { site, ids, pending } = await queued('One.', 'Two.', 'Three.');
    await Promise.all(
      [aQueue(), aQueue()].map(({ handle }) => handle({ name: 'chunk', comments: pending, starts: 1 })),
    );
    for (const id of ids) expect(await verdictsOf(site, id)).toHaveLength(1);
    expect(await redis.llen(siteKeys(site.id).leaves)).toBe(9);
  });

  it('with one failing comment judges its siblings and gives that one a job of its own', async () => {
    const { pending, statuses } = await queued('Before.', `A ${POISON} one.`, 'After.');
    const { handle, singles } = aQueue();
    await handle({ name: 'chunk', comments: pending, starts: 1 });
    expect(await statuses()).toEqual(['flagged', 'queued', 'flagged']);
    expect(singles).toEqual([pending[1]]);
  });

  it('that comes a second time is split into jobs of one, without judging anything', async () => {
    const { pending, statuses } = await queued('One.', 'Two.');
    const { handle, singles } = aQueue();
    await handle({ name: 'chunk', comments: pending, starts: 2 });
    expect(singles).toEqual(pending);
    expect(await statuses()).toEqual(['queued', 'queued']);
  });

  it('of a comment that fails whatever is tried ends, at its third start, with a person', async () => {
    const { site, first, pending } = await queued(`A ${POISON} one.`);
    const { handle } = aQueue();
    const start = () => handle({ name: 'single', comments: pending, starts: 1 });
    await expect(start()).rejects.toThrow();
    await expect(start()).rejects.toThrow();
    await start();
    const view = (await service.api().services.find(site.id, first)) as CommentView;
    expect(view.status).toBe('flagged');
    expect(view.verdict).toMatchObject({ score: null, unscored: 'poison' });
    expect(view.story.map(({ event }) => event.k)).toEqual(['received', 'scored', 'held']);
  });

  it('passes over comments that were erased, and sites that were removed', async () => {
    const { site, first, pending, statuses } = await queued('One.', 'Two.');
    await service.api().services.erase(site.id, first);
    await aQueue().handle({ name: 'chunk', comments: pending, starts: 1 });
    expect(await statuses()).toEqual(['gone', 'flagged']);
    await service.api().services.sites.remove(site.id);
    await aQueue().handle({ name: 'chunk', comments: pending, starts: 1 });
    expect(await redis.keys(`${siteKeys(site.id).prefix}*`)).toEqual([siteKeys(site.id).leaves]);
  });
});

describe('a comment altered in the store', () => {
  it('does not take the list of the others along', async () => {
    const { site, first, ids, pending } = await queued('One.', 'Two.');
    const key = siteKeys(site.id).comment(first);
    const sealed = await redis.hgetBuffer(key, '1');
    if (sealed === null) throw new Error('there is no commit');
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    await redis.hset(key, '1', sealed);
    await aQueue().handle({ name: 'chunk', comments: pending, starts: 1 });
    const page = await service.api().services.list(site.id, { limit: 10 });
    expect(page.items.map(({ id }) => id)).toEqual([ids[1]]);
    expect(await service.api().services.erase(site.id, first)).toMatchObject({ reason: 'erased' });
  });
});

describe('the sweep', () => {
  const sweepAt = async (now: number, oldestJobAgeMs?: number): Promise<Pending[]> => {
    const found: Pending[] = [];
    const { sites } = service.api().services;
    await sweep({
      sites,
      store: makeCommentStore(redis),
      now: () => now,
      oldestJobAgeMs: () => Promise.resolve(oldestJobAgeMs),
      addSingle: (pending) => Promise.resolve(void found.push(pending)),
    });
    return found;
  };
  it('finds a comment whose job was lost, after a while and not before', async () => {
    const { pending } = await queued('One.');
    expect(await sweepAt(Date.now())).not.toContainEqual(pending[0]);
    expect(await sweepAt(Date.now() + LOST_AFTER_MS + 1_000)).toContainEqual(pending[0]);
  });

  it('leaves a comment alone that may be waiting behind an older job', async () => {
    const { pending } = await queued('One.');
    const later = Date.now() + LOST_AFTER_MS + 1_000;
    expect(await sweepAt(later, 60_000)).not.toContainEqual(pending[0]);
  });
});

describe('retention', () => {
  it('replaces what is older than the policy keeps by a tombstone, and nothing else', async () => {
    const { services } = service.api();
    const { site } = await service.aSite({ policy: { retentionDays: 30 } });
    const { id } = await services.submit(site, aSubmission(), anUnkeyedRequest());
    const at = (days: number) =>
      retain({
        sites: services.sites,
        store: makeCommentStore(redis),
        remove: makeRemove({
          store: makeCommentStore(redis),
          keyring: makeKeyring(service.masterKey),
          now: Date.now,
          random: randomBytes,
        }),
        now: () => Date.now() + days * 86_400_000,
      });
    await at(29);
    expect(await services.find(site.id, id)).toMatchObject({ kind: 'comment' });
    await at(31);
    expect(await services.find(site.id, id)).toMatchObject({ kind: 'tombstone', reason: 'expired' });
  });
});
