/**
 * What natural's BayesClassifier knows, and how it judges by it, as counts that can grow by one document at a time.
 * natural itself must be trained anew on everything after each decision (its features are numbered, and a new word may
 * renumber them); these counts are those it then arrives at (tested). Logarithms are added where natural multiplies
 * probabilities, which are 0 for both classes from a few hundred words on.
 */

import type BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { naturalStems } from '../scoring/natural-stems.js';

interface ClassCounts {
  /** One more than the documents of the class, as natural counts them. */
  readonly total: number;
  /** By stem: documents of the class that hold it. */
  readonly holding: ReadonlyMap<string, number>;
}

/** Counts of both classes, and what natural adds to those of a stem. */
export interface NaturalCounts {
  readonly spam: ClassCounts;
  readonly ham: ClassCounts;
  readonly smoothing: number;
}

/** Counts that are still growing. */
export interface GrowingCounts extends NaturalCounts {
  readonly spam: { total: number; readonly holding: Map<string, number> };
  readonly ham: { total: number; readonly holding: Map<string, number> };
}

/** natural's own: so many documents more hold a stem than do. */
export const NATURAL_SMOOTHING = 1;

/** Counts of no documents. */
export const noCounts = (): GrowingCounts => ({
  spam: { total: 1, holding: new Map() },
  ham: { total: 1, holding: new Map() },
  smoothing: NATURAL_SMOOTHING,
});

/** The stems of a text that count, each once. */
export const stemsOf = (text: string): readonly string[] => [...naturalStems(text).keys()];

/** Counts one document in place. natural ignores one without a stem. */
export const countDocument = (counts: GrowingCounts, stems: readonly string[], isSpam: boolean): void => {
  if (stems.length === 0) return;
  const own = isSpam ? counts.spam : counts.ham;
  own.total += 1;
  for (const stem of stems) own.holding.set(stem, (own.holding.get(stem) ?? 0) + 1);
};

/** Log-odds of spam before anything is read. */
export const priorOf = ({ spam, ham }: NaturalCounts): number => Math.log(spam.total / ham.total);

/** What a stem adds to the log-odds; 0 for one never seen, which natural passes over. */
export const stemWeight = ({ spam, ham, smoothing }: NaturalCounts, stem: string): number => {
  const [inSpam, inHam] = [spam.holding.get(stem) ?? 0, ham.holding.get(stem) ?? 0];
  if (inSpam === 0 && inHam === 0) return 0;
  return Math.log((inSpam + smoothing) / spam.total) - Math.log((inHam + smoothing) / ham.total);
};

/** natural's log-odds of spam of a text with these stems. */
export const naturalLogOdds = (counts: NaturalCounts, stems: readonly string[]): number => {
  let logOdds = priorOf(counts);
  for (const stem of stems) logOdds += stemWeight(counts, stem);
  return logOdds;
};

/** What counts in a classifier of natural's, or in the JSON its `save` writes. */
export type TrainedByNatural = Pick<BayesClassifier, 'features' | 'classifier'>;

/** The counts in a classifier that natural trained on the labels `spam` and `ham`. */
export const countsIn = ({ features, classifier }: TrainedByNatural): NaturalCounts => {
  const { classFeatures, classTotals, smoothing } = classifier;
  const ofClass = (label: string): ClassCounts => ({
    total: classTotals[label] ?? 1,
    holding: new Map(
      Object.keys(features).flatMap((stem, feature) => {
        const counted = classFeatures[label]?.[feature];
        return counted === undefined ? [] : [[stem, counted - smoothing] as const];
      }),
    ),
  });
  return { spam: ofClass('spam'), ham: ofClass('ham'), smoothing };
};
