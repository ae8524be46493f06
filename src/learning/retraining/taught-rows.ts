/**
 * Decisions as the rows that a step of the general model is fitted to. Features are the general model's own, without what
 * could name a person: identifiers are cut out of the text, and of the rest only what stands in three different texts or
 * more is taught.
 */

import { bucketOf } from '../../scoring/features/hashing.js';
import { FEATURE_GROUPS, extract } from '../../scoring/features/extract.js';
import { bucketSeed, type TextModel, type TextParameters } from '../../scoring/model.js';
import { DAMPING } from '../../scoring/weigh.js';
import type { Decision } from './decision.js';
import { withoutIdentifiers } from './without-identifiers.js';

/** Different texts in which a feature must stand. */
export const LEAST_TEXTS = 3;

/** A decision as a step sees it. */
export interface TaughtRow {
  readonly buckets: Uint32Array;
  /** What the weight of each bucket is multiplied by in the comment's log-odds. */
  readonly values: Float32Array;
  /** Log-odds before the step. */
  readonly before: number;
  readonly isSpam: boolean;
  /** 0..1. */
  readonly weight: number;
}

interface Extracted {
  /** Hashes, all groups in a row. */
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

const extractOf = ({ input }: Decision): Extracted => {
  const normalized = withoutIdentifiers(input.normalized);
  const { hashes, ends } = extract({ normalized, typed: input.typed, structure: input.structure });
  const values = new Float32Array(ends.structure);
  let from = 0;
  for (const group of FEATURE_GROUPS) {
    values.fill(1 / Math.sqrt(ends[group] - from + DAMPING), from, ends[group]);
    from = ends[group];
  }
  return { hashes: hashes.slice(0, ends.structure), values };
};

/** In how many different texts each hash stands: copies of one text are one. */
const textsWith = (decisions: readonly Decision[], extracted: readonly Extracted[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  const met = new Set<string>();
  decisions.forEach(({ input }, at) => {
    if (met.has(input.normalized)) return;
    met.add(input.normalized);
    for (const hash of new Set(extracted[at]?.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  });
  return counts;
};

/**
 * The rows of `decisions` with their `weights`, in the same order.
 * @param base what the step starts from; @param model the same, able to judge
 */
export const taughtRows = (
  decisions: readonly Decision[],
  weights: Float64Array,
  { bits, seed }: Pick<TextParameters, 'bits' | 'seed'>,
  model: Pick<TextModel, 'logOdds'>,
): readonly TaughtRow[] => {
  const extracted = decisions.map(extractOf);
  const counts = textsWith(decisions, extracted);
  const [bucketing, shift] = [bucketSeed(seed), 32 - bits];
  return decisions.map(({ input, isSpam }, at) => {
    const { hashes, values } = extracted[at] ?? { hashes: new Uint32Array(), values: new Float32Array() };
    const isCommon = (_: number, place: number): boolean => (counts.get(hashes[place] ?? 0) ?? 0) >= LEAST_TEXTS;
    return {
      buckets: hashes.filter(isCommon).map((hash) => bucketOf(hash, bucketing, shift)),
      values: values.filter(isCommon),
      before: model.logOdds(input),
      isSpam,
      weight: weights[at] ?? 0,
    };
  });
};
