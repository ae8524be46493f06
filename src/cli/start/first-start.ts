import type { Redis } from 'ioredis';
import type { Config } from '../../config.js';
import { newSiteId, type SiteId } from '../../domain/ids.js';
import { DEFAULT_POLICY } from '../../domain/policy.js';
import { readMasterKey } from '../../config/master-key.js';
import { readDemoSite, writeDemoSite } from '../../files/demo-site.js';
import { makeSessions } from '../../moderation/sessions.js';
import { makeKeyring, type Keyring } from '../../privacy/keyring.js';
import { akismetKeyName } from '../../privacy/pseudonyms.js';
import { pooledRandom } from '../../privacy/random.js';
import { connectForRequests, whenReady } from '../../redis/connect.js';
import { purgeSite } from '../../redis/purge-site.js';
import { makeSessionStore } from '../../redis/session-store.js';
import { makeSiteStore } from '../../redis/site-store.js';
import { newAkismetKey } from '../../sites/akismet-keys.js';
import { newApiKey } from '../../sites/keys.js';
import { DEFAULT_SCOPES, type SiteStore } from '../../sites/ports.js';

export interface ServicePlace {
  readonly redisUrl: string;
  /** Where readers reach the service, without a trailing slash. */
  readonly publicUrl: string;
}

/** What the first start made; secrets are there only when they were made just now. */
export interface FirstStartFacts {
  readonly siteId?: string;
  readonly apiKey?: string;
  /** For clients of the Akismet protocol. */
  readonly akismetKey?: string;
  /** Signs a moderator in, once. */
  readonly deskLink?: string;
}

const REDIS_READY_MS = 10_000;
const MODERATOR = 'First moderator';

const addDemoSite = async (
  sites: SiteStore,
  publicUrl: string,
  { random, keyring }: { readonly random: ReturnType<typeof pooledRandom>; readonly keyring: Keyring },
): Promise<{ readonly site: SiteId; readonly apiKey: string; readonly akismetKey: string }> => {
  const site = newSiteId(random);
  const { apiKey, record } = newApiKey(site, DEFAULT_SCOPES, { random, now: Date.now() });
  const createdAt = new Date().toISOString();
  await sites.add({ id: site, name: 'Demo', url: `${publicUrl}/demo`, createdAt, policy: DEFAULT_POLICY }, record);
  const akismetKey = newAkismetKey(random);
  await sites.addAkismetKey(site, akismetKeyName(keyring, akismetKey), createdAt);
  return { site, apiKey, akismetKey };
};

const make = async (redis: Redis, config: Config, place: ServicePlace): Promise<FirstStartFacts> => {
  const random = pooledRandom();
  const sites = makeSiteStore(redis, (site) => purgeSite(redis, site, Date.now));
  const demo = readDemoSite(config.dataDir);
  // A Redis that was emptied, or another one, does not know the site of our file.
  if (demo !== undefined && (await sites.get(demo.site)) !== undefined) return { siteId: demo.site };
  const made = await addDemoSite(sites, place.publicUrl, {
    random,
    keyring: makeKeyring(readMasterKey(config.masterKeyFile)),
  });
  writeDemoSite(config.dataDir, made);
  const store = makeSessionStore(redis);
  const sessions = makeSessions({ moderators: store, sessions: store, now: Date.now, random });
  const { link } = await sessions.invite(made.site, MODERATOR);
  return {
    siteId: made.site,
    apiKey: made.apiKey,
    akismetKey: made.akismetKey,
    deskLink: `${place.publicUrl}/desk/sign-in/${link}`,
  };
};

/** Makes the demo site and its moderator's sign-in link if there are none. Runs once the API process is ready. */
export const firstStart = async (config: Config, place: ServicePlace): Promise<FirstStartFacts> => {
  const redis = connectForRequests(place.redisUrl, () => undefined);
  try {
    await whenReady(redis, REDIS_READY_MS);
    return await make(redis, config, place);
  } finally {
    redis.disconnect();
  }
};
