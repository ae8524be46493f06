import { setTimeout as delay } from 'node:timers/promises';

import { backoffMs, nextFailures } from './backoff.js';
import type { Life } from './life.js';

export interface KeepOptions<Facts> {
  /** As it is called in what a person reads: `the worker`. */
  readonly name: string;
  readonly start: () => Life<Facts>;
  /** Called at the start of every life that became ready. */
  readonly onReady?: () => void;
  /** Takes one line for a person. */
  readonly say: (line: string) => void;
}

/** Something that is started again whenever it ends, until it is stopped. */
export interface Kept<Facts> {
  /** The first life's facts; rejects if it did not become ready, and then nothing is started again. */
  readonly ready: Promise<Facts>;
  readonly pid: () => number | undefined;
  stop(): Promise<void>;
  hurry(): void;
}

const settled = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

/** Runs life after life with a growing pause between short ones. */
export const keepRunning = <Facts>({ name, start, onReady, say }: KeepOptions<Facts>): Kept<Facts> => {
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  let life = start();
  const { ready } = life;

  const keep = async (): Promise<void> => {
    if (!(await settled(ready))) return;
    for (let failures = 0; ; life = start()) {
      const startedAt = performance.now();
      if (await settled(life.ready)) onReady?.();
      const how = await life.ended;
      if (isStopped()) return;
      failures = nextFailures(failures, performance.now() - startedAt);
      say(`${name} ended (${how}); starting it again`);
      await settled(delay(backoffMs(failures), undefined, { signal: stopping.signal }));
      if (isStopped()) return;
    }
  };
  const kept = keep();

  return {
    ready,
    pid: () => life.pid(),
    stop: async () => {
      stopping.abort();
      await life.stop();
      await kept;
    },
    hurry: () => {
      life.hurry();
    },
  };
};
