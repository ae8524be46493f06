import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { CommentId, SiteId } from '../domain/ids.js';
import type { VerdictBell } from '../intake/ports.js';
import type { StoredComment, StoredTombstone } from '../verdicts/ports.js';
import { parseHash } from './comment-store.js';
import { waiterChannel } from './keys.js';
import { netstrings } from './netstrings.js';

/** Verdicts that rang before anybody listened are remembered this long: the listener comes right behind the accept. */
const EARLY_MS = 5_000;

type Fields = Record<string, Buffer>;

/** The comment's id and the fields of its record. */
const parseRing = (message: Buffer): readonly [id: string, fields: Fields] => {
  const [id, ...flat] = netstrings(message);
  const fields: Fields = {};
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [name, value] = [flat[i], flat[i + 1]];
    if (name !== undefined && value !== undefined) fields[name.toString('latin1')] = value;
  }
  return [id?.toString('latin1') ?? '', fields];
};

const storedIn = (site: SiteId, id: CommentId, fields: Fields): StoredComment | StoredTombstone | undefined => {
  try {
    return parseHash(site, id, fields);
  } catch {
    // Whoever waits reads the record itself then, and meets the fault where it can be answered.
    return undefined;
  }
};

/**
 * The bell over Redis pub/sub, one channel a process. Whoever rings sends the whole record along, sealed as it is, which
 * saves the one who waits the way to Redis and back. `subscriber` must be a connection of its own. A message lost while
 * it is away is made up for by those who wait, who also look for themselves.
 */
export const makeVerdictBell = async (subscriber: Redis): Promise<VerdictBell<StoredComment | StoredTombstone>> => {
  const channel = waiterChannel(randomUUID());
  const listeners = new Map<string, Set<(fields: Fields) => void>>();
  const early = new Map<string, { readonly at: number; readonly fields: Fields }>();
  /** Those who ask only whether it rang. */
  const heeding = new Map<string, () => void>();

  const forgetOld = (now: number): void => {
    for (const [id, { at }] of early) {
      if (now - at < EARLY_MS) return;
      early.delete(id);
    }
  };

  subscriber.on('messageBuffer', (_channel: Buffer, message: Buffer) => {
    const at = performance.now();
    forgetOld(at);
    const [id, fields] = parseRing(message);
    const waiting = listeners.get(id);
    if (waiting === undefined) early.set(id, { at, fields });
    else for (const listener of waiting) listener(fields);
    heeding.get(id)?.();
  });
  await subscriber.subscribe(channel);

  return {
    channel,
    heard: (id, withinMs) =>
      new Promise((resolve) => {
        if (early.has(id)) {
          resolve(true);
          return;
        }
        const answer = (rang: boolean) => (): void => {
          heeding.delete(id);
          clearTimeout(timer);
          resolve(rang);
        };
        const timer = setTimeout(answer(false), withinMs);
        heeding.set(id, answer(true));
      }),
    once: (site: SiteId, id: CommentId, listener) => {
      const hear = (fields: Fields): void => {
        listener(storedIn(site, id, fields));
      };
      const rang = early.get(id);
      if (rang !== undefined) {
        early.delete(id);
        hear(rang.fields);
        return () => undefined;
      }
      const waiting = listeners.get(id) ?? new Set();
      listeners.set(id, waiting.add(hear));
      return () => {
        waiting.delete(hear);
        if (waiting.size === 0) listeners.delete(id);
      };
    },
  };
};
