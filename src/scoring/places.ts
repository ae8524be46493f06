/**
 * Where words that were read of a comment stand in what its author wrote. Between the two lie all the ways of writing a
 * word so that only people read it, so this is a matching of two lists of words: those that are alike in their order are
 * anchors, and what lies between two anchors in one list stands for what lies between them in the other.
 *
 *   written   buy | v1agra | now <a href="http://x.example"> h e r e </a>
 *   read      buy | viagra | now here                                      x example
 *
 * Words left over (addresses in tags) are looked for in what is left of the written ones, tags and all.
 */

import { normalizeText } from './normalize.js';

/** From `start` to `end` of the content, UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Written extends Place {
  readonly word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TAG =
  /<[a-z/!][^<>]{0,2000}>|\[\/?(?:url|link|img|b|i|u|s|color|size|font|quote|email|center|list)\b[^\]]{0,2000}\]/gi;
const PLAIN = /^[A-Za-z]*$/;
/** Differences between the two lists beyond which no order is looked for: the work is their square at most. */
const MAX_DIFFERENCES = 600;

const readAs = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : normalizeText(word));

const writtenIn = (content: string): readonly Written[] =>
  [...content.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: readAs(word),
    start: index,
    end: index + word.length,
  }));

/** Same length, with spaces for tags. */
const withoutTags = (content: string): string => content.replace(TAG, (tag) => ' '.repeat(tag.length));

type Pair = readonly [read: number, written: number];

/** Whether a path comes to `diagonal` from the one above it, and not from the one below. */
const isFromAbove = (reach: (diagonal: number) => number, diagonal: number, differences: number): boolean =>
  diagonal === -differences || (diagonal !== differences && reach(diagonal - 1) < reach(diagonal + 1));

/** The pairs on the path that `rounds` (how far each diagonal came before each difference) lead to, the last first. */
const walkBack = (rounds: readonly Int32Array[], middle: number, read: number, written: number): readonly Pair[] => {
  const pairs: Pair[] = [];
  let [x, y] = [read, written];
  for (let differences = rounds.length - 1; differences >= 0; differences -= 1) {
    const reach = (diagonal: number): number => rounds[differences]?.[middle + diagonal] ?? 0;
    const diagonal = x - y;
    const before = isFromAbove(reach, diagonal, differences) ? diagonal + 1 : diagonal - 1;
    const [fromX, fromY] = differences === 0 ? [0, 0] : [reach(before), reach(before) - before];
    for (; x > fromX && y > fromY; x -= 1, y -= 1) pairs.push([x - 1, y - 1]);
    [x, y] = [fromX, fromY];
  }
  return pairs;
};

/** The longest list of pairs that are alike, in the order of both lists (Myers 1986); undefined if they differ too much. */
const pairsOf = (read: readonly string[], written: readonly string[]): readonly Pair[] | undefined => {
  const most = Math.min(MAX_DIFFERENCES, read.length + written.length);
  const middle = most + 1;
  const reached = new Int32Array(2 * most + 3);
  const reach = (diagonal: number): number => reached[middle + diagonal] ?? 0;
  const rounds: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    rounds.push(reached.slice());
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = isFromAbove(reach, diagonal, differences) ? reach(diagonal + 1) : reach(diagonal - 1) + 1;
      while (x < read.length && x - diagonal < written.length && read[x] === written[x - diagonal]) x += 1;
      reached[middle + diagonal] = x;
      if (x >= read.length && x - diagonal >= written.length)
        return walkBack(rounds, middle, read.length, written.length).toReversed();
    }
  }
  return undefined;
};

/** Notes where the words between two anchors stand: one by one where they are as many, else all where all are. */
const noteGap = (
  places: Array<Place | undefined>,
  gap: { readonly from: number; readonly to: number },
  written: readonly Written[],
): void => {
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined) return;
  const isOneToOne = written.length === gap.to - gap.from;
  const whole = { start: first.start, end: last.end };
  for (let at = gap.from; at < gap.to; at += 1) places[at] = isOneToOne ? placeOf(written[at - gap.from]) : whole;
};

const placeOf = (written: Written | undefined): Place | undefined =>
  written === undefined ? undefined : { start: written.start, end: written.end };

/** Words that have no place yet take the next place where they are written that is no other's. */
const noteLeftOver = (places: Array<Place | undefined>, read: readonly string[], written: readonly Written[]): void => {
  const taken = new Set(places.map((place) => place?.start));
  const free = new Map<string, Written[]>();
  for (const one of written.toReversed()) {
    if (taken.has(one.start)) continue;
    const alike = free.get(one.word);
    if (alike === undefined) free.set(one.word, [one]);
    else alike.push(one);
  }
  for (const [at, word] of read.entries()) places[at] ??= placeOf(free.get(word)?.pop());
};

/**
 * For each of the words, in the order in which they were read, where in `content` it stands; several may stand in one
 * place. Undefined where that cannot be told.
 */
export const placesIn = (content: string, read: readonly string[]): ReadonlyArray<Place | undefined> => {
  const shown = writtenIn(withoutTags(content));
  const places: Array<Place | undefined> = read.map(() => undefined);
  const pairs = pairsOf(
    read,
    shown.map(({ word }) => word),
  );
  if (pairs !== undefined) {
    let [from, begin] = [0, 0];
    for (const [at, seen] of [...pairs, [read.length, shown.length] as const]) {
      noteGap(places, { from, to: at }, shown.slice(begin, seen));
      places[at] = at < read.length ? placeOf(shown[seen]) : undefined;
      [from, begin] = [at + 1, seen + 1];
    }
    places.length = read.length;
  }
  noteLeftOver(places, read, writtenIn(content));
  return places;
};
