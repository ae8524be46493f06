/** What each UTF-16 unit is, looked up in one step: telling by expression would be most of the work on a comment. */

/** Anything that is not one of the others: punctuation, symbols, halves of rare characters. */
export const OTHER = 0;
export const BLANK = 1;
export const DIGIT = 2;
/** Combining marks and joiners: they belong to the letter before. */
export const MARK = 3;
export const PICTURE = 4;
/** From here on letters, by their script. */
export const FIRST_SCRIPT = 5;
/** The bits of the class itself. */
export const KIND_BITS = 0x1f;
/** Set beside the class of what words are made of where spaces part them: digits, marks, letters of most scripts. */
export const SPACED_WORD = 0x20;
/** Set beside the class of letters. */
export const LETTER = 0x40;
/** Set beside the class of capital letters. */
export const CAPITAL = 0x80;

interface Script {
  readonly name: string;
  /** Pairs of first and last unit of the blocks its letters are in. */
  readonly blocks: readonly number[];
  /** The one language written in it, where there is one. BCP 47. */
  readonly language?: string;
}

/** Scripts in the order of their classes. Blocks rather than Unicode's property: twenty sweeps for that take 0.2 s. */
const SCRIPTS: readonly Script[] = [
  {
    name: 'latin',
    blocks: [0x41, 0x24f, 0x1e00, 0x1eff, 0x2c60, 0x2c7f, 0xa720, 0xa7ff, 0xfb00, 0xfb06, 0xff21, 0xff5a],
  },
  { name: 'cyrillic', blocks: [0x400, 0x52f, 0x1c80, 0x1c8f, 0x2de0, 0x2dff, 0xa640, 0xa69f] },
  {
    name: 'han',
    blocks: [0x2e80, 0x2fdf, 0x3005, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff],
    language: 'zh',
  },
  { name: 'hiragana', blocks: [0x3041, 0x309f], language: 'ja' },
  { name: 'katakana', blocks: [0x30a0, 0x30ff, 0x31f0, 0x31ff, 0xff66, 0xff9f], language: 'ja' },
  { name: 'thai', blocks: [0xe00, 0xe7f], language: 'th' },
  { name: 'khmer', blocks: [0x1780, 0x17ff], language: 'km' },
  { name: 'lao', blocks: [0xe80, 0xeff], language: 'lo' },
  { name: 'myanmar', blocks: [0x1000, 0x109f], language: 'my' },
  { name: 'hangul', blocks: [0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7a3], language: 'ko' },
  { name: 'arabic', blocks: [0x600, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff, 0xfb50, 0xfdff, 0xfe70, 0xfeff] },
  { name: 'hebrew', blocks: [0x590, 0x5ff, 0xfb1d, 0xfb4f], language: 'he' },
  { name: 'greek', blocks: [0x370, 0x3ff, 0x1f00, 0x1fff], language: 'el' },
  { name: 'devanagari', blocks: [0x900, 0x97f], language: 'hi' },
  { name: 'bengali', blocks: [0x980, 0x9ff], language: 'bn' },
  { name: 'gurmukhi', blocks: [0xa00, 0xa7f], language: 'pa' },
  { name: 'gujarati', blocks: [0xa80, 0xaff], language: 'gu' },
  { name: 'tamil', blocks: [0xb80, 0xbff], language: 'ta' },
  { name: 'telugu', blocks: [0xc00, 0xc7f], language: 'te' },
  { name: 'kannada', blocks: [0xc80, 0xcff], language: 'kn' },
  { name: 'malayalam', blocks: [0xd00, 0xd7f], language: 'ml' },
  { name: 'sinhala', blocks: [0xd80, 0xdff], language: 'si' },
  { name: 'georgian', blocks: [0x10a0, 0x10ff, 0x1c90, 0x1cbf, 0x2d00, 0x2d2f], language: 'ka' },
  { name: 'armenian', blocks: [0x530, 0x58f], language: 'hy' },
  { name: 'ethiopic', blocks: [0x1200, 0x139f], language: 'am' },
];

