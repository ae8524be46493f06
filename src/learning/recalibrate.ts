/** Keeps a site's scores true as probabilities: an affine map of log-odds fitted to how the newest ones turned out. */

import { probabilityOf } from '../scoring/score.js';

export interface Outcome {
  /** Log-odds the comment had before it was learned, unscaled. */
  readonly raw: number;
  readonly isSpam: boolean;
  readonly weight: number;
}

export interface Calibrated {
  readonly scale: number;
  readonly offset: number;
}

export interface Record {
  /** The newest first among equals: a ring. */
  readonly newest: Outcome[];
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
  let [gs, go, ss, so, oo] = [PRIOR.scale * (scale - 1), PRIOR.offset * offset, PRIOR.scale, 0, PRIOR.offset];
  for (const { raw, isSpam, weight } of newest) {
    const probability = probabilityOf(scale * raw + offset);
    const error = weight * (probability - (isSpam ? 1 : 0));
    const curve = weight * probability * (1 - probability);
    gs += error * raw;
    go += error;
    ss += curve * raw * raw;
    so += curve * raw;
    oo += curve;
  }
  const determinant = ss * oo - so * so;
  if (!(determinant > 0)) return;
  record.scale = Math.max(SCALES.least, Math.min(SCALES.most, scale - (oo * gs - so * go) / determinant));
  record.offset = Math.max(-OFFSETS, Math.min(OFFSETS, offset - (ss * go - so * gs) / determinant));
};

/** Remembers how a score turned out, and fits the map again. */
export const noteOutcome = (record: Record, outcome: Outcome): void => {
  record.newest[record.next] = outcome;
  record.next = (record.next + 1) % REMEMBERED;
  for (let steps = 0; steps < STEPS; steps += 1) improve(record);
};
