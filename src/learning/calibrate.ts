/** Platt's scaling: the affine map of log-odds under which they are probabilities. */

import { probabilityOf } from '../scoring/score.js';

export interface Judged {
  /** Log-odds as fitted, for an example the fit did not see. */
  readonly raw: number;
  readonly isSpam: boolean;
  readonly weight: number;
}

export interface Calibration {
  readonly scale: number;
  readonly offset: number;
}

const MAX_STEPS = 100;
const ENOUGH = 1e-10;
/** A scale outside these means that the examples say nothing (or everything) about the score. */
const SCALES = { least: 0.05, most: 20 };

/** The map `scale * raw + offset` of least weighted log-loss, by Newton's method; the identity for no examples. */
export const calibrate = (judged: readonly Judged[]): Calibration => {
  let scale = 1;
  let offset = 0;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { raw, isSpam, weight } of judged) {
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
    const [ds, dO] = [(oo * gs - so * go) / determinant, (ss * go - so * gs) / determinant];
    // A Newton step may overshoot where nearly all is certain: at most 1 at a time.
    scale = Math.min(SCALES.most, Math.max(SCALES.least, scale - Math.max(-1, Math.min(1, ds))));
    offset -= Math.max(-1, Math.min(1, dO));
    if (Math.abs(ds) + Math.abs(dO) < ENOUGH) break;
  }
  return { scale, offset };
};
