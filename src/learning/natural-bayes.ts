/**
 * natural's BayesClassifier, as a yardstick: trained by natural with natural's own tokens and stems, and judged by its
 * counts and its formula. Only the last step is ours: natural multiplies probabilities, which are 0 for both classes
 * from a few hundred words on, so here their logarithms are added. Where natural's own answer does not underflow, the
 * two agree (tested).
 */

import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Example } from './examples.js';
import { seededRandom, shuffled } from './random.js';

/** Natural's training takes time in documents times vocabulary: 2,000 of them take about six seconds. */
export const MAX_BAYES_DOCUMENTS = 2_000;
/** Its stemmer takes quadratic time in some texts. */
const MAX_UNITS = 2_000;

/** Log-odds of spam of a text. */
export type NaturalBayes = (text: string) => number;

const clipped = (text: string): string => text.slice(0, MAX_UNITS);

const half = (examples: readonly Example[], isSpam: boolean, seed: number): readonly Example[] =>
  shuffled(
    examples.filter((example) => example.isSpam === isSpam),
    seededRandom(seed),
  ).slice(0, MAX_BAYES_DOCUMENTS / 2);

/** Trains natural's classifier on a seeded sample of at most 1,000 spam and 1,000 ham, and exports its counts. */
export const trainNaturalBayes = (examples: readonly Example[], seed: number): NaturalBayes => {
  const bayes = new BayesClassifier();
  for (const { text, isSpam } of [...half(examples, true, seed), ...half(examples, false, seed)]) {
    bayes.addDocument(clipped(text), isSpam ? 'spam' : 'ham');
  }
  bayes.train();
  return exportNaturalBayes(bayes);
};

/** The trained classifier as log-odds of each stem, which is all it knows. */
export const exportNaturalBayes = ({ features, classifier }: BayesClassifier): NaturalBayes => {
  const { classFeatures, classTotals, smoothing } = classifier;
  const logProbability = (label: string, feature: number): number =>
    Math.log((classFeatures[label]?.[feature] ?? smoothing) / (classTotals[label] ?? 1));
  const weights = new Map(
    Object.keys(features).map((stem, feature) => [
      stem,
      logProbability('spam', feature) - logProbability('ham', feature),
    ]),
  );
  const prior = Math.log((classTotals['spam'] ?? 1) / (classTotals['ham'] ?? 1));
  return (text) => {
    let logOdds = prior;
    for (const stem of new Set(PorterStemmer.tokenizeAndStem(clipped(text)))) logOdds += weights.get(stem) ?? 0;
    return logOdds;
  };
};
