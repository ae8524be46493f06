/**
 * Keeps a site's scores true as probabilities: an affine map of log-odds fitted to how the newest ones turned out.
 *
 * The map depends on the outcomes that are remembered and on nothing else. It is fitted when somebody asks for it: who
 * learns thousands of lessons again needs only the last of their maps.
 */

import { newtonStep, type Calibration, type Judged } from './calibrate.js';

export interface Record {
  /** How the newest lessons turned out: a ring. `raw` is the log-odds a comment had before it was learned, unscaled. */
  readonly newest: Judged[];
  next: number;
  /** The map fitted to these; undefined if nobody has asked since the last outcome. */
  fitted: Calibration | undefined;
}

const REMEMBERED = 300;
/** How many outcomes the map that changes nothing counts for, in its scale and in its offset: what is decided is no fair sample. */
const PRIOR = { scale: 12, offset: 10 };
const IDENTITY: Calibration = { scale: 1, offset: 0 };
/** Steps of Newton's method at most; and what is near enough. */
const MOST_STEPS = 20;
const ENOUGH = 1e-6;
/** A step may overshoot where nearly all is certain. */
const LONGEST_STEP = 0.5;
const SCALES = { least: 0.1, most: 5 };
const OFFSETS = 4;

/** No outcomes yet: the map changes nothing. */
export const makeRecord = (): Record => ({ newest: [], next: 0, fitted: undefined });

const bounded = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** One step of Newton's method on the log-loss, drawn towards the map that changes nothing. */
const improve = (newest: readonly Judged[], { scale, offset }: Calibration): Calibration => {
  const slopes = { scale: PRIOR.scale * (scale - 1), offset: PRIOR.offset * offset };
  const step = newtonStep(newest, { scale, offset }, { slopes, strengths: PRIOR });
  if (!Number.isFinite(step.scale) || !Number.isFinite(step.offset)) return { scale, offset };
  return {
    scale: bounded(scale - bounded(step.scale, -LONGEST_STEP, LONGEST_STEP), SCALES.least, SCALES.most),
    offset: bounded(offset - bounded(step.offset, -LONGEST_STEP, LONGEST_STEP), -OFFSETS, OFFSETS),
  };
};

const fit = (newest: readonly Judged[]): Calibration => {
  let map = IDENTITY;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const next = improve(newest, map);
    const moved = Math.abs(next.scale - map.scale) + Math.abs(next.offset - map.offset);
    map = next;
    if (moved < ENOUGH) break;
  }
  return map;
};

/** Remembers how a score turned out. */
export const noteOutcome = (record: Record, outcome: Judged): void => {
  record.newest[record.next] = outcome;
  record.next = (record.next + 1) % REMEMBERED;
  record.fitted = undefined;
};

/** The map under which the scores come true. */
export const calibrationOf = (record: Record): Calibration => (record.fitted ??= fit(record.newest));
