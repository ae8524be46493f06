/**
 * What each word of a comment, and each trait of it, adds to the text model's contributions: the weights of the features
 * given back to the words they cover. Asked for when somebody reads an explanation, never while judging.
 *
 * A feature counts once however often it occurs; its weight is spread evenly over its places. A pair of words gives half
 * to each, a run of characters or of kinds of character all to the word its middle is in, or follows.
 */

import type { FeatureGroup, TextInput } from './features/extract.js';
import { bucketOf } from './features/hashing.js';
import { traceCharacters, traceShape, traceStructure, traceWords, type Visit } from './features/trace.js';
import { MAX_UNITS, SEEDS, metKey } from './features/workspace.js';
import { locateTokens, makeSpans } from './tokenize.js';

/** A word of the normalised text and its parts, log-odds. */
export interface TracedWord {
  readonly text: string;
  readonly words: number;
  readonly characters: number;
}
/** A word of the text as it was typed. */
export interface TypedWord {
  readonly text: string;
  /** Where in the text that was read as typed, UTF-16 units. */
  readonly start: number;
  readonly shape: number;
}
/** What the comment is described by (structure.ts), and its part in that group's contribution, log-odds. */
export interface TracedTrait {
  readonly trait: string;
  readonly weight: number;
}

/** The parts of each group add up to its contribution, but for rounding. */
export interface TextTrace {
  readonly normalized: readonly TracedWord[];
  readonly typed: readonly TypedWord[];
  readonly traits: readonly TracedTrait[];
}

export interface Weights {
  /** One for each bucket, in steps. */
  readonly weights: Int8Array;
  /** What one step of a group is worth if its contribution is 0, log-odds. */
  readonly scale: number;
  /** See bucketOf. */
  readonly seed: number;
  readonly shift: number;
}

const NOTHING = { weight: 0, times: 1 };
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** For each unit of a text the word it is in, or follows; the first word for what stands before all. */
const ownersOf = (starts: ArrayLike<number>, count: number, length: number): Uint16Array => {
  const owners = new Uint16Array(length + 1);
  let word = 0;
  for (let at = 0; at <= length; at += 1) {
    while (word + 1 < count && (starts[word + 1] ?? 0) <= at) word += 1;
    owners[at] = word;
  }
  return owners;
};

/** Gives the features that `trace` meets back to `count` owners; their shares add up to `total`. */
const spread = (
  { seed, shift, weights, scale }: Weights,
  trace: (visit: Visit) => void,
  {
    count,
    ownerOf,
    total,
  }: { readonly count: number; readonly ownerOf: (place: number) => number; readonly total: number },
): Float64Array => {
  const met: Array<readonly [key: number, place: number, other: number]> = [];
  const features = new Map<number, { readonly weight: number; times: number }>();
  let sum = 0;
  trace((hash, place, other) => {
    const key = metKey(hash);
    met.push([key, place, other]);
    const known = features.get(key);
    if (known !== undefined) {
      known.times += 1;
      return;
    }
    const weight = weights[bucketOf(hash, seed, shift)] ?? 0;
    features.set(key, { weight, times: 1 });
    sum += weight;
  });
  const factor = sum === 0 ? scale / Math.sqrt(features.size + 1) : total / sum;
  const shares = new Float64Array(count);
  for (const [key, ...places] of met) {
    const { weight, times } = features.get(key) ?? NOTHING;
    for (const place of places) shares[ownerOf(place)] = (shares[ownerOf(place)] ?? 0) + (weight * factor) / times / 2;
  }
  return shares;
};

const same = (place: number): number => place;

/** @param totals the groups' contributions, which the parts add up to */
export const traceText = (
  { normalized, typed, structure }: TextInput,
  weights: Weights,
  totals: Readonly<Record<FeatureGroup, number>>,
): TextTrace => {
  const text = normalized.slice(0, MAX_UNITS);
  const spans = makeSpans();
  const count = locateTokens(text, spans);
  const wholes = Math.max(1, count);
  const owners = ownersOf(spans.starts, count, text.length);
  const words = spread(weights, (visit) => traceWords(SEEDS, text, spans, count, visit), {
    count: wholes,
    ownerOf: same,
    total: totals.words,
  });
  const characters = spread(weights, (visit) => traceCharacters(SEEDS, text, visit), {
    count: wholes,
    ownerOf: (place) => owners[place] ?? 0,
    total: totals.characters,
  });
  const found = [...typed.matchAll(WORD)];
  const typedWords = found.length === 0 ? [{ 0: typed, index: 0 }] : found;
  const typedOwners = ownersOf(
    typedWords.map(({ index }) => index),
    typedWords.length,
    typed.length,
  );
  const shape = spread(weights, (visit) => traceShape(SEEDS, typed, visit), {
    count: typedWords.length,
    ownerOf: (place) => typedOwners[place] ?? 0,
    total: totals.shape,
  });
  const traits = spread(weights, (visit) => traceStructure(structure, visit), {
    count: structure.length,
    ownerOf: same,
    total: totals.structure,
  });
  return {
    normalized: Array.from({ length: wholes }, (_, at) => ({
      text: count === 0 ? text : text.slice(spans.starts[at], spans.ends[at]),
      words: words[at] ?? 0,
      characters: characters[at] ?? 0,
    })),
    typed: typedWords.map(({ 0: word, index }, at) => ({ text: word, start: index, shape: shape[at] ?? 0 })),
    traits: structure.map((trait, at) => ({ trait, weight: traits[at] ?? 0 })),
  };
};
