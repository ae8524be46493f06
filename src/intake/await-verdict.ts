import { setTimeout as delay } from 'node:timers/promises';
import type { CommentId, SiteId } from '../domain/ids.js';
import type { VerdictBell } from './ports.js';

/** How often the record itself is read meanwhile: a bell may be lost (it is pub/sub), and rings only where it was ordered. */
const POLL_MS = 250;

export interface AwaitDeps<Stored, View> {
  readonly bell: Pick<VerdictBell<Stored>, 'once'>;
  /** The comment that the bell told of. */
  readonly show: (stored: Stored) => Promise<View>;
  /** The comment as the store has it. */
  readonly find: (site: SiteId, id: CommentId) => Promise<View | undefined>;
  /** True if `view` is the last word on that version, or a later one. */
  readonly isFinal: (view: View, version: number) => boolean;
}

const NEVER = new Promise<never>(() => undefined);

/** Resolves with the comment when `version` of it has its verdict, or with undefined `timeoutMs` later. */
export const makeAwaitVerdict =
  <Stored, View>({ bell, show, find, isFinal }: AwaitDeps<Stored, View>) =>
  async (site: SiteId, id: CommentId, timeoutMs: number, version = 1): Promise<View | undefined> => {
    const deadline = performance.now() + timeoutMs;
    const pauses = new AbortController();
    let stop = (): void => undefined;
    let rang = new Promise<{ readonly stored: Stored | undefined }>((resolve) => {
      stop = bell.once(site, id, (stored) => {
        resolve({ stored });
      });
    });
    try {
      for (;;) {
        const left = deadline - performance.now();
        const pause = delay(Math.max(0, Math.min(POLL_MS, left)), undefined, { signal: pauses.signal });
        const ring = await Promise.race([rang, pause]);
        const view = ring?.stored === undefined ? await find(site, id) : await show(ring.stored);
        if (view !== undefined && isFinal(view, version)) return view;
        if (ring === undefined && left <= POLL_MS) return undefined;
        // It rang for an earlier version, and rings once: from here on the record alone is asked.
        if (ring !== undefined) rang = NEVER;
      }
    } finally {
      stop();
      pauses.abort();
    }
  };
