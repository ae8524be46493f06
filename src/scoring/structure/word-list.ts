/** The words of a normalised text as numbers, and what both ways of finding them share. */

/** Words beyond the 2,000th are not read: their kinds and buckets have long been settled. */
export const MAX_WORDS = 2_000;

/** What a scan found. The buffers belong to the scanner and hold until its next call. */
export interface Words {
  /** Words, up to 2,000. In scripts without spaces each pair of neighbours counts as one. */
  readonly count: number;
  /** Of each word: ordinal in the lexicon (0 where unknown), hash of the word, hash of how it begins, length in units. */
  readonly ordinals: Uint16Array;
  readonly hashes: Int32Array;
  readonly stems: Int32Array;
  readonly lengths: Uint16Array;
  /** Units of words by the class of the word's first, addresses left out. */
  readonly classCounts: Uint32Array;
  /** Letters beyond ASCII, up to 64. */
  readonly letters: Uint16Array;
  readonly letterCount: number;
  /** Units of the longest word. */
  readonly longest: number;
  /** How many addresses were passed over. */
  readonly addresses: number;
}

export type Buffers = Pick<Words, 'ordinals' | 'hashes' | 'stems' | 'lengths' | 'classCounts' | 'letters'>;

const LETTER_W = 119;

export const isWorldWideWeb = (text: string, from: number, to: number): boolean =>
  to - from === 3 &&
  text.charCodeAt(from) === LETTER_W &&
  text.charCodeAt(from + 1) === LETTER_W &&
  text.charCodeAt(from + 2) === LETTER_W;

/** Where the address ends that holds the unit at `from`. */
export const endOfRun = (text: string, from: number): number => {
  const end = text.indexOf(' ', from);
  return end === -1 ? text.length : end;
};
