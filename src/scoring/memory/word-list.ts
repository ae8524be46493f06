/** The words that likeness is measured on, and what both ways of reading them share. */

/** Words beyond these are not read: a campaign repeats itself long before. */
export const MAX_WORDS = 1_000;
/** Longer words count by their beginning: endings are what spinning and grammar change. */
export const STEM_UNITS = 6;
/** Digits in a row, spaces and signs between them ignored, that are a telephone number rather than a date or a sum. */
export const PHONE_DIGITS = 9;

/** Kinds of words; the short ones have less than three letters, a handle is `@` and a name. */
export const KINDS = { short: 0, word: 1, number: 2, link: 3, handle: 4 } as const;

/** Room for the words of one text; overwritten by the next. */
export interface Words {
  readonly hashes: Int32Array;
  /** See KINDS. */
  readonly kinds: Uint8Array;
  count: number;
  /** Pieces of the text that hold an address or a handle, as written; at most 16. */
  readonly pieces: string[];
  /** Telephone numbers, their last nine digits; at most 16. */
  readonly phones: string[];
}

export const makeWords = (): Words => ({
  hashes: new Int32Array(MAX_WORDS),
  kinds: new Uint8Array(MAX_WORDS),
  count: 0,
  pieces: [],
  phones: [],
});

/** Whether a word bears meaning of its own. */
export const isPlainWord = (words: Words, at: number): boolean => words.kinds[at] === KINDS.word;

export const isAsciiLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
