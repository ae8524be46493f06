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

/** What is added to the log-loss: how hard scale and offset are pulled, and the slopes of that at the present map. */
export interface Pull {
  readonly slopes: Calibration;
  readonly strengths: Calibration;
}

/** Keeps the step finite where there are no examples. */
const NO_PRIOR: Pull = { slopes: { scale: 0, offset: 0 }, strengths: { scale: 1e-9, offset: 1e-9 } };

/** How far Newton's method would move the map to lessen the log-loss of `judged`; not finite where that says nothing. */
export const newtonStep = (judged: readonly Judged[], { scale, offset }: Calibration, pull: Pull): Calibration => {
  let [gs, go] = [pull.slopes.scale, pull.slopes.offset];
  let [ss, so, oo] = [pull.strengths.scale, 0, pull.strengths.offset];
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
  return { scale: (oo * gs - so * go) / determinant, offset: (ss * go - so * gs) / determinant };
};

/** The map `scale * raw + offset` of least weighted log-loss, by Newton's method; the identity for no examples. */
export const calibrate = (judged: readonly Judged[]): Calibration => {
  let scale = 1;
  let offset = 0;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const step = newtonStep(judged, { scale, offset }, NO_PRIOR);
    const [ds, dO] = [step.scale, step.offset];
    // A Newton step may overshoot where nearly all is certain: at most 1 at a time.
    scale = Math.min(SCALES.most, Math.max(SCALES.least, scale - Math.max(-1, Math.min(1, ds))));
    offset -= Math.max(-1, Math.min(1, dO));
    if (Math.abs(ds) + Math.abs(dO) < ENOUGH) break;
  }
  return { scale, offset };
};
