import type { Redis } from 'ioredis';
import type { CheckStore, Tally } from '../checks/ports.js';
import { parseCommentId, type CommentId, type SiteId } from '../domain/ids.js';
import type { Status } from '../domain/verdict.js';
import type { Awaited, CallbackStore } from '../webhooks/ports.js';
import { siteKeys } from './keys.js';
import { ANSWERED_DAYS } from './limits.js';
import { readScript, runScript } from './run-script.js';

const scripts = { tell: readScript('tell'), correct: readScript('correct'), knows: readScript('knows') };

const DAY_MS = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const monthOf = (ms: number): string => new Date(ms).toISOString().slice(0, 7);

const ANSWERS = { true: 't', false: 'f', pending: 'p' } as const;
const KNOWN: ReadonlyMap<string, Awaited['known']> = new Map([
  ['t', 'true'],
  ['f', 'false'],
]);
const NOTHING: Tally = { spam: 0, ham: 0, missedSpam: 0, falsePositives: 0 };
const COUNTS: ReadonlyMap<string, keyof Tally> = new Map([
  ['s', 'spam'],
  ['h', 'ham'],
  ['m', 'missedSpam'],
  ['f', 'falsePositives'],
]);

/** `2026-11-28:s` -> 3 and the like, as tallies by time. */
const talliesIn = (fields: Readonly<Record<string, string>>): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const [field, value] of Object.entries(fields)) {
    const [time = '', letter = ''] = field.split(':');
    const name = COUNTS.get(letter);
    if (name !== undefined) tallies.set(time, { ...(tallies.get(time) ?? NOTHING), [name]: Number(value) });
  }
  return tallies;
};

const noteKnown =
  (redis: Redis): CheckStore['knows'] =>
  async (site, id, answer) => {
    await runScript(redis, scripts.knows, [siteKeys(site).comment(id)], [ANSWERS[answer]]);
  };

/** What sites were answered, in the records of their comments; and their counts. */
export const makeCheckStore = (redis: Redis): CheckStore => ({
  find: async (site, name) => parseCommentId((await redis.get(siteKeys(site).check(name))) ?? ''),

  tell: async (site, id, { answer, callback, counts }, nowMs) => {
    const key = siteKeys(site);
    const old = dayOf(nowMs - ANSWERED_DAYS * DAY_MS);
    const args = [ANSWERS[answer], callback ?? '', counts ? '1' : '0', dayOf(nowMs), monthOf(nowMs), old];
    await runScript(redis, scripts.tell, [key.comment(id), key.answered], args);
  },

  correct: async (site, id, label, nowMs) => {
    const key = siteKeys(site);
    const args = [label?.charAt(0) ?? '', dayOf(nowMs), monthOf(nowMs)];
    await runScript(redis, scripts.correct, [key.comment(id), key.answered], args);
  },

  knows: noteKnown(redis),

  salt: async (site, id) => (await redis.hgetBuffer(siteKeys(site).comment(id), 'k')) ?? undefined,

  isWaiting: async (site, id) => (await redis.hexists(siteKeys(site).comment(id), 'u')) === 1,

  tallies: async (site) => talliesIn(await redis.hgetall(siteKeys(site).answered)),
});

/** The same records, as webhooks see them. */
export const makeCallbackStore = (redis: Redis): CallbackStore => ({
  read: async (site: SiteId, id: CommentId) => {
    const [status, salt, known, callback] = await redis.hmgetBuffer(siteKeys(site).comment(id), 'st', 'k', 'b', 'u');
    if (!status || !salt || !known || !callback) return undefined;
    return {
      status: status.toString('latin1') as Status,
      salt,
      known: KNOWN.get(known.toString('latin1')) ?? 'pending',
      callback,
    };
  },
  knows: noteKnown(redis),
});
