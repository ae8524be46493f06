/** The running service as `candor retrain` touches it. */

import { readConfig, type Config } from '../../config.js';
import { readMasterKey } from '../../config/master-key.js';
import { modelId, readModelFiles, type ModelFiles } from '../../files/model-files.js';
import type { GatherDeps } from '../../moderation/gather-decisions.js';
import type { DecidedComments } from '../../moderation/retraining-ports.js';
import { makeKeyring } from '../../privacy/keyring.js';
import { pooledRandom } from '../../privacy/random.js';
import { makeCommentStore } from '../../redis/comment-store.js';
import { makeDecidedComments } from '../../redis/decided-comments.js';
import { checkMasterKey } from '../../redis/master-check.js';
import { makeModelStore } from '../../redis/model-store.js';
import { purgeSite } from '../../redis/purge-site.js';
import { makeSiteStore } from '../../redis/site-store.js';
import type { TextModel } from '../../scoring/model.js';
import type { ModelInForce, ModelStore } from '../../verdicts/model-ports.js';
import { noteConfigured, type SwitchDeps } from '../../verdicts/switch-model.js';
import { CliFault, EXIT, type CliIo } from '../io.js';
import { modelInForce } from '../model-in-force.js';
import { onRunningRedis } from '../running-redis.js';

/** The model of the operator's setting, from which all retraining starts. */
export interface Configured {
  readonly id: string;
  readonly dir: string;
  readonly files: ModelFiles;
}

export interface Service {
  readonly config: Config;
  readonly configured: Configured;
  readonly store: ModelStore;
  readonly switching: SwitchDeps;
  /** What is in force. It is the configured model, or was made from it. */
  readonly inForce: ModelInForce & { readonly id: string };
  /** The same, able to judge. */
  readonly champion: () => Promise<TextModel>;
  /** Where decisions are; asks for the master key. */
  readonly decisions: () => Promise<Omit<GatherDeps, 'onUnreadable'>>;
}

/** Says for the first time which model is in force, if no worker has. @throws CliFault where another is configured elsewhere */
const knownInForce = async (switching: SwitchDeps, { id, files }: Configured): Promise<Service['inForce']> => {
  const { store } = switching;
  if ((await store.inForce()).id === undefined) await noteConfigured(switching, { id, sha256: files.manifest.sha256 });
  const found = await store.inForce();
  if (found.id === undefined || found.from !== id)
    throw new CliFault(
      `the service judges by ${found.id ?? 'no model'}, which was not made from ${id}: set CANDOR_MODEL as it is set for the service`,
      EXIT.failed,
    );
  return { ...found, id: found.id };
};

/** Runs `work` on the running service; the connection ends with it. @throws CliFault, ModelFileError */
export const onService = async <Result>(io: CliIo, work: (service: Service) => Promise<Result>): Promise<Result> => {
  const config = readConfig(io.env);
  return onRunningRedis(config, async (redis) => {
    const files = readModelFiles(config.modelDir);
    const configured = { id: modelId(files.manifest), dir: config.modelDir, files };
    const store = makeModelStore(redis);
    const switching = { store, now: Date.now, random: pooledRandom() };
    return work({
      config,
      configured,
      store,
      switching,
      inForce: await knownInForce(switching, configured),
      champion: () => modelInForce(redis, config.modelDir),
      decisions: async () => {
        const keyring = makeKeyring(readMasterKey(config.masterKeyFile));
        await checkMasterKey(redis, keyring);
        const comments = makeCommentStore(redis);
        const sites = makeSiteStore(redis, (site) => purgeSite(redis, site, Date.now));
        const decisions: DecidedComments = {
          sites: () => sites.list(),
          decided: makeDecidedComments(redis),
          readMany: (site, ids) => comments.readMany(site, ids),
        };
        return { store: decisions, keyring };
      },
    });
  });
};
