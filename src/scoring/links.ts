/** The links of a comment, as a reader and as a robot would find them. */

import { parse } from 'tldts';
import { MAX_LINKS, type Anchor } from './html-text.js';
import { linksOfPiece } from './link-finder.js';
import { innerAddress, isShortener } from './link-kinds.js';
import { normalizeText } from './normalize.js';

/** A link with a text of its own, and where it leads. */
export interface LinkText {
  /** What a reader clicks on, normalised, at most 200 units. */
  readonly text: string;
  /** Its address, normalised. */
  readonly target: string;
  /** Host name of the address. */
  readonly host: string;
}

export interface Links {
  /** At most 200. */
  readonly count: number;
  /** Part of the text's length that addresses take, 0..1. */
  readonly share: number;
  /** Host names, lower case, each once; with those that redirectors lead on to. */
  readonly hosts: ReadonlySet<string>;
  /** Links of markup, at most 50. */
  readonly anchors: readonly LinkText[];
  /** Links to services that shorten addresses. */
  readonly shorteners: number;
  /** Links that lead on to an address within them. */
  readonly redirectors: number;
  /** Links to hosts written with other than Latin letters. */
  readonly punycode: number;
  /** Links in brackets, as bulletin boards have them. */
  readonly inBbcode: number;
}

/** Cheap sign that there may be a link: the finder itself is the costliest part of a comment without one. */
const MAYBE_LINK = /:\/\/|[\p{L}\p{N}]\.[\p{L}]{2}/u;
const [SPACE, FIRST_LETTER, DOT, COLON] = [32, 97, 46, 58] as const;
/** Whether a dot stands between two other things than spaces, or a scheme before something: nearly free, as full stops end sentences. */
const mayHoldLink = (normalized: string): boolean => {
  for (let at = normalized.indexOf('.'); at !== -1; at = normalized.indexOf('.', at + 1)) {
    if (at > 0 && normalized.charCodeAt(at - 1) !== SPACE && normalized.charCodeAt(at + 1) >= FIRST_LETTER) {
      return MAYBE_LINK.test(normalized);
    }
  }
  return normalized.includes('://');
};
/** The finder takes more than linear time in some texts, so it is shown one unspaced piece at a time, of this length at most. */
const MAX_PIECE = 2_048;
const MAX_LINK_TEXTS = 50;

/** Whoever writes the scheme means a link, whatever its ending: lists of endings are never complete. */
const HAS_SCHEME = /^(?:https?:)?\/\//;

const hostOf = (address: string): string | undefined => {
  const { hostname, publicSuffix, isIcann, isIp } = parse(address, {
    allowPrivateDomains: false,
    validateHostname: false,
  });
  if (hostname === null || hostname === '') return undefined;
  return isIp === true || HAS_SCHEME.test(address) || (publicSuffix !== null && isIcann === true)
    ? hostname
    : undefined;
};

/** Not Han or kana: those stand before an address unspaced, and the finder takes them for a part of it. */
const FOREIGN_HOST = /(?:^|\.)xn--|[\u0370-\u05ff]/;
const isForeignHost = (host: string): boolean => FOREIGN_HOST.test(host);

const NO_LINKS: Links = {
  count: 0,
  share: 0,
  hosts: new Set(),
  anchors: [],
  shorteners: 0,
  redirectors: 0,
  punycode: 0,
  inBbcode: 0,
};

interface Found {
  readonly hosts: Set<string>;
  shorteners: number;
  redirectors: number;
  punycode: number;
}

/** Notes where a link leads. */
const note = (found: Found, host: string, address: string): void => {
  found.hosts.add(host);
  if (isShortener(host)) found.shorteners += 1;
  if (isForeignHost(host)) found.punycode += 1;
  const inner = innerAddress(address);
  const innerHost = inner === undefined ? undefined : hostOf(inner);
  if (innerHost === undefined || innerHost === host) return;
  found.redirectors += 1;
  found.hosts.add(innerHost);
};

