/** `candor site`: the sites of a running service, and their API keys. */

import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../config.js';
import { newSiteId, parseKeyId, parseSiteId, siteOf, type KeyId, type SiteId } from '../domain/ids.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { pooledRandom } from '../privacy/random.js';
import { connectForRequests, whenReady } from '../redis/connect.js';
import { purgeSite } from '../redis/purge-site.js';
import { makeSiteStore } from '../redis/site-store.js';
import { newApiKey } from '../sites/keys.js';
import { DEFAULT_SCOPES, SCOPES, type Scope, type SiteStore } from '../sites/ports.js';
import { removeSite } from '../sites/remove-site.js';
import { parseFlags } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { findRunning } from './running.js';

const USAGE =
  'usage: candor site add --name NAME --url URL [--scopes submit,read,...] | list | rotate-key --site SITE | revoke-key --key KEY | remove --site SITE';

const random = pooledRandom();

/** What a command has to say: one line of JSON for scripts, or lines for people. */
interface Outcome {
  readonly json: object;
  readonly text: string;
}

interface Flags {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly scopes?: string | undefined;
  readonly site?: string | undefined;
  readonly key?: string | undefined;
}

interface Tools {
  readonly sites: SiteStore;
  readonly wait: (ms: number) => Promise<unknown>;
}

type Action = (flags: Flags, tools: Tools) => Promise<Outcome>;

const siteOfFlags = ({ site: text = '' }: Flags): SiteId => {
  const site = parseSiteId(text);
  if (site === undefined) throw new CliFault('--site is needed: the ten characters that `candor site list` shows');
  return site;
};

const keyOfFlags = ({ key: text = '' }: Flags): { readonly site: SiteId; readonly key: KeyId } => {
  const key = parseKeyId(text);
  const site = key === undefined ? undefined : siteOf(key);
  if (key === undefined || site === undefined) {
    throw new CliFault('--key is needed: the 14 characters that `candor site list` shows, not the key itself');
  }
  return { site, key };
};

const isScope = (word: string): word is Scope => (SCOPES as readonly string[]).includes(word);

const scopesOf = ({ scopes }: Flags): readonly Scope[] => {
  if (scopes === undefined) return DEFAULT_SCOPES;
  const words = scopes.split(',').map((word) => word.trim());
  if (!words.every(isScope)) throw new CliFault(`--scopes takes a list of ${SCOPES.join(', ')}`);
  return [...new Set(words.filter(isScope))];
};

const nameOf = ({ name = '' }: Flags): string => {
  if (!/^[^\u0000-\u001f\u007f]{1,200}$/.test(name))
    throw new CliFault('--name is needed: 1 to 200 characters on one line');
  return name;
};

const urlOf = ({ url = '' }: Flags): string => {
  const isHttp = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isHttp || url.length > 2_048) throw new CliFault('--url is needed: the http:// or https:// address of the site');
  return url;
};

const SHOWN_ONCE = 'The key is shown this once: keep it now.';

const add: Action = async (flags, { sites }) => {
  const now = Date.now();
  const id = newSiteId(random);
  const { apiKey, record } = newApiKey(id, scopesOf(flags), { random, now });
  const createdAt = new Date(now).toISOString();
  await sites.add({ id, name: nameOf(flags), url: urlOf(flags), createdAt, policy: DEFAULT_POLICY }, record);
  return { json: { site: id, api_key: apiKey }, text: `site     ${id}\nAPI key  ${apiKey}\n${SHOWN_ONCE}` };
};

const list: Action = async (_flags, { sites }) => {
  const entries = await Promise.all((await sites.list()).map((id) => sites.getWithKeys(id)));
  const found = entries.flatMap((entry) => entry ?? []);
  const json = found.map(({ site, keys }) => ({
    site: site.id,
    name: site.name,
    url: site.url,
    created_at: site.createdAt,
    keys: keys.map(({ id, scopes, createdAt }) => ({ id, scopes, created_at: createdAt })),
  }));
  const text = json.flatMap(({ site, name, url, keys }) => [
    `${site}  ${name}  ${url}`,
    ...keys.map((key) => `  key ${key.id}  ${key.scopes.join(',')}  made ${key.created_at}`),
  ]);
  return { json: { sites: json }, text: text.length === 0 ? 'There is no site yet.' : text.join('\n') };
};

