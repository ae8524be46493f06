import type { Redis } from 'ioredis';
import { checkName } from './checks/check-name.js';
import type { CheckStore } from './checks/ports.js';
import type { CommentId, RandomBytes, SiteId } from './domain/ids.js';
import type { LessonLabel } from './domain/lesson.js';
import { UNDO_MS } from './domain/webhook.js';
import { akismetKeyName, lookupName } from './privacy/pseudonyms.js';
import { siteOfStatistics, statisticsToken } from './privacy/statistics-token.js';
import type { Keyring } from './privacy/keyring.js';
import { makeCheckStore } from './redis/check-store.js';
import type { Checks } from './services.js';
import { makeSiteOfAkismetKey } from './sites/akismet-keys.js';
import { makeIsOthers } from './sites/blog-hosts.js';
import type { SiteStore } from './sites/ports.js';
import type { JudgeProvisionally } from './verdicts/provisional.js';
import { sealCallback } from './webhooks/callback.js';
import type { CallbackQueue } from './webhooks/ports.js';

export interface CheckParts {
  readonly redis: Redis;
  readonly keyring: Keyring;
  readonly sites: SiteStore;
  readonly callbacks: CallbackQueue;
  readonly provisional: JudgeProvisionally;
  readonly callbackDelays?: CallbackDelays;
  readonly now: () => number;
  readonly random: RandomBytes;
}

/** When sites are told of what changed, milliseconds. What is told then is what holds then. */
export interface CallbackDelays {
  /** How long a moderator may think better of a decision: taken back within this time, it is no news. */
  readonly undo: number;
  /** After a provisional answer; if there is still no verdict of record, the queue tries again. */
  readonly verdict: number;
}

export const DELAYS: CallbackDelays = { undo: UNDO_MS, verdict: 3_000 };

/** Runs a decision, and has everything that follows from it for a site that checks by the Akismet protocol. */
export type Following = <Result>(
  site: SiteId,
  id: CommentId,
  label: LessonLabel | undefined,
  decide: () => Promise<Result>,
) => Promise<Result>;

const makeFollowing =
  (store: CheckStore, tellLater: (site: SiteId, id: CommentId) => Promise<void>, now: () => number): Following =>
  async (site, id, label, decide) => {
    // Before the decision: a crash between the two leaves a call that finds nothing to tell, never a site that is not told.
    if (await store.isWaiting(site, id)) await tellLater(site, id);
    const result = await decide();
    await store.correct(site, id, label, now());
    return result;
  };

/** What the Akismet face asks for beside the services of all faces. */
export const makeChecks = (parts: CheckParts): { readonly checks: Checks; readonly following: Following } => {
  const { redis, keyring, sites, callbacks, now, callbackDelays: delays = DELAYS } = parts;
  const store = makeCheckStore(redis);
  const checks: Checks = {
    siteOf: makeSiteOfAkismetKey(sites, (key) => akismetKeyName(keyring, key), now),
    isOthers: makeIsOthers(sites, now),
    nameOf: (site, words) => checkName(keyring, site, words),
    reporterOf: (site, reporter) => `r_${lookupName(keyring, site, 'reporter', reporter)}`,
    find: (site, name) => store.find(site, name),
    provisional: parts.provisional,
    tell: async (site, id, { answer, callback, counts }) => {
      const salt = callback === undefined ? undefined : await store.salt(site, id);
      const sealed = callback && salt && sealCallback(parts, { id, salt }, callback);
      await store.tell(site, id, { answer, callback: sealed, counts }, now());
    },
    correctLater: (site, id) => callbacks.add(site, id, delays.verdict),
    knows: (site, id, answer) => store.knows(site, id, answer),
    tallies: (site) => store.tallies(site),
    statisticsToken: (site) => statisticsToken(keyring, site, now()),
    siteOfStatistics: (token) => {
      const site = siteOfStatistics(keyring, token, now());
      return site === undefined ? Promise.resolve(undefined) : sites.get(site);
    },
  };
  return { checks, following: makeFollowing(store, (site, id) => callbacks.add(site, id, delays.undo), now) };
};
