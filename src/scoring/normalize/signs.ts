/** Signs that a text spells something in disguise, found in one look at each of its units. */

import { forUnits, unitsOf } from '../features/units.js';

/** Signs of writing that may have to be undone or tidied, as bits. */
export const SIGNS = {
  leet: 1,
  spaced: 2,
  repeated: 4,
  percent: 8,
  link: 16,
  strewn: 32,
  /** White space or control characters other than single spaces between words. */
  untidy: 64,
} as const;

/**
 * Kinds of units. That of letters alone is odd: a number to add, where a question to ask would be answered otherwise with
 * every word.
 */
const [OTHER, LETTER, BLANK, WIDE_BLANK, LEET_DIGIT, DIGIT, LEET_SIGN, STREWN_SIGN, HINT] = [
  0, 1, 2, 4, 6, 8, 10, 12, 14,
] as const;
const KIND_BITS = 4;
const ALL_KINDS = [OTHER, LETTER, BLANK, WIDE_BLANK, LEET_DIGIT, DIGIT, LEET_SIGN, STREWN_SIGN, HINT];
const [SPACE, DOLLAR, PERCENT, DOT, SLASH, COLON, DELETE, EURO, IDEOGRAPHIC_STOP] = [
  32, 36, 37, 46, 47, 58, 127, 0x20ac, 0x3002,
] as const;
const kindOfAscii = (unit: number): number => {
  const letter = String.fromCharCode(unit);
  if (/[a-z]/.test(letter)) return LETTER;
  if (unit === SPACE) return BLANK;
  if (unit < SPACE || unit === DELETE) return WIDE_BLANK;
  if (/[013457]/.test(letter)) return LEET_DIGIT;
  if (/[2689]/.test(letter)) return DIGIT;
  if (/[@$!]/.test(letter)) return LEET_SIGN;
  if (/[%.:]/.test(letter)) return HINT;
  return /[*~|^=+]/.test(letter) ? STREWN_SIGN : OTHER;
};
const ASCII = 128;
/** Beyond ASCII all from here on are taken for letters but punctuation and symbols: whoever looks closer decides. */
const FIRST_LETTER = 0xc0;
const SYMBOLS_FROM = 0x2000;
const SYMBOLS_TO = 0x2e7f;
const FIRST_SURROGATE = 0xd800;

const kindBeyondAscii = (unit: number): number => {
  if (unit >= SYMBOLS_FROM && unit <= SYMBOLS_TO) return unit === EURO ? LEET_SIGN : OTHER;
  if (unit === IDEOGRAPHIC_STOP) return HINT;
  return unit >= FIRST_LETTER && unit < FIRST_SURROGATE ? LETTER : OTHER;
};
const KINDS = Uint8Array.from({ length: 2 ** 16 }, (_, unit) =>
  unit < ASCII ? kindOfAscii(unit) : kindBeyondAscii(unit),
);

const isBlank = (kind: number): boolean => kind === BLANK || kind === WIDE_BLANK;
/** Whether there is something to see where a unit of one kind follows one of another: between letters and spaces there is not. */
const isTelling = (kind: number, next: number): boolean =>
  next === WIDE_BLANK ||
  (isBlank(kind) && next !== LETTER) ||
  next === HINT ||
  (next === LETTER && (kind === LEET_DIGIT || kind === LEET_SIGN || kind === STREWN_SIGN)) ||
  (kind === LETTER && (next === LEET_DIGIT || next === LEET_SIGN));
/** By both kinds. */
const TELLING = new Uint8Array(2 ** (2 * KIND_BITS));
for (const kind of ALL_KINDS)
  for (const next of ALL_KINDS) TELLING[(kind << KIND_BITS) | next] = isTelling(kind, next) ? 1 : 0;

/** Single letters in a row, and the widest gap between two of them: three units of separator. */
const SPACED_LETTERS = 4;
const SPACED_GAP = 4;
/** Of the last three units which are letters, as bits: only the middle one. */
const LAST_THREE = 0b111;
const SINGLE = 0b010;
/** Signs that stand alone between blanks, as if they were words. */
const MANY_LONE = 4;
const isOpening = (unit: number): boolean => unit === SPACE || unit === 0x28 || unit === 0x5b || unit === 0x7b;
/** Endings of host names that stand apart from the dot before them. */
const ENDINGS_APART = [' com', ' net', ' org', ' ru', ' biz', ' xyz', ' info', ' cn', ' icu'] as const;
/** Their first letters: that of most sentences is another. */
const BEGINS_ENDING = new Uint8Array(ASCII);
for (const ending of ENDINGS_APART) BEGINS_ENDING[ending.charCodeAt(1)] = 1;
const isEndingApart = (text: string, at: number): boolean =>
  BEGINS_ENDING[text.charCodeAt(at + 1)] === 1 && ENDINGS_APART.some((ending) => text.startsWith(ending, at));

