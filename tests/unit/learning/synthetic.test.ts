import { describe, expect, it } from '@jest/globals';
import { speechOf } from '../../../src/learning/synthetic/bank.js';
import { BANKS, LANGUAGES } from '../../../src/learning/synthetic/banks/index.js';
import { generate } from '../../../src/learning/synthetic/generate.js';
import { slotsOf } from '../../../src/learning/synthetic/grammar.js';
import { MADE } from '../../../src/learning/synthetic/made.js';

const ROWS = generate(1, 20_000);
const SPEECHES = LANGUAGES.map(({ language }) =>
  speechOf(
    language,
    BANKS.filter((bank) => bank.language === language),
  ),
);

const counted = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe('generated comments', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generate(1, 500)).toEqual(ROWS.slice(0, 500));
    const elsewhere = new Set(generate(2, 500).map(({ text }) => text));
    expect(ROWS.slice(0, 500).filter(({ text }) => elsewhere.has(text)).length).toBeLessThan(25);
  });

  it('are as often honest as spam in each language, so that no language stands for spam', () => {
    const counts = counted(ROWS.map(({ language, label }) => `${language} ${label}`));
    for (const { language } of LANGUAGES) {
      expect(counts.get(`${language} spam`)).toBeGreaterThan(50);
      expect(counts.get(`${language} ham`)).toBe(counts.get(`${language} spam`));
    }
  });

  it('hardly ever repeat a text', () => {
    expect(new Set(ROWS.map(({ text }) => text)).size).toBeGreaterThan(0.95 * ROWS.length);
  });

  it('come from many templates, none of which makes more than 2 % of them', () => {
    const shares = LANGUAGES.reduce((sum, { share }) => sum + share, 0);
    for (const { language, share } of LANGUAGES) {
      const speech = SPEECHES.find((one) => one.language === language);
      for (const templates of [speech?.spam ?? [], speech?.ham ?? []])
        expect(share / shares / 2 / templates.length).toBeLessThan(0.02);
    }
    const english = SPEECHES.find(({ language }) => language === 'en');
    expect(english?.spam.length).toBeGreaterThanOrEqual(150);
    expect(english?.ham.length).toBeGreaterThanOrEqual(150);
  });

  it('are neither empty nor longer than people write', () => {
    for (const { text } of ROWS) {
      expect(text.trim()).not.toBe('');
      expect(text.length).toBeLessThan(4000);
    }
  });

  it('leave no hole unfilled but where spammers do', () => {
    const open = ROWS.filter(({ text, family }) => /\{[^{}]+\}|¶/.test(text) && family !== 'unfilled');
    expect(open).toEqual([]);
    expect(ROWS.filter(({ family }) => family === 'unfilled').some(({ text }) => text.includes('{'))).toBe(true);
  });

  it('leave whole comments as one person wrote them: nothing is put after an honest one', () => {
    const begun = ROWS.map(({ text }) => text).filter((text) => /^Na, ez is megvolt/i.test(text));
    expect(begun).not.toEqual([]);
    expect(begun.filter((text) => !/^Na,? ?ez is megvolt[.]*$/i.test(text))).toEqual([]);
  });

  it('write links both in spam and in honest comments', () => {
    const linked = counted(ROWS.filter(({ text }) => /https?:\/\//.test(text)).map(({ label }) => label));
    expect(linked.get('ham')).toBeGreaterThan(400);
    expect(linked.get('spam')).toBeGreaterThan(2000);
  });
});

describe('the banks of phrases', () => {
  it('fill every slot they name, and name every list of words', () => {
    for (const { language, words, spam, ham } of SPEECHES) {
      const phrases = [...spam, ...ham].map(({ phrase }) => phrase).concat(...words.values());
      const used = new Set(phrases.flatMap(slotsOf));
      const unfilled = [...used].filter((name) => !words.has(name) && !Object.hasOwn(MADE, name));
      expect({ language, unfilled }).toEqual({ language, unfilled: [] });
      const unused = [...words.keys()].filter((name) => !used.has(name));
      expect({ language, unused }).toEqual({ language, unused: [] });
    }
  });

  it('hold no address themselves: all links are made of invented syllables', () => {
    const texts = BANKS.flatMap((bank) => [bank.words, bank.spam, bank.ham].flatMap((part) => Object.values(part)));
    const ADDRESS = /:\/\/|www\.|[\p{L}\d]@[\p{L}\d]|[a-z]\.(?:com|net|org|info|ru|de|fr|shop|xyz|me|ly)\b/iu;
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => ADDRESS.test(line))).toEqual([]);
  });
});
