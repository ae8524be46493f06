import type { Check } from './input.js';

/** Nobody reads and writes in this time, though a prepared text can be pasted. */
const INSTANT_MS = 1_500;
const FOR_INSTANT = 2;
const HASTY_MS = 4_000;
const FOR_HASTY = 0.8;

/** Fires on forms sent sooner than people can. Slow ones and those whose site does not say are no evidence. */
export const formTiming: Check = ({ comment }) => {
  const { elapsedMs } = comment.form;
  if (elapsedMs === undefined || !(elapsedMs >= 0) || elapsedMs >= HASTY_MS)
    return { name: 'form-timing', outcome: 'quiet' };
  const weight = elapsedMs < INSTANT_MS ? FOR_INSTANT : FOR_HASTY;
  return { name: 'form-timing', outcome: 'fired', weight, evidence: { elapsed_ms: elapsedMs } };
};
