/**
 * What a text needs done to it, found in one look at each of its units: nearly all texts need next to nothing, and the
 * steps that do the work (expressions with Unicode classes, normal forms) cost many times this look.
 */

import { makeUnitReader } from '../features/units.js';
import type { Tally } from '../traces.js';

/** Facts about a text, as bits. */
export const NEEDS = {
  /** It has characters to drop, or joiners. */
  invisible: 1,
  /** It has characters that are not their own NFKC form, alone or beside another. */
  composing: 2,
  /** Three marks in a row. */
  marks: 4,
  /** Letters whose Latin look-alikes are known. */
  foreign: 8,
  /** Letters of ornamental alphabets. */
  ornamental: 16,
  /** White space other than ASCII's. */
  spaces: 32,
  /** A sharp s. */
  eszett: 64,
} as const;

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

const KNOWN = 128;
const PICTURE = 256;
const MARK = 512;

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/;
/** Scripts of which some letters pass for Latin ones; Greek, Cyrillic, Armenian, Cherokee, Lisu, and Latin's own rarities. */
const FOREIGN = /[\u0251\u0261\u0269\u026a\u028b\u0370-\u058f\u13a0-\u13ff\ua4d0-\ua4ff\uab70-\uabbf]/;
const ORNAMENTAL = /[\u01eb\u0262\u0274\u0280\u028f\u0299\u029c\u029f\u026a\u1d00-\u1d22\ua730\ua731]/;
const SPACE = /[\s\u0080-\u009f]/;
const IS_MARK = /\p{M}/u;
const JAMO = /[\u1100-\u11ff]/;

const isPlain = (letter: string): boolean => {
  const lower = letter.toLowerCase();
  return (
    letter.normalize('NFKC') === letter &&
    lower.length === 1 &&
    lower.normalize('NFKC') === lower &&
    lower.toLowerCase() === lower &&
    !IS_MARK.test(letter) &&
    !JAMO.test(letter)
  );
};

const classify = (unit: number): number => {
  const letter = String.fromCharCode(unit);
  let kind: number = KNOWN;
  if (INVISIBLE.test(letter)) kind |= NEEDS.invisible;
  else if (!isPlain(letter)) kind |= NEEDS.composing;
  if (FOREIGN.test(letter)) kind |= NEEDS.foreign;
  if (ORNAMENTAL.test(letter)) kind |= NEEDS.ornamental;
  if (SPACE.test(letter)) kind |= NEEDS.spaces;
  if (IS_MARK.test(letter)) kind |= MARK;
  if (/\p{Extended_Pictographic}/u.test(letter)) kind |= PICTURE;
  return letter === 'ß' || letter === 'ẞ' ? kind | NEEDS.eszett : kind;
};

/** What is known of each unit of the basic plane, worked out when first met: 0 is not yet known. */
const kinds = new Uint16Array(0x10000);

const astralKind = (point: number): number => {
  if (point >= 0x1f300 && point <= 0x1faff) return PICTURE;
  if ((point >= 0x20000 && point <= 0x2f7ff) || (point >= 0x30000 && point <= 0x323af)) return 0;
  if (point >= 0xe0000) return NEEDS.invisible;
  if (point >= 0x1f000 && point <= 0x1f2ff) return NEEDS.ornamental | NEEDS.composing | (point > 0x1f1e5 ? PICTURE : 0);
  return NEEDS.composing;
};

const EMOJI_RUN = 3;
const ZERO_WIDTH_JOINER = 0x200d;
const VARIATION_16 = 0xfe0f;

/** What the text, which has units beyond ASCII, needs (`NEEDS`). Counts runs of emoji, which stay. */
export const needsOf = (text: string, tally: Tally): number => {
  let needs = 0;
  let pictures = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit !== 32) pictures = 0;
      marks = 0;
      continue;
    }
    let kind: number;
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length) {
      const low = text.charCodeAt(at + 1);
      const isPair = low >= 0xdc00 && low <= 0xdfff;
      kind = isPair ? astralKind(text.codePointAt(at) ?? 0) : 0;
      if (isPair) at += 1;
    } else {
      kind = kinds[unit] ?? 0;
      if (kind === 0) kind = kinds[unit] = classify(unit);
    }
    needs |= kind;
    if ((kind & PICTURE) !== 0) pictures += 1;
    else if (unit !== ZERO_WIDTH_JOINER && unit !== VARIATION_16) pictures = 0;
    if (pictures === EMOJI_RUN) tally.emojiRuns += 1;
    marks = (kind & MARK) !== 0 ? marks + 1 : 0;
    if (marks >= 3) needs |= NEEDS.marks;
  }
  return needs & 127;
};

