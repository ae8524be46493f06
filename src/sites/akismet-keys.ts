import type { RandomBytes } from '../domain/ids.js';
import type { Site, SiteStore } from './ports.js';
import { SITE_CACHE_MS } from './authenticate.js';

/**
 * Keys for clients of the Akismet protocol: twelve hexadecimal digits, since WordPress takes no others. They reach what the
 * protocol offers and nothing else of the API. Kept by a keyed name; see privacy/pseudonyms.ts.
 */
const KEY_BYTES = 6;
const KEY = /^[0-9a-f]{12}$/;

export const newAkismetKey = (random: RandomBytes): string => random(KEY_BYTES).toString('hex');

/** The key in `text`, which may be typed in capitals; undefined if it has not the form of one. */
export const parseAkismetKey = (text: string | undefined): string | undefined => {
  const key = text?.trim().toLowerCase();
  return key !== undefined && KEY.test(key) ? key : undefined;
};

/** The site of a live key; undefined for every other text. Rejects if no answer can be had. */
export type SiteOfAkismetKey = (key: string) => Promise<Site | undefined>;

/** Keys a process remembers; each is a site's. */
const MOST_KNOWN = 10_000;

/**
 * As the store says, read at most once in SITE_CACHE_MS a key. What is no key is not remembered: strangers could fill the
 * memory with it.
 */
export const makeSiteOfAkismetKey = (
  store: Pick<SiteStore, 'byAkismetKey'>,
  nameOf: (key: string) => string,
  clock: () => number,
): SiteOfAkismetKey => {
  const known = new Map<string, { readonly at: number; readonly site: Promise<Site | undefined> }>();
  return (text) => {
    const key = parseAkismetKey(text);
    if (key === undefined) return Promise.resolve(undefined);
    const last = known.get(key);
    if (last !== undefined && clock() - last.at < SITE_CACHE_MS) return last.site;
    const site = store.byAkismetKey(nameOf(key));
    const forget = (): void => {
      if (known.get(key)?.site === site) known.delete(key);
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, { at: clock(), site });
    site.then((found) => {
      if (found === undefined) forget();
    }, forget);
    return site;
  };
};