const rotateKey: Action = async (flags, { sites }) => {
  const site = siteOfFlags(flags);
  const { apiKey, record } = newApiKey(site, scopesOf(flags), { random, now: Date.now() });
  const answer = await sites.addKey(site, record);
  if (answer === 'unknown') throw new CliFault(`there is no site ${site}`, EXIT.failed);
  if (answer === 'full') {
    throw new CliFault(`site ${site} has two live keys: revoke one before you make another`, EXIT.failed);
  }
  const old = ((await sites.getWithKeys(site))?.keys ?? []).filter(({ id }) => id !== record.id);
  const advice = old.map(({ id }) => `When nothing uses the old one any more: candor site revoke-key --key ${id}`);
  return {
    json: { site, api_key: apiKey, key: record.id, old_keys: old.map(({ id }) => id) },
    text: [`API key  ${apiKey}`, SHOWN_ONCE, ...advice].join('\n'),
  };
};

const revokeKey: Action = async (flags, { sites }) => {
  const { site, key } = keyOfFlags(flags);
  if (!(await sites.revokeKey(site, key))) throw new CliFault(`there is no key ${key}`, EXIT.failed);
  return {
    json: { site, revoked: key },
    text: `Key ${key} is revoked; within five seconds nothing takes it any more.`,
  };
};

const remove: Action = async (flags, { sites, wait }) => {
  const site = siteOfFlags(flags);
  if (!(await removeSite(sites, site, wait))) throw new CliFault(`there is no site ${site}`, EXIT.failed);
  return {
    json: { site, removed: true },
    text: `Site ${site} and everything of it but its leaves in the log is deleted.`,
  };
};

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['add', add],
  ['list', list],
  ['rotate-key', rotateKey],
  ['revoke-key', revokeKey],
  ['remove', remove],
]);

const CONNECT_MS = 5_000;

/** Runs `work` on the store of the running service. */
const onRunningService = async <Result>(io: CliIo, work: (sites: SiteStore) => Promise<Result>): Promise<Result> => {
  const running = findRunning(readConfig(io.env));
  if (running === undefined) {
    throw new CliFault('no service is running on this data folder; run `candor start`, or set REDIS_URL', EXIT.failed);
  }
  const redis = connectForRequests(running.redisUrl, () => undefined);
  try {
    await whenReady(redis, CONNECT_MS).catch((cause: unknown) => {
      throw new CliFault('Redis does not answer', EXIT.failed, cause);
    });
    return await work(makeSiteStore(redis, (site) => purgeSite(redis, site, Date.now)));
  } finally {
    redis.disconnect();
  }
};

const FLAGS = {
  name: { type: 'string' },
  url: { type: 'string' },
  scopes: { type: 'string' },
  site: { type: 'string' },
  key: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** As `run`; `wait` resolves after so many milliseconds. */
export const runSite = (args: readonly string[], io: CliIo, wait: Tools['wait']): Promise<number> =>
  reportingFaults('site', io, async () => {
    const { values, positionals } = parseFlags(args, FLAGS);
    const [verb = '', ...more] = positionals;
    const action = ACTIONS.get(verb);
    if (action === undefined || more.length > 0) throw new CliFault(USAGE);
    const { json, text } = await onRunningService(io, (sites) => action(values, { sites, wait }));
    await write(io.stdout, `${values.json === true ? JSON.stringify(json) : text}\n`);
    return EXIT.ok;
  });

/** Runs the command: 0 if it is done, 1 if the service or the site is not there, 2 for a fault in the flags. */
export const run = (args: string[], io: CliIo): Promise<number> => runSite(args, io, delay);
