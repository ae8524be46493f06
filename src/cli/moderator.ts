/** `candor moderator`: who may sign in to the desk of a site. */

import { randomBytes } from 'node:crypto';

import { readConfig, type Config } from '../config.js';
import { parseSiteId, type SiteId } from '../domain/ids.js';
import { MAX_NAME_LENGTH, makeSessions, type Sessions } from '../moderation/sessions.js';
import type { ModeratorStore } from '../moderation/session-ports.js';
import { siteKeys } from '../redis/keys.js';
import { makeSessionStore } from '../redis/session-store.js';
import { parseFlags } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { publicUrlFor } from './running.js';
import { onRunningRedis } from './running-redis.js';

const USAGE =
  'usage: candor moderator link --site SITE --name NAME | list --site SITE | remove --site SITE --name NAME';

const FLAGS = { site: { type: 'string' }, name: { type: 'string' }, json: { type: 'boolean' } } as const;

interface Store {
  readonly sessions: Sessions;
  readonly moderators: ModeratorStore;
  readonly hasSite: (site: SiteId) => Promise<boolean>;
}

/** Works on the Redis of the running service; the connection ends with the work. */
const withStore = <Value>(config: Config, work: (store: Store) => Promise<Value>): Promise<Value> =>
  onRunningRedis(config, (redis) => {
    const store = makeSessionStore(redis);
    return work({
      sessions: makeSessions({ moderators: store, sessions: store, now: Date.now, random: randomBytes }),
      moderators: store,
      hasSite: async (site) => (await redis.exists(siteKeys(site).site)) === 1,
    });
  });

interface Request {
  readonly config: Config;
  readonly site: SiteId;
  readonly name: string | undefined;
  readonly json: boolean;
}

const named = ({ name }: Request): string => {
  const trimmed = name?.trim() ?? '';
  if (trimmed === '') throw new CliFault('--name is needed: how other moderators know this person');
  if (trimmed.length > MAX_NAME_LENGTH) throw new CliFault(`--name takes at most ${MAX_NAME_LENGTH} characters`);
  return trimmed;
};

const link = async (request: Request, { sessions }: Store): Promise<string> => {
  const { moderator, link: secret } = await sessions.invite(request.site, named(request));
  const url = `${publicUrlFor(request.config)}/desk/sign-in/${secret}`;
  if (request.json) return JSON.stringify({ site: request.site, moderator: moderator.id, url });
  return `${url}\nSigns ${moderator.name} in, once, within a day.`;
};

const list = async ({ site, json }: Request, { moderators }: Store): Promise<string> => {
  const all = await moderators.listModerators(site);
  if (json) return JSON.stringify(all.map(({ id, name, createdAt }) => ({ id, name, created_at: createdAt })));
  return all.map(({ id, name, createdAt }) => `${id}  ${createdAt.slice(0, 10)}  ${name}`).join('\n') || 'nobody yet';
};

const remove = async (request: Request, { moderators }: Store): Promise<string> => {
  const name = named(request);
  const found = (await moderators.listModerators(request.site)).find((moderator) => moderator.name === name);
  if (found === undefined) throw new CliFault('the site has no moderator of this name', EXIT.failed);
  await moderators.removeModerator(found.id);
  return request.json
    ? JSON.stringify({ removed: found.id })
    : `${name} can no longer sign in; open sessions have ended.`;
};

const ACTIONS: Readonly<Record<string, (request: Request, store: Store) => Promise<string>>> = { link, list, remove };

/** Runs the command; 0 if it was done, 1 if it could not be, 2 for a fault in what was typed. */
export const run = (args: readonly string[], io: CliIo): Promise<number> =>
  reportingFaults('moderator', io, async () => {
    const { values, positionals } = parseFlags(args, FLAGS);
    const [verb = '', ...more] = positionals;
    const action = Object.hasOwn(ACTIONS, verb) ? ACTIONS[verb] : undefined;
    if (action === undefined || more.length > 0) throw new CliFault(USAGE);
    const site = parseSiteId(values.site ?? '');
    if (site === undefined) throw new CliFault('--site is needed: the ten characters that `candor site add` printed');
    const request = { config: readConfig(io.env), site, name: values.name, json: values.json ?? false };
    const text = await withStore(request.config, async (store) => {
      if (!(await store.hasSite(site))) throw new CliFault('there is no such site', EXIT.failed);
      return action(request, store);
    });
    await write(io.stdout, `${text}\n`);
    return EXIT.ok;
  });