const HTTP = /https?$/;
/** The sign that a percent, dot, colon or ideographic full stop at `at` is. */
const signAt = (text: string, at: number): number => {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  switch (text.charCodeAt(at)) {
    case PERCENT:
      return SIGNS.percent;
    case DOT:
      return isOpening(before) || isEndingApart(text, at + 1) ? SIGNS.link : 0;
    case COLON:
      if (text.charCodeAt(at + 1) !== SLASH && text.charCodeAt(at + 2) !== SLASH)
        return isOpening(before) ? SIGNS.link : 0;
      return HTTP.test(text.slice(Math.max(0, at - 5), at)) ? 0 : SIGNS.link;
    default:
      return before < ASCII ? SIGNS.link : 0;
  }
};

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? OTHER;

/** The signs that the unit at `at` and the one before are together, given their kinds. */
const signsBetween = (text: string, at: number, kind: number, next: number): number => {
  if (next === WIDE_BLANK) return SIGNS.untidy;
  if (next === BLANK) return isBlank(kind) ? SIGNS.untidy : 0;
  if (next === HINT) return kind !== HINT || text[at] === text[at - 1] ? signAt(text, at) : 0;
  if (next === LETTER) {
    if (kind !== STREWN_SIGN) return SIGNS.leet;
    return at >= 2 && kindAt(text, at - 2) === LETTER ? SIGNS.strewn : 0;
  }
  const isLeet = kind === LETTER && (next === LEET_DIGIT || text.charCodeAt(at) === DOLLAR);
  return isLeet ? SIGNS.leet : 0;
};

/** Whether units of one kind, of which the first is at `at`, reach to a blank. */
const isLone = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  let end = at + 1;
  while (end < text.length && kindAt(text, end) === kind) end += 1;
  return end < text.length && isBlank(kindAt(text, end));
};

const SPELLED_DOT = 'dot';
/** Whether the word "dot" stands in the text, and something after it. */
const hasSpelledDot = (text: string): boolean => {
  for (let at = text.indexOf(SPELLED_DOT); at !== -1; at = text.indexOf(SPELLED_DOT, at + 1)) {
    const end = at + SPELLED_DOT.length;
    const isWord = at === 0 || kindAt(text, at - 1) !== LETTER;
    if (isWord && end < text.length && kindAt(text, end) !== LETTER) return true;
  }
  return false;
};

/**
 * The signs (`SIGNS`) in a lower-case text; each may be a false alarm. None is missed but for three rare
 * ways to break a link, `example(punto)com`, `http: //x` and `example d0t com`, which are mended where another sign asks for
 * it. This is done to every comment, and is nearly all that is done to a plain one: where words end cannot be foreseen, so
 * the loop asks nothing that is answered otherwise there.
 */
export const signsIn = forUnits((room) => {
  const { units } = room;
  return (text): number => {
    const { length } = text;
    unitsOf(text, room);
    let signs = 0;
    let kind: number = BLANK;
    let letters = 0;
    let before = -1;
    let beforeThat = -1;
    let lastSingle = -SPACED_GAP - 1;
    let singles = 0;
    let lone = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const next = KINDS[unit] ?? OTHER;
      letters = (letters << 1) | (next & LETTER);
      if (TELLING[(kind << KIND_BITS) | next] !== 0) {
        signs |= signsBetween(text, at, kind, next);
        if (isBlank(kind) && !isBlank(next) && isLone(text, at)) lone += 1;
      }
      if ((letters & LAST_THREE) === SINGLE) {
        singles = at - 1 - lastSingle <= SPACED_GAP ? singles + 1 : 1;
        lastSingle = at - 1;
        if (singles >= SPACED_LETTERS) signs |= SIGNS.spaced;
      }
      if (((unit ^ before) | (before ^ beforeThat)) === 0 && next === LETTER) signs |= SIGNS.repeated;
      kind = next;
      beforeThat = before;
      before = unit;
    }
    if (lone >= MANY_LONE) signs |= SIGNS.strewn;
    if (length > 0 && (isBlank(kind) || text.charCodeAt(0) <= SPACE)) signs |= SIGNS.untidy;
    return hasSpelledDot(text) ? signs | SIGNS.link : signs;
  };
});
