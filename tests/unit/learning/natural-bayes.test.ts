import { describe, expect, it } from '@jest/globals';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { exportNaturalBayes, trainNaturalBayes } from '../../../src/learning/natural-bayes.js';
import { inventedRows } from './invented.js';

describe('natural’s Bayes as a yardstick', () => {
  it('gives the odds that natural itself gives, where those do not underflow', () => {
    const bayes = new BayesClassifier();
    for (const { text, label } of inventedRows(120, 9)) bayes.addDocument(text, label);
    bayes.train();
    const ours = exportNaturalBayes(bayes);
    for (const { text } of inventedRows(20, 10)) {
      const theirs = new Map(bayes.getClassifications(text).map(({ label, value }) => [label, value]));
      expect(ours(text)).toBeCloseTo(Math.log((theirs.get('spam') ?? 0) / (theirs.get('ham') ?? 0)), 9);
    }
  });

  it('is stirred neither by empty texts nor by the names of every object', () => {
    const examples = inventedRows(60, 3).map(({ text, label }) => ({
      text: `${text} __proto__ constructor`,
      isSpam: label === 'spam',
      language: undefined,
    }));
    const judge = trainNaturalBayes(examples, 1);
    expect(Number.isFinite(judge(''))).toBe(true);
    expect(Number.isFinite(judge('__proto__ constructor toString hasOwnProperty'))).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
