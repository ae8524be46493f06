import type { ChainableCommander, Redis } from 'ioredis';
import { parseCommentId, type SiteId } from '../domain/ids.js';
import {
  LESSON_LABELS,
  LESSON_SOURCES,
  PROVEN,
  type LearnerState,
  type LessonCounts,
  type LessonLabel,
  type LessonSource,
} from '../domain/lesson.js';
import { UNDO_MS } from '../domain/webhook.js';
import type { Feedback, FeedbackResult, FeedbackStore } from '../moderation/feedback-ports.js';
import type { JournalHead, LessonJournal, NumberedLesson } from '../verdicts/journal-ports.js';
import { rewriteDueKey, siteKeys } from './keys.js';
import { DOUBTED_MAX, LESSONS_MAX } from './limits.js';
import { readScript, runScript } from './run-script.js';

const scripts = { feedback: readScript('feedback', 'lessons'), fold: readScript('fold') };

/** Lessons asked for in one command: some 400 kB. */
const PAGE = 500;
const HEAD_FIELDS = ['g', 's', 'b'] as const;

const kindOf = (label: LessonLabel, source: LessonSource): string => `${label.charAt(0)}${source.charAt(0)}`;

const toHead = ([generation, last, base]: ReadonlyArray<string | null>): JournalHead => ({
  generation: Number(generation ?? 0),
  last: Number(last ?? 0),
  base: Number(base ?? 0),
});

/** How every process names the state that lessons up to `last` come to. */
const versionOf = ({ generation, last }: Pick<JournalHead, 'generation' | 'last'>): string => `${generation}.${last}`;

const countsIn = (fields: Readonly<Record<string, string>>): LessonCounts => {
  const of = (source: LessonSource): Readonly<Record<LessonLabel, number>> => {
    const [spam = 0, ham = 0] = LESSON_LABELS.map((label) => Number(fields[`n${kindOf(label, source)}`] ?? 0));
    return { spam, ham };
  };
  return { moderator: of('moderator'), site: of('site'), reader: of('reader') };
};

const decisionsIn = (counts: LessonCounts): number =>
  LESSON_SOURCES.reduce((sum, source) => sum + counts[source].spam + counts[source].ham, 0);

/** Numbers `from` to `to`, both included, in pages. */
const pagesOf = (from: number, to: number): ReadonlyArray<readonly number[]> => {
  const pages: number[][] = [];
  for (let at = from; at <= to; at += PAGE)
    pages.push(Array.from({ length: Math.min(PAGE, to - at + 1) }, (_, i) => at + i));
  return pages;
};

const answersOf = async (pipeline: ChainableCommander): Promise<readonly unknown[]> => {
  const answers = (await pipeline.exec()) ?? [];
  return answers.map(([error, answer]) => {
    if (error) throw error;
    return answer;
  });
};

/** The journal of each site's lessons, as workers read it. */
export const makeLessonJournal = (redis: Redis): LessonJournal => ({
  head: async (site) => toHead(await redis.hmget(siteKeys(site).learner, ...HEAD_FIELDS)),

  read: async (site, head, after) => {
    const key = siteKeys(site);
    const pages = pagesOf(Math.max(after, head.base) + 1, head.last);
    const pipeline = redis.pipeline();
    for (const page of pages) pipeline.hmgetBuffer(key.lessons, ...page.map(String));
    // Asked last: what did not change until then was whole while it was read.
    const answers = await answersOf(pipeline.hmget(key.learner, ...HEAD_FIELDS));
    const now = toHead(answers.at(-1) as Array<string | null>);
    if (now.generation !== head.generation || now.base !== head.base) return 'changed';
    const found: NumberedLesson[] = [];
    pages.forEach((page, p) => {
      const lessons = answers[p] as ReadonlyArray<Buffer | null>;
      page.forEach((number, i) => {
        const bytes = lessons[i];
        if (bytes !== null && bytes !== undefined) found.push({ number, bytes });
      });
    });
    return found;
  },

  base: async (site) => (await redis.getBuffer(siteKeys(site).lessonBase)) ?? undefined,

  unlearned: async (site, newest) =>
    newest === 0 ? [] : (await redis.lrange(siteKeys(site).unlearned, 0, newest - 1)).map(Number),

  fold: async (site, { generation, base }, upTo, state) => {
    const key = siteKeys(site);
    const keys = [key.learner, key.lessons, key.lessonBase];
    return (await runScript(redis, scripts.fold, keys, [generation, base, upTo, state])) === 1;
  },

  versionOf,
});

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const lessonArgs = ({ lesson }: Feedback): ReadonlyArray<string | Buffer | number> =>
  lesson.act === 'teach'
    ? [
        kindOf(lesson.label, lesson.source),
        lesson.weight,
        lesson.facts,
        lesson.perDay ?? '',
        LESSONS_MAX,
        lesson.floor,
        lesson.share,
      ]
    : ['', 0, '', '', LESSONS_MAX, 0, 0];

