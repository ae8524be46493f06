import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/learning/random.js';
import { speechOf } from '../../../src/learning/synthetic/bank.js';
import { BANKS, LANGUAGES } from '../../../src/learning/synthetic/banks/index.js';
import { generate } from '../../../src/learning/synthetic/generate.js';
import { expand, slotsOf } from '../../../src/learning/synthetic/grammar.js';
import { MADE } from '../../../src/learning/synthetic/made.js';

const ROWS = generate(1, 20_000);
const SPEECHES = LANGUAGES.map(({ language }) =>
  speechOf(
    language,
    BANKS.filter((bank) => bank.language === language),
  ),
);

/** Language -> how many lines of prose it has at least. */
const LINES_OF_PROSE: Readonly<Record<string, number>> = {
  en: 350,
  de: 40,
  fr: 40,
  es: 40,
  pt: 40,
  it: 40,
  nl: 25,
  pl: 25,
  ru: 25,
  tr: 25,
};

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
    const shares = LANGUAGES.reduce((sum, { share }) => sum + share, 0);
    for (const { language, share } of LANGUAGES) {
      expect(counts.get(`${language} spam`)).toBeGreaterThan((0.5 * (ROWS.length / 2) * share) / shares);
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
    // Braces of code hold neither one word nor bars.
    const HOLE = /\{(?:[a-z]\w*!?|#\d+-\d+|[^{}]*\|[^{}]*)\}|¶/i;
    expect(ROWS.filter(({ text, family }) => HOLE.test(text) && family !== 'unfilled' && family !== 'collage')).toEqual(
      [],
    );
    expect(ROWS.filter(({ family }) => family === 'unfilled').some(({ text }) => HOLE.test(text))).toBe(true);
  });

  it('have braces in honest code, too', () => {
    expect(ROWS.some(({ text, family }) => family === 'programming' && /\{[^{}]+\}/.test(text))).toBe(true);
  });

  it('go on about a matter where a bank holds sentences, and end where it holds whole comments', () => {
    const longest = (family: string): number =>
      Math.max(...ROWS.filter((row) => row.family === family).map(({ text }) => text.length));
    expect(longest('argument')).toBeGreaterThan(400);
    for (const family of ['reader-brief', 'answer-brief', 'reader-mild']) expect(longest(family)).toBeLessThan(150);
  });

  it('are cut up from prose where there is some, and such collages are spam', () => {
    const collages = ROWS.filter(({ family }) => family === 'collage');
    expect(new Set(collages.map(({ label }) => label))).toEqual(new Set(['spam']));
    expect(collages.length).toBeGreaterThan(200);
    const bearers = new Set(SPEECHES.filter(({ prose }) => prose.length > 0).map(({ language }) => language));
    expect(collages.filter(({ language }) => !bearers.has(language))).toEqual([]);
  });

  it('stutter now and then where they are spam', () => {
    const stutters = (text: string): boolean => (text.match(/\b([a-vx-z])\1[a-z]/g) ?? []).length > 2;
    const counts = counted(
      ROWS.filter(({ language, text }) => language === 'en' && stutters(text)).map(({ label }) => label),
    );
    expect(counts.get('spam')).toBeGreaterThan(10 * (counts.get('ham') ?? 0));
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

  it('write English spam in many whole comments, a good part of which names no address, so that words must tell it', () => {
    expect(SPEECHES.find(({ language }) => language === 'en')?.spam.length).toBeGreaterThanOrEqual(900);
    const spam = ROWS.filter(({ language, label }) => language === 'en' && label === 'spam');
    const ADDRESS = /https?:|www\.|@|\p{L}\.\p{L}{2}|\d{3}| dot /iu;
    const unaddressed = spam.filter(({ text }) => !ADDRESS.test(text));
    expect(unaddressed.length).toBeGreaterThan(0.2 * spam.length);
  });
});

describe('the banks of phrases', () => {
  it('fill every slot they name, and name every list of words', () => {
    for (const { language, words, spam, ham, prose } of SPEECHES) {
      const phrases = [...spam, ...ham].map(({ phrase }) => phrase).concat(prose, ...words.values());
      const used = new Set(phrases.flatMap(slotsOf));
      const unfilled = [...used].filter((name) => !words.has(name) && !Object.hasOwn(MADE, name));
      expect({ language, unfilled }).toEqual({ language, unfilled: [] });
      const unused = [...words.keys()].filter((name) => !used.has(name));
      expect({ language, unused }).toEqual({ language, unused: [] });
    }
  });

  it('hold no address themselves: all links are made, of invented syllables or with them below hosts that everybody knows', () => {
    const texts = BANKS.flatMap(({ words, spam, ham, prose }) => [
      ...[words, spam, ham].flatMap((part) => Object.values(part)),
      prose ?? '',
    ]);
    const ADDRESS = /:\/\/|www\.|[\p{L}\d]@[\p{L}\d]|[a-z]\.(?:com|net|org|info|ru|de|fr|shop|xyz|me|ly)\b/iu;
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => ADDRESS.test(line))).toEqual([]);
  });

  it('have prose to cut up in the languages most pages are in, no line of it twice', () => {
    const short = SPEECHES.filter(({ language, prose }) => prose.length < (LINES_OF_PROSE[language] ?? 0));
    expect(short.map(({ language }) => language)).toEqual([]);
    const lines = BANKS.flatMap(({ prose }) => (prose ?? '').split('\n').map((line) => line.trim()));
    const written = lines.filter((line) => line !== '');
    expect(new Set(written).size).toBe(written.length);
  });

  it('have lines of prose that are a sentence or two, of 12 to 45 words, ended as sentences are', () => {
    const random = seededRandom(1);
    const said = SPEECHES.flatMap(({ words, prose }) =>
      prose.flatMap((phrase) =>
        Array.from({ length: 20 }, () => expand(phrase, { phrases: words, made: MADE }, random)),
      ),
    );
    const isSentence = (text: string): boolean => {
      const words = text.split(/\s+/u).length;
      return words >= 12 && words <= 45 && /^\S[^#{}|]*[.?!]$/u.test(text);
    };
    expect(said.filter((text) => !isSentence(text))).toEqual([]);
  });
});
