/** What the links of a comment are like: how many, where, and what they look like. */

import type { LinkText } from '../links.js';
import type { Reading } from '../reading.js';
import { makeBuckets } from './buckets.js';
import { hostTokens } from './hosts.js';
import type { Shape } from './shape.js';
import type { Words } from './word-list.js';

/** Hosts and addresses beyond these have nothing to add. */
const MAX_HOSTS = 4;
const MAX_ADDRESSES = 6;
const MAX_ANCHORS = 6;
const FEW_WORDS = 6;

const count = makeBuckets('links', [0, 1, 2, 3, 5, 10]);
const share = makeBuckets('links.share', [0, 0.1, 0.3, 0.6, 0.9]);
const hosts = makeBuckets('links.hosts', [1, 2, 3, 5]);
const perWord = makeBuckets('links.words', [0, 3, 10, 30, 80]);
const pathDepth = makeBuckets('path.depth', [0, 1, 2, 3, 4]);

const SCHEME = '://';
const LETTER_S = 115;
const TRACKED = /[?&](?:ref|aff|utm_|invite|promo|start=|code)/;
const PAGE = /\.(?:php|aspx?|html?|jsp|cgi)(?:[?#]|$)/;
const FILE = /\.(?:jpe?g|png|gif|pdf|zip|mp3|mp4|apk|exe)$/;
const LONG_DIGITS = /\d{4}/;
const SLUG = /[a-z]+(?:[-_+][a-z0-9]+){3}/;

const SLASH = 47;
const SPACE = 32;
/** Where an address ends, and how long one may be to be read whole. */
const isEnd = (unit: number): boolean => unit === SPACE || unit === 34 || unit === 39 || unit === 60 || unit === 62;
const MAX_ADDRESS = 300;

interface Place {
  /** Where `://` is, and where the address ends. */
  readonly scheme: number;
  readonly end: number;
  /** Where the path begins, after its slash; `end` where there is none. */
  readonly path: number;
  readonly depth: number;
}

const placeOf = (text: string, scheme: number): Place => {
  const limit = Math.min(text.length, scheme + MAX_ADDRESS);
  let path = 0;
  let slashes = 0;
  let at = scheme + SCHEME.length;
  for (; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (isEnd(unit)) break;
    if (unit !== SLASH) continue;
    slashes += 1;
    if (path === 0) path = at + 1;
  }
  const isBare = path === 0 || path === at;
  return { scheme, end: at, path: isBare ? at : path, depth: isBare ? 0 : slashes };
};

const addPlace = (tokens: Set<string>, text: string, { scheme, end, path, depth }: Place): void => {
  const isSecure = text.charCodeAt(scheme - 1) === LETTER_S;
  tokens.add(isSecure ? 'scheme=https' : 'scheme=http');
  tokens.add(pathDepth(depth));
  if (path === end) return;
  const rest = text.slice(path, end);
  if (rest.includes('?')) tokens.add(TRACKED.test(rest) ? 'path:tracked' : 'path:query');
  if (PAGE.test(rest)) tokens.add('path:page');
  else if (FILE.test(rest)) tokens.add('path:file');
  if (LONG_DIGITS.test(rest)) tokens.add('path:digits');
  if (SLUG.test(rest)) tokens.add('path:slug');
};

/** Describes addresses written out, up to six. */
const addWritten = (tokens: Set<string>, text: string): void => {
  let scheme = text.indexOf(SCHEME);
  for (let seen = 0; scheme !== -1 && seen < MAX_ADDRESSES; seen += 1) {
    const place = placeOf(text, scheme);
    if (scheme <= 'https'.length) tokens.add('link=first');
    if (place.end === text.length) tokens.add('link=last');
    addPlace(tokens, text, place);
    scheme = text.indexOf(SCHEME, place.end);
  }
};

const LOOKS_LIKE_HOST = /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{1,63}\.[a-z]{2}/;

const anchorToken = ({ text, host }: LinkText): string => {
  if (text === '') return 'anchor=empty';
  if (LOOKS_LIKE_HOST.test(text)) return text.includes(host) ? 'anchor=address' : 'anchor=mismatch';
  const words = text.split(' ', FEW_WORDS).length;
  if (words === 1) return 'anchor=word';
  return words < FEW_WORDS ? 'anchor=phrase' : 'anchor=text';
};

const addAnchor = (tokens: Set<string>, anchor: LinkText): void => {
  tokens.add(anchorToken(anchor));
  const scheme = anchor.target.indexOf(SCHEME);
  if (scheme !== -1) addPlace(tokens, anchor.target, placeOf(anchor.target, scheme));
};

/** Adds what the links are like to `tokens`. Without links that is their number alone. */
export const addLinks = (tokens: string[], { links, text }: Reading, shape: Shape, words: Words): void => {
  tokens.push(count(links.count));
  if (links.count === 0) return;
  tokens.push(share(links.share), hosts(links.hosts.size), perWord(shape.words));
  if (links.count > words.addresses + links.anchors.length) tokens.push('link:bare');
  const found = new Set<string>();
  addWritten(found, text);
  for (const anchor of links.anchors.slice(0, MAX_ANCHORS)) addAnchor(found, anchor);
  let seen = 0;
  for (const host of links.hosts) {
    if (seen === MAX_HOSTS) break;
    for (const token of hostTokens(host)) found.add(token);
    seen += 1;
  }
  for (const token of found) tokens.push(token);
};
