import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newCommentId, newSiteId, type CommentId } from '../../src/domain/ids.js';
import { LESSON_LABELS, LESSON_SOURCES, LESSON_WEIGHTS } from '../../src/domain/lesson.js';
import { decodeLesson, encodeFacts, thousandths, type Lesson } from '../../src/learning/lesson.js';
import { copyState, emptyState, teach, type SiteState } from '../../src/learning/site-state.js';
import { decodeState, encodeState } from '../../src/learning/state-codec.js';
import type { LessonChange } from '../../src/moderation/feedback-ports.js';
import { makeCommentStore } from '../../src/redis/comment-store.js';
import { siteKeys } from '../../src/redis/keys.js';
import { makeFeedbackStore, makeLessonJournal } from '../../src/redis/lesson-store.js';
import { SITE_BITS } from '../../src/scoring/site/site-model.js';
import { makeFollowLessons } from '../../src/verdicts/follow-lessons.js';
import { foldLessons } from '../../src/verdicts/fold-lessons.js';
import { testRedis } from '../support/redis.js';

const redis = testRedis();

/** Numbers at the head of a state's bytes, and how many of them come before what the second version is new by. */
const HEAD = 15;
const MASSES = 10;
const COMMENTS = 12;
const BUCKETS = 400;

const aLesson = fc.record({
  label: fc.constantFrom(...LESSON_LABELS),
  source: fc.constantFrom(...LESSON_SOURCES),
  general: fc.double({ min: -12, max: 12, noNaN: true }),
  features: fc
    .uniqueArray(fc.nat(BUCKETS), { minLength: 1, maxLength: 40 })
    .map((buckets) => Uint32Array.from(buckets, (bucket) => bucket * 653).sort()),
});
type ALesson = typeof aLesson extends fc.Arbitrary<infer Value> ? Value : never;

const toLesson = ({ source, ...rest }: ALesson): Lesson => ({
  ...rest,
  source,
  weight: LESSON_WEIGHTS[source],
  score: undefined,
});

const bytesOf = (state: SiteState | undefined): string =>
  encodeState(state ?? emptyState(SITE_BITS)).toString('base64');

/** What a state that never saw anything else than these lessons is, to the last bit. */
const learnedFrom = (lessons: readonly ALesson[]): string => {
  const state = emptyState(SITE_BITS);
  for (const lesson of lessons) teach(state, toLesson(lesson));
  return bytesOf(state);
};

const toChange = (lesson: ALesson): LessonChange => ({
  act: 'teach',
  label: lesson.label,
  source: lesson.source,
  weight: thousandths(LESSON_WEIGHTS[lesson.source]),
  facts: encodeFacts(toLesson(lesson)),
  perDay: undefined,
  floor: 10 ** 9,
  share: 0,
});

/** A site with comments that are there, as far as lessons are concerned. */
const aSchool = async () => {
  const site = newSiteId(randomBytes);
  const ids = Array.from({ length: COMMENTS }, () => newCommentId(randomBytes));
  const journal = makeLessonJournal(redis);
  const [feedback, comments] = [makeFeedbackStore(redis), makeCommentStore(redis)];
  const arrive = (id: CommentId) =>
    redis.hset(siteKeys(site).comment(id), { st: 'ham', n: 1, v: 1, k: '', r: 1, 1: '' });
  await Promise.all(ids.map(arrive));
  // Others than moderators may teach.
  await redis.hset(siteKeys(site).learner, { ass: 99, ahs: 99, asr: 99, ahr: 99 });
  /** What a site that knows only what should count was taught, oldest first. */
  let taught: Array<{ readonly id: CommentId | undefined; readonly lesson: ALesson }> = [];
  const without = (id: CommentId) => taught.filter((one) => one.id !== id);
  const give = (id: CommentId, lesson: LessonChange) =>
    feedback.give(site, {
      id,
      seen: 1,
      status: undefined,
      commit: undefined,
      leaves: [],
      lesson,
      said: undefined,
      disagrees: false,
      decided: undefined,
      nowMs: Date.now(),
    });
  const remove = async (id: CommentId, reason: 'erased' | 'expired') => {
    const facts = { site, id, seen: 1, reason, at: '', event: '', leaf: '', receiptHash: 'none' };
    await comments.remove(facts);
    await arrive(id);
  };
  const lessons = () => taught.map(({ lesson }) => lesson);
  return {
    site,
    journal,
    ids,
    lessons,
    teach: async (id: CommentId, lesson: ALesson) => {
      expect(await give(id, toChange(lesson))).toBe('ok');
      taught = [...without(id), { id, lesson }];
    },
    forget: async (id: CommentId) => {
      await give(id, { act: 'forget' });
      taught = without(id);
    },
    erase: async (id: CommentId) => {
      await remove(id, 'erased');
      taught = without(id);
    },
    expire: async (id: CommentId) => {
      await remove(id, 'expired');
      taught = taught.map((one) => (one.id === id ? { ...one, id: undefined } : one));
    },
  };
};

