/**
 * Comments in the order they came to a site, each judged first and only then, perhaps, learned.
 *
 *   immediate  each comment is decided before the next arrives
 *   delayed    as in a newsroom. Decided are: what was flagged; half of the spam that was published, because a reader
 *              reports it; half of the honest comments that were rejected, because their authors appeal; and 2 % of all, drawn
 *              by lot. A decision falls 5 to 35 comments after the comment. Nothing else is ever learned.
 *
 * An honest comment that was published and is decided nonetheless stands for others, as in the product (stands-for.ts).
 *
 * Luck (who reports, who appeals, which are audited, how long it takes) is drawn for each comment beforehand, so that all
 * filters have the same.
 */

import { probabilityOf } from '../../scoring/score.js';
import { thresholdsAt } from '../../scoring/thresholds.js';
import type { Thresholds } from '../../domain/verdict.js';
import { seededRandom } from '../random.js';
import { standsFor } from '../stands-for.js';
import type { Learner, SiteComment } from './contestant.js';

export const FEEDBACKS = ['immediate', 'delayed'] as const;
export type Feedback = (typeof FEEDBACKS)[number];

/** How a filter judged a comment before it could have learned it. */
export interface Prediction {
  readonly logOdds: number;
  readonly isSpam: boolean;
  /** Decisions it had learned by then. */
  readonly decisions: number;
}

export interface StreamSettings {
  readonly feedback: Feedback;
  /** The site's: they say what is held, and so what is decided. */
  readonly thresholds: Thresholds;
  /** Lessons until which the site's moderators see everything that would be published; see Policy. */
  readonly holdUntilTaught: number;
  readonly seed: number;
}

interface Luck {
  readonly delay: number;
  readonly isReported: boolean;
  readonly isAppealed: boolean;
  readonly isAudited: boolean;
}

const DELAY = { least: 5, most: 35 };
const REPORTED = 0.5;
const APPEALED = 0.5;
const AUDITED = 0.02;
/** Apart from the shuffle's: the same seed must not make both go together. */
const LUCK = 0x6c75636b;

const drawLuck = (count: number, seed: number): readonly Luck[] => {
  const random = seededRandom(seed ^ LUCK);
  return Array.from({ length: count }, () => ({
    delay: DELAY.least + Math.floor(random() * (DELAY.most - DELAY.least + 1)),
    isReported: random() < REPORTED,
    isAppealed: random() < APPEALED,
    isAudited: random() < AUDITED,
  }));
};

const isDecided = (isSpam: boolean, probability: number, luck: Luck, { flag, spam }: Thresholds): boolean => {
  if (luck.isAudited) return true;
  if (probability >= spam) return !isSpam && luck.isAppealed;
  return probability >= flag || (isSpam && luck.isReported);
};

/** When the comment at place `at` of the stream is decided: after so many comments; undefined for never. */
const dueAfter = (
  at: number,
  { logOdds, isSpam }: Prediction,
  luck: Luck,
  { feedback, thresholds }: Pick<StreamSettings, 'feedback' | 'thresholds'>,
): number | undefined => {
  switch (feedback) {
    case 'immediate':
      return at;
    case 'delayed':
      return isDecided(isSpam, probabilityOf(logOdds), luck, thresholds) ? at + luck.delay : undefined;
    default:
      return feedback satisfies never;
  }
};

/** A comment that waits for its decision. */
interface Undecided {
  readonly place: number;
  readonly isSpam: boolean;
  readonly wasPublished: boolean;
}

/** What stands on the site, and what its filter was taught. */
interface Desk {
  readonly taught: { spam: number; ham: number };
  published: number;
}

/** For how many comments the decision of one stands. */
const weightOf = ({ isSpam, wasPublished }: Undecided, { taught, published }: Desk): number =>
  wasPublished && !isSpam ? standsFor({ published, approved: taught.ham }) : 1;

const noteDecision = (desk: Desk, { isSpam, wasPublished }: Undecided): void => {
  desk.taught[isSpam ? 'spam' : 'ham'] += 1;
  if (isSpam === wasPublished) desk.published += isSpam ? -1 : 1;
};

/**
 * What `learner` said of each comment, in the order of `order` (places in `comments`). What is still undecided at the
 * end is dropped. `onComment` is called after each.
 */
export const runStream = async (
  comments: readonly SiteComment[],
  order: readonly number[],
  learner: Learner,
  settings: StreamSettings,
  onComment: () => void = () => undefined,
): Promise<readonly Prediction[]> => {
  const luck = drawLuck(order.length, settings.seed);
  const due = new Map<number, Undecided[]>();
  const predictions: Prediction[] = [];
  const desk: Desk = { taught: { spam: 0, ham: 0 }, published: 0 };
  for (const [at, place] of order.entries()) {
    const isSpam = comments[place]?.isSpam ?? false;
    const { taught } = desk;
    const prediction = { logOdds: await learner.judge(place), isSpam, decisions: taught.spam + taught.ham };
    predictions.push(prediction);
    const thresholds = thresholdsAt(settings.thresholds, taught, settings.holdUntilTaught);
    const wasPublished = probabilityOf(prediction.logOdds) < thresholds.flag;
    if (wasPublished) desk.published += 1;
    const ownLuck = luck[at];
    const after = ownLuck && dueAfter(at, prediction, ownLuck, { feedback: settings.feedback, thresholds });
    if (after !== undefined) due.set(after, [...(due.get(after) ?? []), { place, isSpam, wasPublished }]);
    for (const undecided of due.get(at) ?? []) {
      await learner.learn(undecided.place, weightOf(undecided, desk));
      noteDecision(desk, undecided);
    }
    due.delete(at);
    onComment();
  }
  return predictions;
};
