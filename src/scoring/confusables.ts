/**
 * Letters that pass for Latin ones, lower case, by look rather than by sound. Applied to words of mixed script alone:
 * nobody writes half a word in Cyrillic but to hide it, while whole Cyrillic words are simply Russian.
 */

import type { Tally } from './traces.js';

const CYRILLIC = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    ц: 'u',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    ґ: 'r',
    ҁ: 'c',
    ә: 'e',
    ү: 'y',
    ө: 'o',
    қ: 'k',
    ҝ: 'k',
    җ: 'x',
    ҳ: 'x',
    ь: 'b',
  }),
);

const GREEK = new Map(
  Object.entries({
    α: 'a',
    β: 'b',
    ϲ: 'c',
    ε: 'e',
    η: 'n',
    ι: 'i',
    ί: 'i',
    ϳ: 'j',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ό: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    ω: 'w',
  }),
);

/** Of scripts that few comments are written in, and that are rich in look-alikes; Latin's own rarities among them. */
const OTHERS = new Map(
  Object.entries({
    ...{ ɑ: 'a', ɡ: 'g', ɩ: 'i', ʋ: 'v' },
    ...{ օ: 'o', ս: 'u', հ: 'h', ո: 'n', ց: 'g', զ: 'q', ք: 'p', յ: 'j', ա: 'w', ռ: 'n', ղ: 'n', տ: 's' },
    ...{ ꭰ: 'd', ꭱ: 'r', ꭲ: 't', ꭺ: 'a', ꭻ: 'j', ꭼ: 'e', ꮃ: 'w', ꮇ: 'm', ꮋ: 'h', ꮍ: 'y', ꮐ: 'g', ꮓ: 'z', ꮤ: 'w' },
    ...{ ꮥ: 's', ꮩ: 'v', ꮪ: 's', ꮮ: 'l', ꮯ: 'c', ꮲ: 'p', ꮶ: 'k', ꮷ: 'd', ꮾ: 'g', ꮟ: 'b', ꮢ: 'r', ꮖ: 'i', ꮹ: 'g' },
    ...{ ꓐ: 'b', ꓑ: 'p', ꓒ: 'd', ꓓ: 'd', ꓔ: 't', ꓖ: 'g', ꓗ: 'k', ꓙ: 'j', ꓚ: 'c', ꓜ: 'z', ꓝ: 'f', ꓟ: 'm', ꓠ: 'n' },
    ...{ ꓡ: 'l', ꓢ: 's', ꓣ: 'r', ꓥ: 'a', ꓦ: 'v', ꓧ: 'h', ꓨ: 'g', ꓪ: 'w', ꓫ: 'x', ꓬ: 'y', ꓮ: 'a', ꓰ: 'e', ꓲ: 'i' },
    ...{ ꓳ: 'o', ꓴ: 'u', ꓵ: 'n', ꓶ: 'l' },
  }),
);

const TO_CYRILLIC = new Map(
  Object.entries({
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'і',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
  }),
);

const LATIN_LETTER = /[a-z]/;
const CYRILLIC_LETTER = /[\u0400-\u052f]/;
const FOREIGN_LETTER = /[\u0251\u0261\u0269\u028b\u0370-\u058f\u13a0-\u13ff\ua4d0-\ua4ff\uab70-\uabbf]/;
const FOREIGN_LETTERS = new RegExp(FOREIGN_LETTER, 'g');
const MIXED =
  /[a-z][\u0251\u0261\u0269\u028b\u0370-\u058f\u13a0-\u13ff\ua4d0-\ua4ff\uab70-\uabbf]|[\u0251\u0261\u0269\u028b\u0370-\u058f\u13a0-\u13ff\ua4d0-\ua4ff\uab70-\uabbf][a-z]/;
const WORD = /[a-z\u0251\u0261\u0269\u028b\u0370-\u058f\u13a0-\u13ff\ua4d0-\ua4ff\uab70-\uabbf]+/g;
/** A Latin stem with a Cyrillic ending, or the reverse, as in "smsка": writing of people whose words are Cyrillic. */
const ONE_SWITCH = /^(?:[a-z]+[\u0400-\u052f]+|[\u0400-\u052f]+[a-z]+)$/;

const lookOf = (letter: string): string | undefined => CYRILLIC.get(letter) ?? GREEK.get(letter) ?? OTHERS.get(letter);

const passesForLatin = (word: string): boolean => {
  for (const letter of word) if (FOREIGN_LETTER.test(letter) && lookOf(letter) === undefined) return false;
  return true;
};

const mapEach = (word: string, look: (letter: string) => string | undefined): string =>
  Array.from(word, (letter) => look(letter) ?? letter).join('');

const foreignIn = (word: string): number => word.match(FOREIGN_LETTERS)?.length ?? 0;

/** What is known of a text beside one of its words: whether any other is truly of another script. */
interface Company {
  readonly hasForeign: boolean;
}

const companyOf = (words: readonly string[]): Company => ({
  hasForeign: words.some((word) => !LATIN_LETTER.test(word) && !passesForLatin(word)),
});

const foldWord = (word: string, { hasForeign }: Company): string => {
  if (!FOREIGN_LETTER.test(word)) return word;
  if (!LATIN_LETTER.test(word)) {
    return !hasForeign && passesForLatin(word) ? mapEach(word, lookOf) : word;
  }
  if (hasForeign && ONE_SWITCH.test(word)) return word;
  if (passesForLatin(word)) return mapEach(word, lookOf);
  return CYRILLIC_LETTER.test(word) ? mapEach(word, (letter) => TO_CYRILLIC.get(letter)) : word;
};

/**
 * `text` (lower case) with words of mixed script brought to one: to Latin where every foreign letter passes for a Latin
 * one, else to Cyrillic. Words of one script are untouched, but for those that pass for Latin whole ("оссаѕіо") in a text
 * that has mixed words and none that is truly of another script. Linear; applying it twice changes nothing more.
 */
export const foldConfusables = (text: string, tally: Tally): string => {
  if (!MIXED.test(text)) return text;
  const company = companyOf(text.match(WORD) ?? []);
  return text.replace(WORD, (word) => {
    const folded = foldWord(word, company);
    if (folded !== word) tally.homoglyphs += Math.max(1, foreignIn(word) - foreignIn(folded));
    return folded;
  });
};
