import type { Thresholds } from '../domain/verdict.js';

/**
 * While a site's moderators have decided little, what their filter says there is a guess from elsewhere: it then asks a
 * person more often, and rejects by itself only what is plain. What it asks is what it learns from (what that gains, and
 * what it costs honest readers, is in models/README.md).
 */
const APPRENTICESHIP = { decisions: 100, flag: 0.3, spam: 0.95 };

/**
 * The thresholds a verdict is given by: the site's own, but for its filter's first hundred lessons. With no lesson at all
 * the filter is nobody's apprentice: nobody there teaches it.
 */
export const thresholdsAt = (own: Thresholds, lessons: number): Thresholds =>
  lessons === 0 || lessons >= APPRENTICESHIP.decisions
    ? own
    : { flag: Math.min(own.flag, APPRENTICESHIP.flag), spam: Math.max(own.spam, APPRENTICESHIP.spam) };
