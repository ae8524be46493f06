/** Keeps a site's scores true as probabilities: an affine map of log-odds fitted to how the newest ones turned out. */

import { newtonStep, type Judged } from './calibrate.js';

export interface Record {
  /** How the newest lessons turned out: a ring. `raw` is the log-odds a comment had before it was learned, unscaled. */
  readonly newest: Judged[];
  next: number;
  scale: number;
  offset: number;
}

const REMEMBERED = 300;
/** How many outcomes the map that changes nothing counts for, in its scale and in its offset: what is decided is no fair sample. */
const PRIOR = { scale: 12, offset: 10 };
const STEPS = 3;
const SCALES = { least: 0.1, most: 5 };
const OFFSETS = 4;

/** No outcomes yet: the map changes nothing. */
export const makeRecord = (): Record => ({ newest: [], next: 0, scale: 1, offset: 0 });

/** One step of Newton's method on the log-loss, drawn towards the map that changes nothing. */
const improve = (record: Record): void => {
  const { newest, scale, offset } = record;
  const slopes = { scale: PRIOR.scale * (scale - 1), offset: PRIOR.offset * offset };
  const step = newtonStep(newest, { scale, offset }, { slopes, strengths: PRIOR });
  if (!Number.isFinite(step.scale) || !Number.isFinite(step.offset)) return;
  record.scale = Math.max(SCALES.least, Math.min(SCALES.most, scale - step.scale));
  record.offset = Math.max(-OFFSETS, Math.min(OFFSETS, offset - step.offset));
};

/** Remembers how a score turned out, and fits the map again. */
export const noteOutcome = (record: Record, outcome: Judged): void => {
  record.newest[record.next] = outcome;
  record.next = (record.next + 1) % REMEMBERED;
  for (let steps = 0; steps < STEPS; steps += 1) improve(record);
};
