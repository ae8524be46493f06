/**
 * What a history teaches: its rows as lessons, with an estimate of how the filter would have done on the newest tenth of
 * each class had it been taught the others.
 */

import type { Comment } from '../../domain/comment.js';
import type { Draft } from '../../domain/draft.js';
import { LESSON_WEIGHTS } from '../../domain/lesson.js';
import type { Policy } from '../../domain/policy.js';
import type { TextModel } from '../../scoring/model.js';
import { readOnce } from '../../scoring/reading-once.js';
import { score } from '../../scoring/score.js';
import { generalLogOdds } from '../../scoring/site/apply-site-model.js';
import type { SiteText } from '../../scoring/site/site-features.js';
import { SITE_BITS, siteTextOf, type SiteModel } from '../../scoring/site/site-model.js';
import type { Lesson } from '../lesson.js';
import { mix } from '../site-learner.js';
import { emptyState, teach, type SiteState } from '../site-state.js';
import { estimateOf, type Estimate, type Outcome } from './estimate.js';
import type { HistoryRow } from './history-row.js';

export interface HistoryDeps {
  readonly model: TextModel;
  readonly policy: Policy;
  /** The features of a comment; see scoring/site/site-features.ts. */
  readonly extract: (text: SiteText) => Uint32Array;
}

/** No check that a history can feed looks at the time. */
const NO_TIME = '1970-01-01T00:00:00.000Z';

const toComment = ({ text, format, author, url, article, writtenMs }: HistoryRow): Comment => {
  const who: Draft<Comment['author']> = {};
  if (author !== undefined) who.name = author;
  if (url !== undefined) who.url = url;
  const page: Draft<Comment['article']> = {};
  if (article.title !== undefined) page.title = article.title;
  if (article.url !== undefined) page.url = article.url;
  const submittedAt = writtenMs === undefined ? NO_TIME : new Date(writtenMs).toISOString();
  return { content: text, contentFormat: format, author: who, client: {}, article: page, submittedAt, form: {} };
};

/** `state` as scoring uses it, for the one comment that has these features. */
const modelOf = ({ learner, spam, ham }: SiteState, features: Uint32Array): SiteModel | undefined => {
  if (learner.decisions === 0) return undefined;
  return {
    facts: () => ({ decisions: learner.decisions, version: 'history', spam, ham }),
    judge: () => {
      const { general, site, offset } = mix(learner, 1, features);
      return { factor: general, site, offset };
    },
  };
};

/** One row learned. */
export interface HistoryLesson {
  readonly row: HistoryRow;
  /**
   * As a moderator's, whole weight: it was the site's own staff that let the comment stand or threw it out, and the share
   * that others than moderators may teach is measured against it.
   */
  readonly lesson: Lesson;
}

const TENTH = 10;

/** Rows from this one on are the newest tenth, of each class (see chooseRows). */
const newestFrom = (count: number): number => count - Math.floor(count / TENTH);

/**
 * The lessons of `rows`, which come as chooseRows orders them, one by one; what it returns in the end is the estimate. The score of
 * each lesson is what a filter had said that had been taught the older rows (of the newest tenth: those before it) and
 * nothing else. Some 0.2 ms a row.
 */
export function* historyLessons(
  rows: readonly HistoryRow[],
  { model, policy, extract }: HistoryDeps,
): Generator<HistoryLesson, Estimate> {
  const state = emptyState(SITE_BITS);
  const from = newestFrom(rows.length);
  const outcomes: Outcome[] = [];
  for (const [at, row] of rows.entries()) {
    const comment = toComment(row);
    const features = extract(siteTextOf(comment, readOnce(comment)));
    const verdict = score(comment, { repeats: 'unavailable' }, model, policy, modelOf(state, features));
    const lesson: Lesson = {
      label: row.label,
      source: 'moderator',
      weight: LESSON_WEIGHTS.moderator,
      general: generalLogOdds(verdict) ?? 0,
      score: verdict.score,
      features,
    };
    if (at < from) teach(state, lesson);
    else outcomes.push({ isSpam: row.label === 'spam', logOdds: verdict.logOdds, kind: verdict.kind });
    yield { row, lesson };
  }
  return estimateOf(outcomes, from);
}
