import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { parseCommentId, parseSiteId, type SiteId } from '../domain/ids.js';
import type { StoredForJudging } from '../verdicts/ports.js';
import { expressChannel } from './keys.js';
import { netstrings } from './netstrings.js';

/**
 * The way past the queue for comments whose verdicts somebody waits for: as it stores them, intake.lua tells one worker of them
 * over pub/sub, with all that the worker would have to load. Nothing of it is stored anywhere, and a worker that dies
 * over it loses only the time: those who wait see to it that their comments get jobs.
 */

/** Comments of one site to be judged at once. */
export interface ExpressBatch {
  readonly site: SiteId;
  readonly rows: readonly StoredForJudging[];
}

/** Fields of a comment in a message: id, salt, first commit, repeats. */
const FIELDS = 4;

const rowOf = ([first, salt, text, repeats]: readonly Buffer[]): readonly StoredForJudging[] => {
  const id = parseCommentId(first?.toString('latin1') ?? '');
  if (id === undefined || salt === undefined || text === undefined || repeats === undefined) return [];
  const fresh = { status: 'queued', commits: 1, version: 1, textCommit: 1, starts: 0 } as const;
  return [{ ...fresh, id, salt, text, repeats: Number(repeats.toString('latin1')) }];
};

const batchIn = (message: Buffer): ExpressBatch | undefined => {
  const [head, ...fields] = netstrings(message);
  const site = parseSiteId(head?.toString('latin1') ?? '');
  if (site === undefined) return undefined;
  const starts = Array.from({ length: Math.floor(fields.length / FIELDS) }, (_, i) => i * FIELDS);
  return { site, rows: starts.flatMap((from) => rowOf(fields.slice(from, from + FIELDS))) };
};

/**
 * Has this worker told of such comments. What cannot be read is left to jobs.
 * @param subscriber a connection of its own
 */
export const hearExpress = async (
  subscriber: Redis,
  installation: string,
  onBatch: (batch: ExpressBatch) => void,
): Promise<void> => {
  subscriber.on('messageBuffer', (_channel: Buffer, message: Buffer) => {
    const batch = batchIn(message);
    if (batch !== undefined) onBatch(batch);
  });
  await subscriber.subscribe(expressChannel(installation, randomUUID()));
};

/** The workers that can be told of comments. */
export interface ExpressWorkers {
  /** The channel of one of them, of each in turn; undefined if none is known. */
  readonly next: () => string | undefined;
  /** Asks Redis who listens. A worker that is gone before this is called again does no harm: Redis says so to who tells it. */
  readonly refresh: () => Promise<void>;
}

export const makeExpressWorkers = (redis: Redis, installation: string): ExpressWorkers => {
  let channels: readonly string[] = [];
  let turn = 0;
  return {
    next: () => {
      turn += 1;
      return channels[turn % channels.length];
    },
    refresh: async () => {
      channels = (await redis.pubsub('CHANNELS', expressChannel(installation, '*'))) as readonly string[];
    },
  };
};
