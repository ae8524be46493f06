import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { makeWorkerJudge, makeWorkerMemory } from '../../src/compose.js';
import type { CommentId } from '../../src/domain/ids.js';
import { LESSON_WEIGHTS } from '../../src/domain/lesson.js';
import { leafOf } from '../../src/log/story.js';
import type { FeedbackDeps } from '../../src/moderation/feedback-story.js';
import { makeGiveFeedback } from '../../src/moderation/give-feedback.js';
import { makeKeyring } from '../../src/privacy/keyring.js';
import { makeRemove } from '../../src/readers/remove.js';
import { makeCommentStore } from '../../src/redis/comment-store.js';
import { siteKeys } from '../../src/redis/keys.js';
import { makeFeedbackStore, makeLessonJournal } from '../../src/redis/lesson-store.js';
import { makeSiteExtractor } from '../../src/scoring/site/site-features.js';
import { SITE_BITS, siteTextOf } from '../../src/scoring/site/site-model.js';
import { readContent } from '../../src/scoring/reading.js';
import type { Site } from '../../src/sites/ports.js';
import { foldLessons } from '../../src/verdicts/fold-lessons.js';
import type { CommentView } from '../../src/verdicts/view.js';
import { testRedis } from '../support/redis.js';
import { aComment } from '../unit/scoring/a-comment.js';
import { aModel, aSubmission, anUnkeyedRequest, testService } from '../support/service.js';

const redis = testRedis();
const model = aModel(0.4);
const service = testService({ withWorker: false, model });

const fail = (error: unknown): never => {
  throw error;
};

/** A process of its own that judges. */
const aProcess = (judgesBy = model) => {
  const parts = { redis, keyring: makeKeyring(service.masterKey), now: Date.now, random: randomBytes };
  const memory = makeWorkerMemory(parts, fail);
  return { judge: makeWorkerJudge(parts, () => judgesBy, memory), siteModelOf: memory.siteModelOf };
};
type Process = ReturnType<typeof aProcess>;

const submit = async (site: Site, content: string): Promise<CommentId> =>
  (await service.api().services.submit(site, aSubmission({ content }), anUnkeyedRequest())).id;

const viewOf = async (site: Site, id: CommentId): Promise<CommentView> =>
  (await service.api().services.find(site.id, id)) as CommentView;

const judged = async (site: Site, { judge }: Process, content: string): Promise<CommentView> => {
  const id = await submit(site, content);
  await judge(site.id, [id], { countStart: false });
  return viewOf(site, id);
};

const learnerIn = ({ verdict }: CommentView) => (verdict?.score === null ? undefined : verdict?.learner);

const give = (site: Site, id: CommentId, label: 'spam' | 'ham') =>
  service.api().services.giveFeedback({ site: site.id, id, by: 'm_ann' }, { label, source: 'moderator', teach: true });

/** What a process has learned of a site, as far as it shows: what it says of some texts. */
const opinionsOf = async ({ siteModelOf }: Process, site: Site) => {
  const taught = await siteModelOf(site.id);
  if (taught === undefined || taught === 'unavailable') return taught;
  const says = (content: string) => {
    const comment = aComment({ content });
    return taught.judge(siteTextOf(comment, readContent(comment)));
  };
  return { ...taught.facts(), opinions: ['buy cheap watches', 'the tram stops here', 'hello'].map(says) };
};

