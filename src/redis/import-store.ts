import type { Redis } from 'ioredis';
import type { ImportStore } from '../moderation/import-ports.js';
import { siteKeys } from './keys.js';
import { IMPORTED_MAX, LESSONS_LEFT_FREE, LESSONS_MAX } from './limits.js';
import { readScript, runScript } from './run-script.js';

const script = readScript('import');

/** Where lessons from a site's history are added to its journal. */
export const makeImportStore = (redis: Redis): ImportStore => ({
  known: async (site, names) => {
    if (names.length === 0) return [];
    const numbers = await redis.zmscore(siteKeys(site).imported, ...names);
    return numbers.map((number) => number !== null);
  },

  teachAll: async (site, lessons) => {
    if (lessons.length === 0) return { taught: 0, isFull: false };
    const key = siteKeys(site);
    const [taught, full] = (await runScript(
      redis,
      script,
      [key.learner, key.lessons, key.imported],
      [
        LESSONS_MAX - LESSONS_LEFT_FREE,
        IMPORTED_MAX,
        ...lessons.flatMap(({ name, label, source, weight, facts }) => [
          name,
          `${label.charAt(0)}${source.charAt(0)}`,
          weight,
          facts,
        ]),
      ],
    )) as readonly [number, number];
    return { taught, isFull: full === 1 };
  },
});
