/** `candor site`: the sites of a running service, and their API keys. */

import { setTimeout as delay } from 'node:timers/promises';
import { newSiteId, parseKeyId, siteOf, type KeyId, type SiteId } from '../domain/ids.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { ModelFileError } from '../files/model-files.js';
import { pooledRandom } from '../privacy/random.js';
import { WrongMasterKeyError } from '../redis/master-check.js';
import { newApiKey } from '../sites/keys.js';
import { DEFAULT_SCOPES, SCOPES, type Scope } from '../sites/ports.js';
import { removeSite } from '../sites/remove-site.js';
import { parseFlags } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { addAkismetKey, akismetKeyAction } from './site/akismet-key.js';
import { FLAGS, siteOfFlags, type Action, type Flags, type Tools } from './site/action.js';
import { coralAction } from './site/coral.js';
import { policyAction } from './site/policy.js';
import { rulesAction } from './site/rules.js';
import { onRunningService } from './site/tools.js';
import { webhookAction } from './site/webhook.js';

const USAGE =
  'usage: candor site add --name NAME --url URL [--scopes submit,read,...] | list | rotate-key --site SITE | revoke-key --key KEY | akismet-key --site SITE [--revoke NAME] | remove --site SITE | policy SITE [--hold-at-most PERCENT] [--reject-at-most PERCENT] [--hold-from SCORE] [--reject-from SCORE] [--retention-days N] [--hold-until-taught N] [--lessons-a-day site=N,reader=N] [--akismet-flagged false|true] [--akismet-recheck-after SECONDS] [--akismet-discard on|off] [--akismet-unsigned site|moderator] | rules SITE [show | add --list deny|allow --kind KIND VALUE [--trial] | remove RULE] | coral SITE [--secret-file FILE] [--coral-timeout MS] [--on-spam hold|reject] | coral SITE remove | webhook add SITE --url URL [--events EVENT,...] | webhook list SITE | webhook remove|rotate-secret SITE WEBHOOK [--at-once]';

const random = pooledRandom();

type Run = Action['run'];

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

const KEYS_SHOWN_ONCE = 'The keys are shown this once: keep them now.';
const SHOWN_ONCE = 'The key is shown this once: keep it now.';

const add: Run = async (flags, tools) => {
  const now = Date.now();
  const id = newSiteId(random);
  const { apiKey, record } = newApiKey(id, scopesOf(flags), { random, now });
  const createdAt = new Date(now).toISOString();
  // First, since it may fail: a site whose keys nobody was shown would be of no use.
  const nameOfKey = await tools.akismetKeyName();
  await tools.sites.add({ id, name: nameOf(flags), url: urlOf(flags), createdAt, policy: DEFAULT_POLICY }, record);
  const { key: akismetKey } = await addAkismetKey(tools, id, nameOfKey);
  return {
    json: { site: id, api_key: apiKey, akismet_key: akismetKey },
    text: `site         ${id}\nAPI key      ${apiKey}\nAkismet key  ${akismetKey}\n${KEYS_SHOWN_ONCE}`,
  };
};

const list: Run = async (_flags, { sites }) => {
  const entries = await Promise.all((await sites.list()).map((id) => sites.getWithKeys(id)));
  const found = await Promise.all(
    entries
      .flatMap((entry) => entry ?? [])
      .map(async (entry) => ({ ...entry, akismet: await sites.akismetKeys(entry.site.id) })),
  );
  const json = found.map(({ site, keys, akismet }) => ({
    site: site.id,
    name: site.name,
    url: site.url,
    created_at: site.createdAt,
    keys: keys.map(({ id, scopes, createdAt }) => ({ id, scopes, created_at: createdAt })),
    akismet_keys: akismet.map(({ name, createdAt }) => ({ name, created_at: createdAt })),
  }));
  const text = json.flatMap(({ site, name, url, keys, akismet_keys }) => [
    `${site}  ${name}  ${url}`,
    ...akismet_keys.map((key) => `  Akismet key ${key.name}  made ${key.created_at}`),
    ...keys.map((key) => `  key ${key.id}  ${key.scopes.join(',')}  made ${key.created_at}`),
  ]);
  return { json: { sites: json }, text: text.length === 0 ? 'There is no site yet.' : text.join('\n') };
};

const rotateKey: Run = async (flags, { sites }) => {
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

const revokeKey: Run = async (flags, { sites }) => {
  const { site, key } = keyOfFlags(flags);
  if (!(await sites.revokeKey(site, key))) throw new CliFault(`there is no key ${key}`, EXIT.failed);
  return {
    json: { site, revoked: key },
    text: `Key ${key} is revoked; within five seconds nothing takes it any more.`,
  };
};

const remove: Run = async (flags, { sites, wait }) => {
  const site = siteOfFlags(flags);
  if (!(await removeSite(sites, site, wait))) throw new CliFault(`there is no site ${site}`, EXIT.failed);
  return {
    json: { site, removed: true },
    text: `Site ${site} and everything of it but its leaves in the log is deleted.`,
  };
};

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['add', { run: add, words: 0 }],
  ['list', { run: list, words: 0 }],
  ['rotate-key', { run: rotateKey, words: 0 }],
  ['revoke-key', { run: revokeKey, words: 0 }],
  ['akismet-key', akismetKeyAction],
  ['remove', { run: remove, words: 0 }],
  ['policy', policyAction],
  ['rules', rulesAction],
  ['coral', coralAction],
  ['webhook', webhookAction],
]);

const isFault = (error: unknown): boolean => error instanceof ModelFileError || error instanceof WrongMasterKeyError;

/** As `run`; `wait` resolves after so many milliseconds. */
export const runSite = (args: readonly string[], io: CliIo, wait: Tools['wait']): Promise<number> =>
  reportingFaults(
    'site',
    io,
    async () => {
      const { values, positionals } = parseFlags(args, FLAGS);
      const [verb = '', ...words] = positionals;
      const action = ACTIONS.get(verb);
      if (action === undefined || words.length > action.words) throw new CliFault(USAGE);
      const { json, text } = await onRunningService(io, wait, (tools) => action.run(values, tools, words));
      await write(io.stdout, `${values.json === true ? JSON.stringify(json) : text}\n`);
      return EXIT.ok;
    },
    isFault,
  );

/** Runs the command: 0 if it is done, 1 if the service or the site is not there, 2 for a fault in the flags. */
export const run = (args: string[], io: CliIo): Promise<number> => runSite(args, io, delay);
