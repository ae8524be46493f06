import type { Check } from './input.js';

/** Each doubling counts the same: two copies may be a double click, thirty are a robot. */
const PER_DOUBLING = 1.2;
const MOST = 6;

/** Fires if other comments of the site had the same text in the last seven days. */
export const repeats: Check = ({ context }) => {
  if (context.repeats === 'unavailable') return { name: 'repeats', outcome: 'unavailable' };
  if (!(context.repeats >= 1)) return { name: 'repeats', outcome: 'quiet' };
  const weight = Math.min(MOST, PER_DOUBLING * Math.log2(1 + context.repeats));
  return { name: 'repeats', outcome: 'fired', weight, evidence: { others: context.repeats } };
};
