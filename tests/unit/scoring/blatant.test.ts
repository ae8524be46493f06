import { describe, expect, it } from '@jest/globals';
import type { ScoredVerdict } from '../../../src/domain/verdict.js';
import { isBlatant } from '../../../src/scoring/blatant.js';

const verdict = (weights: Readonly<Record<string, number>>): ScoredVerdict => {
  const contributions = Object.entries(weights).map(([signal, weight]) => ({ signal, weight, evidence: {} }));
  const logOdds = contributions.reduce((sum, { weight }) => sum + weight, 0);
  const score = 1 / (1 + Math.exp(-logOdds));
  const facts = { quiet: [], unavailable: [], thresholds: { flag: 0.5, spam: 0.9 }, model: 'm', policy: 'p' };
  return { ...facts, contributions, logOdds, score, kind: score >= 0.9 ? 'spam' : 'ham' };
};

describe('blatant spam', () => {
  it.each([
    ['a text and a trap', { prior: -2, words: 4, honeypot: 5 }, true],
    ['a text, however bad', { prior: -2, words: 20, links: 5, learned: 6 }, false],
    ['a trap and a campaign', { prior: -2, honeypot: 5, campaign: 4 }, true],
    ['a text with a trace of haste', { prior: -2, words: 9, 'form-timing': 0.8 }, false],
    ['the name that is kept for trials', { prior: -2, words: 3, declared: 250 }, false],
    ['two kinds that do not come to enough', { prior: -4, words: 4.1, honeypot: 4.1 }, false],
  ])('%s: %s', (_name, weights, blatant) => {
    expect(isBlatant(verdict(weights))).toBe(blatant);
  });
});
