/** What could be left out of a comment: its links, its phrases, its sentences, and links in the fields about its author. */

import type { Comment } from '../domain/comment.js';
import { linksInText } from './links.js';
import { normalizeText } from './normalize.js';
import type { Place } from './places.js';
import type { Span } from './spans.js';

/** A part of the comment that its author could leave out. Of `name` and `website` that is all of the field. */
export interface OwnPiece {
  readonly field: 'content' | 'name' | 'website';
  /** As it was written. */
  readonly text: string;
  /** Where in the content; undefined for the fields. */
  readonly place: Place | undefined;
}

/** Bounds of each kind: what a person is told is short, and each piece is a judgement. */
const MOST_LINKS = 5;
const MOST_PHRASES = 5;
const MOST_SENTENCES = 4;

const ANCHOR = /<a\s[^<>]{0,2000}>.{0,500}?<\/a\s*>|\[(url|link)\b[^\]]{0,2000}\].{0,500}?\[\/\1\]/gis;
const RUN = /\S+/g;
const MAYBE_LINK = /:\/\/|[\p{L}\p{N}]\.[\p{L}]{2}/u;
const EDGE = /^[("'<[]+|[)"'>\].,;:!?]+$/g;
/** What ends a sentence: a full stop within an address does not. */
const SENTENCE_END = /[.!?…]+["'”’)\]]*(?=\s|$)|[。！？]+|\n+/g;
const MAX_RUN = 2_048;
const HAS_WORD = /[\p{L}\p{N}]/u;

const holdsLink = (text: string): boolean => linksInText(normalizeText(text)).count > 0;

const pieceAt = (content: string, start: number, end: number): OwnPiece => ({
  field: 'content',
  text: content.slice(start, end),
  place: { start, end },
});

export const overlaps = (one: OwnPiece, other: OwnPiece): boolean => {
  if (one.field !== other.field) return false;
  if (one.place === undefined || other.place === undefined) return true;
  return one.place.start < other.place.end && other.place.start < one.place.end;
};

const linksOf = (content: string): readonly OwnPiece[] => {
  const found = [...content.matchAll(ANCHOR)].map(({ 0: text, index }) => pieceAt(content, index, index + text.length));
  for (const { 0: run, index } of content.matchAll(RUN)) {
    if (found.length >= MOST_LINKS) break;
    if (run.length > MAX_RUN || !MAYBE_LINK.test(run)) continue;
    const start = index + (/^[("'<[]*/.exec(run)?.[0].length ?? 0);
    const piece = pieceAt(content, start, start + run.replace(EDGE, '').length);
    if (!found.some((other) => overlaps(piece, other)) && holdsLink(piece.text)) found.push(piece);
  }
  return found.slice(0, MOST_LINKS);
};

const heaviest = (pieces: ReadonlyArray<readonly [OwnPiece, number]>, most: number): readonly OwnPiece[] =>
  pieces
    .filter(([, weight]) => weight > 0)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([piece]) => piece);

const phrasesOf = (content: string, spans: readonly Span[]): readonly OwnPiece[] =>
  heaviest(
    spans.flatMap(({ place, weight }) =>
      place === undefined ? [] : [[pieceAt(content, place.start, place.end), weight] as const],
    ),
    MOST_PHRASES,
  );

const sentencesIn = (content: string): readonly OwnPiece[] => {
  const ends = [...content.matchAll(SENTENCE_END)].map(({ 0: end, index }) => index + end.length);
  return [0, ...ends].flatMap((from, at) => {
    const text = content.slice(from, ends[at] ?? content.length);
    const start = from + text.length - text.trimStart().length;
    return HAS_WORD.test(text) ? [pieceAt(content, start, start + text.trim().length)] : [];
  });
};

const sentencesOf = (content: string, spans: readonly Span[]): readonly OwnPiece[] => {
  const sentences = sentencesIn(content);
  let next = 0;
  const weighed = sentences.map((sentence) => {
    let weight = 0;
    for (; next < spans.length && (spans[next]?.place?.start ?? Infinity) < (sentence.place?.end ?? 0); next += 1)
      weight += spans[next]?.weight ?? 0;
    return [sentence, weight] as const;
  });
  return heaviest(weighed, MOST_SENTENCES);
};

const fieldsOf = ({ author: { name, url } }: Pick<Comment, 'author'>): readonly OwnPiece[] => [
  ...(name !== undefined && holdsLink(name) ? [{ field: 'name' as const, text: name, place: undefined }] : []),
  ...(url === undefined ? [] : [{ field: 'website' as const, text: url, place: undefined }]),
];

const keyOf = ({ field, place }: OwnPiece): string => `${field} ${place?.start} ${place?.end}`;

/** The pieces of a comment that are worth trying to leave out. At most sixteen. */
export const ownPieces = (
  comment: Pick<Comment, 'content' | 'author'>,
  spans: readonly Span[],
): readonly OwnPiece[] => {
  const { content } = comment;
  const pieces = [
    ...linksOf(content),
    ...fieldsOf(comment),
    ...phrasesOf(content, spans),
    ...sentencesOf(content, spans),
  ];
  return [...new Map(pieces.map((piece) => [keyOf(piece), piece])).values()];
};

/** Whether a word is left without the pieces: to say nothing at all is no advice. */
export const leavesText = ({ content }: Pick<Comment, 'content'>, pieces: readonly OwnPiece[]): boolean =>
  HAS_WORD.test(contentWithout(content, pieces));

/** The content without the pieces, and nothing else changed. The pieces do not overlap. */
export const contentWithout = (content: string, pieces: readonly OwnPiece[]): string => {
  let left = '';
  let from = 0;
  const places = pieces.flatMap(({ place }) => place ?? []).toSorted((one, other) => one.start - other.start);
  for (const { start, end } of places) {
    left += content.slice(from, start);
    from = end;
  }
  return left + content.slice(from);
};

/** The comment without the pieces: another one, that shares all else with it. */
export const without = (comment: Comment, pieces: readonly OwnPiece[]): Comment => {
  const { name, url, ...others } = comment.author;
  const lacks = (field: OwnPiece['field']): boolean => pieces.some((piece) => piece.field === field);
  const author = {
    ...others,
    ...(name === undefined || lacks('name') ? {} : { name }),
    ...(url === undefined || lacks('website') ? {} : { url }),
  };
  return { ...comment, author, content: contentWithout(comment.content, pieces) };
};