/** Kinds of units; all but the first three are met seldom. */
const [OTHER, LETTER, BLANK, LEET_DIGIT, DIGIT, LEET_SIGN, STREWN_SIGN, HINT] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const [SPACE_UNIT, DOLLAR, PERCENT, DOT, SLASH, COLON, DELETE, T, EURO, IDEOGRAPHIC_STOP] = [
  32, 36, 37, 46, 47, 58, 127, 116, 0x20ac, 0x3002,
] as const;
const kindOfAscii = (unit: number): number => {
  const letter = String.fromCharCode(unit);
  if (/[a-z]/.test(letter)) return LETTER;
  if (unit <= SPACE_UNIT || unit === DELETE) return BLANK;
  if (/[013457]/.test(letter)) return LEET_DIGIT;
  if (/[2689]/.test(letter)) return DIGIT;
  if (/[@$!]/.test(letter)) return LEET_SIGN;
  if (/[%.:]/.test(letter)) return HINT;
  return /[*~|^=+]/.test(letter) ? STREWN_SIGN : OTHER;
};
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, unit) => kindOfAscii(unit));
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

/** Single letters in a row, and the widest gap between two of them: three units of separator. */
const SPACED_LETTERS = 4;
const SPACED_GAP = 4;
/** Signs that stand alone between blanks, as if they were words. */
const MANY_LONE = 4;
const OPENING: ReadonlySet<number> = new Set([SPACE_UNIT, 0x28, 0x5b, 0x7b]);
const ENDINGS_APART = [' com', ' net', ' org', ' ru', ' biz', ' xyz', ' info', ' cn', ' icu'] as const;

const HTTP = /https?$/;
/** The sign that a percent, dot, colon or ideographic full stop at `at` is. */
const signAt = (text: string, at: number): number => {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  switch (text.charCodeAt(at)) {
    case PERCENT:
      return SIGNS.percent;
    case DOT: {
      const isApart = OPENING.has(before) || ENDINGS_APART.some((ending) => text.startsWith(ending, at + 1));
      return isApart ? SIGNS.link : 0;
    }
    case COLON:
      if (text.charCodeAt(at + 1) !== SLASH && text.charCodeAt(at + 2) !== SLASH)
        return OPENING.has(before) ? SIGNS.link : 0;
      return HTTP.test(text.slice(Math.max(0, at - 5), at)) ? 0 : SIGNS.link;
    default:
      return before < 128 ? SIGNS.link : 0;
  }
};

const isTripled = (text: string, at: number): boolean =>
  at >= 2 && text.charCodeAt(at) === text.charCodeAt(at - 1) && text.charCodeAt(at) === text.charCodeAt(at - 2);

/** The sign that a change from one kind of unit to another is. */
const signBetween = (text: string, at: number, kind: number, next: number): number => {
  if (next === LETTER) {
    if (kind === LEET_DIGIT || kind === LEET_SIGN) return SIGNS.leet;
    return kind === STREWN_SIGN && at >= 2 && kindAt(text, at - 2) === LETTER ? SIGNS.strewn : 0;
  }
  return kind === LETTER && (next === LEET_DIGIT || text.charCodeAt(at) === DOLLAR) ? SIGNS.leet : 0;
};
const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (ASCII_KINDS[unit] ?? OTHER) : kindBeyondAscii(unit);
};

const read = makeUnitReader();

/**
 * The signs (`SIGNS`) in a lower-case text; each may be a false alarm, none is missed. This is done to every comment, and
 * is nearly all that is done to a plain one: the loop does next to nothing where the kind of unit stays the same, or
 * changes between letters and blanks.
 */
export const signsIn = (text: string): number => {
  const { length } = text;
  const units = read(text);
  let signs = 0;
  let kind: number = BLANK;
  let wordStart = 0;
  let lastSingle = -SPACED_GAP - 1;
  let singles = 0;
  let before = 0;
  let isLone = false;
  let lone = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    const next = unit < 128 ? (ASCII_KINDS[unit] ?? OTHER) : kindBeyondAscii(unit);
    if (next === kind) {
      if (unit === before) {
        if (next === LETTER && isTripled(text, at)) signs |= SIGNS.repeated;
        else if (next === BLANK) signs |= SIGNS.untidy;
        else if (next === HINT) signs |= signAt(text, at);
      } else if (next === BLANK) signs |= SIGNS.untidy;
    } else {
      if (next === LETTER) wordStart = at;
      if (kind === LETTER) {
        const letters = at - wordStart;
        if (letters === 1) {
          singles = wordStart - lastSingle <= SPACED_GAP ? singles + 1 : 1;
          lastSingle = wordStart;
          if (singles >= SPACED_LETTERS) signs |= SIGNS.spaced;
        } else if (letters === 3 && before === T && text.startsWith('dot', wordStart)) signs |= SIGNS.link;
      }
      if (next === BLANK) {
        if (unit !== SPACE_UNIT) signs |= SIGNS.untidy;
        if (isLone) lone += 1;
      } else if (next === HINT) signs |= signAt(text, at);
      if (next > BLANK || kind > BLANK) signs |= signBetween(text, at, kind, next);
      isLone = kind === BLANK && next !== LETTER;
      kind = next;
    }
    before = unit;
  }
  if (lone >= MANY_LONE) signs |= SIGNS.strewn;
  if (length > 0 && (kind === BLANK || text.charCodeAt(0) <= SPACE_UNIT)) signs |= SIGNS.untidy;
  return signs;
};
