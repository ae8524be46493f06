import { describe, expect, it } from '@jest/globals';
import { POOLED } from '../../../src/learning/balance.js';
import { honestScoresIn, honestScoresOf, toldScore, type UnseenScore } from '../../../src/learning/honest-scores.js';
import { languagesTaught } from '../../../src/learning/languages-taught.js';
import { leastThreshold, mostAllowed, neededFor } from '../../../src/learning/threshold.js';
import type { Source } from '../../../src/learning/examples.js';

/** Scores 0.000, 0.001 and so on, beside spam that must not count. */
const judged = (domain: string, honest: number): readonly UnseenScore[] => [
  ...Array.from({ length: honest }, (_, at) => ({ domain, isSpam: false, score: at / honest })),
  { domain, isSpam: true, score: 0.9999 },
];

describe('how high unseen honest comments score', () => {
  it('is a table for each domain: the score that 5 to 0.1 % of them reach', () => {
    const [chat, news] = honestScoresOf([...judged('news', 1_000), ...judged('chat', 100)]);
    expect(news).toEqual({
      domain: 'news',
      honest: 1_000,
      above: [
        { percent: 5, score: 0.949001 },
        { percent: 2, score: 0.979001 },
        { percent: 1, score: 0.989001 },
        { percent: 0.5, score: 0.994001 },
        { percent: 0.2, score: 0.997001 },
      ],
    });
    // Of a hundred comments, one is chance.
    expect(chat?.above.map(({ percent }) => percent)).toEqual([5, 2]);
  });

  it('comes back out of a manifest, and is missed in one that has none or another', () => {
    const tables = honestScoresOf(judged('news', 1_000));
    expect(honestScoresIn(JSON.parse(JSON.stringify({ honest_scores: tables })) as Record<string, unknown>)).toEqual(
      tables,
    );
    expect(honestScoresIn({ held_out: [] })).toBeUndefined();
    expect(honestScoresIn({ honest_scores: [{ domain: 7 }] })).toBeUndefined();
  });

  it('is told of comments under articles, of the share asked for or the next smaller one', () => {
    const tables = honestScoresOf([...judged(POOLED, 1_000), ...judged('chat', 5_000)]);
    expect(toldScore(tables, 1)).toEqual({ domain: POOLED, honest: 1_000, percent: 1, score: 0.989001 });
    expect(toldScore(tables, 1.9)?.percent).toBe(1);
    expect(toldScore(tables, 0.1)).toBeUndefined();
  });

  it('is told of the domain that needs the highest score where there are no articles', () => {
    const low = judged('low', 1_000).map((each) => ({ ...each, score: each.score / 2 }));
    expect(toldScore(honestScoresOf([...judged('high', 1_000), ...low]), 1)?.domain).toBe('high');
    expect(toldScore([], 1)).toBeUndefined();
  });
});

describe('a threshold', () => {
  it('lies just above the highest score that must stay below it, ties and all', () => {
    expect(leastThreshold([0.1, 0.7, 0.7, 0.9], 1)).toBe(0.700001);
    expect(leastThreshold([0.1, 0.7, 0.7, 0.9], 2)).toBe(0.700001);
    expect(leastThreshold([0.2], 1)).toBe(0);
    expect(leastThreshold([1, 0.5], 0)).toBeUndefined();
  });

  it('promises a small share only after many comments', () => {
    expect(mostAllowed(300, 0.01)).toBe(0);
    expect(mostAllowed(200, 0.01)).toBeUndefined();
    expect(mostAllowed(neededFor(0.001), 0.001)).toBe(0);
    expect(mostAllowed(neededFor(0.001) - 1, 0.001)).toBeUndefined();
    expect(mostAllowed(0, 0.5)).toBeUndefined();
  });
});

describe('the languages a model was taught', () => {
  const rows = (language: string | undefined, ham: number, spam = 0, isSynthetic = false): Source => ({
    name: `${language ?? 'none'} ${isSynthetic}`,
    isSynthetic,
    examples: Array.from({ length: ham + spam }, (_, at) => ({ text: `t${at}`, isSpam: at >= ham, language })),
  });

  it('are those of 200 honest comments, synthetic ones with them', () => {
    const sources = [rows('en', 500, 90), rows('fr', 199), rows('pt-BR', 150), rows('pt', 50), rows('und', 900)];
    expect(languagesTaught(sources)).toEqual(['en', 'pt']);
    expect(languagesTaught([...sources, rows('fr', 1, 1, true)])).toEqual(['en', 'fr', 'pt']);
  });

  it('are not those that were left out since next to all of it was spam', () =>
    expect(languagesTaught([rows('en', 500), rows('uk', 210, 9_000)])).toEqual(['en']));

  it('are not known where no row says its language', () =>
    expect(languagesTaught([rows(undefined, 500)])).toBeUndefined());
});
