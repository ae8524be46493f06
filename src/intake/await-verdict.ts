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

/** What the bell told, once it rang. */
interface Ring<Stored> {
  readonly stored: Stored | undefined;
}

/** Listens to the bell for one comment. */
const listen = <Stored>(bell: Pick<VerdictBell<Stored>, 'once'>, site: SiteId, id: CommentId) => {
  let rang: Ring<Stored> | undefined;
  let wake = (): void => undefined;
  const stop = bell.once(site, id, (stored) => {
    rang = { stored };
    wake();
  });
  return {
    stop,
    /** Resolves with the ring as soon as it is heard, which it mostly was before this is asked, or with undefined `ms` later. It is told once. */
    within: async (ms: number): Promise<Ring<Stored> | undefined> => {
      if (rang === undefined) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const told = rang;
      rang = undefined;
      return told;
    },
  };
};

/** Resolves with the comment when `version` of it has its verdict, or with undefined `timeoutMs` later. */
export const makeAwaitVerdict =
  <Stored, View>({ bell, show, find, isFinal }: AwaitDeps<Stored, View>) =>
  async (site: SiteId, id: CommentId, timeoutMs: number, version = 1): Promise<View | undefined> => {
    const deadline = performance.now() + timeoutMs;
    const ear = listen(bell, site, id);
    try {
      for (;;) {
        const left = deadline - performance.now();
        const ring = await ear.within(Math.max(0, Math.min(POLL_MS, left)));
        const view = ring?.stored === undefined ? await find(site, id) : await show(ring.stored);
        if (view !== undefined && isFinal(view, version)) return view;
        // One that rang for an earlier version rings no more: from here on the record alone is asked.
        if (ring === undefined && left <= POLL_MS) return undefined;
      }
    } finally {
      ear.stop();
    }
  };
