/** What is known of single words, found by the hash that the scan of a text has made anyway: no string is made for it. */

import { FUNCTION_WORDS, TELLING_LETTERS } from './function-words.js';
import { FIRST_PERSON, PRAISE_PHRASES, PRAISE_WORDS, SECOND_PERSON } from './praise.js';
import { TALK, TOPICS } from './topics.js';
import { hashOfWord } from '../word-runs.js';
import { FIRST_SCRIPT, UNIT_CLASSES, KIND_BITS, isUnspaced } from './unit-classes.js';

export const PRAISE = 1;
export const FIRST = 2;
export const SECOND = 4;

/** Languages that are told by their small words, in the order of their bits. */
export const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);
/** Tokens of the kinds of words; the ordinal of a word's kind is its index. 0 is no kind. */
export const KINDS: readonly string[] = ['', ...Object.keys(TOPICS), ...Object.keys(TALK)];

const PRIME = 0x01000193;
/** The hash of two neighbouring words. */
export const pairHash = (first: number, second: number): number => Math.imul(first ^ 0x5bd1e995, PRIME) ^ second;

const PLACES = 2 ** 13;
/** Ordinal of the word with each hash, from 1; 0 where none begins. Linear probing; far from full, so that probes are short. */
const places = new Uint16Array(PLACES);
/** As many as there are places: more words than that there cannot be. */
const hashes = new Int32Array(PLACES);
let known = 1;
const languageBits: number[] = [0];
const flags: number[] = [0];
const kinds: number[] = [0];

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

/** Ordinal of the word with this hash, 0 if it is not known. */
export const lookUp = (hash: number): number => {
  let place = placeOf(hash);
  for (;;) {
    const ordinal = places[place] ?? 0;
    if (ordinal === 0 || hashes[ordinal] === hash) return ordinal;
    place = (place + 1) & (PLACES - 1);
  }
};

const enter = (hash: number): number => {
  const found = lookUp(hash);
  if (found !== 0) return found;
  let place = placeOf(hash);
  while (places[place] !== 0) place = (place + 1) & (PLACES - 1);
  const ordinal = known++;
  places[place] = ordinal;
  hashes[ordinal] = hash;
  languageBits.push(0);
  flags.push(0);
  kinds.push(0);
  return ordinal;
};

const wordsOf = (list: string): readonly string[] => list.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

for (const [bit, list] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of wordsOf(list)) {
    const ordinal = enter(hashOfWord(word));
    languageBits[ordinal] = (languageBits[ordinal] ?? 0) | (1 << bit);
  }
}
for (const [list, flag] of [
  [PRAISE_WORDS, PRAISE],
  [FIRST_PERSON, FIRST],
  [SECOND_PERSON, SECOND],
] as const) {
  for (const word of wordsOf(list)) {
    const ordinal = enter(hashOfWord(word));
    flags[ordinal] = (flags[ordinal] ?? 0) | flag;
  }
}
for (const [at, list] of [...Object.values(TOPICS), ...Object.values(TALK)].entries()) {
  for (const word of wordsOf(list)) {
    const ordinal = enter(hashOfWord(word));
    if (kinds[ordinal] === 0) kinds[ordinal] = at + 1;
  }
}

/** Languages whose small word it is, a bit each as in LANGUAGES. */
export const WORD_LANGUAGES: Readonly<Int32Array> = Int32Array.from(languageBits);
/** PRAISE, FIRST and SECOND. */
export const WORD_FLAGS: Readonly<Uint8Array> = Uint8Array.from(flags);
/** Index into KINDS. */
export const WORD_KINDS: Readonly<Uint8Array> = Uint8Array.from(kinds);

const phrases = new Set(
  PRAISE_PHRASES.map((phrase) => {
    const [first = '', second = ''] = phrase.split(' ');
    return pairHash(hashOfWord(first), hashOfWord(second));
  }),
);

/** Whether the neighbours with this hash are a set phrase of praise. */
export const isPraisePhrase = (hash: number): boolean => phrases.has(hash);

const letters = new Map<number, number>();
for (const [language, list] of Object.entries(TELLING_LETTERS)) {
  const bit = 1 << LANGUAGES.indexOf(language);
  for (const letter of list) letters.set(letter.charCodeAt(0), (letters.get(letter.charCodeAt(0)) ?? 0) | bit);
}

/** Languages that a letter tells, a bit each. */
export const letterLanguages = (unit: number): number => letters.get(unit) ?? 0;

/** Languages written in each class of letters, a bit each; 0 where the script is one language's or not known. */
export const SCRIPT_LANGUAGES: Readonly<Int32Array> = (() => {
  const bits = new Int32Array(KIND_BITS + 1);
  for (const [bit, list] of Object.values(FUNCTION_WORDS).entries()) {
    const kind = (UNIT_CLASSES[list.charCodeAt(0)] ?? 0) & KIND_BITS;
    if (kind >= FIRST_SCRIPT && !isUnspaced(kind)) bits[kind] = (bits[kind] ?? 0) | (1 << bit);
  }
  return bits;
})();
