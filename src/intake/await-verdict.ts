import { setTimeout as delay } from 'node:timers/promises';
import type { CommentId, SiteId } from '../domain/ids.js';
import type { VerdictBell } from './ports.js';

/** How often the record itself is read meanwhile: a bell may be lost (it is pub/sub), and rings only where it was ordered. */
const POLL_MS = 250;

export interface AwaitDeps {
  readonly bell: VerdictBell;
  readonly isFinal: (site: SiteId, id: CommentId) => Promise<boolean>;
}

/** Resolves when the comment has its verdict, at most `timeoutMs` later; true if it has. */
export const makeAwaitVerdict =
  ({ bell, isFinal }: AwaitDeps) =>
  async (site: SiteId, id: CommentId, timeoutMs: number): Promise<boolean> => {
    const deadline = performance.now() + timeoutMs;
    const pauses = new AbortController();
    let stop = (): void => undefined;
    const rang = new Promise<true>((resolve) => {
      stop = bell.once(id, () => {
        resolve(true);
      });
    });
    try {
      for (;;) {
        const left = deadline - performance.now();
        if (left <= 0) return await isFinal(site, id);
        const pause = delay(Math.min(POLL_MS, left), false, { signal: pauses.signal });
        if ((await Promise.race([rang, pause])) || (await isFinal(site, id))) return true;
      }
    } finally {
      stop();
      pauses.abort();
    }
  };
