import type { Redis } from 'ioredis';
import { parseCommentId } from '../domain/ids.js';
import type { PlaceStore } from '../intake/ports.js';
import { siteKeys } from './keys.js';

/** Far longer than the half minute for which Coral lets an author edit by default. */
const KEPT_SECONDS = 60 * 60;
/** Stands for more than one comment: which one is meant cannot be told. */
const SEVERAL = '';

/** The places of comments in Redis: one short string each. */
export const makePlaceStore = (redis: Redis): PlaceStore => ({
  note: async (site, name, id) => {
    const key = siteKeys(site).place(name);
    // Of two comments noted at once the second finds the first: never is one of several taken for the only one.
    if ((await redis.set(key, id, 'EX', KEPT_SECONDS, 'NX')) === 'OK') return;
    await redis.set(key, SEVERAL, 'EX', KEPT_SECONDS);
  },

  only: async (site, name) => parseCommentId((await redis.get(siteKeys(site).place(name))) ?? SEVERAL),
});
