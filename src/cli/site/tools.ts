import { readConfig, type Config } from '../../config.js';
import { readMasterKey } from '../../config/master-key.js';
import { honestScoresIn } from '../../learning/honest-scores.js';
import { makeKeyring } from '../../privacy/keyring.js';
import { emailHash } from '../../privacy/pseudonyms.js';
import { connectForRequests, whenReady } from '../../redis/connect.js';
import { makeFeedbackStore } from '../../redis/lesson-store.js';
import { checkMasterKey } from '../../redis/master-check.js';
import { makeMemoryStore } from '../../redis/memory-store.js';
import { purgeSite } from '../../redis/purge-site.js';
import { makeSiteStore } from '../../redis/site-store.js';
import { CliFault, EXIT, type CliIo } from '../io.js';
import { manifestInForce } from '../model-in-force.js';
import { findRunning } from '../running.js';
import type { Tools } from './action.js';

type Connection = ReturnType<typeof connectForRequests>;

const toolsOn = (redis: Connection, config: Config, wait: Tools['wait']): Tools => {
  // Hits are all that is asked of the memory: nothing is logged, whatever it could hold.
  const memory = makeMemoryStore(redis, { capacity: 0 });
  const feedback = makeFeedbackStore(redis);
  return {
    sites: makeSiteStore(redis, (site) => purgeSite(redis, site, Date.now)),
    wait,
    hits: (site, rules) => memory.hits(site, rules),
    newestLessons: (site, count) => feedback.newestLessons(site, count),
    honestScores: async () => honestScoresIn((await manifestInForce(redis, config.modelDir)).measures),
    emailHash: async () => {
      const keyring = makeKeyring(readMasterKey(config.masterKeyFile));
      // Under another key the hash would be another, and the rule match nobody.
      await checkMasterKey(redis, keyring);
      return (email) => emailHash(keyring, email);
    },
  };
};

const CONNECT_MS = 5_000;

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
  const running = findRunning(config);
  if (running === undefined) {
    throw new CliFault('no service is running on this data folder; run `candor start`, or set REDIS_URL', EXIT.failed);
  }
  const redis = connectForRequests(running.redisUrl, () => undefined);
  try {
    await whenReady(redis, CONNECT_MS).catch((cause: unknown) => {
      throw new CliFault('Redis does not answer', EXIT.failed, cause);
    });
    return await work(toolsOn(redis, config, wait));
  } finally {
    redis.disconnect();
  }
};
