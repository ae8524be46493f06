/**
 * Digits and signs for letters: v1agra, c@sino, fr33.
 *
 * Most words with digits are honest (mp3, covid19, 2nd, h1n1, postal codes, ids), and undoing those would hurt. So a word
 * is undone if it then is one that is often disguised, and else only if a digit that stands for a vowel is within it and
 * it looks like no number, code or unit. In a text with two such words the rest are likely ones. What is part of an address is never touched: there digits are what they are.
 */

import type { Tally } from '../traces.js';
import { isSwearing, knownByLook } from './known-words.js';

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
    '€': 'e',
    '£': 'l',
  }),
);
const SIGNS = /[013457@$!€£]/g;
const PIECE = /\S+/g;
/** Addresses, paths, code, ids, cash tags and numbers with a unit are not words. */
const NO_WORDS = /[/\\_#=&+<>{}|^%*~:]|[a-z0-9]\.[a-z0-9]|@[a-z0-9-]*\.|^@|\d[.,:]\d/;
const MAIL_SERVICES = /@(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|live|protonmail|gmx|web)\b/;
const PUNCTUATION_BEFORE = /^["'([]+/;
/** Looking behind keeps it linear, here and below: of a long run that ends nothing only the first sign is tried. */
const PUNCTUATION_AFTER = /(?<!["')\].,:;?!*])["')\].,:;?!*]+$/;
const CORE = /[a-z0-9@$€£!]*[a-z][a-z0-9@$€£!]*/g;
const ONLY_LEET = /^(?=[^a-z]*[a-z])(?=.*[013457@$!€£])[a-z013457@$!€£]{3,24}$/;
const ENDS_IN_SIGNS = /^!+|(?<!!)!+$/g;

const bareOf = (piece: string): string => piece.replace(PUNCTUATION_BEFORE, '').replace(PUNCTUATION_AFTER, '');

const lettersFor = (core: string): string => core.replace(SIGNS, (sign) => LETTER_OF.get(sign) ?? sign);

/** Digits for vowels, alone or in the pairs that English has, between letters. */
const VOWEL_WITHIN = /[a-z](?:[0134€]|33|00|34|43|41|14|04|€€)[a-z]/;
/** A sign within a word: v!agra, but not great!thanks; c@sino, but not data@data. */
const MARK_WITHIN = /^[a-z]{1,2}!+[a-z]{3,}|[a-z][$€£]+[a-z]|^[a-z]{1,3}@[a-z]{2,}|[a-z]@[a-z]{1,3}$/;
/** A figure between two words, or one for a word: only1more, lib4ever. */
const FIGURE_BETWEEN = /^[a-z]{3,}[14][a-z]{3,}$/;
/** A figure with its unit: 10w, 50s. */
const UNIT = /^\d+[a-z]{1,2}$/;
const TWO_LETTERS = /[a-z]{2}/;
const ALTERNATING_VOWELS = /^[bcdfghjklmnpqrstvwxz]?(?:[0134][bcdfghjklmnpqrstvwxyz]){2,3}[0134y]?$/;
const CODE =
  /^(?:[a-z]{1,2}\d{1,2}[a-z]{1,2}|(?:[a-z]\d){2,3}|[0-9a-f]*\d[0-9a-f]*\d[0-9a-f]*|h\d+n\d+|s\d+e\d+|(?:mp|ps|log|web|html|css|co|es|utf|ipv|win|top|day|step|part|page|id|user|w)\d.*)$/;
const VOWEL = /[aeiouy]/;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{4}/;
const LETTERS = /[a-z]/g;
const DIGITS = /\d/g;
const countOf = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0;

const looksLikeWord = (core: string, word: string): boolean => {
  if (core.length < 4 || FIGURE_BETWEEN.test(core) || CODE.test(core) || !VOWEL.test(word) || CONSONANTS.test(word))
    return false;
  if (/^\d|\d\d$/.test(core) && !VOWEL_WITHIN.test(core)) return false;
  const letters = countOf(core, LETTERS);
  if (letters < 3 || countOf(core, DIGITS) > letters) return false;
  if (MARK_WITHIN.test(core)) return true;
  return VOWEL_WITHIN.test(core) && (TWO_LETTERS.test(core) || ALTERNATING_VOWELS.test(core));
};

/** What a word must be to be undone in a text that has been seen to be written so: no number with a unit, no name with a year. */
const LIKELY = /^(?!\d+[a-z]{1,2}$|[a-z]+\d+$|\d+$)(?=(?:[^a-z]*[a-z]){2})(?!.*\d{3})[a-z013457@$!€£]{3,24}$/;
const ENOUGH_TO_BE_SURE = 2;
/**
 * In a text where so many words were undone, or so many and such a share of its words look like it, whatever can be a word
 * is one: "$41d", "semu4", "@n0ther". Figures with a unit stay, names with a number of two figures or more, and handles
 * that have no signs for letters in them.
 */
const WRITTEN_SO = 5;
const WRITTEN_SO_AT_LEAST = 3;
const WRITTEN_SO_SHARE = 0.3;
const MOST_WORDS_SHARE = 0.5;
const CAN_BE_WORD = /^(?!\d+[a-z]{1,2}$|[a-z]{1,2}\d+$|[a-z]+\d{2,}$)[a-z013457@$!€£]{3,24}$/;
const CAN_BEGIN_SO =
  /^(?:!(?=[^a-z]*[a-z])[a-z013457@$€£]{3,23}|@(?=[^a-z]*[a-z])[a-z013457$!€£]{2,4}|@(?=[a-z]+[013457$!€£]|[013457$!€£]+[a-z])(?!.*\d{3})[a-z013457$!€£@]{2,23})$/;

/** Whether so many words of `text` have signs for letters in them that it is written in this way as a whole. */
const isWrittenSo = (text: string): boolean => {
  let words = 0;
  let mixed = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const bare = bareOf(piece);
    if (!/[a-z]/.test(bare)) continue;
    words += 1;
    if (ONLY_LEET.test(bare) && LIKELY.test(bare) && !CODE.test(bare) && !NO_WORDS.test(bare)) mixed += 1;
  }
  return (
    (mixed >= WRITTEN_SO_AT_LEAST && mixed >= WRITTEN_SO_SHARE * words) ||
    (mixed >= ENOUGH_TO_BE_SURE && mixed >= MOST_WORDS_SHARE * words)
  );
};

/** Undoes words that `isWord` takes for such, and counts them. */
const undoWords = (text: string, tally: Tally, isWord: (core: string, letters: string) => boolean): string => {
  const undoCore = (core: string): string => {
    const bare = core.replace(ENDS_IN_SIGNS, '');
    if (!ONLY_LEET.test(bare) || UNIT.test(bare)) return core;
    const letters = lettersFor(bare);
    const known = knownByLook(letters);
    if (known === undefined && !isWord(bare, letters)) return core;
    const word = known ?? letters;
    if (!isSwearing(word)) tally.leet += 1;
    return core.replace(bare, () => word);
  };
  return text.replace(PIECE, (piece) => {
    const bare = bareOf(piece);
    return NO_WORDS.test(bare) || MAIL_SERVICES.test(bare) ? piece : piece.replace(CORE, undoCore);
  });
};

/** Undoes what can be a word and begins like a handle, or with an i that is a mark. */
const undoBeginnings = (text: string, tally: Tally): string =>
  text.replace(PIECE, (piece) => {
    const bare = bareOf(piece);
    if (!CAN_BEGIN_SO.test(bare) || MAIL_SERVICES.test(bare)) return piece;
    tally.leet += 1;
    return piece.replace(bare, () => lettersFor(bare));
  });

/** `text` (lower case) with the letters that were meant, as far as that is safe. Linear; applied twice it changes nothing more. */
export const undoLeet = (text: string, tally: Tally): string => {
  const before = tally.leet;
  const isAll = isWrittenSo(text);
  const sure = undoWords(text, tally, looksLikeWord);
  if (!isAll && tally.leet - before < ENOUGH_TO_BE_SURE) return sure;
  const likely = undoWords(sure, tally, (core) => LIKELY.test(core));
  if (!isAll && tally.leet - before < WRITTEN_SO) return likely;
  return undoBeginnings(
    undoWords(likely, tally, (core) => CAN_BE_WORD.test(core)),
    tally,
  );
};