/** A piece that may be a link; of one too long to be shown whole all parts. */
const addPiece = (pieces: string[], run: string): void => {
  if (run.length <= MAX_PIECE) {
    if (MAYBE_LINK.test(run)) pieces.push(run);
    return;
  }
  for (let at = 0; at < run.length; at += MAX_PIECE) pieces.push(run.slice(at, at + MAX_PIECE));
};

/** The unspaced pieces of a text that may be links. Most words hold neither dot nor colon: no string is made of those. */
const piecesOf = (normalized: string): readonly string[] => {
  const pieces: string[] = [];
  let start = 0;
  let hasSign = false;
  for (let at = 0; at <= normalized.length; at += 1) {
    const unit = at < normalized.length ? normalized.charCodeAt(at) : SPACE;
    if (unit === DOT || unit === COLON) hasSign = true;
    if (unit !== SPACE) continue;
    if (hasSign || at - start > MAX_PIECE) addPiece(pieces, normalized.slice(start, at));
    start = at + 1;
    hasSign = false;
  }
  return pieces;
};

/** Links written out in a normalised text. Without a scheme, the ending must be a registered one. */
export const linksInText = (normalized: string): Links => {
  if (!mayHoldLink(normalized)) return NO_LINKS;
  const found: Found = { hosts: new Set(), shorteners: 0, redirectors: 0, punycode: 0 };
  let count = 0;
  let units = 0;
  for (const piece of piecesOf(normalized)) {
    if (count >= MAX_LINKS) break;
    for (const match of linksOfPiece(piece)) {
      const address = match.schema === '' ? match.raw : match.url;
      const host = match.schema === 'mailto:' ? undefined : hostOf(address);
      if (host === undefined || count >= MAX_LINKS) continue;
      note(found, host, address);
      count += 1;
      units += match.lastIndex - match.index;
    }
  }
  return { ...NO_LINKS, ...found, count, share: units / normalized.length };
};

/** Host names of addresses that are links by their place: anchors of HTML, the author's page. Others than web links do not count. */
export const hostsOf = (addresses: readonly string[]): readonly string[] =>
  addresses.flatMap((address) => hostOf(normalizeText(address)) ?? []);

const linkTextOf = ({ text, target }: Anchor): readonly LinkText[] => {
  const address = normalizeText(target);
  const host = hostOf(address);
  return host === undefined ? [] : [{ text: normalizeText(text), target: address, host }];
};

/** Links that stand in markup: in anchors of HTML, or in tags typed into plain text. */
export interface MarkedUp {
  readonly anchors: readonly Anchor[];
  readonly inBbcode: number;
  /** Opening tags that were typed into the text: they take their part of it. */
  readonly linkTags: readonly string[];
}

const shareWith = (written: Links, textLength: number, linkTags: readonly string[]): number => {
  const inTags = linkTags.reduce((units, tag) => units + tag.length, 0);
  return inTags === 0 ? written.share : (written.share * textLength + inTags) / (textLength + inTags);
};

/** The links `written` out in a text of `textLength` units, and those of its markup; an anchor whose text is an address has been found already. */
export const withAnchors = (written: Links, textLength: number, markedUp: MarkedUp): Links => {
  const { anchors, inBbcode, linkTags } = markedUp;
  if (anchors.length === 0) return written;
  const found: Found = { hosts: new Set(), shorteners: 0, redirectors: 0, punycode: 0 };
  const texts = anchors.flatMap(linkTextOf);
  for (const { host, target } of texts) note(found, host, target);
  const further = texts.filter(({ text }) => !MAYBE_LINK.test(text)).length;
  return {
    count: Math.min(MAX_LINKS, Math.max(written.count + further, texts.length)),
    share: shareWith(written, textLength, linkTags),
    hosts: new Set([...found.hosts, ...written.hosts]),
    anchors: texts.slice(0, MAX_LINK_TEXTS),
    shorteners: Math.max(found.shorteners, written.shorteners),
    redirectors: Math.max(found.redirectors, written.redirectors),
    punycode: Math.max(found.punycode, written.punycode),
    inBbcode,
  };
};
