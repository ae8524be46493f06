import type { Check } from './input.js';

/**
 * More than all else in a score comes to together, so that it decides; a weight like any other, so that the sum is still
 * all there is.
 */
const DECIDES = 250;

/**
 * Fires on what the Akismet protocol has sites say of a comment and promises an answer to: what an administrator of the
 * site wrote is no spam, and a name is kept for trials that always is.
 */
export const declared: Check = ({ comment }) => {
  const rule = comment.declared?.rule;
  if (rule === undefined) return { name: 'declared', outcome: 'quiet' };
  const weight = rule === 'administrator' ? -DECIDES : DECIDES;
  return { name: 'declared', outcome: 'fired', weight, evidence: { rule } };
};