const place = fc.nat(COMMENTS - 1);
const aStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('teach' as const), place, lesson: aLesson }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('forget', 'erase', 'expire'), place }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('fold', 'follow') }) },
);

describe('what a site’s filter has learned', () => {
  it('is, to the last bit, what it would be if what was unlearned had never been, wherever it stood', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aStep, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(1, 5),
        async (steps, keepEvery) => {
          const school = await aSchool();
          const { site, journal } = school;
          const follow = makeFollowLessons(journal, keepEvery);
          for (const step of steps) {
            const id = 'place' in step ? school.ids[step.place] : undefined;
            if ('lesson' in step && id !== undefined) await school.teach(id, step.lesson);
            else if (step.what === 'fold') await foldLessons(journal, site, 1);
            else if (step.what === 'follow')
              expect(bytesOf((await follow(site)).state)).toBe(learnedFrom(school.lessons()));
            else if (id !== undefined) await school[step.what as 'forget' | 'erase' | 'expire'](id);
          }
          const expected = learnedFrom(school.lessons());
          expect(bytesOf((await follow(site)).state)).toBe(expected);
          expect(bytesOf((await makeFollowLessons(journal)(site)).state)).toBe(expected);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what is kept of a lesson', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(aLesson, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (lesson, score) => {
        const facts = encodeFacts({ ...toLesson(lesson), score: score ?? undefined });
        const back = decodeLesson(Buffer.concat([Buffer.from('1sm\x03\xe8', 'latin1'), facts]));
        expect(back).toEqual({
          ...lesson,
          label: 'spam',
          source: 'moderator',
          weight: 1,
          score: score === null ? undefined : Math.fround(score),
        });
      }),
    );
  });

  it('is no lesson if it is anything else', () => {
    for (const bytes of ['', '1', '1xm\x03\xe8', '1sm\x03\xe8short'])
      expect(() => decodeLesson(Buffer.from(bytes, 'latin1'))).toThrow(RangeError);
  });
});

describe('a state', () => {
  let state = emptyState(SITE_BITS);
  beforeAll(() => {
    state = emptyState(SITE_BITS);
    for (const lesson of fc.sample(aLesson, 40)) teach(state, toLesson(lesson));
  });

  it('comes back from its bytes to the last bit, and learns on as it would have', () => {
    const back = decodeState(encodeState(state));
    const [next] = fc.sample(aLesson, 1);
    const [one, other] = [copyState(state), back];
    if (next !== undefined) for (const each of [one, other]) teach(each, toLesson(next));
    expect(bytesOf(other)).toBe(bytesOf(one));
  });

  it('is read as the first version wrote it, and what is new in it is worked out', () => {
    const taught = emptyState(SITE_BITS);
    for (const lesson of fc.sample(aLesson, 20)) teach(taught, { ...toLesson(lesson), weight: 1 });
    const bytes = encodeState(taught);
    const numbers = new Float64Array(Uint8Array.from(bytes).buffer, 0, HEAD);
    const [, ...before] = numbers.subarray(0, MASSES);
    const [decisions = 0, next = 0, outcomes = 0] = numbers.subarray(MASSES + 2);
    const [scale, offset] = [1.5, -0.25];
    const old = Float64Array.of(1, ...before, decisions, next, scale, offset, outcomes);
    const asFirst = Buffer.concat([Buffer.from(old.buffer), bytes.subarray(HEAD * 8)]);
    expect(bytesOf(decodeState(asFirst))).toBe(bytesOf(taught));
  });

  it('is not changed by what a copy of it learns', () => {
    const before = bytesOf(state);
    const copy = copyState(state);
    for (const lesson of fc.sample(aLesson, 3)) teach(copy, toLesson(lesson));
    expect(bytesOf(state)).toBe(before);
    expect(bytesOf(copy)).not.toBe(before);
  });

  it('is not made of other bytes', () => {
    expect(() => decodeState(Buffer.alloc(7))).toThrow(RangeError);
    expect(() => decodeState(encodeState(state).subarray(8))).toThrow(RangeError);
  });
});
