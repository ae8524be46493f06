/**
 * Where the filter leaves a rejection to a person, since its reasons are about a text in a language that the general
 * model has not learned: it knows little of such a text but links, digits and signs, which honest people of that language
 * write, too. What a site has taught, or what the checks found without the text, needs no model.
 */

import type { Contribution } from '../domain/signal.js';
import type { ScoredVerdict } from '../domain/verdict.js';
import { guessLanguage, type LanguageGuess } from './language.js';
import { GENERAL_SIGNALS } from './site/apply-site-model.js';

/** Why a comment that would have been rejected waits for a person; see ScoredVerdict. */
export type Abstention = NonNullable<ScoredVerdict['abstained']>;

/**
 * From this confidence on a language is known. Measured on the training data: of comments in languages that were taught,
 * it takes two in a hundred of short chat for one that was not, and one in a thousand of those under articles. For spam
 * that means a look by a person; a higher one would leave honest comments in languages with close relatives unprotected.
 */
const KNOWN = 0.5;
/** Lessons from which on the site's own learner speaks for the language its readers write. */
export const LESSONS_ENOUGH = 30;

/** What follows from the text, or from what was taught about texts. The prior is there before anything is read. */
const OF_THE_TEXT: ReadonlySet<string> = new Set([
  ...[...GENERAL_SIGNALS].filter((name) => name !== 'prior'),
  'learned',
  'calibration',
]);

export interface Rejection {
  readonly contributions: readonly Contribution[];
  /** Score from which the site rejects. */
  readonly from: number;
  /** Lessons the site's learner had learned. */
  readonly lessons: number;
  /** The comment's text, normalised. */
  readonly text: string;
}

/** What the score would be if the text said nothing. */
const scoreBeside = (contributions: readonly Contribution[]): number => {
  const logOdds = contributions.reduce((sum, { signal, weight }) => (OF_THE_TEXT.has(signal) ? sum : sum + weight), 0);
  return 1 / (1 + Math.exp(-logOdds));
};

const isUntaught = (guess: LanguageGuess | undefined, taught: ReadonlySet<string>): boolean =>
  guess !== undefined && guess.confidence >= KNOWN && !taught.has(guess.language);

/**
 * Why a person decides in place of rejecting; undefined where the filter may.
 * @param taught the languages that the general model has learned, two letters each; undefined where that is not known
 */
export const abstentionFrom = (
  { contributions, from, lessons, text }: Rejection,
  taught: ReadonlySet<string> | undefined,
): Abstention | undefined => {
  if (taught === undefined || lessons >= LESSONS_ENOUGH || scoreBeside(contributions) >= from) return undefined;
  return isUntaught(guessLanguage(text), taught) ? 'language' : undefined;
};
