import { MAX_TOKENS, makeSpans } from '../tokenize.js';
import { scramble } from './hashing.js';
import { MAX_RUN_UNITS, RUNS } from '../word-runs.js';
import { makeUnits } from './units.js';

/** Hashes are the same for every model and site; what they make of them is their own (bucketOf). */
const SEED = 0x43616e64;
/** Features of one text are told apart by so many bits of their hashes: of 400, two are taken for one in three texts of ten. */
const MET_BITS = 18;
/** What a hash is shifted by to see whether it was met. */
const SHIFT = 32 - MET_BITS;
/** And to find the 32 bits it is among. */
const WORD_SHIFT = SHIFT + 5;

/** UTF-16 units of a text beyond which nothing is read: no text within the limits is longer. */
export const MAX_UNITS = MAX_RUN_UNITS;
/** Units of a text as typed of which the shape is read. */
export const MAX_SHAPE_UNITS = 4_096;
/** Words that describe a comment; more are not read. */
export const MAX_STRUCTURE = 128;
/** Of these so many are looked at in pairs. */
export const MAX_PAIRED = 24;
const MAX_PAIRS = (MAX_PAIRED * (MAX_PAIRED - 1)) / 2;

/** One more than there can be: what is written down is counted afterwards. */
const MAX_FEATURES = 1 + MAX_TOKENS * 2 + (MAX_UNITS + 1) * 3 + (MAX_SHAPE_UNITS + 1) * 2 + MAX_STRUCTURE + MAX_PAIRS;

/** What hashing begins with: other for each kind of feature, so that a word and a run of the same letters do not meet. */
export type Seeds = Readonly<Record<'word' | 'pair' | 'character' | 'shape' | 'structure' | 'traits', number>>;

export const SEEDS: Seeds = {
  word: scramble(SEED ^ 0x77_6f_72_64),
  pair: scramble(SEED ^ 0x70_61_69_72),
  character: scramble(SEED ^ 0x63_68_61_72),
  shape: scramble(SEED ^ 0x73_68_61_70),
  structure: scramble(SEED ^ 0x73_74_72_75),
  traits: scramble(SEED ^ 0x74_72_61_69),
};

/** How many features there are after a group, and how many of them were met in the first half of the text. */
export interface Found {
  readonly before: number;
  readonly found: number;
}

/**
 * Where features are found: one for the process, since each text is done before the next begins.
 *
 * Whoever loops over a text takes what he uses, from here and from elsewhere, into constants of his own module that are not
 * exported. V8 compiles the place of such an array, and the body of such a function, into the loop; what is imported or
 * exported it fetches and asks about at each turn, which takes half again to twice the time.
 */
export const WORKSPACE = {
  hashes: new Uint32Array(MAX_FEATURES),
  /** For each word feature the ordinal of the token it (or its pair) begins with. */
  tokenOf: new Uint16Array(MAX_TOKENS * 2 + 1),
  /** One bit for each of the first 18 bits of a hash: whether it has been met. Small enough to stay in the nearest cache, and all 0 between texts. */
  met: new Int32Array(2 ** MET_BITS / 32),
  spans: makeSpans(),
  /** The units of the normalised text, with a space after them: those that its words were found by. */
  units: RUNS.units,
  /** Those of the text as it was typed, and room for one more. */
  typed: makeUnits(MAX_UNITS + 1),
  /** Places, among a comment's traits, of those that are looked at in pairs. */
  paired: new Uint8Array(MAX_PAIRED),
} as const;

/** The part of a hash by which features of one text are told apart. */
export const metKey = (hash: number): number => hash >>> SHIFT;

const { hashes, met } = WORKSPACE;

/**
 * 1 if `hash` is met for the first time, else 0; from now on it is met. A number to add rather than a question to ask: whoever
 * writes a feature down first and then counts it has no branch here, and half of these could not be foreseen.
 */
export const newOf = (hash: number): number => {
  const place = hash >>> WORD_SHIFT;
  const word = met[place] ?? 0;
  // A shift counts modulo 32.
  const at = hash >>> SHIFT;
  met[place] = word | (1 << at);
  return ((word >>> at) & 1) ^ 1;
};

/** Forgets what was met among the features from `from` to `to`. */
export const forget = (from: number, to: number): void => {
  for (let at = from; at < to; at += 1) met[(hashes[at] ?? 0) >>> WORD_SHIFT] = 0;
};
