/**
 * The text model's contributions by what a reader can point at: stretches of the comment as it was written, and what it is
 * like as a whole.
 *
 *   words + characters + shape   given back to words (text-trace.ts), those to places in the content (places.ts), and
 *                                neighbours that pull alike joined to one span
 *   structure                    by kind of trait (trait-kinds.ts)
 *
 * All parts are whole steps (steps.ts): the spans of a group add up to its contribution to the last bit, in any order.
 */

import type { TextTrace } from './text-trace.js';
import { placesIn, type Place } from './places.js';
import { sharesInSteps } from './steps.js';
import { traitKindOf, type TraitKind } from './trait-kinds.js';

/** The groups of which each word has its part. */
export const SPAN_GROUPS = ['words', 'characters', 'shape'] as const;
export type SpanGroup = (typeof SPAN_GROUPS)[number];
export type SpanParts = Readonly<Record<SpanGroup, number>>;

/** A stretch of the comment with its part in the log-odds. */
export interface Span extends SpanParts {
  /** As it was written; of what has no place there (the address behind a link), as it was read. */
  readonly text: string;
  readonly place: Place | undefined;
  /** All three parts. */
  readonly weight: number;
}

export interface TraitPart {
  readonly kind: TraitKind;
  readonly weight: number;
}

export interface TextParts {
  /** In the order of the text, those without a place last. */
  readonly spans: readonly Span[];
  /** The heaviest first. */
  readonly traits: readonly TraitPart[];
}

/** How strongly a span pulls, 0 (not worth a mark) to 3; with the sign of its direction. */
export type Level = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** The first is a tenth: less moves a probability of one half by less than 3 points. */
const BOUNDS = [0.1, 0.25, 0.7] as const;

export const levelOf = (weight: number): Level => {
  const strength = BOUNDS.filter((bound) => Math.abs(weight) >= bound).length;
  return (weight < 0 ? -strength : strength) as Level;
};

interface Piece {
  readonly text: string;
  readonly place: Place | undefined;
  readonly parts: Record<SpanGroup, number>;
}