describe('a decision', () => {
  it('is known to every process that judges by its next comment, and so is its end', async () => {
    const { site } = await service.aSite();
    const [one, other] = [aProcess(), aProcess()];
    const first = await judged(site, one, 'Buy cheap watches.');
    expect(learnerIn(first)).toBeUndefined();
    await give(site, first.id, 'spam');
    for (const process of [one, other, aProcess()])
      expect(learnerIn(await judged(site, process, 'Buy watches, cheap ones.'))).toMatchObject({
        decisions: 1,
        version: '0.1',
      });
    expect(await opinionsOf(one, site)).toEqual(await opinionsOf(other, site));
    await service.api().services.withdrawFeedback({ site: site.id, id: first.id, by: 'm_ann' });
    for (const process of [one, other, aProcess()])
      expect(learnerIn(await judged(site, process, 'Buy watches, all of them cheap.'))).toBeUndefined();
  });

  it('that many processes learn at once is learned once in each', async () => {
    const { site } = await service.aSite();
    const process = aProcess();
    for (const text of ['Buy cheap watches.', 'Win money online.', 'Free pills today.'])
      await give(site, (await judged(site, process, text)).id, 'spam');
    const late = aProcess();
    await Promise.all(Array.from({ length: 8 }, () => late.siteModelOf(site.id)));
    expect(await opinionsOf(late, site)).toEqual(await opinionsOf(process, site));
    expect(await opinionsOf(late, site)).toMatchObject({ decisions: 3, spam: 3, ham: 0 });
  });

  it('on a comment that was published stands for those that nobody looked at, and on a held one for itself', async () => {
    const { site } = await service.aSite();
    const trusting = aProcess(aModel(-2));
    const texts = ['The tram stops at the school.', 'My sister rows.', 'Who wrote this?', 'It rained.'];
    const published: CommentView[] = [];
    for (const text of texts) published.push(await judged(site, trusting, text));
    expect(published.map(({ status }) => status)).toEqual(['ham', 'ham', 'ham', 'ham']);
    const weightOf = async ({ id }: CommentView): Promise<unknown> => {
      await give(site, id, 'ham');
      return (await viewOf(site, id)).story.at(-1)?.event;
    };
    const [first, second] = published;
    const held = await judged(site, aProcess(), 'Buy cheap watches.');
    expect(held.status).toBe('flagged');
    if (first === undefined || second === undefined) throw new Error('nothing was judged');
    expect(await weightOf(first)).toMatchObject({ k: 'trained', weight: 4 });
    expect(await weightOf(second)).toMatchObject({ k: 'trained', weight: 2 });
    expect(await weightOf(held)).toMatchObject({ k: 'trained', weight: LESSON_WEIGHTS.moderator });
  });

  it('is in the story with the lesson, each with its leaf, in one step', async () => {
    const { site } = await service.aSite();
    const { id } = await judged(site, aProcess(), 'Buy cheap watches.');
    await give(site, id, 'spam');
    const { story, commits } = await viewOf(site, id);
    expect(commits).toBe(3);
    expect(story.at(-1)?.event).toMatchObject({
      k: 'trained',
      label: 'spam',
      source: 'moderator',
      weight: LESSON_WEIGHTS.moderator,
    });
    expect(await redis.lrange(siteKeys(site.id).leaves, 0, -1)).toEqual(story.map(leafOf));
  });
});

describe('a comment that goes', () => {
  it('takes its lesson along if it is erased, in the same step', async () => {
    const { site } = await service.aSite();
    const [process, witness] = [aProcess(), aProcess()];
    const kept = await judged(site, process, 'The tram stops at the school.');
    const gone = await judged(site, process, 'Buy cheap watches, dear Klara Beispiel.');
    await give(site, kept.id, 'ham');
    const before = await opinionsOf(process, site);
    await give(site, gone.id, 'spam');
    expect(await opinionsOf(process, site)).not.toEqual(before);
    await service.api().services.erase(site.id, gone.id);
    const after = { ...(before as object), version: '1.2' };
    for (const each of [process, witness]) expect(await opinionsOf(each, site)).toEqual(after);
    expect(await redis.hlen(siteKeys(site.id).lessons)).toBe(1);
  });

  it('leaves its lesson if it expires, but nothing that leads to it; folded, the filter is the same', async () => {
    const { site } = await service.aSite();
    const process = aProcess();
    const remove = makeRemove({
      store: makeCommentStore(redis),
      keyring: makeKeyring(service.masterKey),
      now: Date.now,
      random: randomBytes,
    });
    const ids: CommentId[] = [];
    for (const [at, text] of ['Buy cheap watches.', 'The tram stops here.', 'Win money now.'].entries()) {
      const { id } = await judged(site, process, text);
      ids.push(id);
      await give(site, id, at === 1 ? 'ham' : 'spam');
    }
    const before = await opinionsOf(process, site);
    for (const id of ids.slice(0, 2)) await remove(site.id, id, 'expired');
    expect(await foldLessons(makeLessonJournal(redis), site.id, 1)).toBe(2);
    expect(await redis.hkeys(siteKeys(site.id).lessons)).toEqual(['3']);
    for (const each of [process, aProcess()]) expect(await opinionsOf(each, site)).toEqual(before);
    const everything = await Promise.all(
      [siteKeys(site.id).learner, siteKeys(site.id).lessons].map((key) => redis.hgetall(key)),
    );
    for (const id of ids) expect(JSON.stringify(everything)).not.toContain(id);
  });

  it('takes everything the site taught along with the site', async () => {
    const { site } = await service.aSite();
    await give(site, (await judged(site, aProcess(), 'Buy cheap watches.')).id, 'spam');
    await service.api().services.sites.remove(site.id);
    expect(await redis.keys(`${siteKeys(site.id).prefix}*`)).toEqual([siteKeys(site.id).leaves]);
  });
});

