import type { LearnerState } from '../domain/lesson.js';
import { decodeLesson, type Lesson } from '../learning/lesson.js';
import { wilson } from '../learning/wilson.js';

/** How often the filter was wrong, and between which shares (0..1) the truth lies with 95 % confidence. */
export interface ErrorRate {
  readonly wrong: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** How far a site's filter can be trusted yet. */
export interface Trust {
  readonly learner: LearnerState;
  /**
   * Of the newest decisions of moderators: how often the score that the comment had before had put it on the wrong side of
   * one half. Undefined while there are too few to say.
   */
  readonly error: ErrorRate | undefined;
  /** The same of those that were spam, and of those that were not; undefined where there are too few. */
  readonly missed: ErrorRate | undefined;
  readonly accused: ErrorRate | undefined;
  /** Decisions that came with a score, of the newest. */
  readonly judged: number;
}

/** Lessons looked back on. */
export const LOOK_BACK = 300;
/** Fewer decisions than these say nothing of a rate. */
export const ENOUGH = 30;
const Z = 1.96;

const rateOf = (wrong: number, of: number): ErrorRate | undefined =>
  of < ENOUGH ? undefined : { wrong, of, ...wilson(wrong, of, Z) };

const isWrong = ({ label, score = 0 }: Lesson): boolean => score >= 0.5 !== (label === 'spam');

const errorOf = (lessons: readonly Lesson[]): ErrorRate | undefined =>
  rateOf(lessons.filter(isWrong).length, lessons.length);

/** @param newest the newest lessons, as the journal keeps them */
export const trustOf = (learner: LearnerState, newest: readonly Buffer[]): Trust => {
  const lessons = newest.map(decodeLesson).filter(({ source, score }) => source === 'moderator' && score !== undefined);
  return {
    learner,
    judged: lessons.length,
    error: errorOf(lessons),
    missed: errorOf(lessons.filter(({ label }) => label === 'spam')),
    accused: errorOf(lessons.filter(({ label }) => label === 'ham')),
  };
};
