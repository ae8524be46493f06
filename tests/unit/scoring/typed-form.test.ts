import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/learning/random.js';
import { inputOfText } from '../../../src/scoring/text-input.js';
import { inSentenceCase, inTypedForm } from '../../../src/scoring/typed-form.js';
import { OBFUSCATIONS, type ObfuscationName } from '../../bench/harness/obfuscate.js';

const TYPED =
  'The Mayor of Springfield said nothing.\nI think Peter and Anna are right, see https://example.com/Path for More.\n\nBest wishes from Berlin';

describe('a text whose disguise was undone', () => {
  it.each([['homoglyphs'], ['zero-width'], ['html-noise'], ['math-alphabet'], ['encodings']] satisfies ReadonlyArray<
    [ObfuscationName]
  >)('has the form it was typed in: %s', (name) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const disguised = OBFUSCATIONS[name](TYPED, seededRandom(seed));
      expect(inputOfText(disguised).typed).toBe(TYPED);
    }
  });

  it('has its capitals where words were spaced out, which may have joined two', () => {
    const letters = (text: string): string => text.replace(/\s/g, '');
    for (const seed of [1, 2, 3, 4, 5]) {
      const disguised = OBFUSCATIONS.spacing(TYPED, seededRandom(seed));
      expect(letters(inputOfText(disguised).typed)).toBe(letters(TYPED));
    }
  });

  it('keeps capitals and lines where letters were left out, put in, or stood for others', () => {
    expect(inTypedForm('best wishes from berlin', 'B3s7 w!sh3$ fr0m Berl1n')).toBe('Best wishes from Berlin');
    expect(inTypedForm('free money\u00e9', 'Freeee  \n Moneyyyyyé')).toBe('Free\nMoneyé');
    expect(inTypedForm('anna', '')).toBe('anna');
    expect(inTypedForm('', 'Anna')).toBe('');
  });

  it('is as it is where letters change their length with their case', () => {
    expect(inTypedForm('i love istanbul', 'I Love İstanbul')).toBe('i love istanbul');
  });
});

describe('a text in odd case', () => {
  it.each([
    ['THIS IS TOO LATE. WE KNOW IT!\nYES', 'This is too late. We know it!\nYes'],
    ['wHaT a bRiDgE! iT iS', 'What a bridge! It is'],
    ['pLaY aT sPiN88 tOdAy', 'Play at SPIN88 today'],
    ['what about mp3 and g20', 'What about mp3 and g20'],
  ])('%s', (typed, meant) => {
    expect(inSentenceCase(typed)).toBe(meant);
  });
});
