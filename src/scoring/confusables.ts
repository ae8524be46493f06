/**
 * Letters that pass for Latin ones, lower case, by look rather than by sound. Applied to words of mixed script alone:
 * nobody writes half a word in Cyrillic but to hide it, while whole Cyrillic words are simply Russian.
 */

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
const FOREIGN_LETTER = /[\u0370-\u052f]/;
const WORD = /[a-z\u0370-\u052f]+/g;

const mapEach = (word: string, table: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => table.get(letter) ?? letter).join('');

const isDisguisedLatin = (word: string): boolean => {
  for (const letter of word) {
    if (FOREIGN_LETTER.test(letter) && !CYRILLIC.has(letter) && !GREEK.has(letter)) return false;
  }
  return true;
};

const foldWord = (word: string): string => {
  if (!LATIN_LETTER.test(word) || !FOREIGN_LETTER.test(word)) return word;
  if (isDisguisedLatin(word)) return mapEach(mapEach(word, CYRILLIC), GREEK);
  return CYRILLIC_LETTER.test(word) ? mapEach(word, TO_CYRILLIC) : word;
};

/**
 * `text` (lower case) with words of mixed script brought to one: to Latin where every foreign letter passes for a Latin
 * one, else to Cyrillic. Words of one script are untouched. Linear; applying it twice changes nothing more.
 */
export const foldConfusables = (text: string): string =>
  FOREIGN_LETTER.test(text) && LATIN_LETTER.test(text) ? text.replace(WORD, foldWord) : text;
