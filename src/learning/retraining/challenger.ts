/** Makes a challenger of the general model from decisions. Pure and deterministic: the same decisions and seed give the same bits. */

import { makeTextModel, type ModelContent } from '../../scoring/model.js';
import type { Decision } from './decision.js';
import { dotStep, fitStep } from './fit-step.js';
import { loweredBy, steppedModel, type HonestBoth } from './stepped-model.js';
import { taughtRows, type TaughtRow } from './taught-rows.js';
import { voteWeights } from './vote-weights.js';

/** A model that retraining starts from. */
export interface Base {
  readonly content: ModelContent;
  /** Comments of weight 1 that it was made of. */
  readonly mass: number;
}

export interface Challenger {
  readonly content: ModelContent;
  /** Weight of the decisions together. */
  readonly mass: number;
  /** Weights that moved. */
  readonly features: number;
}

const FOLDS = 5;

/** The honest rows with the log-odds that each gets of a step which was fitted without it. */
const honestUnseen = (rows: readonly TaughtRow[], bits: number, seed: number): readonly HonestBoth[] =>
  Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOut = (_: TaughtRow, at: number): boolean => at % FOLDS === fold;
    const step = fitStep(
      rows.filter((row, at) => !isOut(row, at)),
      { bits, seed },
    );
    return rows
      .filter((row, at) => isOut(row, at) && !row.isSpam)
      .map((row) => ({ before: row.before, after: row.before + dotStep(step, row), weight: row.weight }));
  });

/**
 * @param decisions oldest first; those that are to judge the challenger are not among them
 * @param flagLogOdds log-odds from which a comment is held
 */
export const makeChallenger = (
  base: Base,
  decisions: readonly Decision[],
  { seed, flagLogOdds }: { readonly seed: number; readonly flagLogOdds: number },
): Challenger => {
  const { content } = base;
  const weights = voteWeights(decisions, base.mass);
  const rows = taughtRows(decisions, weights, content, makeTextModel({ ...content, id: '' }));
  const step = fitStep(rows, { bits: content.bits, seed });
  const stepped = steppedModel(content, step, seed);
  const lowered = loweredBy(honestUnseen(rows, content.bits, seed), flagLogOdds);
  return {
    content: { ...stepped, prior: stepped.prior + lowered },
    mass: weights.reduce((sum, weight) => sum + weight, 0),
    features: step.reduce((count, change) => count + (change === 0 ? 0 : 1), 0),
  };
};
