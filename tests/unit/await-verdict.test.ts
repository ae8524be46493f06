import { describe, expect, it, jest } from '@jest/globals';
import { newCommentId, newSiteId, type CommentId, type SiteId } from '../../src/domain/ids.js';
import { makeAwaitVerdict } from '../../src/intake/await-verdict.js';

/** A comment as bell and store tell of it. */
interface Told {
  readonly version: number;
  readonly judged: boolean;
}

const site: SiteId = newSiteId((count) => Buffer.alloc(count));
const id: CommentId = newCommentId((count) => Buffer.alloc(count));

/** A bell that rings at once with what `rings` says, and a store that holds `stored`. */
const waiting = ({
  rings,
  stored,
}: {
  readonly rings?: { readonly with: Told | undefined };
  readonly stored: Told;
}) => {
  let reads = 0;
  const awaitVerdict = makeAwaitVerdict<Told, Told>({
    bell: {
      once: (_site, _id, listener) => {
        if (rings !== undefined) listener(rings.with);
        return () => undefined;
      },
    },
    show: (told) => Promise.resolve(told),
    find: () => {
      reads += 1;
      return Promise.resolve(stored);
    },
    isFinal: (view, version) => view.judged && view.version >= version,
  });
  return { awaitVerdict, reads: () => reads };
};

const judged: Told = { version: 1, judged: true };
const queued: Told = { version: 1, judged: false };

describe('who waits for a verdict', () => {
  it('is told what came with the bell, and nobody asks the store', async () => {
    const { awaitVerdict, reads } = waiting({ rings: { with: judged }, stored: queued });
    expect(await awaitVerdict(site, id, 10_000)).toBe(judged);
    expect(reads()).toBe(0);
  });

  it('is woken by a bell that rings later, before it would look for itself', async () => {
    jest.useFakeTimers();
    try {
      let ring = (_: Told | undefined): void => undefined;
      const awaitVerdict = makeAwaitVerdict<Told, Told>({
        bell: {
          once: (_site, _id, listener) => {
            ring = listener;
            return () => undefined;
          },
        },
        show: (told) => Promise.resolve(told),
        find: () => Promise.reject(new Error('nobody asks the store')),
        isFinal: (view) => view.judged,
      });
      const pending = awaitVerdict(site, id, 10_000);
      ring(judged);
      expect(await pending).toBe(judged);
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('reads the store where what came with the bell cannot be read', async () => {
    const { awaitVerdict } = waiting({ rings: { with: undefined }, stored: judged });
    expect(await awaitVerdict(site, id, 10_000)).toBe(judged);
  });

  it('is not told the verdict on an earlier version of an edited comment', async () => {
    const edited: Told = { version: 2, judged: true };
    const { awaitVerdict } = waiting({ rings: { with: judged }, stored: edited });
    expect(await awaitVerdict(site, id, 10_000, 2)).toBe(edited);
  });

  it('learns of a verdict whose bell was lost', async () => {
    const { awaitVerdict } = waiting({ stored: judged });
    expect(await awaitVerdict(site, id, 10_000)).toBe(judged);
  });

  it('is told nothing when time is up', async () => {
    const { awaitVerdict } = waiting({ stored: queued });
    expect(await awaitVerdict(site, id, 1)).toBeUndefined();
  });
});
