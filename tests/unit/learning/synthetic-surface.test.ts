import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/learning/random.js';
import { speechOf } from '../../../src/learning/synthetic/bank.js';
import { typed } from '../../../src/learning/synthetic/surface.js';

const HONEST = { isSpam: false, isWhole: false };
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const typings = (text: string, language: string, how = HONEST): ReadonlySet<string> =>
  new Set(SEEDS.map((seed) => typed(text, language, seededRandom(seed), how)));

describe('how a text is typed', () => {
  it('begins most sentences with a capital, but leaves whole comments as they were written', () => {
    expect(typings('ich war dort. es war kalt', 'de')).toContain('Ich war dort. Es war kalt');
    const whole = typings('ich war dort. es war kalt', 'de', { isSpam: false, isWhole: true });
    expect([...whole].filter((text) => /^Ich|Es /.test(text))).toEqual([]);
    expect(whole).toContain('ich war dort. es war kalt');
  });

  it.each([
    ['zh', '你看完文章了吗？。胡说。', '你看完文章了吗？胡说。'],
    ['ja', '本当ですか！。。', '本当ですか！'],
    ['ar', 'هل قرأت المقال؟. لا', 'هل قرأت المقال؟ لا'],
    ['fr', 'Vraiment ?. Oui.', 'Vraiment ? Oui.'],
  ])('writes one stop after a sentence in %s', (language, text, tidy) => {
    expect(typings(text, language)).toContain(tidy);
    expect([...typings(text, language)].filter((one) => /[?？！؟][。.]/u.test(one))).toEqual([]);
  });

  it.each([
    ['zh', '加点柠檬更好吃'],
    ['ja', 'ナメクジに食べられた'],
    ['ko', '감사합니다'],
    ['th', 'ขอบคณมากนะ'],
  ])('misses no keys where letters are not typed one by one, as in %s', (language, text) => {
    expect(typings(text, language)).toEqual(new Set([text]));
  });

  it.each([
    ['he', 'מישהו יודע למה התגובה שלי נמחקה'],
    ['ar', 'هذا المقال يستحق القراءة فعلا'],
    ['fa', 'می‌خواهم بدانم چرا نظرم حذف شد'],
    ['hi', 'मेरी टिप्पणी क्यों हटाई गई'],
  ])('does nothing but slips to honest words in %s, which has no capitals', (language, text) => {
    const letters = (of: string): number => Array.from(of).length;
    for (const one of typings(text, language)) {
      expect(Math.abs(letters(one) - letters(text))).toBeLessThanOrEqual(text.split(' ').length);
      expect(one.split(' ')).toHaveLength(text.split(' ').length);
      expect(one.normalize('NFC')).toBe(one);
    }
    expect(typings(text, language)).toContain(text);
  });
});

describe('a bank of whole comments', () => {
  it('says so of each of its templates, and of no other bank of its language', () => {
    const bank = { language: 'xx', words: {}, spam: { sold: 'buy it' }, ham: { said: 'well\nwell then' } };
    const { spam, ham } = speechOf('xx', [bank, { ...bank, isWhole: true }]);
    expect(spam.map(({ isWhole }) => isWhole)).toEqual([false, true]);
    expect(ham.map(({ isWhole }) => isWhole)).toEqual([false, false, true, true]);
  });
});
