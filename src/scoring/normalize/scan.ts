/**
 * What the characters of a text need done to them, found in one look at each of its units: nearly all texts need next to
 * nothing, and the steps that do the work (expressions with Unicode classes, normal forms) cost many times this look.
 */

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
