import { describe, expect, it } from '@jest/globals';
import { SITE_BITS, siteFeatures } from '../../../../src/learning/evaluation/candor.js';
import { runFolds, stratifiedFolds } from '../../../../src/learning/evaluation/folds.js';
import { candorOnHistory } from '../../../../src/learning/evaluation/history.js';
import { inventedComments, noting } from './comments.js';

const comments = inventedComments(205, 3);

describe('cross-validation', () => {
  it('puts each comment into one fold, and as much spam into each', () => {
    const folds = stratifiedFolds(comments, 10, 1);
    expect(folds.flat().sort((one, other) => one - other)).toEqual([...comments.keys()]);
    const spam = folds.map((fold) => fold.filter((at) => comments[at]?.isSpam).length);
    expect(Math.max(...spam) - Math.min(...spam)).toBeLessThanOrEqual(1);
    expect(new Set(folds.map(({ length }) => length))).toEqual(new Set([20, 21]));
    expect(stratifiedFolds(comments, 10, 1)).toEqual(folds);
    expect(stratifiedFolds(comments, 10, 2)).not.toEqual(folds);
  });

  it('never teaches a comment to the filter that judges it', async () => {
    const folds = stratifiedFolds(comments, 4, 1);
    const { contestant, told } = noting(() => 0);
    await runFolds(comments, folds, contestant, 1);
    const heldAfter = folds.map((_, fold) => folds.slice(0, fold).flat().length);
    for (const [fold, held] of folds.entries()) {
      const taught = told.filter(([, judged]) => judged === heldAfter[fold]).map(([at]) => at);
      expect(new Set(taught).size).toBe(comments.length - held.length);
      expect(taught.some((at) => held.includes(at))).toBe(false);
    }
  });

  it('finds that a history learned at once tells invented spam from honest comments', async () => {
    const few = comments.slice(0, 120);
    const folds = stratifiedFolds(few, 2, 1);
    const contestant = candorOnHistory('history', few, siteFeatures(few), SITE_BITS);
    const once = await runFolds(few, folds, contestant, 1);
    for (const { accuracy, auc } of once) {
      expect(accuracy).toBeGreaterThan(0.8);
      expect(auc).toBeGreaterThan(0.9);
    }
    expect(await runFolds(few, folds, contestant, 1)).toEqual(once);
  });
});