/**
 * The store behind feedback: decisions, lessons and doubts.
 * @param undoMs how long a decision may be taken back before the site is told of it
 */
export const makeFeedbackStore = (redis: Redis, undoMs = UNDO_MS): FeedbackStore => ({
  give: async (site: SiteId, feedback) => {
    const { id, seen, status, commit, leaves, lesson, said, nowMs } = feedback;
    const key = siteKeys(site);
    const indexes = [key.queued, key.ham, key.flagged, key.spam];
    const learning = [key.learner, key.lessons, key.unlearned, key.lessonsOf(dayOf(nowMs)), key.doubted];
    const telling = [key.webhooks, key.outbox];
    const head = [id, seen, status ?? '', commit ?? '', lesson.act, said ?? '', nowMs];
    const trust = [feedback.disagrees ? '1' : '0', feedback.decided?.charAt(0) ?? '', PROVEN.each, PROVEN.timesAsOften];
    const result = await runScript(
      redis,
      scripts.feedback,
      [key.comment(id), key.leaves, ...indexes, ...learning, ...telling],
      [...head, ...lessonArgs(feedback), DOUBTED_MAX, ...trust, nowMs + undoMs, ...leaves],
    );
    // What was unlearned still stands in the append-only file; the sweep has it rewritten.
    if (lesson.act === 'forget') await redis.set(rewriteDueKey, new Date(nowMs).toISOString(), 'NX');
    return String(result) as FeedbackResult;
  },

  state: async (site): Promise<LearnerState> => {
    const fields = await redis.hgetall(siteKeys(site).learner);
    const counts = countsIn(fields);
    const last = { generation: Number(fields['g'] ?? 0), last: Number(fields['s'] ?? 0) };
    return { decisions: decisionsIn(counts), counts, version: versionOf(last) };
  },

  published: async (site) => {
    const key = siteKeys(site);
    const pipeline = redis
      .pipeline()
      .zcard(key.ham)
      .hget(key.learner, `n${kindOf('ham', 'moderator')}`);
    const [published, approved] = await answersOf(pipeline);
    return { published: Number(published), approved: Number(approved ?? 0) };
  },

  newestLessons: async (site, count) => {
    const key = siteKeys(site);
    const [last, base] = await redis.hmget(key.learner, 's', 'b');
    const from = Math.max(Number(base ?? 0), Number(last ?? 0) - count) + 1;
    const pages = pagesOf(from, Number(last ?? 0));
    const lessons = await Promise.all(pages.map((page) => redis.hmgetBuffer(key.lessons, ...page.map(String))));
    return lessons.flat().flatMap((bytes) => bytes ?? []);
  },

  doubted: async (site, count) =>
    (await redis.zrevrange(siteKeys(site).doubted, 0, count - 1)).flatMap((id) => parseCommentId(id) ?? []),
});
