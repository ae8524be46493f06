/**
 * natural's BayesClassifier, as a yardstick: trained by natural with natural's own tokens and stems, and judged by its
 * counts and its formula (natural-counts.ts), in logarithms. Where natural's own answer does not underflow, the two agree
 * (tested).
 */

import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import type { Example } from './examples.js';
import { countsIn, naturalLogOdds, stemsOf } from './natural-counts.js';
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

/** The trained classifier as a judge by its counts. */
export const exportNaturalBayes = (bayes: BayesClassifier): NaturalBayes => {
  const counts = countsIn(bayes);
  return (text) => naturalLogOdds(counts, stemsOf(clipped(text)));
};
