import type { SiteId } from '../domain/ids.js';
import type { Site, SiteStore } from './ports.js';
import { SITE_CACHE_MS } from './authenticate.js';

/** The host a site goes by, however its address is written: without `www.`, scheme and port. */
const hostOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : undefined;

/** True if `blog` is the address of a site of this installation, and of none but others than `site`. Rejects if the store cannot answer. */
export type IsOthers = (site: Site, blog: string) => Promise<boolean>;

/**
 * Whether a request names another site than the one whose key it carries. A site goes by more addresses than the registered
 * one (staging, a second domain), so only what is known to be somebody else's is refused. The list is read at most once in
 * SITE_CACHE_MS, and only for a host that is not the site's own.
 */
export const makeIsOthers = (store: Pick<SiteStore, 'list' | 'get'>, clock: () => number): IsOthers => {
  let known: { readonly at: number; readonly owners: Promise<ReadonlyMap<string, ReadonlySet<SiteId>>> } | undefined;

  const read = async (): Promise<ReadonlyMap<string, ReadonlySet<SiteId>>> => {
    const owners = new Map<string, Set<SiteId>>();
    for (const found of await Promise.all((await store.list()).map((id) => store.get(id)))) {
      const host = found === undefined ? undefined : hostOf(found.url);
      if (found === undefined || host === undefined) continue;
      owners.set(host, (owners.get(host) ?? new Set<SiteId>()).add(found.id));
    }
    return owners;
  };

  const owners = (): Promise<ReadonlyMap<string, ReadonlySet<SiteId>>> => {
    if (known !== undefined && clock() - known.at < SITE_CACHE_MS) return known.owners;
    const reading = read();
    known = { at: clock(), owners: reading };
    reading.catch(() => (known = undefined));
    return reading;
  };

  return async (site, blog) => {
    const host = hostOf(blog);
    if (host === undefined || host === hostOf(site.url)) return false;
    const here = (await owners()).get(host);
    return here !== undefined && !here.has(site.id);
  };
};
