import { text as readText } from 'node:stream/consumers';
import { makeSiteWebhooks } from '../../compose-webhooks.js';
import type { Redis } from 'ioredis';
import { readConfig, type Config } from '../../config.js';
import { ConfigError } from '../../config/config-error.js';
import { readMasterKey } from '../../config/master-key.js';
import { readSecretFile } from '../../config/secret-file.js';
import { honestScoresIn } from '../../learning/honest-scores.js';
import { makeKeyring, type Keyring } from '../../privacy/keyring.js';
import { akismetKeyName, emailHash } from '../../privacy/pseudonyms.js';
import { pooledRandom } from '../../privacy/random.js';
import { makeFeedbackStore } from '../../redis/lesson-store.js';
import { checkMasterKey } from '../../redis/master-check.js';
import { makeMemoryStore } from '../../redis/memory-store.js';
import { purgeSite } from '../../redis/purge-site.js';
import { makeSiteStore } from '../../redis/site-store.js';
import { sealCoral } from '../../sites/coral.js';
import { CliFault, EXIT, type CliIo } from '../io.js';
import { manifestInForce } from '../model-in-force.js';
import { publicUrlFor } from '../running.js';
import { onRunningRedis } from '../running-redis.js';
import type { Tools } from './action.js';

const secretIn = (file: string): string => {
  try {
    return readSecretFile('--secret-file', file).toString();
  } catch (error) {
    throw error instanceof ConfigError ? new CliFault(error.message, EXIT.usage, error) : error;
  }
};

const toolsOn = (redis: Redis, config: Config, io: CliIo, wait: Tools['wait']): Tools => {
  // Hits are all that is asked of the memory: nothing is logged, whatever it could hold.
  const memory = makeMemoryStore(redis, { capacity: 0 });
  const feedback = makeFeedbackStore(redis);
  const keyringOf = async (): Promise<Keyring> => {
    const keyring = makeKeyring(readMasterKey(config.masterKeyFile));
    // Under another key names and hashes would be others and match nothing, and what is sealed would not open.
    await checkMasterKey(redis, keyring);
    return keyring;
  };
  return {
    sites: makeSiteStore(redis, (site) => purgeSite(redis, site, Date.now)),
    wait,
    hits: (site, rules) => memory.hits(site, rules),
    newestLessons: (site, count) => feedback.newestLessons(site, count),
    honestScores: async () => honestScoresIn((await manifestInForce(redis, config.modelDir)).measures),
    emailHash: async () => {
      const keyring = await keyringOf();
      return (email) => emailHash(keyring, email);
    },
    akismetKeyName: async () => {
      const keyring = await keyringOf();
      return (key) => akismetKeyName(keyring, key);
    },
    sealCoral: async () => {
      const keyring = await keyringOf();
      return (site, setup) => sealCoral(keyring, site, setup, pooledRandom());
    },
    webhooks: async () => {
      const parts = { redis, keyring: await keyringOf(), now: Date.now, random: pooledRandom() };
      return makeSiteWebhooks(parts, config.callbackNetworks);
    },
    readSecret: async (file) => (file === '-' ? readText(io.stdin) : secretIn(file)),
    publicUrl: publicUrlFor(config),
  };
};

/**
 * Runs `work` on the running service; the connection ends with it.
 * @param wait resolves after so many milliseconds
 * @throws CliFault if no service is running, or its Redis does not answer
 */
export const onRunningService = async <Result>(
  io: CliIo,
  wait: Tools['wait'],
  work: (tools: Tools) => Promise<Result>,
): Promise<Result> => {
  const config = readConfig(io.env);
  return onRunningRedis(config, (redis) => work(toolsOn(redis, config, io, wait)));
};
