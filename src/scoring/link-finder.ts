/** Finds links in an unspaced piece of text: linkify-it, and a shorter way to what it finds in the plainest addresses. */

import { LinkifyIt } from 'linkify-it';

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

/** The links in `piece`, in their order. */
export const linksOfPiece = (piece: string): readonly FoundLink[] =>
  PLAIN.test(piece)
    ? [{ schema: piece.slice(0, piece.indexOf('/')), index: 0, lastIndex: piece.length, raw: piece, url: piece }]
    : (finder.match(piece) ?? []);
