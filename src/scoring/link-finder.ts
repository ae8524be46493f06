/**
 * Finds links in an unspaced piece of text: linkify-it, a shorter way to what it finds in the plainest addresses, and what people
 * see as a link where it sees none.
 */

import { LinkifyIt } from 'linkify-it';
import { bareNameIn } from './bare-names.js';

/** Where a link is, and where it leads. */
export interface FoundLink {
  /** `https:` and the like; empty for an address without one. */
  readonly schema: string;
  readonly index: number;
  readonly lastIndex: number;
  /** As written, and with the scheme it stands for. */
  readonly raw: string;
  readonly url: string;
}

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false, maxLength: 2_048 });

const LABEL = '[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,2}';
const REST = '[a-z0-9/_=&-]';
/**
 * An address with its scheme, of signs that begin and end nothing: the finder finds all of it and nothing else (a property
 * test holds the two equal), with expressions of some thousand signs.
 */
const PLAIN = new RegExp(String.raw`^https?://${LABEL}(?:\.${LABEL}){1,4}(?:/${REST}{0,200}(?:\?${REST}{1,200})?)?$`);

/** Han, kana, Hangul and what is laid out like them, their punctuation, and emoji. */
const IDEOGRAPHS = String.raw`\u{2e80}-\u{ffdc}\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}`;
const HAS_IDEOGRAPH = new RegExp(`[${IDEOGRAPHS}]`, 'u');
const GLUED = /[\p{L}\p{M}\p{N}]https?:\/\//u;
/**
 * Where an address begins or ends though no space says so: at the edge of a script that is written without spaces, of emoji, or
 * with a scheme behind a word. A host written in such a script (after its scheme, or before its dot) is left whole.
 */
const EDGE = new RegExp(
  String.raw`(?<=[${IDEOGRAPHS}])(?=[a-z0-9])|(?<=[a-z0-9/])(?<!://)(?=[${IDEOGRAPHS}])|(?<=[\p{L}\p{M}\p{N}])(?=https?://)`,
  'u',
);

const partsOf = (piece: string): readonly string[] =>
  HAS_IDEOGRAPH.test(piece) || GLUED.test(piece) ? piece.split(EDGE) : [piece];

const linksOfPart = (part: string): readonly FoundLink[] => {
  const found = finder.match(part);
  if (found !== null) return found;
  const bare = bareNameIn(part);
  if (bare === undefined) return [];
  const { index, address } = bare;
  return [{ schema: '', index, lastIndex: index + address.length, raw: address, url: `http://${address}` }];
};

const moved = ({ schema, index, lastIndex, raw, url }: FoundLink, by: number): FoundLink => ({
  schema,
  index: index + by,
  lastIndex: lastIndex + by,
  raw,
  url,
});

/** The links in `piece`, in their order; where linkify-it finds none, at most one under another ending. */
export const linksOfPiece = (piece: string): readonly FoundLink[] => {
  if (PLAIN.test(piece))
    return [{ schema: piece.slice(0, piece.indexOf('/')), index: 0, lastIndex: piece.length, raw: piece, url: piece }];
  let at = 0;
  return partsOf(piece).flatMap((part) => {
    const from = at;
    at += part.length;
    return linksOfPart(part).map((link) => moved(link, from));
  });
};
