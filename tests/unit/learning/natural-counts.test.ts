import { describe, expect, it } from '@jest/globals';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { countDocument, countsIn, naturalLogOdds, noCounts, stemsOf } from '../../../src/learning/natural-counts.js';
import { exportCounts } from '../../../src/learning/train-natural-bayes.js';
import { makeNaturalBayesModel } from '../../../src/scoring/natural-bayes-model.js';
import { inventedRows } from './invented.js';

const asInput = (normalized: string) => ({ normalized, typed: normalized, structure: [] });
const rows = inventedRows(150, 9);

const trained = (documents: typeof rows): BayesClassifier => {
  const bayes = new BayesClassifier();
  for (const { text, label } of documents) bayes.addDocument(text, label);
  bayes.train();
  return bayes;
};

describe('natural’s naive Bayes, kept as counts', () => {
  it('reads the stems natural reads', () => {
    const texts = [
      "Don't SHIP the re-packed goods/pills, they're running!",
      '',
      '... !!',
      'Ünïcode пилюли 便宜 100 1e5',
    ];
    for (const text of [...texts, ...rows.map((row) => row.text)]) {
      expect(stemsOf(text)).toEqual([...new Set(PorterStemmer.tokenizeAndStem(text))].filter((stem) => stem !== ''));
    }
  });

  it('says after each decision what natural says when trained anew on all of them', () => {
    const counts = noCounts();
    for (const [at, { text, label }] of rows.entries()) {
      countDocument(counts, stemsOf(text), label === 'spam');
      if (at % 30 !== 29) continue;
      const anew = countsIn(trained(rows.slice(0, at + 1)));
      for (const other of inventedRows(10, at)) {
        expect(naturalLogOdds(counts, stemsOf(other.text))).toBeCloseTo(naturalLogOdds(anew, stemsOf(other.text)), 9);
      }
    }
  });

  it('names the class natural itself names once it is exported, whatever its scale', () => {
    const bayes = trained(rows);
    for (const scale of [0.05, 1]) {
      const model = makeNaturalBayesModel({ id: 'b', seed: 7, scale, ...exportCounts(countsIn(bayes), 7) });
      for (const { text } of inventedRows(200, 11)) {
        const input = asInput(text);
        expect(model.logOdds(input) > 0 ? 'spam' : 'ham').toBe(bayes.classify(text));
        const { words, characters, shape, structure } = model.judge(input);
        expect(model.prior + words + characters + shape + structure).toBe(model.logOdds(input));
      }
    }
  });

  it('does not underflow in a long text, where natural’s own product is 0 for both classes', () => {
    const many = inventedRows(1_500, 12).map(({ text, label }, at) => ({ text: `${text} word${at}`, label }));
    const counts = noCounts();
    for (const { text, label } of many) countDocument(counts, stemsOf(text), label === 'spam');
    const model = makeNaturalBayesModel({ id: 'b', seed: 7, scale: 0.1, ...exportCounts(counts, 7) });
    const long = Array.from({ length: 700 }, (_, at) => `word${2 * at}`).join(' ');
    expect(stemsOf(long).length).toBeGreaterThan(600);
    expect(model.logOdds(asInput(long))).toBeGreaterThan(1);
  });

  it('shows the words that weighed most, as they stand in the comment', () => {
    const model = makeNaturalBayesModel({ id: 'b', seed: 7, scale: 1, ...exportCounts(countsIn(trained(rows)), 7) });
    const { topWords, wordCount } = model.judge(asInput('cheap pills for the mayor'));
    expect(wordCount).toBe(3);
    expect(topWords.map(({ word }) => word).sort()).toEqual(['cheap', 'pills']);
    expect(topWords.every(({ weight }) => weight > 0)).toBe(true);
  });
});
