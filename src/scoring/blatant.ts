/** Spam so plain that a site may drop it unseen: that takes evidence of two kinds, neither of which leans on the other. */

import type { Contribution } from '../domain/signal.js';
import type { FilterVerdict } from '../domain/verdict.js';

/** Kinds of evidence, by the checks that give it. What a comment says, in whatever respect, is one kind. */
const KINDS: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['words', 'characters', 'shape', 'structure', 'part', 'learned', 'calibration', 'links', 'disguise']),
  // how it was sent
  new Set(['honeypot', 'form-timing', 'disposable-email']),
  // what was seen before, here and elsewhere
  new Set(['repeats', 'campaign', 'velocity']),
  // what moderators decided about whom
  new Set(['reputation', 'deny-list']),
];

const LEAST_SCORE = 0.99;
const KINDS_NEEDED = 2;

const sumOf = (contributions: readonly Contribution[], counts: (signal: string) => boolean): number =>
  contributions.reduce((sum, { signal, weight }) => (counts(signal) ? sum + weight : sum), 0);

/**
 * True if the filter rejects the comment with at least 0.99, and each of two kinds of evidence alone would have had it
 * held: the prior and that kind come to the score from which the site holds.
 */
export const isBlatant = (verdict: FilterVerdict): boolean => {
  if (verdict.score === null || verdict.kind !== 'spam' || verdict.score < LEAST_SCORE) return false;
  const { contributions, thresholds } = verdict;
  const prior = sumOf(contributions, (signal) => signal === 'prior');
  const alone = (kind: ReadonlySet<string>): number =>
    1 / (1 + Math.exp(-(prior + sumOf(contributions, (signal) => kind.has(signal)))));
  return KINDS.filter((kind) => alone(kind) >= thresholds.flag).length >= KINDS_NEEDED;
};
