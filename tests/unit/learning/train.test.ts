import { describe, expect, it } from '@jest/globals';
import { POOLED, oneSidedLanguages, weigh } from '../../../src/learning/balance.js';
import { calibrate } from '../../../src/learning/calibrate.js';
import { parseExample, type Example, type Source } from '../../../src/learning/examples.js';
import { toldScore } from '../../../src/learning/honest-scores.js';
import { DEFAULT_SETTINGS, train } from '../../../src/learning/train.js';
import { scoresOfHonest } from '../../../src/learning/unseen-scores.js';
import { makeTextModel } from '../../../src/scoring/model.js';
import { probabilityOf } from '../../../src/scoring/score.js';
import { inventedRows } from './invented.js';
import { inputOfText } from '../../../src/scoring/text-input.js';

const rows = (spam: number, ham: number, language?: string): readonly Example[] => [
  ...Array.from({ length: spam }, (_, at) => ({ text: `s${at}`, isSpam: true, language })),
  ...Array.from({ length: ham }, (_, at) => ({ text: `h${at}`, isSpam: false, language })),
];
const source = (name: string, examples: readonly Example[]): Source => ({ name, examples });
const invented = (name: string, count: number, seed: number): Source =>
  source(
    name,
    inventedRows(count, seed).map(({ text, label }) => ({ text, isSpam: label === 'spam', language: undefined })),
  );

describe('a line of training data', () => {
  it.each([
    ['{"text":"hello","label":"ham","date":7}', { text: 'hello', isSpam: false, language: undefined }],
    ['{"text":"hello","label":"spam","lang":"en"}', { text: 'hello', isSpam: true, language: 'en' }],
    ['nonsense', 'not JSON'],
    ['[]', 'not an object'],
    ['{"label":"ham"}', '"text" must be a string'],
    ['{"text":"x","label":"maybe"}', '"label" must be "spam" or "ham"'],
  ])('%s', (line, expected) => {
    expect(parseExample(line)).toEqual(expected);
  });
});

describe('balance', () => {
  const balance = { domainPower: 0.5, pooledFactor: 1, pooledHonestFactor: 1, syntheticFactor: 1 };
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

  it('pools files of one class into one domain, and leaves the others to themselves', () => {
    const weighted = weigh(
      [source('chat', rows(30, 70)), source('blog spam', rows(900, 3)), source('news', rows(0, 400))],
      balance,
    );
    expect(new Set(weighted.map(({ source: from, domain }) => `${from}: ${domain}`))).toEqual(
      new Set(['chat: chat', `blog spam: ${POOLED}`, `news: ${POOLED}`]),
    );
  });

  it('gives both classes of a domain the same weight', () => {
    const weighted = weigh(
      [source('chat', rows(30, 70)), source('blog spam', rows(900, 0)), source('news', rows(0, 400))],
      balance,
    );
    for (const domain of ['chat', POOLED]) {
      const of = (isSpam: boolean): number =>
        sum(weighted.filter((row) => row.domain === domain && row.isSpam === isSpam).map(({ weight }) => weight));
      expect(of(true)).toBeCloseTo(of(false), 6);
    }
  });

  it('counts honest comments under articles, and synthetic ones, as often as it is told', () => {
    const sources = [
      source('blog spam', rows(400, 0)),
      source('news', rows(0, 400)),
      { ...source('made', rows(200, 200)), isSynthetic: true },
    ];
    const weights = (settings: typeof balance): readonly number[] => {
      const weighted = weigh(sources, settings);
      const of = (from: string): number =>
        sum(weighted.filter((row) => row.source === from).map(({ weight }) => weight));
      const spam = of('blog spam');
      return [of('news') / spam, of('made') / spam];
    };
    const [news = 0, made = 0] = weights(balance);
    expect(news).toBeCloseTo(1, 6);
    const [moreNews, moreMade] = weights({ ...balance, pooledHonestFactor: 3, syntheticFactor: 2 });
    expect(moreNews).toBeCloseTo(3, 6);
    expect(moreMade).toBeCloseTo(2 * made, 6);
  });

  it('leaves out languages in which next to nobody is honest', () => {
    const sources = [source('a', rows(100, 5, 'uk')), source('b', rows(100, 50, 'fr')), source('c', rows(0, 50, 'ko'))];
    expect(oneSidedLanguages(sources)).toEqual(new Set(['uk']));
    expect(weigh(sources, balance)).toHaveLength(200);
  });
});

