import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { VerdictBell } from '../intake/ports.js';
import { waiterChannel } from './keys.js';

/** Verdicts that rang before anybody listened are remembered this long: the listener comes right behind the accept. */
const EARLY_MS = 5_000;

/**
 * The bell over Redis pub/sub, one channel a process. `subscriber` must be a connection of its own. A message lost while
 * it is away is made up for by those who wait, who also look for themselves.
 */
export const makeVerdictBell = async (subscriber: Redis): Promise<VerdictBell> => {
  const channel = waiterChannel(randomUUID());
  const listeners = new Map<string, Set<() => void>>();
  const early = new Map<string, number>();

  const forgetOld = (now: number): void => {
    for (const [id, at] of early) {
      if (now - at < EARLY_MS) return;
      early.delete(id);
    }
  };

  subscriber.on('message', (_channel: string, id: string) => {
    const now = performance.now();
    forgetOld(now);
    const waiting = listeners.get(id);
    if (waiting === undefined) early.set(id, now);
    else for (const listener of waiting) listener();
  });
  await subscriber.subscribe(channel);

  return {
    channel,
    once: (id, listener) => {
      if (early.delete(id)) {
        listener();
        return () => undefined;
      }
      const waiting = listeners.get(id) ?? new Set();
      listeners.set(id, waiting.add(listener));
      return () => {
        waiting.delete(listener);
        if (waiting.size === 0) listeners.delete(id);
      };
    },
  };
};
