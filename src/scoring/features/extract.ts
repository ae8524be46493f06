/**
 * A comment as four sets of hashed features, found without making a string for each:
 *
 *   words       stems of the normalised text, and pairs of neighbouring ones
 *   characters  runs of 1 and 4 UTF-16 units of the normalised text, digits alike; from Han and kana upwards also of 2,
 *               since words there are that short and unspaced
 *   shape       runs of 3 and 5 kinds of character of the text as it was typed: what transfers between languages
 *   structure   the words describe() finds for it (structure.ts), and pairs of some of them
 *
 * They are sets: repeating a word adds nothing. Hashes are the same for all; the general model and each site's learner make
 * buckets of them by seeds of their own, so that one pass over the text serves both.
 */

import { locateTokens, type Spans } from '../tokenize.js';
import { findCharacters } from './characters.js';
import { findShape } from './shape.js';
import { findStructure } from './structure.js';
import { unitsOf } from './units.js';
import { findWords } from './words.js';
import { MAX_UNITS, WORKSPACE } from './workspace.js';

/** What is read of a comment. */
export interface TextInput {
  /** See normalize.ts. */
  readonly normalized: string;
  /** The same text before it was normalised. */
  readonly typed: string;
  /** See structure.ts. */
  readonly structure: readonly string[];
  /** The same of what stands around the text, its author and article: for the site's learner, not among the features here. */
  readonly around?: readonly string[];
}

/** The sets in their order. */
export const FEATURE_GROUPS = ['words', 'characters', 'shape', 'structure'] as const;
export type FeatureGroup = (typeof FEATURE_GROUPS)[number];

/** What was found. The buffers hold until the next call. */
export interface Features {
  /** Hashes, 32 bits, each at most once in its group but for pairs of traits, of which two hardly ever meet; one group after the other. */
  readonly hashes: Uint32Array;
  /** Where each group ends. */
  readonly ends: Readonly<Record<FeatureGroup, number>>;
  /** Where in each of these groups the features begin that are met in the second half of the text alone. */
  readonly middles: Readonly<Record<'words' | 'characters' | 'shape', number>>;
  /** Where the traits of the structure end and pairs of them begin. */
  readonly traitsEnd: number;
  /** Places among the traits of those that make pairs, each with all before it, in their order. */
  readonly paired: Uint8Array;
  readonly pairedCount: number;
  /** For each word the ordinal of the token it (or its pair) begins with. */
  readonly tokenOf: Uint16Array;
  /** Where the tokens are in the normalised text. */
  readonly spans: Spans;
  readonly tokenCount: number;
}

/** Where sentences end, of every unit there is: both halves of a text are looked through for the nearest. */
const ENDS_SENTENCE = new Uint8Array(2 ** 16);
for (const end of '.!?…。！？\n') ENDS_SENTENCE[end.charCodeAt(0)] = 1;

// The loops' own constants: see workspace.ts.
const { hashes, tokenOf, spans, paired, units, typed: typedRoom } = WORKSPACE;
const { units: typedUnits } = typedRoom;

/** Where a text's second half begins: after the end of the sentence nearest its middle, or there if none is near. */
const middleOf = (text: Readonly<Uint16Array>, length: number): number => {
  const middle = length >>> 1;
  const reach = length >>> 2;
  for (let away = 0; away < reach; away += 1) {
    if (ENDS_SENTENCE[text[middle + away] ?? 0] === 1) return middle + away + 1;
    if (ENDS_SENTENCE[text[middle - away] ?? 0] === 1) return middle - away + 1;
  }
  return middle;
};

/** The end of the line nearest the middle of a text, if one is in its middle half; what is put before or after a text mostly stands apart. */
const lineEndNearMiddle = (text: string): number | undefined => {
  if (!text.includes('\n')) return undefined;
  const middle = text.length >>> 1;
  const after = text.indexOf('\n', middle);
  const before = text.lastIndexOf('\n', middle);
  const [isAfter, isBefore] = [after !== -1, before !== -1];
  if (!isAfter && !isBefore) return undefined;
  const nearest = isAfter && (!isBefore || after - middle < middle - before) ? after : before;
  return Math.abs(nearest - middle) < text.length >>> 2 ? nearest + 1 : undefined;
};

/** The blank nearest the same share of `text`: its lines were joined when it was normalised. */
const placeLike = (share: number, text: string): number => {
  const place = Math.round(share * text.length);
  const after = text.indexOf(' ', place);
  const before = text.lastIndexOf(' ', place);
  if (after === -1 && before === -1) return place;
  return (after !== -1 && after - place < place - before ? after : before) + 1;
};

const featuresOf = ({ normalized, typed, structure: tokens }: TextInput): Features => {
  const text = normalized.length > MAX_UNITS ? normalized.slice(0, MAX_UNITS) : normalized;
  const tokenCount = locateTokens(text, spans);
  const lineEnd = lineEndNearMiddle(typed);
  const middle = lineEnd === undefined ? middleOf(units, text.length) : placeLike(lineEnd / typed.length, text);
  const words = findWords(text, tokenCount, middle);
  const characters = text === '' ? words : findCharacters(text.length, words.found, middle);
  unitsOf(typed, typedRoom);
  // Of a text for which there is no room the middle is beyond what is read of it.
  const typedMiddle = lineEnd ?? middleOf(typedUnits, Math.min(typed.length, MAX_UNITS));
  const shape = typed === '' ? characters : findShape(typed.length, characters.found, typedMiddle);
  const structure = findStructure(tokens, shape.found);
  return {
    hashes,
    ends: { words: words.found, characters: characters.found, shape: shape.found, structure: structure.found },
    middles: { words: words.before, characters: characters.before, shape: shape.before },
    traitsEnd: structure.alone,
    paired,
    pairedCount: structure.pairedCount,
    tokenOf,
    spans,
    tokenCount,
  };
};

let last: { readonly input: TextInput; readonly features: Features } | undefined;

/**
 * The features of a comment. One workspace serves the process, and asking twice in a row for the same input finds them
 * once: the general model and the site's learner read the same comment one after the other. No answer depends on what was
 * asked before.
 */
export const extract = (input: TextInput): Features => {
  if (last?.input === input) return last.features;
  const features = featuresOf(input);
  last = { input, features };
  return features;
};
