/**
 * Addresses on hosts that everybody knows, to pages that nobody has: their names are invented. People link to
 * encyclopaedias, newspapers and film clips, and spam to free pages, shorteners and messengers; without them a model would learn of such hosts
 * only from the places its collections come from.
 */

import { pick } from './grammar.js';
import type { Random } from '../random.js';

/** What a page may be named with. */
export interface Naming {
  /** A word nobody uses. */
  readonly invented: string;
  readonly other: string;
  /** A few words with hyphens, of a news story or a hobby. */
  readonly topic: string;
  readonly project: string;
  /** Eleven letters and digits. */
  readonly code: string;
  /** Digits, at most 19. */
  readonly number: (length: number) => string;
}

type WriteAddress = (naming: Naming) => string;

/** Kinds of addresses on known hosts, and ways to write one. */
const KNOWN = {
  paper: [
    ({ topic, number }) => `https://www.theguardian.com/world/201${number(1)}/mar/${number(2)}/${topic}`,
    ({ topic }) => `https://www.nytimes.com/2019/05/14/us/politics/${topic}.html`,
    ({ topic, number }) => `https://www.bbc.co.uk/news/${topic}-${number(8)}`,
    ({ number }) => `http://news.bbc.co.uk/2/hi/science/nature/${number(7)}.stm`,
    ({ topic }) => `https://www.washingtonpost.com/opinions/${topic}/`,
    ({ topic, number }) => `https://www.theglobeandmail.com/opinion/article-${topic}/article${number(8)}/`,
    ({ topic, number }) => `http://www.cbc.ca/news/canada/${topic}-1.${number(7)}`,
    ({ topic }) => `https://www.reuters.com/article/${topic}`,
    ({ topic, number }) => `https://www.npr.org/201${number(1)}/10/03/${number(9)}/${topic}`,
    ({ topic, number }) => `https://www.spiegel.de/politik/${topic}-a-${number(7)}.html`,
    ({ topic, number }) => `https://www.lemonde.fr/idees/article/${topic}_${number(7)}_3232.html`,
    ({ topic, number }) => `https://elpais.com/politica/201${number(1)}/09/11/${topic}.html`,
  ],
  reference: [
    ({ invented }) => `https://en.wikipedia.org/wiki/${invented}`,
    ({ invented, other }) => `http://en.wikipedia.org/wiki/${invented}_${other}`,
    ({ invented, topic }) => `https://en.wikipedia.org/wiki/${invented}#${topic}`,
    ({ invented }) => `https://de.wikipedia.org/wiki/${invented}`,
    ({ invented }) => `https://fr.wikipedia.org/wiki/${invented}`,
    ({ number, topic }) => `https://web.archive.org/web/${number(14)}/http://www.${topic}.org/`,
    ({ number }) => `https://doi.org/10.${number(4)}/s${number(5)}-020-${number(5)}-x`,
    ({ number }) => `https://arxiv.org/abs/${number(4)}.${number(5)}`,
    ({ number }) => `https://www.ncbi.nlm.nih.gov/pmc/articles/PMC${number(7)}/`,
    ({ number }) => `https://www.imdb.com/title/tt${number(7)}/`,
    ({ invented }) => `https://en.wiktionary.org/wiki/${invented}`,
    ({ number, other }) => `https://www.goodreads.com/book/show/${number(7)}-${other}`,
    ({ code }) => `https://www.youtube.com/watch?v=${code}`,
  ],
  repository: [
    ({ invented, project }) => `https://github.com/${invented}/${project}`,
    ({ invented, project, number }) => `https://github.com/${invented}/${project}/issues/${number(3)}`,
    ({ invented, project }) => `https://github.com/${invented}/${project}/blob/master/src/main.js#L42`,
    ({ invented, project }) => `https://gitlab.com/${invented}/${project}`,
    ({ invented, project }) => `https://${invented}.github.io/${project}/`,
    ({ project }) => `https://www.npmjs.com/package/${project}`,
    ({ project }) => `https://pypi.org/project/${project}/`,
    ({ number }) => `https://gist.github.com/${number(19)}`,
  ],
  manual: [
    ({ topic }) => `https://developer.mozilla.org/en-US/docs/Web/API/${topic}`,
    ({ topic, number }) => `https://docs.microsoft.com/en-us/windows/${topic}?view=${number(2)}`,
    ({ topic, number }) => `https://support.apple.com/en-us/HT${number(6)}#${topic}`,
    ({ topic }) => `https://help.ubuntu.com/community/${topic}`,
    ({ topic }) => `https://wiki.debian.org/${topic}`,
  ],
  thread: [
    ({ number, topic }) => `https://stackoverflow.com/questions/${number(8)}/${topic}`,
    ({ number, topic }) => `http://superuser.com/questions/${number(6)}/${topic}`,
    ({ number, topic }) => `https://unix.stackexchange.com/a/${number(6)}#${topic}`,
    ({ project, code, topic }) => `https://www.reddit.com/r/${project}/comments/${code.slice(0, 6)}/${topic}/`,
  ],
  video: [
    ({ code }) => `https://www.youtube.com/watch?v=${code}`,
    ({ code }) => `http://www.youtube.com/watch?v=${code}`,
    ({ code }) => `https://youtu.be/${code}`,
    ({ code, number }) => `https://youtu.be/${code}?t=${number(3)}`,
    ({ number }) => `https://vimeo.com/${number(8)}`,
  ],
  social: [
    ({ code }) => `https://www.instagram.com/p/${code}/`,
    ({ invented, number }) => `https://www.facebook.com/${invented}/posts/${number(15)}`,
    ({ invented, number }) => `https://twitter.com/${invented}/status/${number(19)}`,
    ({ number }) => `https://www.pinterest.com/pin/${number(18)}/`,
    ({ invented }) => `https://www.facebook.com/${invented}`,
  ],
  shop: [
    ({ code, topic }) => `https://www.amazon.com/${topic}/dp/B0${code.slice(0, 8)}`,
    ({ code }) => `http://www.amazon.co.uk/gp/product/B0${code.slice(0, 8)}`,
    ({ code }) => `https://www.amazon.de/dp/B0${code.slice(0, 8)}/ref=sr_1_3`,
    ({ number }) => `https://www.ebay.com/itm/${number(12)}`,
    ({ number, topic }) => `https://www.etsy.com/listing/${number(9)}/${topic}`,
    ({ topic, number }) => `https://www.ikea.com/gb/en/p/${topic}-${number(8)}/`,
  ],
  ownPages: [
    ({ invented, topic }) => `http://${invented}.blogspot.com/2009/04/${topic}.html`,
    ({ invented, topic }) => `https://${invented}.wordpress.com/2013/11/02/${topic}/`,
    ({ invented, topic }) => `https://medium.com/@${invented}/${topic}`,
    ({ invented, topic }) => `https://${invented}.substack.com/p/${topic}`,
    ({ invented, other }) => `http://${invented}-${other}.livejournal.com/`,
    ({ invented }) => `http://${invented}.blogspot.com`,
    ({ invented }) => `https://${invented}.github.io/`,
    ({ invented, topic }) => `http://${invented}.typepad.com/blog/${topic}.html`,
  ],
  pitch: [
    ({ invented, project }) => `http://${invented}${project}.blogspot.com/`,
    ({ invented, project }) => `https://sites.google.com/view/${project}-${invented}/home`,
    ({ invented, project }) => `https://${project}${invented}.wordpress.com/`,
    ({ invented, project }) => `https://${invented}-${project}.weebly.com`,
    ({ invented, project }) => `https://${project}-${invented}.wixsite.com/${project}`,
    ({ invented, project }) => `https://medium.com/@${project}${invented}/best-${project}`,
    ({ invented, project }) => `https://www.facebook.com/${project}.${invented}/`,
    ({ code }) => `https://www.youtube.com/channel/UC${code}`,
    ({ code }) => `https://www.youtube.com/watch?v=${code}`,
    ({ code }) => `https://docs.google.com/forms/d/e/${code}/viewform`,
    ({ invented, project }) => `https://t.me/${project}_${invented}`,
    ({ number }) => `https://wa.me/44770090${number(4)}`,
  ],
  short: [
    ({ code }) => `https://bit.ly/${code.slice(0, 7)}`,
    ({ code }) => `http://bit.ly/${code.slice(0, 6)}`,
    ({ code }) => `https://tinyurl.com/${code.slice(0, 7).toLowerCase()}`,
    ({ code }) => `https://cutt.ly/${code.slice(0, 7)}`,
    ({ code }) => `https://t.ly/${code.slice(0, 5)}`,
    ({ code }) => `https://is.gd/${code.slice(0, 6)}`,
    ({ code }) => `https://rb.gy/${code.slice(0, 6).toLowerCase()}`,
    ({ code }) => `https://t.me/+${code}`,
  ],
} as const satisfies Readonly<Record<string, readonly WriteAddress[]>>;

export type KnownKind = keyof typeof KNOWN;
export const KNOWN_KINDS = Object.keys(KNOWN) as readonly KnownKind[];

/** An address of a page that does not exist, on a host that does. */
export const knownAddress = (kind: KnownKind, naming: Naming, random: Random): string =>
  pick<WriteAddress>(KNOWN[kind], random)(naming);
