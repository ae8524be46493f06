/** What a site of the running service judges by, for commands that judge beside it. */

import { readConfig } from '../config.js';
import { readMasterKey } from '../config/master-key.js';
import type { SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';
import { loadModel } from '../files/model-files.js';
import { makeKeyring } from '../privacy/keyring.js';
import { makeLessonJournal } from '../redis/lesson-store.js';
import { checkMasterKey } from '../redis/master-check.js';
import { purgeSite } from '../redis/purge-site.js';
import { makeSiteStore } from '../redis/site-store.js';
import type { TextModel } from '../scoring/model.js';
import { makeSiteExtractor } from '../scoring/site/site-features.js';
import { SITE_BITS, type SiteModel } from '../scoring/site/site-model.js';
import { makeFollowLessons } from '../verdicts/follow-lessons.js';
import { makeSiteModelOf } from '../verdicts/site-models.js';
import { CliFault, EXIT, type CliIo } from './io.js';
import { modelInForce } from './model-in-force.js';
import { onRunningRedis } from './running-redis.js';

export interface TaughtSite {
  readonly policy: Policy;
  /** The general model that the service judges by, or that of the folder asked for. */
  readonly model: TextModel;
  /** What the site has taught; undefined if that is nothing. */
  readonly taught: SiteModel | undefined;
}

/**
 * As it is now; later decisions do not change it. Reads from the running service and changes nothing.
 * @param model folder of a general model to judge by in place of the one in force
 * @throws CliFault for a site that is none, where no service is running, or whose lessons cannot be read
 * @throws ModelFileError, WrongMasterKeyError
 */
export const taughtSite = (io: CliIo, id: SiteId, model: string | undefined): Promise<TaughtSite> => {
  const config = readConfig(io.env);
  return onRunningRedis(config, async (redis) => {
    const site = await makeSiteStore(redis, (gone) => purgeSite(redis, gone, Date.now)).get(id);
    if (site === undefined) throw new CliFault(`there is no site ${id}`, EXIT.failed);
    const keyring = makeKeyring(readMasterKey(config.masterKeyFile));
    // Under another key a comment's features would be others, and nothing the site taught would be found.
    await checkMasterKey(redis, keyring);
    const journal = makeLessonJournal(redis);
    const siteModelOf = makeSiteModelOf({
      follow: makeFollowLessons(journal),
      versionOf: journal.versionOf,
      extract: makeSiteExtractor({ bits: SITE_BITS, seed: keyring.siteFeatures }),
      onUnavailable: () => undefined,
    });
    const taught = await siteModelOf(id);
    if (taught === 'unavailable') throw new CliFault(`what site ${id} taught cannot be read`, EXIT.failed);
    const general = model === undefined ? await modelInForce(redis, config.modelDir) : loadModel(model);
    return { policy: site.policy, model: general, taught };
  });
};
