/** What feedback on a comment changes, worked out from what stands. Pure: nothing is read or written here. */

import { mayReplace, type LessonLabel, type LessonSource, type NotTaught } from '../domain/lesson.js';
import type { VerdictKind } from '../domain/verdict.js';
import type { Standing, StandingDecision } from './standing.js';

/** What somebody says of a comment. */
export interface Opinion {
  readonly label: LessonLabel;
  readonly source: LessonSource;
  /** Whether the site's filter is to learn it. */
  readonly teach: boolean;
}

export interface Plan {
  /** True if the opinion becomes the comment's verdict. */
  readonly decides: boolean;
  readonly lesson: 'keep' | 'forget' | 'teach';
  /** Undefined if the lesson is taught, or was before. */
  readonly notTaught: NotTaught | undefined;
  /** What somebody who is no moderator says of the comment from now on, as `site ham`. */
  readonly said: string | undefined;
  /** True if that disagrees with the verdict. */
  readonly disagrees: boolean;
}

export interface Situation {
  readonly status: VerdictKind;
  readonly standing: Standing;
  /** Why the store did not take the lesson when it was tried. */
  readonly refused: NotTaught | undefined;
}

const standingDecision = ({ decisions }: Standing): StandingDecision | undefined => decisions.at(-1);

const reasonNotTo = ({ source, teach }: Opinion, { standing, refused }: Situation): NotTaught | undefined => {
  const isOverruled = source !== 'moderator' && standingDecision(standing) !== undefined;
  if (isOverruled || (standing.lesson !== undefined && !mayReplace(source, standing.lesson.source))) return 'decided';
  if (!teach) return 'not-asked';
  // What could not be scored may be what nothing can read: it is not read again.
  return standing.verdict?.score === null ? 'unscored' : refused;
};

const lessonOf = (opinion: Opinion, { lesson }: Standing, notTaught: NotTaught | undefined): Plan['lesson'] => {
  const isKnown = lesson?.label === opinion.label && lesson.source === opinion.source;
  if (notTaught === undefined) return isKnown ? 'keep' : 'teach';
  if (lesson === undefined || notTaught === 'decided') return 'keep';
  // A decision without a lesson, and one whose lesson is not taken, must not leave the opposite one behind.
  return notTaught === 'not-asked' || lesson.label !== opinion.label ? 'forget' : 'keep';
};

/** What `opinion` changes. */
export const planOf = (opinion: Opinion, situation: Situation): Plan => {
  const { status, standing } = situation;
  const { label, source } = opinion;
  const notTaught = reasonNotTo(opinion, situation);
  const last = standingDecision(standing);
  return {
    decides: opinion.source === 'moderator' && (last?.verdict !== opinion.label || status !== opinion.label),
    lesson: lessonOf(opinion, standing, notTaught),
    notTaught,
    said: source === 'moderator' ? undefined : `${source} ${label}`,
    disagrees: source !== 'moderator' && status !== 'flagged' && status !== label,
  };
};
