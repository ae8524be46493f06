import type { Thresholds } from '../domain/verdict.js';

/** How many comments of either kind a site's filter has been taught. */
export interface Taught {
  readonly spam: number;
  readonly ham: number;
}

/**
 * While a site's moderators have decided little, what their filter says there is a guess from elsewhere: it then asks a
 * person more often, and rejects by itself only what is plain. What it asks is what it learns from (what that gains, and
 * what it costs honest readers, is in models/README.md).
 *
 *   before as many lessons as the site says held whatever its score, also before the first
 *   from one lesson on                      held from FIRST_FLAG, while lessons are fewer than FEW
 *   from EACH of spam and of ham on         held from LOWEST, rising with each lesson to the site's own
 *   from LESSONS on                         the site's own
 *
 * A filter that was shown one kind alone takes more and more for it: if it then asked about all that is a little likely, it
 * would hold a fifth of a newspaper's honest comments after ten reports of spam.
 */
const LESSONS = 300;
const LOWEST = 0.1;
const EACH = 3;
const FIRST_FLAG = 0.3;
const FEW = 100;
const SPAM = 0.95;

/** To hundredths: verdicts name the thresholds they were given by. */
const rounded = (share: number): number => Math.round(share * 100) / 100;

const askFrom = (own: number, { spam, ham }: Taught): number => {
  const lessons = spam + ham;
  if (Math.min(spam, ham) >= EACH) return rounded(LOWEST + ((own - LOWEST) * lessons) / LESSONS);
  return lessons < FEW ? FIRST_FLAG : own;
};

/**
 * The thresholds a verdict is given by: the site's own, but for its filter's first 300 lessons. With no lesson at all
 * the filter is nobody's apprentice: nobody there teaches it, unless the site says that its moderators will.
 * @param holdUntilTaught lessons until which nothing is published unseen; see Policy
 */
export const thresholdsAt = (own: Thresholds, taught: Taught, holdUntilTaught = 0): Thresholds => {
  const lessons = taught.spam + taught.ham;
  if (lessons < holdUntilTaught) return { flag: 0, spam: Math.max(own.spam, SPAM) };
  if (lessons === 0 || lessons >= LESSONS) return own;
  return { flag: Math.min(own.flag, askFrom(own.flag, taught)), spam: Math.max(own.spam, SPAM) };
};
