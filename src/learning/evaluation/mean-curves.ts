/** The curves of one filter over several streams, as one. */

import type { Curves, LearningPoint, RocPoint } from './curves.js';
import { meanOf, type Bin } from './stream-measures.js';

/** A filter that made no mistake on one stream would make the geometric mean 0, whatever it did on the others. */
export const LEAST_ERROR = 0.01;

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(Math.max(LEAST_ERROR, value)), 0) / values.length);

/** Means of the recalls; null at a rate that some stream has too few honest comments for. */
const meanRoc = (streams: readonly Curves[]): readonly RocPoint[] =>
  (streams[0]?.roc ?? []).map(({ false_positives }, at) => {
    const recalls = streams.map(({ roc }) => roc[at]?.recall ?? null);
    return { false_positives, recall: recalls.includes(null) ? null : meanOf(recalls) };
  });

/** The bins of all streams thrown together. */
const pooledBins = (streams: readonly Curves[]): readonly Bin[] =>
  (streams[0]?.reliability ?? []).map(({ from, to }, at) => {
    const bins = streams.flatMap(({ reliability }) => reliability[at] ?? []);
    const count = bins.reduce((sum, bin) => sum + bin.count, 0);
    const mean = (key: 'said' | 'was'): number | null =>
      count === 0 ? null : bins.reduce((sum, bin) => sum + bin.count * (bin[key] ?? 0), 0) / count;
    return { from, to, count, said: mean('said'), was: mean('was') };
  });

/** Geometric means of the windows that begin at the same comment, over the streams that are so long. */
const meanLearning = (streams: readonly Curves[]): readonly LearningPoint[] => {
  const points = streams.flatMap(({ learning }) => learning);
  return [...new Set(points.map(({ from }) => from))]
    .sort((a, b) => a - b)
    .map((from) => {
      const own = points.filter((point) => point.from === from);
      const errors = own.flatMap(({ one_minus_roca: error }) => error ?? []);
      return {
        from,
        to: Math.min(...own.map(({ to }) => to)),
        decisions: meanOf(own.map(({ decisions }) => decisions)),
        one_minus_roca: errors.length === 0 ? null : geometricMean(errors),
      };
    });
};

/** @param streams the curves of the same filter on each of them */
export const meanCurves = (streams: readonly Curves[]): Curves => ({
  roc: meanRoc(streams),
  reliability: pooledBins(streams),
  learning: meanLearning(streams),
});