describe('calibration', () => {
  it('finds the map that made the labels', () => {
    const judged = Array.from({ length: 2_001 }, (_, at) => (at - 1_000) / 200).flatMap((raw) => {
      const probability = probabilityOf(2 * raw - 1);
      return [
        { raw, isSpam: true, weight: probability },
        { raw, isSpam: false, weight: 1 - probability },
      ];
    });
    const { scale, offset } = calibrate(judged);
    expect(scale).toBeCloseTo(2, 3);
    expect(offset).toBeCloseTo(-1, 3);
  });

  it('stays finite where the classes part perfectly, and where there is nothing', () => {
    const parted = calibrate([
      { raw: 1, isSpam: true, weight: 1 },
      { raw: -1, isSpam: false, weight: 1 },
    ]);
    expect(Number.isFinite(parted.scale) && Number.isFinite(parted.offset)).toBe(true);
    expect(calibrate([])).toEqual({ scale: 1, offset: 0 });
  });
});

describe('training', () => {
  const settings = { ...DEFAULT_SETTINGS, bits: 14, seed: 5 };
  const quietly = (): void => undefined;

  it('learns what tells the classes apart, and says how well on sources it left out', () => {
    const trained = train([invented('a', 300, 1), invented('b', 300, 2), invented('c', 300, 3)], settings, quietly);
    const model = makeTextModel({ ...trained, id: 'test@00000000' });
    expect(model.logOdds(inputOfText('cheap pills discount'))).toBeGreaterThan(
      model.logOdds(inputOfText('the council and the bridge')),
    );
    expect(trained.heldOut.map(({ domain }) => domain)).toEqual(['a', 'b', 'c']);
    for (const { auc } of trained.heldOut) expect(auc).toBeGreaterThan(0.9);
  });

  it('says how high honest comments score on sources it left out, and the promise holds on another', () => {
    const trained = train([invented('a', 600, 1), invented('b', 600, 2), invented('c', 600, 3)], settings, quietly);
    expect(trained.honestScores.map(({ domain, honest }) => [domain, honest])).toEqual([
      ['a', 300],
      ['b', 300],
      ['c', 300],
    ]);
    const told = toldScore(trained.honestScores, 5);
    expect(told?.percent).toBe(5);
    const model = makeTextModel({ ...trained, id: 'test@00000000' });
    const fresh = inventedRows(600, 4).flatMap(({ text, label }) => (label === 'ham' ? [text] : []));
    const unseen = scoresOfHonest(
      model,
      fresh.map((content) => ({ content, contentFormat: 'text', domain: 'd' })),
    );
    const held = unseen.filter(({ score }) => score >= (told?.score ?? 0)).length;
    expect(held / fresh.length).toBeLessThan(0.1);
  });

  it('is the same bit for bit with the same seed, and not with another', () => {
    const sources = [invented('only', 400, 4)];
    const once = train(sources, settings, quietly);
    expect(train(sources, settings, quietly)).toEqual(once);
    expect(train(sources, { ...settings, seed: 6 }, quietly).weights).not.toEqual(once.weights);
  });

  it('refuses data of one class', () => {
    expect(() => train([source('ham', rows(0, 10))], settings, quietly)).toThrow('training needs both spam and ham');
  });

  it('tells how far it is', () => {
    const steps: number[] = [];
    train([invented('only', 100, 4)], settings, (done, of) => void steps.push(done / of));
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(1);
  });
});
