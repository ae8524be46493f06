/**
 * Where a comment wants its readers to go: registered domains, places on platforms that everybody uses, handles,
 * addresses and telephone numbers. A comment is known by what it advertises even when all its words are changed.
 */

import { getDomain } from 'tldts';
import type { Comment } from '../../domain/comment.js';
import { hostsOf } from '../links.js';
import type { Reading } from '../reading.js';
import { PLATFORMS, SOURCES } from './known-places.js';
import { messengerIdsIn } from './messenger-ids.js';
import type { Words } from './word-list.js';

/**
 * What a comment advertises: a `place` (link, telephone number or name in a messenger), a `handle`, or an e-mail `address`.
 * People name others by their handles, and give their own address when they ask for something; so these say less than a link.
 */
export interface Contact {
  readonly name: string;
  readonly kind: 'place' | 'handle' | 'address';
  /** Whether it stands in the text, and not only as the author's page. */
  readonly isInText: boolean;
}

/** Contacts that are kept of one comment. */
export const MAX_CONTACTS = 4;
const MAX_PLACE = 48;

const registered = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

/** Signs of the sentence that an address stands in, and the slash that changes nothing. */
const TRAILING = /\p{P}+$/u;

/** What follows the host in the address that holds it: page or channel, without the parameters that track. */
const placeOn = (host: string, pieces: readonly string[]): string | undefined => {
  for (const piece of pieces) {
    const at = piece.indexOf(`${host}/`);
    if (at === -1) continue;
    const from = at + host.length + 1;
    const place = (piece.slice(from, from + MAX_PLACE).split(/[&#]/, 1)[0] ?? '').replace(TRAILING, '');
    if (place !== '') return place;
  }
  return undefined;
};

const ofHost = (host: string, pieces: readonly string[]): readonly string[] => {
  const domain = registered(host);
  if (SOURCES.has(domain)) return [];
  if (!PLATFORMS.has(domain)) return [domain];
  const place = placeOn(host, pieces);
  return place === undefined ? [] : [`${domain}/${place}`];
};

const HANDLE = /[\p{L}\p{N}_.+-]*@[\p{L}\p{N}_.-]{3,}/u;

/** `@name` and addresses of e-mail. The one a comment begins with is whom it answers. */
const handlesIn = (pieces: readonly string[], text: string): readonly string[] =>
  pieces.flatMap((piece) => {
    if (!piece.includes('@') || piece.includes('://') || text.startsWith(piece)) return [];
    const handle = HANDLE.exec(piece)?.[0];
    return handle === undefined ? [] : [handle.replace(/[.-]+$/, '')];
  });

const MAYBE_APART = [' @', '@ ', '(at)', '[at]', '{at}'];
const APART =
  /([a-z\d][a-z\d._+-]{1,40})(?: ?@ ?| ?[[({]at[\])}] ?)([a-z\d-]{1,40}(?:\.[a-z\d-]{1,20}){0,2}\.[a-z]{2,10})/gu;

/** Addresses of e-mail that are written so that programs shall not see them: "name @ host.org", "name(at)host.org". */
const addressesApart = (text: string): readonly string[] =>
  MAYBE_APART.some((sign) => text.includes(sign))
    ? [...text.matchAll(APART)].slice(0, MAX_CONTACTS).map(([, name = '', host = '']) => `${name}@${host}`)
    : [];

const kindOf = (name: string, handles: readonly string[]): Contact['kind'] => {
  if (!handles.includes(name)) return 'place';
  return name.startsWith('@') ? 'handle' : 'address';
};

/** At most four contacts, each once; those of the text before the author's own page. The site's own pages are none. */
export const contactsOf = (comment: Comment, reading: Reading, words: Words): readonly Contact[] => {
  const { hosts } = reading.links;
  const { pieces, phones } = words;
  const { url } = comment.author;
  const ids = messengerIdsIn(reading.text);
  if (hosts.size + pieces.length + phones.length + ids.length === 0 && url === undefined) return [];
  const here = hostsOf(comment.article.url === undefined ? [] : [comment.article.url]).map(registered);
  const found = new Set<string>();
  const add = (host: string, written: readonly string[]): void => {
    if (!here.includes(registered(host))) for (const name of ofHost(host, written)) found.add(name);
  };
  for (const host of hosts) add(host, pieces);
  const handles = [...handlesIn(pieces, reading.text), ...addressesApart(reading.text)];
  for (const handle of handles) found.add(handle);
  for (const phone of phones) found.add(`tel ${phone}`);
  for (const id of ids) found.add(`id ${id}`);
  const inText = found.size;
  if (url !== undefined) for (const host of hostsOf([url])) add(host, [url.toLowerCase()]);
  return [...found]
    .slice(0, MAX_CONTACTS)
    .map((name, at) => ({ name, kind: kindOf(name, handles), isInText: at < inText }));
};
