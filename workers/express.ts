import type { CommentId, SiteId } from '../src/domain/ids.js';
import type { Pending } from '../src/intake/ports.js';
import type { ExpressBatch } from '../src/redis/express.js';
import type { Judge, Judged } from '../src/verdicts/judge.js';

/** Batches judged at once: as of jobs, more would only compete for the same core. */
const MOST = 4;
/** Comments of one site judged together; as of a job. */
const MAX_CHUNK = 100;
/** Comments that may wait here. Those beyond are left to their jobs, which they get by the time their turn would have come. */
const MAX_WAITING = 500;

export interface ExpressDeps {
  readonly judge: Judge;
  readonly onJudged: (site: SiteId, judged: Judged) => void;
  /** Told of what failed: the comments are left to their jobs. */
  readonly onError: (error: unknown) => void;
}

export interface Express {
  /** Takes a batch on. Those that come while others are judged go together, a site at a time. */
  readonly add: (batch: ExpressBatch) => void;
  /** Resolves when none of `comments` waits or is judged here: a job that comes meanwhile would only do it a second time. */
  readonly settled: (comments: readonly Pending[]) => Promise<void>;
  /** Takes no more; resolves when what was taken is judged. */
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly rows: ExpressBatch['rows'];
  readonly done: Promise<void>;
  readonly finish: () => void;
}

const newWaiting = (rows: ExpressBatch['rows']): Waiting => {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { rows, done, finish };
};

/** Judges the comments that a worker is told of past the queue. */
export const makeExpress = ({ judge, onJudged, onError }: ExpressDeps): Express => {
  /** By site, those of one chunk each, in the order they came. */
  const waiting = new Map<SiteId, Waiting>();
  const underWay = new Map<CommentId, Promise<void>>();
  let running = 0;
  let isStopped = false;

  const work = async (site: SiteId, { rows, finish }: Waiting): Promise<void> => {
    const ids = rows.map(({ id }) => id);
    try {
      onJudged(site, await judge(site, ids, { countStart: false, loaded: rows }));
    } catch (error) {
      onError(error);
    }
    for (const id of ids) underWay.delete(id);
    finish();
  };

  const next = (): void => {
    const [first] = waiting;
    if (first === undefined || running >= MOST) return;
    const [site, batch] = first;
    waiting.delete(site);
    running += 1;
    void work(site, batch).finally(() => {
      running -= 1;
      next();
    });
  };

  return {
    add: ({ site, rows }) => {
      const before = waiting.get(site)?.rows ?? [];
      const room = Math.min(MAX_CHUNK - before.length, MAX_WAITING - underWay.size);
      const taken = rows.slice(0, Math.max(0, room));
      if (isStopped || taken.length === 0) return;
      const batch = waiting.get(site) ?? newWaiting([]);
      waiting.set(site, { ...batch, rows: [...before, ...taken] });
      for (const { id } of taken) underWay.set(id, batch.done);
      next();
    },
    settled: async (comments) => {
      await Promise.all(comments.flatMap(({ id }) => underWay.get(id) ?? []));
    },
    stop: async () => {
      isStopped = true;
      await Promise.all(underWay.values());
    },
  };
};
