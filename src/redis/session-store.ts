import type { Redis } from 'ioredis';

import type { CommentId, SiteId } from '../domain/ids.js';
import type { Moderator, ModeratorStore, RecentDecisions, Session, SessionStore } from '../moderation/session-ports.js';
import { deskKeys } from './keys.js';
import { readScript, runScript } from './run-script.js';

/** How many decided comments the desk remembers for each site. */
export const RECENT_DECISIONS = 20;

const addScript = readScript('add-moderator');

const parseModerator = (json: string | null): Moderator | undefined =>
  json === null ? undefined : (JSON.parse(json) as Moderator);
const parseSession = (json: string | null): Session | undefined =>
  json === null ? undefined : (JSON.parse(json) as Session);

/** The moderators' side of the store. All keys are in one slot, `{desk}`. */
export const makeSessionStore = (redis: Redis): ModeratorStore & SessionStore & RecentDecisions => {
  const all = async (site: SiteId): Promise<readonly Moderator[]> => {
    const everyone = await redis.hvals(deskKeys.moderators);
    return everyone.map((json) => JSON.parse(json) as Moderator).filter((moderator) => moderator.site === site);
  };

  return {
    addModerator: async (moderator) => {
      const json = await runScript(
        redis,
        addScript,
        [deskKeys.moderators],
        [moderator.id, moderator.site, moderator.name, JSON.stringify(moderator)],
      );
      return JSON.parse(String(json)) as Moderator;
    },
    findModerator: async (id) => parseModerator(await redis.hget(deskKeys.moderators, id)),
    listModerators: all,
    removeModerator: async (id) => (await redis.hdel(deskKeys.moderators, id)) === 1,
    removeSite: async (site) => {
      const ids = (await all(site)).map(({ id }) => id);
      if (ids.length > 0) await redis.hdel(deskKeys.moderators, ...ids);
      await redis.del(deskKeys.recent(site));
    },

    putLink: async (hash, moderator, ttlMs) => {
      await redis.set(deskKeys.link(hash), moderator, 'PX', ttlMs);
    },
    takeLink: async (hash) => (await redis.getdel(deskKeys.link(hash))) ?? undefined,
    putSession: async (hash, session, ttlMs) => {
      await redis.set(deskKeys.session(hash), JSON.stringify(session), 'PX', ttlMs);
    },
    getSession: async (hash) => parseSession(await redis.get(deskKeys.session(hash))),
    renewSession: async (hash, session, ttlMs) => {
      await redis.set(deskKeys.session(hash), JSON.stringify(session), 'PX', ttlMs, 'XX');
    },
    deleteSession: async (hash) => {
      await redis.del(deskKeys.session(hash));
    },

    remember: async (site, comment) => {
      const key = deskKeys.recent(site);
      await redis
        .multi()
        .lrem(key, 0, comment)
        .lpush(key, comment)
        .ltrim(key, 0, RECENT_DECISIONS - 1)
        .exec();
    },
    recent: async (site) => (await redis.lrange(deskKeys.recent(site), 0, -1)) as CommentId[],
  };
};
