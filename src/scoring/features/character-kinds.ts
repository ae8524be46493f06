/** Kinds of UTF-16 unit, coarse enough that a text's shape says nothing of its words. */

const KINDS = {
  lower: 97,
  upper: 65,
  digit: 48,
  han: 0x4e00,
  kana: 0x3040,
  hangul: 0xac00,
  cyrillic: 0x400,
  arabic: 0x600,
  letter: 0xc0,
  mark: 0x300,
  symbol: 0x2200,
  emoji: 0xd800,
  other: 1,
} as const;

const RANGES: ReadonlyArray<readonly [last: number, kind: number]> = [
  [0xbf, KINDS.symbol],
  [0x24f, KINDS.letter],
  [0x2ff, KINDS.other],
  [0x36f, KINDS.mark],
  [0x3ff, KINDS.letter],
  [0x52f, KINDS.cyrillic],
  [0x58f, KINDS.letter],
  [0x8ff, KINDS.arabic],
  [0x1fff, KINDS.letter],
  [0x2bff, KINDS.symbol],
  [0x2fff, KINDS.other],
  [0x303f, KINDS.symbol],
  [0x30ff, KINDS.kana],
  [0x33ff, KINDS.other],
  [0x9fff, KINDS.han],
  [0xabff, KINDS.other],
  [0xd7ff, KINDS.hangul],
  [0xdfff, KINDS.emoji],
  [0xf8ff, KINDS.other],
  [0xfaff, KINDS.han],
  [0xffff, KINDS.other],
];

const ofAscii = (unit: number): number => {
  if (unit >= 97 && unit <= 122) return KINDS.lower;
  if (unit >= 65 && unit <= 90) return KINDS.upper;
  return unit >= 48 && unit <= 57 ? KINDS.digit : unit;
};

const TABLE = new Uint16Array(2 ** 16);
for (let unit = 0; unit < 128; unit += 1) TABLE[unit] = ofAscii(unit);
let unit = 128;
for (const [last, kind] of RANGES) for (; unit <= last; unit += 1) TABLE[unit] = kind;

/** The kind of a UTF-16 unit; ASCII punctuation is its own kind. */
export const kindOfCharacter = (unit: number): number => TABLE[unit] ?? KINDS.other;