describe('feedback that is cut short', () => {
  const aFeedback = (facts: Partial<FeedbackDeps>) => {
    const keyring = makeKeyring(service.masterKey);
    return makeGiveFeedback({
      comments: makeCommentStore(redis),
      store: makeFeedbackStore(redis),
      policyOf: () => Promise.resolve(undefined),
      extract: makeSiteExtractor({ bits: SITE_BITS, seed: keyring.siteFeatures }),
      noteDecision: () => Promise.resolve(),
      keyring,
      now: Date.now,
      random: randomBytes,
      ...facts,
    });
  };

  it('after its commit is made whole by saying it again, without teaching twice', async () => {
    const { site } = await service.aSite();
    const { id } = await judged(site, aProcess(), 'Buy cheap watches.');
    const noted: unknown[] = [];
    const speaker = { site: site.id, id, by: 'm_ann' };
    const opinion = { label: 'spam', source: 'moderator', teach: true } as const;
    const broken = aFeedback({ noteDecision: () => Promise.reject(new Error('the store went away')) });
    await expect(broken(speaker, opinion)).rejects.toThrow('went away');
    const whole = aFeedback({
      noteDecision: (_site, _decided, label) => Promise.resolve(void noted.push(label)),
    });
    expect(await whole(speaker, opinion)).toMatchObject({
      notTaught: undefined,
      learner: { decisions: 1, version: '0.1' },
    });
    expect(noted).toEqual(['spam']);
  });

  it('before its commit leaves nothing behind', async () => {
    const { site } = await service.aSite();
    const { id } = await judged(site, aProcess(), 'Buy cheap watches.');
    const store = { ...makeFeedbackStore(redis), give: () => Promise.reject(new Error('the store went away')) };
    const broken = aFeedback({ store });
    await expect(
      broken({ site: site.id, id, by: 'm_ann' }, { label: 'spam', source: 'moderator', teach: true }),
    ).rejects.toThrow();
    expect(await viewOf(site, id)).toMatchObject({ status: 'flagged', commits: 2 });
    expect(await redis.exists(siteKeys(site.id).learner)).toBe(0);
  });
});

describe('a journal that cannot be read', () => {
  it('costs verdicts what the site taught, and nothing else: they say so', async () => {
    const { site } = await service.aSite();
    const process = aProcess();
    await give(site, (await judged(site, process, 'Buy cheap watches.')).id, 'spam');
    await redis.hset(siteKeys(site.id).lessons, '1', 'no lesson');
    const told: unknown[] = [];
    const parts = { redis, keyring: makeKeyring(service.masterKey), now: Date.now, random: randomBytes };
    const memory = makeWorkerMemory(parts, (error) => told.push(error));
    const view = await judged(
      site,
      { ...process, judge: makeWorkerJudge(parts, () => model, memory) },
      'The tram stops here.',
    );
    expect(view.verdict?.score).toBeGreaterThan(0);
    expect(view.verdict?.unavailable).toContain('learned');
    expect(told).toHaveLength(1);
  });
});
