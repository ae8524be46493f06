import type { Redis } from 'ioredis';
import { parseKeyId, parseSiteId, type SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';
import type { KeptCoral, Site, SiteKey, SiteStore } from '../sites/ports.js';
import { akismetIndex, siteKeys, sitesIndex, webhookSites } from './keys.js';
import { readScript, runScript } from './run-script.js';

const MAX_LIVE_KEYS = 2;

const scripts = {
  add: readScript('site-add'),
  addKey: readScript('site-add-key'),
  policy: readScript('site-policy'),
};

type KeyFields = Pick<SiteKey, 'hash' | 'scopes' | 'createdAt'>;

const keyText = ({ hash, scopes, createdAt }: SiteKey): string =>
  JSON.stringify({ hash, scopes, createdAt } satisfies KeyFields);

const parseKeys = (fields: Readonly<Record<string, string>>): readonly SiteKey[] =>
  Object.entries(fields).flatMap(([name, text]) => {
    const id = parseKeyId(name);
    return id === undefined ? [] : [{ id, ...(JSON.parse(text) as KeyFields) }];
  });

type ParsePolicy = (site: SiteId, text: string) => Policy;

/** Sites whose policies a process remembers. */
const MOST_POLICIES = 1_000;

/**
 * The same object for as long as a site's policy is the same text: what was compiled of its rules is kept by the object,
 * and policies are read every second.
 */
const makeParsePolicy = (): ParsePolicy => {
  const known = new Map<SiteId, { readonly text: string; readonly policy: Policy }>();
  return (site, text) => {
    const last = known.get(site);
    if (last?.text === text) return last.policy;
    const policy = JSON.parse(text) as Policy;
    if (known.size >= MOST_POLICIES) known.clear();
    known.set(site, { text, policy });
    return policy;
  };
};

/** Only `site-add.lua` writes the hash, whole; an empty one is how HGETALL says that there is none. */
const parseSite = (
  id: SiteId,
  fields: Readonly<Record<string, string>>,
  parsePolicy: ParsePolicy,
): Site | undefined => {
  const { name, url, at, policy } = fields;
  if (name === undefined || url === undefined || at === undefined || policy === undefined) return undefined;
  return { id, name, url, createdAt: at, policy: parsePolicy(id, policy) };
};

/** Only `setCoral` writes the hash, whole. */
const parseCoral = (fields: Readonly<Record<string, Buffer>>): KeptCoral | undefined => {
  const { secret, spam, timeout } = fields;
  if (secret === undefined || spam === undefined || timeout === undefined) return undefined;
  return {
    sealedSecret: secret,
    onSpam: spam.toString() === 'reject' ? 'reject' : 'hold',
    timeoutMs: Number(timeout.toString()),
  };
};

/** Erases the comments of a site in bounded steps; the site's keys are dead before it begins. */
export type EraseComments = (site: SiteId) => Promise<void>;

/**
 * The store of sites in Redis.
 *
 * The list of sites is in another slot than the sites, so it cannot change in the same step. It is written first and
 * cleared last: what works through all sites (sweeps, retention) may meet an entry without a site, never miss a site.
 */
export const makeSiteStore = (redis: Redis, eraseComments: EraseComments): SiteStore => {
  const parsePolicy = makeParsePolicy();
  return {
    add: async (site, key) => {
      const { site: record, keys } = siteKeys(site.id);
      await redis.hset(sitesIndex, site.id, site.createdAt);
      const facts = [site.name, site.url, site.createdAt, JSON.stringify(site.policy), key.id, keyText(key)];
      const added = await runScript(redis, scripts.add, [record, keys], facts);
      if (added !== 1) throw new Error(`a site ${site.id} exists already`);
    },

    list: async () => {
      const entries = Object.entries(await redis.hgetall(sitesIndex));
      return entries.sort(([, a], [, b]) => (a < b ? -1 : 1)).flatMap(([id]) => parseSiteId(id) ?? []);
    },

    get: async (site) => parseSite(site, await redis.hgetall(siteKeys(site).site), parsePolicy),

    getWithKeys: async (id) => {
      const { site: record, keys } = siteKeys(id);
      const [fields, keyFields] = await Promise.all([redis.hgetall(record), redis.hgetall(keys)]);
      const site = parseSite(id, fields, parsePolicy);
      return site === undefined ? undefined : { site, keys: parseKeys(keyFields) };
    },

    addKey: async (site, key) => {
      const { site: record, keys } = siteKeys(site);
      const answer = await runScript(redis, scripts.addKey, [record, keys], [key.id, keyText(key), MAX_LIVE_KEYS]);
      return String(answer) as 'added' | 'full' | 'unknown';
    },

    revokeKey: async (site, key) => (await redis.hdel(siteKeys(site).keys, key)) === 1,

    addAkismetKey: async (site, name, createdAt) => {
      const { site: record, akismet } = siteKeys(site);
      const answer = await runScript(redis, scripts.addKey, [record, akismet], [name, createdAt, MAX_LIVE_KEYS]);
      // The index is in another slot. It only leads to the site, whose own record says whether the key lives.
      if (String(answer) === 'added') await redis.hset(akismetIndex, name, site);
      return String(answer) as 'added' | 'full' | 'unknown';
    },

    akismetKeys: async (site) => {
      const entries = Object.entries(await redis.hgetall(siteKeys(site).akismet));
      return entries
        .map(([name, createdAt]) => ({ name, createdAt }))
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    },

    revokeAkismetKey: async (site, name) => {
      const removed = await redis.hdel(siteKeys(site).akismet, name);
      await redis.hdel(akismetIndex, name);
      return removed === 1;
    },

    byAkismetKey: async (name) => {
      const site = parseSiteId((await redis.hget(akismetIndex, name)) ?? '');
      if (site === undefined) return undefined;
      const { site: record, akismet } = siteKeys(site);
      const [isLive, fields] = await Promise.all([redis.hexists(akismet, name), redis.hgetall(record)]);
      return isLive === 1 ? parseSite(site, fields, parsePolicy) : undefined;
    },

    setPolicy: async (site, policy, seen) => {
      const answer = await runScript(redis, scripts.policy, [siteKeys(site).site], [JSON.stringify(policy), seen]);
      return String(answer) as 'set' | 'changed' | 'unknown';
    },

    coral: async (site) => parseCoral(await redis.hgetallBuffer(siteKeys(site).coral)),

    setCoral: async (site, { sealedSecret, onSpam, timeoutMs }) => {
      await redis.hset(siteKeys(site).coral, { secret: sealedSecret, spam: onSpam, timeout: timeoutMs });
    },

    removeCoral: async (site) => (await redis.del(siteKeys(site).coral)) === 1,

    remove: async (site) => {
      const { site: record, keys, akismet, webhooks } = siteKeys(site);
      const names = Object.keys(await redis.hgetall(akismet));
      if (names.length > 0) await redis.hdel(akismetIndex, ...names);
      // Keys first, so that nothing new comes in while the comments go; the site's own record and its entry in the list
      // last, so that a removal cut short is seen and can be finished by calling again.
      await redis.del(keys, akismet, webhooks);
      await eraseComments(site);
      await redis.del(record, keys);
      await redis.srem(webhookSites, site);
      await redis.hdel(sitesIndex, site);
    },
  };
};