/** Scripts that put no spaces between words: there each word is a piece, elsewhere all between two spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const APART = /[\s<>[\]]/;
/** Spans end with a sentence or line, and before they get this long, UTF-16 units. */
const MOST_UNITS = 80;
const SENTENCE_END = /[.!?。！？…]["'”’)\]]*\s|\n/;
const MOST_UNPLACED_WORDS = 6;
const ADDRESS = /:\/\/|@|[\p{L}\p{N}]\.\p{L}{2}/u;

/** Joins places that overlap, and those that nothing but signs keeps apart; in order. */
const joined = (content: string, places: readonly Place[]): readonly Place[] => {
  const all: Place[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    const between = last === undefined ? ' ' : content.slice(last.end, place.start);
    const isNear = last !== undefined && (place.start < last.end || (!APART.test(between) && between.length < 8));
    const isOne = isNear && (place.start < last.end || !UNSPACED.test(content.slice(last.start, place.end)));
    if (isOne) all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    else all.push(place);
  }
  return all;
};

/** The index of the last place that begins at or before `start`. */
const indexIn = (places: readonly Place[], start: number): number => {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
};

interface Located {
  readonly text: string;
  readonly place: Place | undefined;
  readonly parts: Partial<SpanParts>;
}

/** Words of the text as typed, where they stand in the content: that is the very text, or nearly so. */
const typedPlaces = (content: string, typed: TextTrace['typed']): ReadonlyArray<Place | undefined> =>
  typed.every(({ text, start }) => content.startsWith(text, start))
    ? typed.map(({ text, start }) => ({ start, end: start + text.length }))
    : placesIn(
        content,
        typed.map(({ text }) => text.toLowerCase()),
      );

const locate = (content: string, { normalized, typed }: TextTrace): readonly Located[] => {
  const read = placesIn(
    content,
    normalized.map(({ text }) => text),
  );
  const seen = typedPlaces(content, typed);
  return [
    ...normalized.map(({ text, words, characters }, at) => ({ text, place: read[at], parts: { words, characters } })),
    ...typed.map(({ text, shape }, at) => ({ text, place: seen[at], parts: { shape } })),
  ];
};

const emptyParts = (): Record<SpanGroup, number> => ({ words: 0, characters: 0, shape: 0 });

const addTo = (piece: Piece, parts: Partial<SpanParts>): void => {
  for (const group of SPAN_GROUPS) piece.parts[group] += parts[group] ?? 0;
};

/** Words that stand nowhere, a few together. */
const unplaced = (located: readonly Located[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let at = 0; at < located.length; at += MOST_UNPLACED_WORDS) {
    const few = located.slice(at, at + MOST_UNPLACED_WORDS);
    const piece = { text: few.map(({ text }) => text).join(' '), place: undefined, parts: emptyParts() };
    for (const { parts } of few) addTo(piece, parts);
    if (piece.text !== '') pieces.push(piece);
  }
  return pieces;
};

const piecesOf = (content: string, trace: TextTrace): readonly Piece[] => {
  const located = locate(content, trace);
  const places = joined(
    content,
    located.flatMap(({ place }) => place ?? []),
  );
  const placed = places.map((place): Piece => ({
    text: content.slice(place.start, place.end),
    place,
    parts: emptyParts(),
  }));
  for (const { place, parts } of located) {
    const piece = place === undefined ? undefined : placed[indexIn(places, place.start)];
    if (piece !== undefined) addTo(piece, parts);
  }
  return [...placed, ...unplaced(located.filter(({ place }) => place === undefined))];
};

/** The pieces' parts in whole steps that add up to the totals. */
const inWholeSteps = (pieces: readonly Piece[], totals: SpanParts): readonly Piece[] => {
  const exact = SPAN_GROUPS.map(
    (group) =>
      [
        group,
        sharesInSteps(
          pieces.map(({ parts }) => parts[group]),
          totals[group],
        ),
      ] as const,
  );
  return pieces.map(({ text, place }, at) => {
    const parts = emptyParts();
    for (const [group, shares] of exact) parts[group] = shares[at] ?? 0;
    return { text, place, parts };
  });
};

const sumOf = ({ words, characters, shape }: SpanParts): number => words + characters + shape;

const together = (content: string, one: Piece, other: Piece): Piece | undefined => {
  if (one.place === undefined || other.place === undefined) return undefined;
  if (Math.sign(levelOf(sumOf(one.parts))) !== Math.sign(levelOf(sumOf(other.parts)))) return undefined;
  const place = { start: one.place.start, end: other.place.end };
  if (place.end - place.start > MOST_UNITS) return undefined;
  // An address is a thing of its own.
  if (ADDRESS.test(one.text) || ADDRESS.test(other.text)) return undefined;
  if (SENTENCE_END.test(content.slice(one.place.end, other.place.start))) return undefined;
  const parts = emptyParts();
  for (const group of SPAN_GROUPS) parts[group] = one.parts[group] + other.parts[group];
  return { text: content.slice(place.start, place.end), place, parts };
};

/** Neighbours that pull alike as one. */
const phrasesOf = (content: string, pieces: readonly Piece[]): readonly Piece[] => {
  const phrases: Piece[] = [];
  for (const piece of pieces) {
    const last = phrases.at(-1);
    const both = last === undefined ? undefined : together(content, last, piece);
    if (both === undefined) phrases.push(piece);
    else phrases[phrases.length - 1] = both;
  }
  return phrases;
};

const traitsOf = ({ traits }: TextTrace, total: number): readonly TraitPart[] => {
  const shares = sharesInSteps(
    traits.map(({ weight }) => weight),
    total,
  );
  const byKind = new Map<TraitKind, number>();
  for (const [at, { trait }] of traits.entries()) {
    const kind = traitKindOf(trait);
    byKind.set(kind, (byKind.get(kind) ?? 0) + (shares[at] ?? 0));
  }
  return [...byKind]
    .map(([kind, weight]) => ({ kind, weight }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
};

/**
 * The contributions of the text model, given back to the content. Never throws, nearly linear in the content.
 * @param totals the groups' contributions in the verdict, each in whole steps
 */
export const textPartsOf = (
  content: string,
  trace: TextTrace,
  totals: SpanParts & { readonly structure: number },
): TextParts => {
  const pieces = inWholeSteps(piecesOf(content, trace), totals);
  const spans = phrasesOf(content, pieces).map(({ text, place, parts }) => ({
    text,
    place,
    ...parts,
    weight: sumOf(parts),
  }));
  return { spans, traits: traitsOf(trace, totals.structure) };
};
