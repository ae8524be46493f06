/** What the author's name, mail and page are like. What the site does not tell yields no token at all. */

import type { Author } from '../../domain/comment.js';
import { normalizeText } from '../normalize.js';
import { makeBuckets } from './buckets.js';
import { hostTokens } from './hosts.js';
import { KINDS, WORD_KINDS } from './lexicon.js';
import { UNIT_CLASSES, scriptName, FIRST_SCRIPT, KIND_BITS } from './unit-classes.js';
import type { Words } from './word-list.js';
import { makeWordScanner } from './words.js';

/** Names beyond this length are texts. */
const MAX_NAME = 200;
const MAX_URL = 500;

const nameWords = makeBuckets('name.words', [0, 1, 2, 3, 4, 6]);
const nameLength = makeBuckets('name.length', [0, 1, 4, 9, 16, 30]);
const pathDepth = makeBuckets('url.depth', [0, 1, 2, 3]);

const FREE_MAIL = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de hotmail.com hotmail.co.uk hotmail.fr outlook.com live.com
  msn.com aol.com icloud.com me.com mac.com protonmail.com proton.me gmx.de gmx.net gmx.com web.de mail.ru yandex.ru bk.ru
  list.ru inbox.ru rambler.ru ukr.net qq.com 163.com 126.com sina.com naver.com daum.net libero.it virgilio.it orange.fr
  free.fr laposte.net wanadoo.fr uol.com.br bol.com.br terra.com.br t-online.de seznam.cz wp.pl o2.pl interia.pl`.split(
    /\s+/,
  ),
);

const scan = makeWordScanner();

/** Words are kept apart from the scan of the comment, whose buffers are another scanner's. */
const hashesOf = ({ count, stems, lengths }: Words): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < count; at += 1) if ((lengths[at] ?? 0) > 2) found.push(stems[at] ?? 0);
  return found;
};

/** Names are a word or two: looking through them is quicker than asking a Set. */
const sharesWith = ({ count, stems }: Words, hashes: readonly number[]): boolean => {
  for (let at = 0; at < count; at += 1) if (hashes.includes(stems[at] ?? 0)) return true;
  return false;
};

/** What the words of a name are about, each kind once, as they come: there are fewer than 32 kinds. */
const addKindsOf = (tokens: string[], { count, ordinals }: Words): void => {
  let met = 0;
  for (let at = 0; at < count; at += 1) {
    const kind = WORD_KINDS[ordinals[at] ?? 0] ?? 0;
    if (kind === 0 || (met & (1 << kind)) !== 0) continue;
    met |= 1 << kind;
    tokens.push(`name.${KINDS[kind] ?? ''}`);
  }
};

const addName = (tokens: string[], name: string, comment: Words): readonly number[] => {
  const words = scan(normalizeText(name));
  tokens.push(nameWords(words.count), nameLength(name.length));
  const first = UNIT_CLASSES[name.charCodeAt(0)] ?? 0;
  const script = first & KIND_BITS;
  if (script >= FIRST_SCRIPT) tokens.push(`name.script=${scriptName(script)}`);
  if (/^\p{Ll}/u.test(name)) tokens.push('name=small');
  if (/^[^\p{Ll}]{4,}$/u.test(name) && /\p{Lu}/u.test(name)) tokens.push('name=shouted');
  if (/^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*)+$/u.test(name)) tokens.push('name=full');
  if (/\d/.test(name)) tokens.push('name=digits');
  if (/\d{3}/.test(name)) tokens.push('name=number');
  if (name.startsWith('@')) tokens.push('name=handle');
  if (/:\/\/|www\.|\.(?:com|net|org|ru|info|biz|co)\b/i.test(name)) tokens.push('name=address');
  addKindsOf(tokens, words);
  const hashes = hashesOf(words);
  if (sharesWith(comment, hashes)) tokens.push('name=in-text');
  return hashes;
};

const HOST = /^(?:[a-z][a-z0-9+.-]{0,10}:)?(?:\/\/)?([^/?#:@\s]{1,253})/i;

const addUrl = (
  tokens: string[],
  url: string,
  named: readonly number[],
  hosts: ReadonlySet<string>,
): string | undefined => {
  const host = HOST.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  for (const token of hostTokens(host)) tokens.push(`url.${token}`);
  const path = url.slice(url.indexOf(host.slice(0, 4)) + host.length).replace(/^\/+|\/+$/g, '');
  tokens.push(pathDepth(path === '' ? 0 : path.split('/').length));
  if (path.includes('?')) tokens.push('url=query');
  if (hosts.has(host)) tokens.push('url=in-text');
  if (sharesWith(scan(normalizeText(url).replace(/[^\p{L}\p{N}]+/gu, ' ')), named)) tokens.push('url=like-name');
  return host;
};

/** Adds what the author's fields are like to `tokens`; `comment` are the words and `hosts` the links of the comment. */
export const addFields = (tokens: string[], author: Author, comment: Words, hosts: ReadonlySet<string>): void => {
  const name = author.name?.trim().slice(0, MAX_NAME) ?? '';
  const named = name === '' ? [] : addName(tokens, name, comment);
  const url = author.url?.trim().slice(0, MAX_URL) ?? '';
  const host = url === '' ? undefined : addUrl(tokens, url, named, hosts);
  const mail = author.emailMasked?.split('@').at(-1)?.toLowerCase() ?? '';
  if (mail === '') return;
  if (FREE_MAIL.has(mail)) tokens.push('mail=free');
  else tokens.push(host !== undefined && (host === mail || host.endsWith(`.${mail}`)) ? 'mail=own' : 'mail=other');
};
