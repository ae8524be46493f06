import type { Redis } from 'ioredis';
import { parseCommentId, type CommentId, type SiteId } from '../domain/ids.js';
import type { Status } from '../domain/verdict.js';
import type {
  Advance,
  AdvanceResult,
  CommentStore,
  IndexedStatus,
  Place,
  PlaceQuery,
  StoredComment,
  StoredForJudging,
  StoredTombstone,
} from '../verdicts/ports.js';
import { rewriteDueKey, siteKeys } from './keys.js';
import { REPEAT_MAX, REPEAT_SECONDS, TOMBSTONE_SECONDS } from './limits.js';
import { readScript, runScript } from './run-script.js';

const scripts = {
  load: readScript('load'),
  advance: readScript('advance'),
  edit: readScript('edit'),
  remove: readScript('remove', 'lessons'),
};

const text = (value: Buffer): string => value.toString('latin1');
const number = (value: Buffer): number => Number(text(value));
const asResult = (value: unknown): AdvanceResult => text(value as Buffer) as AdvanceResult;

type LoadedRow = readonly [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, number, number];

const parseLoaded = (id: CommentId, row: LoadedRow): StoredForJudging => ({
  id,
  status: text(row[0]) as Status,
  commits: Number(text(row[1])),
  version: Number(text(row[2])),
  salt: row[3],
  text: row[4],
  textCommit: Number(text(row[5])),
  starts: row[6],
  repeats: row[7],
});

/** A record by its fields; those whose names are numbers are the commits. Throws if one is missing. */
export const parseHash = (
  site: SiteId,
  id: CommentId,
  fields: Record<string, Buffer>,
): StoredComment | StoredTombstone | undefined => {
  const { st, n, v, k, r, at, o } = fields;
  if (st === undefined) return undefined;
  const status = text(st) as Status;
  if (status === 'erased' || status === 'expired')
    return { kind: 'tombstone', id, site, reason: status, at: at === undefined ? '' : text(at) };
  if (n === undefined || v === undefined || k === undefined || r === undefined) {
    throw new Error(`the record of ${id} is incomplete`);
  }
  const commits = Array.from({ length: number(n) }, (_, i) => {
    const commit = fields[String(i + 1)];
    if (commit === undefined) throw new Error(`the record of ${id} lacks commit ${i + 1}`);
    return commit;
  });
  return {
    kind: 'comment',
    id,
    site,
    status,
    version: number(v),
    salt: k,
    receivedMs: number(r),
    said: o && text(o),
    commits,
  };
};

const advanceArgs = (steps: readonly Advance[]): Array<string | Buffer | number> =>
  steps.flatMap(({ id, seen, status, commit, leaves }) => [id, seen, status, commit, leaves.length, ...leaves]);

/** Members and scores of ZRANGE ... WITHSCORES, as places. */
const parsePlaces = (answer: readonly string[]): readonly Place[] => {
  const places: Place[] = [];
  for (let i = 0; i + 1 < answer.length; i += 2) {
    const id = parseCommentId(answer[i] ?? '');
    if (id !== undefined) places.push({ id, ms: Number(answer[i + 1]) });
  }
  return places;
};

/** The members received in the very millisecond of `after` and beyond it in the order of ids, then those of later ones. */
const placesAfter = async (redis: Redis, key: string, query: PlaceQuery): Promise<readonly Place[]> => {
  const { order, after, limit, beforeMs } = query;
  const newest = order === 'newest';
  const last = beforeMs === undefined ? '+inf' : `(${beforeMs}`;
  const range = async (low: string, high: string): Promise<readonly Place[]> =>
    parsePlaces(
      newest
        ? await redis.zrevrangebyscore(key, high, low, 'WITHSCORES', 'LIMIT', 0, limit)
        : await redis.zrangebyscore(key, low, high, 'WITHSCORES', 'LIMIT', 0, limit),
    );
  if (after === undefined) return range('-inf', last);
  const same = parsePlaces(await redis.zrangebyscore(key, after.ms, after.ms, 'WITHSCORES'));
  const rest = newest ? await range('-inf', `(${after.ms}`) : await range(`(${after.ms}`, last);
  const beyond = newest ? same.filter((p) => p.id < after.id).reverse() : same.filter((p) => p.id > after.id);
  return [...beyond, ...rest].slice(0, limit);
};

/** The store of comments in Redis. Binary fields go and come as Buffers. */
export const makeCommentStore = (redis: Redis): CommentStore => {
  const readMany: CommentStore['readMany'] = async (site, ids) => {
    if (ids.length === 0) return [];
    const key = siteKeys(site);
    const pipeline = redis.pipeline();
    for (const id of ids) pipeline.hgetallBuffer(key.comment(id));
    const answers = (await pipeline.exec()) ?? [];
    return ids.map((id, i) => {
      const [error, fields] = answers[i] ?? [new Error('the pipeline was cut off')];
      if (error) throw error;
      return parseHash(site, id, fields as Record<string, Buffer>);
    });
  };

  return {
    readMany,
    read: async (site, id) => (await readMany(site, [id]))[0],

    loadForJudging: async (site, ids, { countStart, repeatsSinceMs }) => {
      const key = siteKeys(site);
      const rows = (await runScript(redis, scripts.load, ids.map(key.comment), [
        countStart ? '1' : '0',
        repeatsSinceMs,
      ])) as ReadonlyArray<LoadedRow | null>;
      return ids.map((id, i) => {
        const row = rows[i];
        return row === null || row === undefined ? undefined : parseLoaded(id, row);
      });
    },

    advance: async (site, steps) => {
      const key = siteKeys(site);
      const fixed = [key.leaves, key.queued, key.ham, key.flagged, key.spam, key.webhooks, key.outbox];
      const keys = [...fixed, ...steps.map(({ id }) => key.comment(id))];
      return ((await runScript(redis, scripts.advance, keys, advanceArgs(steps))) as readonly Buffer[]).map(asResult);
    },

    edit: async (site, { id, seen, commit, leaves }, { repeat, waiter, nowMs }) => {
      const key = siteKeys(site);
      const comment = key.comment(id);
      const keys = [comment, key.leaves, key.queued, key.ham, key.flagged, key.spam];
      const args = [id, seen, commit, leaves[0] ?? '', waiter ?? '', nowMs, REPEAT_SECONDS, REPEAT_MAX];
      return asResult(
        await runScript(redis, scripts.edit, [...keys, repeat === undefined ? comment : key.repeat(repeat)], args),
      );
    },

    remove: async ({ site, id, seen, reason, at, event, leaf, receiptHash }) => {
      const key = siteKeys(site);
      const indexes = [key.queued, key.ham, key.flagged, key.spam];
      const learning = [key.learner, key.lessons, key.unlearned, key.doubted];
      const keys = [key.comment(id), key.receipt(receiptHash), key.leaves, ...indexes, ...learning];
      const result = asResult(
        await runScript(redis, scripts.remove, keys, [id, reason, at, event, leaf, TOMBSTONE_SECONDS, seen]),
      );
      // The salt still stands in the append-only file; the sweep has it rewritten.
      if (result === 'ok') await redis.set(rewriteDueKey, at, 'NX');
      return result;
    },

    places: (site, status: IndexedStatus, query) => placesAfter(redis, siteKeys(site)[status], query),
    count: (site, status) => redis.zcard(siteKeys(site)[status]),
    resolveReceipt: async (site, receiptHash) =>
      parseCommentId((await redis.get(siteKeys(site).receipt(receiptHash))) ?? ''),
  };
};
