/** `candor site akismet-key`: a second key for Akismet clients, and the end of the first. */

import type { SiteId } from '../../domain/ids.js';
import { pooledRandom } from '../../privacy/random.js';
import { newAkismetKey } from '../../sites/akismet-keys.js';
import { CliFault, EXIT } from '../io.js';
import { siteOfFlags, type Action, type Outcome, type Tools } from './action.js';

const random = pooledRandom();

/** Adds a key; the whole key, which is shown this once, and the name it is kept under. @throws CliFault */
export const addAkismetKey = async (
  { sites }: Tools,
  site: SiteId,
  nameOf: (key: string) => string,
): Promise<{ readonly key: string; readonly name: string }> => {
  const key = newAkismetKey(random);
  const name = nameOf(key);
  const answer = await sites.addAkismetKey(site, name, new Date().toISOString());
  if (answer === 'unknown') throw new CliFault(`there is no site ${site}`, EXIT.failed);
  if (answer === 'full')
    throw new CliFault(`site ${site} has two live Akismet keys: revoke one before you make another`, EXIT.failed);
  return { key, name };
};

const revoke = async ({ sites }: Tools, site: SiteId, name: string): Promise<Outcome> => {
  if (!(await sites.revokeAkismetKey(site, name))) throw new CliFault(`there is no Akismet key ${name}`, EXIT.failed);
  return {
    json: { site, revoked: name },
    text: `Akismet key ${name} is revoked; within five seconds nothing takes it any more.`,
  };
};

const run: Action['run'] = async (flags, tools) => {
  const site = siteOfFlags(flags);
  if (flags.revoke !== undefined) return revoke(tools, site, flags.revoke);
  const { key, name } = await addAkismetKey(tools, site, await tools.akismetKeyName());
  const old = (await tools.sites.akismetKeys(site)).filter((one) => one.name !== name);
  const advice = old.map(
    (one) =>
      `When nothing uses the one of ${one.createdAt} any more: candor site akismet-key --site ${site} --revoke=${one.name}`,
  );
  return {
    json: { site, akismet_key: key, name, old_keys: old.map((one) => one.name) },
    text: [`Akismet key  ${key}`, 'The key is shown this once: keep it now.', ...advice].join('\n'),
  };
};

/** Makes a key beside the one there is, or revokes the one that --revoke names. */
export const akismetKeyAction: Action = { run, words: 0 };
