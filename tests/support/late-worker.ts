import type { TextModel } from '../../src/scoring/model.js';
import type { CommentView } from '../../src/verdicts/view.js';
import type { Site } from '../../src/sites/ports.js';
import { openWorker, type OpenWorker } from '../../workers/open-worker.js';
import { testRedisUrl } from './redis.js';
import type { TestService } from './service.js';
import { waitFor } from './wait-for.js';

/** A worker that a test starts when verdicts are to come, beside a service that has none. */
export interface LateWorker {
  readonly start: (model: TextModel) => Promise<void>;
  /** Nothing where none runs. */
  readonly stop: () => Promise<void>;
  /** The site's newest comment. */
  readonly newest: (site: Pick<Site, 'id'>) => Promise<CommentView>;
  /** The same, once it has its verdict of record. */
  readonly judged: (site: Pick<Site, 'id'>) => Promise<CommentView>;
}

const quiet = (): void => undefined;

export const lateWorker = (service: TestService): LateWorker => {
  let worker: OpenWorker | undefined;
  const newest: LateWorker['newest'] = async ({ id }) => {
    const [view] = (await service.api().services.list(id, { limit: 1 })).items;
    if (view === undefined) throw new Error('the site has no comment');
    return view;
  };
  return {
    start: async (model) => {
      const onThings = { onRedisError: quiet, onCommitted: quiet, onFailed: quiet, onPause: quiet };
      worker = await openWorker({ redisUrl: testRedisUrl(), masterKey: service.masterKey, model, ...onThings });
    },
    stop: async () => {
      await worker?.drain();
      worker?.disconnect();
      worker = undefined;
    },
    newest,
    judged: (site) =>
      waitFor('the verdict of record', async () => {
        const view = await newest(site);
        return view.status !== 'queued' && view;
      }),
  };
};
