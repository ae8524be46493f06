/**
 * Porter's stemmer for English (1980), exactly as natural has it, its departures from the paper included: a property test
 * holds the two equal. natural asks dozens of expressions about each word and makes several of them anew; with new words
 * at the rate real text brings them, stems were a fifteenth of all that a worker did.
 */

import { ONE, endsShort, halvesOf, hasVowel, hasVowelBefore, isVowel } from './sounds.js';

const [A, E, L, S, T, Y, Z] = [97, 101, 108, 115, 116, 121, 122] as const;

type Ending = readonly [ending: string, instead: string];
/** Endings by their last letter, in their order. */
type Endings = ReadonlyArray<readonly Ending[]>;

const byLastLetter = (endings: readonly Ending[]): Endings =>
  Array.from({ length: 26 }, (_, at) => endings.filter(([ending]) => ending.charCodeAt(ending.length - 1) === A + at));

const endingsOf = (word: string, endings: Endings): readonly Ending[] =>
  endings[word.charCodeAt(word.length - 1) - A] ?? [];

const withoutPlural = (word: string): string => {
  const { length } = word;
  if (word.charCodeAt(length - 1) !== S) return word;
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.charCodeAt(length - 2) !== S && length > 2 ? word.slice(0, -1) : word;
};

/** A stem from which `ed` or `ing` was taken, as it is spelled without. */
const respelled = (stem: string): string => {
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`;
  const { length } = stem;
  const last = stem.charCodeAt(length - 1);
  const isDouble = length > 1 && last === stem.charCodeAt(length - 2) && !isVowel(last);
  if (isDouble && last !== L && last !== S && last !== Z) return stem.slice(0, -1);
  return halvesOf(stem, length) === ONE && endsShort(stem, length) ? `${stem}e` : stem;
};

const withoutParticiple = (word: string): string => {
  if (word.endsWith('eed')) return halvesOf(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
  const end = word.endsWith('ed') ? word.length - 2 : word.endsWith('ing') ? word.length - 3 : 0;
  return end > 0 && hasVowel(word, end) ? respelled(word.slice(0, end)) : word;
};

const withI = (word: string): string =>
  word.charCodeAt(word.length - 1) === Y && hasVowelBefore(word) ? `${word.slice(0, -1)}i` : word;

const DOUBLED = byLastLetter([
  ...([
    ['ational', 'ate'],
    ['tional', 'tion'],
    ['enci', 'ence'],
    ['anci', 'ance'],
    ['izer', 'ize'],
  ] as const),
  ...([
    ['abli', 'able'],
    ['bli', 'ble'],
    ['alli', 'al'],
    ['entli', 'ent'],
    ['eli', 'e'],
    ['ousli', 'ous'],
  ] as const),
  ...([
    ['ization', 'ize'],
    ['ation', 'ate'],
    ['ator', 'ate'],
    ['alism', 'al'],
    ['iveness', 'ive'],
  ] as const),
  ...([
    ['fulness', 'ful'],
    ['ousness', 'ous'],
    ['aliti', 'al'],
    ['iviti', 'ive'],
    ['biliti', 'ble'],
  ] as const),
  ['logi', 'log'],
]);
const DERIVED = byLastLetter([
  ...([
    ['icate', 'ic'],
    ['ative', ''],
    ['alize', 'al'],
    ['iciti', 'ic'],
    ['ical', 'ic'],
    ['ful', ''],
  ] as const),
  ['ness', ''],
]);

/** The first of the endings that follows more than a syllable, replaced. */
const replaced = (word: string, endings: Endings): string => {
  for (const [ending, instead] of endingsOf(word, endings)) {
    const end = word.length - ending.length;
    if (word.endsWith(ending) && halvesOf(word, end) > 0) return word.slice(0, end) + instead;
  }
  return word;
};

/** Longer ones first: only the longest that a word has is ever taken. */
const SUFFIXES = byLastLetter(
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'
    .split(' ')
    .map((suffix) => [suffix, ''] as const),
);

const withoutSuffix = (word: string): string => {
  const suffix = endingsOf(word, SUFFIXES).find(([one]) => one.length < word.length && word.endsWith(one))?.[0];
  if (suffix !== undefined) {
    const end = word.length - suffix.length;
    return halvesOf(word, end) > ONE ? word.slice(0, end) : word;
  }
  const end = word.length - 3;
  if (!word.endsWith('ion') || end < 2) return word;
  const before = word.charCodeAt(end - 1);
  return (before === S || before === T) && halvesOf(word, end) > ONE ? word.slice(0, end) : word;
};

const withoutE = (word: string): string => {
  const end = word.length - 1;
  if (word.charCodeAt(end) !== E) return word;
  const halves = halvesOf(word, end);
  return halves > ONE || (halves === ONE && !endsShort(word, end)) ? word.slice(0, end) : word;
};

const withSingleL = (word: string): string =>
  word.endsWith('ll') && halvesOf(word, word.length) > ONE ? word.slice(0, -1) : word;

/** The stem of a word of the letters a to z. */
export const englishStem = (word: string): string => {
  if (word.length < 3) return word;
  const plain = withI(withoutParticiple(withoutPlural(word)));
  return withSingleL(withoutE(withoutSuffix(replaced(replaced(plain, DOUBLED), DERIVED))));
};
