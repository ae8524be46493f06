/** What a decision about a comment teaches the site's filter. */

export const LESSON_LABELS = ['spam', 'ham'] as const;
export type LessonLabel = (typeof LESSON_LABELS)[number];

/** Who says so, the most trusted first: a person of the site, the site's own software, a reader. */
export const LESSON_SOURCES = ['moderator', 'site', 'reader'] as const;
export type LessonSource = (typeof LESSON_SOURCES)[number];

/** How much one lesson of a source counts, 0..1; a moderator's may stand for others (learning/stands-for.ts). */
export const LESSON_WEIGHTS: Readonly<Record<LessonSource, number>> = { moderator: 1, site: 0.5, reader: 0.2 };

/** True if `a` may take the place of what `b` said: nobody overrules those who are trusted more. */
export const mayReplace = (a: LessonSource, b: LessonSource): boolean =>
  LESSON_SOURCES.indexOf(a) <= LESSON_SOURCES.indexOf(b);

/** How many lessons of each kind a site's filter knows. */
export type LessonCounts = Readonly<Record<LessonSource, Readonly<Record<LessonLabel, number>>>>;

/** What a site's filter has learned, as numbers. */
export interface LearnerState {
  /** Lessons of all kinds. */
  readonly decisions: number;
  readonly counts: LessonCounts;
  /** Names this state: two processes that say the same version hold the same state. */
  readonly version: string;
}

/**
 * What others than moderators must have shown before their lessons are taken: that they said beforehand what moderators
 * then decided. A few false lessons do great harm, and no weight is so small that they do none and true ones still help.
 */
export const PROVEN = {
  /** Agreements about spam, and about ham. */
  each: 10,
  /** Agreements for each disagreement. */
  timesAsOften: 19,
} as const;

/** Why a lesson was not taken. */
export type NotTaught =
  /** The caller asked for it. */
  | 'not-asked'
  /** Somebody who is trusted more has decided. */
  | 'decided'
  /** The source has not been found right often enough; a moderator's decision on the comment will teach in its place. */
  | 'unproven'
  /** The source has taught as much today as it may. */
  | 'daily-cap'
  /** Sources other than moderators have taught as much as they may beside what moderators taught. */
  | 'share'
  /** The comment could not be scored, so there is nothing to learn beside it. */
  | 'unscored'
  /** The site's filter remembers as many lessons as it can. */
  | 'full';
