import { makeRemove } from '../src/readers/remove.js';
import { compactAfterErasure } from '../src/redis/compact.js';
import { makeLessonJournal } from '../src/redis/lesson-store.js';
import { errorFields, type Logger } from '../src/telemetry/logger.js';
import { foldLessons } from '../src/verdicts/fold-lessons.js';
import { every, type Repeating } from './every.js';
import type { OpenWorker } from './open-worker.js';
import { retain } from './retain.js';
import { sweep } from './sweep.js';

const SWEEP_MS = 5_000;
const RETAIN_MS = 600_000;

export interface Housekeeping {
  readonly stop: () => Promise<void>;
}

/** What every worker does beside judging; several workers doing it at once do it once. */
export const keepHouse = (
  { parts, stores: { comments: store, sites }, producer, redis }: OpenWorker,
  log: Logger,
  onSwept: (count: number) => void,
): Housekeeping => {
  const onError = (name: string) => (error: unknown) =>
    log.debug('housekeeping.failed', { name, ...errorFields(error) });

  const sweeping = every(
    SWEEP_MS,
    async () => {
      const { addSingle, oldestJobAgeMs } = producer;
      const count = await sweep({ sites, store, oldestJobAgeMs, addSingle, now: parts.now });
      if (count > 0) log.info('sweep.requeued', { count });
      onSwept(count);
    },
    onError('sweep'),
  );
  const retaining = every(
    RETAIN_MS,
    async () => {
      const count = await retain({ sites, store, remove: makeRemove({ ...parts, store }), now: parts.now });
      if (count > 0) log.info('retention.expired', { count });
      const journal = makeLessonJournal(redis);
      for (const site of await sites.list()) {
        const folded = await foldLessons(journal, site);
        if (folded > 0) log.info('lessons.folded', { site, count: folded });
      }
      if (await compactAfterErasure(redis, parts.now())) log.info('store.compacting');
    },
    onError('retain'),
  );
  const tasks: readonly Repeating[] = [sweeping, retaining];
  return {
    stop: async () => {
      await Promise.all(tasks.map((task) => task.stop()));
    },
  };
};
