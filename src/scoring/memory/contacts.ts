/**
 * Where a comment wants its readers to go: registered domains, places on platforms that everybody uses, handles,
 * addresses and telephone numbers. A comment is known by what it advertises even when all its words are changed.
 */

import { getDomain } from 'tldts';
import type { Comment } from '../../domain/comment.js';
import { hostsOf } from '../links.js';
import type { Reading } from '../reading.js';
import type { Words } from './word-list.js';

/**
 * What a comment advertises: a `place` (link or telephone number), a `handle`, or an e-mail `address`. People name others
 * by their handles, and give their own address when they ask for something; so these say less than a link.
 */
export interface Contact {
  readonly name: string;
  readonly kind: 'place' | 'handle' | 'address';
}

/** Contacts that are kept of one comment. */
export const MAX_CONTACTS = 4;
const MAX_PLACE = 48;

/** Sites on which anybody has a page: there the page is the contact, not the site. */
const PLATFORMS: ReadonlySet<string> = new Set(
  `amazon.com amzn.to archive.org bit.ly cutt.ly discord.gg discord.com dropbox.com ebay.com etsy.com facebook.com fb.me
  github.com gofundme.com goo.gl google.com imgur.com instagram.com is.gd issuu.com linkedin.com linktr.ee medium.com
  ok.ru patreon.com paypal.me pinterest.com quora.com rb.gy reddit.com rebrand.ly shorturl.at slideshare.net
  soundcloud.com spotify.com t.co t.me telegra.ph telegram.me threads.net tiktok.com tiny.cc tinyurl.com tumblr.com
  twitch.tv twitter.com vimeo.com vk.com wa.me weibo.com whatsapp.com wikipedia.org x.com youtu.be youtube.com`.split(
    /\s+/,
  ),
);

const registered = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

/** What follows the host in the address that holds it: page or channel, without the parameters that track. */
const placeOn = (host: string, pieces: readonly string[]): string | undefined => {
  for (const piece of pieces) {
    const at = piece.indexOf(`${host}/`);
    if (at === -1) continue;
    const place = piece.slice(at + host.length + 1).split(/[&#]/, 1)[0] ?? '';
    if (place !== '') return place.slice(0, MAX_PLACE);
  }
  return undefined;
};

const ofHost = (host: string, pieces: readonly string[]): readonly string[] => {
  const domain = registered(host);
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

const kindOf = (name: string, handles: readonly string[]): Contact['kind'] => {
  if (!handles.includes(name)) return 'place';
  return name.startsWith('@') ? 'handle' : 'address';
};

/** At most four contacts, each once; those of the text before the author's own page. */
export const contactsOf = (comment: Comment, reading: Reading, words: Words): readonly Contact[] => {
  const { hosts } = reading.links;
  const { url } = comment.author;
  if (hosts.size === 0 && words.pieces.length === 0 && words.phones.length === 0 && url === undefined) return [];
  const found = new Set<string>();
  for (const host of hosts) for (const name of ofHost(host, words.pieces)) found.add(name);
  const handles = handlesIn(words.pieces, reading.text);
  for (const handle of handles) found.add(handle);
  for (const phone of words.phones) found.add(`tel ${phone}`);
  if (url !== undefined)
    for (const host of hostsOf([url])) for (const name of ofHost(host, [url.toLowerCase()])) found.add(name);
  return [...found].slice(0, MAX_CONTACTS).map((name) => ({ name, kind: kindOf(name, handles) }));
};
