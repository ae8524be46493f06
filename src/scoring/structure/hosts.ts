/** What a host name is like: its ending, its form, and whether everybody knows it. */

import { parse } from 'tldts';
import { makeBuckets } from './buckets.js';

/** Kinds of hosts that are known by name. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  shortener:
    `bit.ly goo.gl tinyurl.com t.co ow.ly is.gd cutt.ly rb.gy shorturl.at tiny.cc bl.ink s.id adf.ly rebrand.ly v.gd
    u.to clck.ru vk.cc urlz.fr t.ly soo.gd dlvr.it buff.ly lnkd.in shorte.st bc.vc linktr.ee`.split(/\s+/),
  messenger:
    't.me telegram.me telegram.dog wa.me whatsapp.com discord.gg discord.com line.me m.me signal.me viber.com'.split(
      ' ',
    ),
  video: 'youtube.com youtu.be vimeo.com dailymotion.com twitch.tv bilibili.com'.split(' '),
  social:
    `facebook.com fb.com fb.me twitter.com x.com instagram.com linkedin.com reddit.com tiktok.com pinterest.com vk.com
    tumblr.com quora.com weibo.com ok.ru threads.net mastodon.social`.split(/\s+/),
  reference: `wikipedia.org wikimedia.org wiktionary.org archive.org doi.org arxiv.org imdb.com britannica.com europa.eu
    who.int nih.gov goodreads.com openstreetmap.org`.split(/\s+/),
  software:
    `github.com github.io gitlab.com bitbucket.org stackoverflow.com stackexchange.com superuser.com npmjs.com pypi.org
    sourceforge.net launchpad.net ubuntu.com debian.org mozilla.org microsoft.com apple.com android.com`.split(/\s+/),
  shop: `amazon.com amazon.co.uk amazon.de amazon.ca amazon.fr amazon.it amazon.es amazon.in amazon.co.jp amzn.to ebay.com
    ebay.co.uk ebay.de etsy.com ikea.com walmart.com target.com bestbuy.com aliexpress.com`.split(/\s+/),
  search: 'google.com bing.com yahoo.com baidu.com yandex.ru duckduckgo.com'.split(' '),
  newspaper:
    `nytimes.com washingtonpost.com theguardian.com bbc.co.uk bbc.com cnn.com reuters.com apnews.com bloomberg.com
    wsj.com ft.com economist.com cbc.ca theglobeandmail.com npr.org time.com forbes.com spiegel.de zeit.de faz.net
    sueddeutsche.de lemonde.fr lefigaro.fr elpais.com elmundo.es corriere.it repubblica.it folha.uol.com.br globo.com
    asahi.com naver.com daum.net qq.com sina.com.cn 163.com lenta.ru ria.ru pravda.com.ua kompas.com detik.com`.split(
      /\s+/,
    ),
  free: `blogspot.com wordpress.com weebly.com wix.com wixsite.com webs.com livejournal.com blog.com typepad.com over-blog.com
    jimdo.com tripod.com angelfire.com geocities.com webnode.com site123.me 000webhostapp.com netlify.app vercel.app
    pages.dev firebaseapp.com web.app herokuapp.com medium.com substack.com sites.google.com docs.google.com
    forms.gle telegra.ph`.split(/\s+/),
  forum: 'phpbb.com proboards.com xda-developers.com disqus.com gravatar.com about.me soundcloud.com behance.net'.split(
    ' ',
  ),
};
const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(KNOWN).flatMap(([kind, hosts]) => hosts.map((host) => [host, `host=${kind}`] as const)),
);
const COMMON_ENDINGS = new Set('com org net edu gov'.split(' '));
const LEAST_WORD = 3;
const MAX_REMEMBERED = 1_000;
const MOST_WORDS = 4;
const WORDS = /[\p{L}\p{M}]+/gu;

const isTelling = (word: string): boolean => word.length >= LEAST_WORD && word !== 'www';
const endingKind = (suffix: string): string => {
  if (COMMON_ENDINGS.has(suffix)) return 'tld:common';
  return suffix.length === 2 || suffix.includes('.') ? 'tld:country' : 'tld:other';
};

const nameLength = makeBuckets('host.length', [1, 6, 10, 15, 20, 30]);
const depth = makeBuckets('host.depth', [1, 2, 3, 4, 5]);

const describeHost = (host: string): readonly string[] => {
  const { domain, domainWithoutSuffix, publicSuffix, isIp } = parse(host, { validateHostname: false });
  if (isIp === true) return ['host=ip'];
  const known = KIND_OF.get(host) ?? (domain === null ? undefined : KIND_OF.get(domain));
  if (known !== undefined) return [known];
  const name = domainWithoutSuffix ?? host;
  const labels = host.split('.').length - (host.startsWith('www.') ? 1 : 0);
  const tokens = [nameLength(name.length), depth(labels)];
  if (publicSuffix !== null) tokens.push(`tld=${publicSuffix}`, endingKind(publicSuffix));
  if (/\d/.test(name)) tokens.push('host:digits');
  if (name.startsWith('xn--')) tokens.push('host:foreign');
  else if (name.includes('-'))
    tokens.push(name.indexOf('-') === name.lastIndexOf('-') ? 'host:hyphen' : 'host:hyphens');
  const words = host.slice(0, host.length - (publicSuffix?.length ?? 0)).match(WORDS) ?? [];
  for (const word of words.filter(isTelling).slice(0, MOST_WORDS)) tokens.push(`host:${word}`);
  return tokens;
};

/** Hosts recur: what was said of the last thousand or so is kept, which changes no answer. */
const remembered = new Map<string, readonly string[]>();

/**
 * What a host name (lower case) is like; of hosts known by name that is their kind alone. Words of other names come as
 * `host:word`, up to four.
 */
export const hostTokens = (host: string): readonly string[] => {
  const known = remembered.get(host);
  if (known !== undefined) return known;
  const tokens = describeHost(host);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(host, tokens);
  return tokens;
};
