/**
 * A threshold for a stated error rate: at most so many percent of honest comments reach it.
 *
 * It is read off honest comments of the site itself once its moderators have decided enough of them, else off those the
 * general model was tested with. The former are mostly comments that the filter had doubted, since others are seldom
 * decided: they score higher than honest comments as a whole, so that the promise is kept with room to spare.
 */

import { toldScore, type HonestScores, type Told } from '../learning/honest-scores.js';
import type { Lesson } from '../learning/lesson.js';
import { leastThreshold, mostAllowed, neededFor, upperBound } from '../learning/threshold.js';

/** Honest decisions of its own from which on a site's thresholds are chosen by them. */
export const ENOUGH_OWN = 300;

export type ChosenThreshold =
  | {
      readonly kind: 'site';
      readonly threshold: number;
      /** Decisions it was chosen from, and how many of them reach it. */
      readonly honest: number;
      readonly above: number;
      /** The largest share behind that, with 95 % confidence; 0..1. */
      readonly atMost: number;
    }
  | { readonly kind: 'general'; readonly threshold: number; readonly told: Told };

/** Why there is no threshold to choose. */
export type NoThreshold =
  /** The model does not say how honest comments score. */
  | { readonly kind: 'no-table' }
  /** Neither the site's decisions nor the model's test can tell a share so small; `needed` decisions could. */
  | { readonly kind: 'too-small'; readonly needed: number }
  /** More honest comments than that score as high as scores go. */
  | { readonly kind: 'out-of-reach' };

/** Scores that comments had before moderators of the site decided them honest. What others said may be meant to mislead. */
export const ownHonestScores = (lessons: readonly Lesson[]): readonly number[] =>
  lessons.flatMap(({ label, source, score }) =>
    label === 'ham' && source === 'moderator' && score !== undefined ? [score] : [],
  );

const ofSite = (own: readonly number[], most: number): ChosenThreshold | NoThreshold => {
  const threshold = leastThreshold(own, most);
  if (threshold === undefined) return { kind: 'out-of-reach' };
  const above = own.filter((score) => score >= threshold).length;
  return { kind: 'site', threshold, honest: own.length, above, atMost: upperBound(above, own.length) };
};

/**
 * The least threshold that at most `percent` of honest comments reach.
 * @param percent more than 0, at most 50
 * @param own see ownHonestScores
 * @param tables of the model that judges; undefined where it has none
 */
export const chooseThreshold = (
  percent: number,
  own: readonly number[],
  tables: readonly HonestScores[] | undefined,
): ChosenThreshold | NoThreshold => {
  const most = own.length < ENOUGH_OWN ? undefined : mostAllowed(own.length, percent / 100);
  if (most !== undefined) return ofSite(own, most);
  if (tables === undefined) return { kind: 'no-table' };
  const told = toldScore(tables, percent);
  return told === undefined
    ? { kind: 'too-small', needed: Math.max(ENOUGH_OWN, neededFor(percent / 100)) }
    : { kind: 'general', threshold: told.score, told };
};