export const CYRILLIC = FIRST_SCRIPT + 1;
export const HAN = FIRST_SCRIPT + 2;
export const HIRAGANA = FIRST_SCRIPT + 3;
export const KATAKANA = FIRST_SCRIPT + 4;
export const ARABIC = FIRST_SCRIPT + 10;
/** Letters of scripts that none of the above is. */
export const UNKNOWN_SCRIPT = FIRST_SCRIPT + SCRIPTS.length;
export const CLASS_COUNT = UNKNOWN_SCRIPT + 1;
const LAST_UNSPACED = FIRST_SCRIPT + 8;

/** Whether words of this class are written without spaces between them. */
export const isUnspaced = (kind: number): boolean => kind >= HAN && kind <= LAST_UNSPACED;

/** Name of a class of letters, as `cyrillic`. */
export const scriptName = (kind: number): string => SCRIPTS[kind - FIRST_SCRIPT]?.name ?? 'unknown';

/** The one language of a class of letters; undefined where many are written in it. */
export const languageOfScript = (kind: number): string | undefined => SCRIPTS[kind - FIRST_SCRIPT]?.language;

const UNITS = 0x10000;
const CHUNK = 0x2000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

const HALF_PAIRS = LAST_SURROGATE + 1 - FIRST_SURROGATE;

const allUnits = (): string => {
  const units = Uint16Array.from({ length: UNITS }, (_, unit) => unit);
  // Halves of pairs would join: blanks stand in for them, and are painted over at the end.
  units.fill(0x20, FIRST_SURROGATE, FIRST_SURROGATE + HALF_PAIRS);
  let all = '';
  for (let from = 0; from < UNITS; from += CHUNK) all += String.fromCharCode(...units.subarray(from, from + CHUNK));
  return all;
};

const paintLetters = (classes: Uint8Array): void => {
  for (const [at, { blocks }] of SCRIPTS.entries()) {
    for (let block = 0; block < blocks.length; block += 2) {
      for (let unit = blocks[block] ?? 0; unit <= (blocks[block + 1] ?? -1); unit += 1) {
        if (classes[unit] === UNKNOWN_SCRIPT) classes[unit] = FIRST_SCRIPT + at;
      }
    }
  }
};

const withBits = (kind: number): number => {
  if (kind === DIGIT || kind === MARK) return kind | SPACED_WORD;
  if (kind < FIRST_SCRIPT) return kind;
  return isUnspaced(kind) ? kind | LETTER : kind | LETTER | SPACED_WORD;
};

const makeClasses = (): Uint8Array => {
  const classes = new Uint8Array(UNITS);
  const all = allUnits();
  const paint = (pattern: RegExp, value: number): void => {
    for (const { index, 0: run } of all.matchAll(pattern)) classes.fill(value, index, index + run.length);
  };
  paint(/\p{L}+/gu, UNKNOWN_SCRIPT);
  paintLetters(classes);
  paint(/\p{N}+/gu, DIGIT);
  paint(/[\p{M}\u200c\u200d]+/gu, MARK);
  paint(/(?:(?![©®™])\p{Extended_Pictographic})+/gu, PICTURE);
  paint(/[\s\0-\x1f\x7f-\x9f]+/gu, BLANK);
  classes.fill(OTHER, FIRST_SURROGATE, LAST_SURROGATE + 1);
  // First halves: of pictures, and of the ideographs beyond the first 65,536.
  classes.fill(PICTURE, 0xd83c, 0xd83f);
  classes.fill(HAN, 0xd840, 0xd889);
  // Second halves say nothing new.
  classes.fill(MARK, 0xdc00, LAST_SURROGATE + 1);
  for (let unit = 0; unit < UNITS; unit += 1) classes[unit] = withBits(classes[unit] ?? 0);
  for (const { index } of all.matchAll(/\p{Lu}/gu)) classes[index] = (classes[index] ?? 0) | CAPITAL;
  return classes;
};

/** One for each UTF-16 unit. */
export const UNIT_CLASSES: Readonly<Uint8Array> = makeClasses();
