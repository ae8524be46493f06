/**
 * The words of a normalised text as hashes, in one pass and without a string for each: what likeness is measured on.
 * Addresses and numbers become one word each, whatever they are, since they are what changes from one copy to the next.
 */

import { makeUnitReader } from '../features/units.js';
import { hashUnits } from './hash.js';
import { readPlain } from './plain-words.js';
import { KINDS, MAX_WORDS, PHONE_DIGITS, STEM_UNITS, isAsciiLetter, type Words } from './word-list.js';

const { short: SHORT, word: WORD, number: NUMBER, link: LINK, handle: HANDLE } = KINDS;

const FIRST_UNSPACED = 0x0e00;
const FIRST_IDEOGRAPHIC = 0x2e80;
/** The greatest of `@`, `/` and `.`: letters are beyond it. */
const LAST_SIGN = 64;

const MAX_PIECES = 16;
const SPACE = 32;

type Units = Readonly<Uint16Array>;
/** A text and its units; what follows them says nothing, and is never looked at. */
interface Text {
  readonly text: string;
  readonly units: Units;
}
const read = makeUnitReader();

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** Letters, as far as their block tells; a few signs among them do no harm. */
const isForeignLetter = (unit: number): boolean =>
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x2c00 && unit < 0x2e00) ||
  (unit >= 0x3040 && unit < 0xd800) ||
  (unit >= 0xf900 && unit < 0xfe00) ||
  (unit >= 0xff66 && unit < 0xffdd);
const isWordUnit = (unit: number): boolean =>
  isAsciiLetter(unit) || isDigit(unit) || (unit > 127 && isForeignLetter(unit));
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit < 0xd800;
/** Scripts that put no spaces between words: Thai to Burmese, Khmer, and from the kana upwards. */
const isUnspaced = (unit: number): boolean =>
  unit >= FIRST_UNSPACED &&
  ((unit >= FIRST_IDEOGRAPHIC && !isHangul(unit)) ||
    unit < 0x0f00 ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800));

/** An address or a handle: `@`, `://`, or a dot between a letter or digit and two letters. */
const isLinkish = (units: Units, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const unit = units[at] ?? 0;
    if (unit > LAST_SIGN) continue;
    if (unit === LAST_SIGN) return true;
    if (unit === 47 && at > from && units[at - 1] === 58) return true;
    if (unit !== 46 || at === from || at + 2 >= to) continue;
    if (isWordUnit(units[at - 1] ?? 0) && isAsciiLetter(units[at + 1] ?? 0) && isAsciiLetter(units[at + 2] ?? 0))
      return true;
  }
  return false;
};

const push = (words: Words, hash: number, kind: number): void => {
  if (words.count === MAX_WORDS) return;
  words.hashes[words.count] = hash;
  words.kinds[words.count++] = kind;
};

/** Every two neighbouring signs of a run without spaces count as a word. */
const pushUnspaced = (words: Words, units: Units, from: number, to: number, seed: number): void => {
  if (to - from === 1) push(words, hashUnits(units, from, to, seed), SHORT);
  for (let at = from; at + 2 <= to; at += 1) push(words, hashUnits(units, at, at + 2, seed), WORD);
};

const pushRun = (words: Words, units: Units, from: number, to: number, seed: number): void => {
  const first = units[from] ?? 0;
  if (isDigit(first)) push(words, NUMBER, NUMBER);
  else if (isUnspaced(first)) pushUnspaced(words, units, from, to, seed);
  else push(words, hashUnits(units, from, Math.min(to, from + STEM_UNITS), seed), to - from < 3 ? SHORT : WORD);
};

const pushPiece = (words: Words, { text, units }: Text, from: number, to: number, seed: number): void => {
  if (isLinkish(units, from, to)) {
    push(words, LINK, units[from] === LAST_SIGN ? HANDLE : LINK);
    if (words.pieces.length < MAX_PIECES) words.pieces.push(text.slice(from, to));
    return;
  }
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const isInside = at < to && isWordUnit(units[at] ?? 0);
    if (isInside && start === -1) start = at;
    if (isInside || start === -1) continue;
    pushRun(words, units, start, at, seed);
    start = -1;
  }
};

/** Where the piece that begins at `from` ends: at a space, or where a script with spaces meets one without. */
const endOfPiece = ({ text, units }: Text, from: number): number => {
  const { length } = text;
  const unspaced = isUnspaced(units[from] ?? 0);
  let at = from + 1;
  while (at < length) {
    const unit = units[at] ?? 0;
    if (unit === SPACE || unit === 60 || isUnspaced(unit) !== unspaced) break;
    at += 1;
  }
  return at;
};

const MAYBE_PHONE = /\d[\d\s().+/-]{7,24}\d/g;

const readPhones = (words: Words, text: string): void => {
  for (const [found] of text.matchAll(MAYBE_PHONE)) {
    const digits = found.replace(/\D/g, '');
    if (digits.length >= PHONE_DIGITS && words.phones.length < MAX_PIECES)
      words.phones.push(digits.slice(-PHONE_DIGITS));
  }
};

/** Longer runs between angle brackets are text. */
const MAX_TAG = 600;

/** Where the tag that begins at `at` ends, or `at` if none does: markup that a site sends as plain text is nobody's words. */
const endOfTag = (text: string, at: number, nextClose: number): number => {
  const unit = text.charCodeAt(at + 1);
  if (!isAsciiLetter(unit) && unit !== 47) return at;
  return nextClose === -1 || nextClose - at > MAX_TAG ? at : nextClose + 1;
};

/** Reads `text`, which must be normalised, into `words`. Linear, and stops after 1,000 words. */
export const readWords = (text: string, seed: number, words: Words): void => {
  words.count = 0;
  words.pieces.length = 0;
  words.phones.length = 0;
  if (readPlain(text, seed, words)) return;
  const units = read(text);
  const both: Text = { text, units };
  const { length } = text;
  let hasDigits = false;
  let nextClose = 0;
  for (let at = 0; at < length && words.count < MAX_WORDS;) {
    const unit = units[at] ?? 0;
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    if (unit === 60) {
      if (nextClose !== -1 && nextClose < at) nextClose = text.indexOf('>', at);
      const end = endOfTag(text, at, nextClose);
      if (end > at) {
        if (words.pieces.length < MAX_PIECES && isLinkish(units, at, end)) words.pieces.push(text.slice(at, end));
        at = end;
        continue;
      }
    }
    hasDigits ||= isDigit(unit) || unit === 43 || unit === 40;
    const end = endOfPiece(both, at);
    pushPiece(words, both, at, end, seed);
    at = end;
  }
  if (hasDigits) readPhones(words, text);
};
