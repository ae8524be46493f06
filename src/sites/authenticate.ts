import { timingSafeEqual } from 'node:crypto';
import { siteOf, type KeyId, type SiteId } from '../domain/ids.js';
import { Problem } from '../domain/problem.js';
import { hashApiKey, keyIdOf } from './keys.js';
import type { Scope, Site, SiteKey, SiteStore } from './ports.js';

/** Who sent a request: a live key of a site. */
export interface Caller {
  readonly site: Site;
  readonly key: KeyId;
  readonly scopes: readonly Scope[];
}

/**
 * Finds the caller behind an Authorization header.
 * @throws Problem unauthorized, the same for every fault of the key; store-unavailable if no answer can be had
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

/** How long a process goes on believing what it read of a site: within this time a revoked key is dead and a changed policy in force everywhere. */
export const SITE_CACHE_MS = 5_000;

type SiteAndKeys = Awaited<ReturnType<SiteStore['getWithKeys']>>;
interface Known {
  readonly at: number;
  readonly entry: Promise<SiteAndKeys>;
}

const BEARER = /^Bearer +(\S+)$/i;

/** The hashes are equally long, so that how long the comparison takes tells nothing of where they differ. */
const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'));

/**
 * What `store` says of sites, read at most once in SITE_CACHE_MS a site; requests that come while it is read share the
 * read. Sites that do not exist and reads that failed are not remembered: the former would let strangers fill the
 * memory, the latter would make an outage of milliseconds one of seconds.
 */
const cached = (store: SiteStore, clock: () => number): ((site: SiteId) => Promise<SiteAndKeys>) => {
  const sites = new Map<SiteId, Known>();
  return (site) => {
    const known = sites.get(site);
    const now = clock();
    if (known !== undefined && now - known.at < SITE_CACHE_MS) return known.entry;
    const entry = store.getWithKeys(site);
    const forget = (): void => {
      if (sites.get(site)?.entry === entry) sites.delete(site);
    };
    sites.set(site, { at: now, entry });
    entry.then((found) => {
      if (found === undefined) forget();
    }, forget);
    return entry;
  };
};

/** The caller whose key is `apiKey`, if it is one of `keys`. */
const callerOf = (site: Site, keys: readonly SiteKey[], id: KeyId, apiKey: string): Caller | undefined => {
  const key = keys.find((candidate) => candidate.id === id);
  return key !== undefined && isSame(key.hash, hashApiKey(apiKey)) ? { site, key: id, scopes: key.scopes } : undefined;
};

/** @param clock Unix milliseconds */
export const makeAuthenticate = (store: SiteStore, clock: () => number): Authenticate => {
  const read = cached(store, clock);
  /** Callers whose key was found right, for as long as what was read of their site is believed: at most two a site. */
  const verified = new WeakMap<object, Map<string, Caller>>();

  const verify = (found: NonNullable<SiteAndKeys>, id: KeyId, apiKey: string): Caller | undefined => {
    const known = verified.get(found) ?? new Map<string, Caller>();
    const caller = known.get(apiKey) ?? callerOf(found.site, found.keys, id, apiKey);
    if (caller !== undefined) verified.set(found, known.set(apiKey, caller));
    return caller;
  };

  return async (authorization) => {
    const apiKey = authorization === undefined ? undefined : BEARER.exec(authorization)?.[1];
    const id = apiKey === undefined ? undefined : keyIdOf(apiKey);
    const siteId = id === undefined ? undefined : siteOf(id);
    if (apiKey === undefined || id === undefined || siteId === undefined) throw new Problem('unauthorized');
    const found = await read(siteId).catch((cause: unknown) => {
      throw new Problem('store-unavailable', { cause });
    });
    const caller = found === undefined ? undefined : verify(found, id, apiKey);
    if (caller === undefined) throw new Problem('unauthorized');
    return caller;
  };
};

/** @throws Problem forbidden */
export const requireScope = (caller: Caller, scope: Scope): void => {
  if (!caller.scopes.includes(scope))
    throw new Problem('forbidden', { detail: `This route asks for the scope ${scope}.` });
};
