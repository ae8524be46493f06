/** How the filter did on the newest tenth of a history. */

import type { VerdictKind } from '../../domain/verdict.js';
import { auc } from '../measures.js';

export interface Outcome {
  readonly isSpam: boolean;
  readonly logOdds: number;
  readonly kind: VerdictKind;
}

/** How many of how many, and between which shares (0..1) the truth lies with 95 % confidence. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

export interface Estimate {
  /** Rows the filter was taught before it judged. */
  readonly taught: number;
  readonly judged: number;
  /** Honest comments that would have been held for a person or rejected at the site's thresholds; undefined without any. */
  readonly falsePositives: Share | undefined;
  /** Of these the rejected ones. */
  readonly rejected: Share | undefined;
  /** Spam that would have been published; undefined without any. */
  readonly missed: Share | undefined;
  /** Undefined without both classes. */
  readonly auc: number | undefined;
}

/** Comments of a class below which a share says next to nothing. */
export const ENOUGH = 30;
const Z = 1.96;

/** Wilson's interval (1927), which tells something even where nothing was wrong. */
const shareOf = (count: number, of: number): Share | undefined => {
  if (of === 0) return undefined;
  const share = count / of;
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * of)) / of);
  const middle = share + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return { count, of, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
};

/** @param taught rows the filter had been taught before */
export const estimateOf = (outcomes: readonly Outcome[], taught: number): Estimate => {
  const [spam, ham] = [outcomes.filter(({ isSpam }) => isSpam), outcomes.filter(({ isSpam }) => !isSpam)];
  return {
    taught,
    judged: outcomes.length,
    falsePositives: shareOf(ham.filter(({ kind }) => kind !== 'ham').length, ham.length),
    rejected: shareOf(ham.filter(({ kind }) => kind === 'spam').length, ham.length),
    missed: shareOf(spam.filter(({ kind }) => kind === 'ham').length, spam.length),
    auc: auc(outcomes.map(({ isSpam, logOdds }) => ({ isSpam, score: logOdds }))),
  };
};
