import type { Redis } from 'ioredis';
import type { IntakeRecord, IntakeResult, IntakeStore } from '../intake/ports.js';
import type { CommentId, SiteId } from '../domain/ids.js';
import { siteKeys } from './keys.js';
import { IDEMPOTENCY_SECONDS, REPEAT_MAX, REPEAT_SECONDS } from './limits.js';
import { readScript, runScript } from './run-script.js';

const intake = readScript('intake');

/** Indexes of `records` by site, in order. */
const bySite = (records: readonly IntakeRecord[]): Map<SiteId, number[]> => {
  const groups = new Map<SiteId, number[]>();
  records.forEach((record, index) => {
    const group = groups.get(record.site);
    if (group === undefined) groups.set(record.site, [index]);
    else group.push(index);
  });
  return groups;
};

const parseResult = (answer: Buffer): IntakeResult => {
  const text = answer.toString('latin1');
  const id = text.slice(1) as CommentId;
  switch (text.charAt(0)) {
    case 'S':
      return { kind: 'stored' };
    case 'R':
      return { kind: 'replay', id };
    case 'E':
      return { kind: 'exists', id };
    case 'M':
      return { kind: 'reused' };
    case 'F':
      return { kind: 'full' };
    default:
      throw new Error(`intake.lua answered ${text.charAt(0)}, which nobody knows`);
  }
};

const storeGroup = async (
  redis: Redis,
  site: SiteId,
  records: readonly IntakeRecord[],
  maxPending: number,
): Promise<readonly IntakeResult[]> => {
  const key = siteKeys(site);
  const keys = [key.queued, key.leaves];
  const args: Array<string | Buffer | number> = [maxPending, IDEMPOTENCY_SECONDS, REPEAT_SECONDS, REPEAT_MAX];
  for (const {
    id,
    receivedMs,
    salt,
    commit,
    leaf,
    receiptHash,
    repeat,
    idempotency,
    external,
    check,
    waiter,
  } of records) {
    const comment = key.comment(id);
    keys.push(
      comment,
      key.receipt(receiptHash),
      idempotency === undefined ? comment : key.idempotency(idempotency.name),
      external === undefined ? comment : key.external(external.name),
      repeat === undefined ? comment : key.repeat(repeat),
      check === undefined ? comment : key.check(check),
    );
    args.push(id, receivedMs, salt, commit, leaf);
    args.push(idempotency?.fingerprint ?? '', external?.fingerprint ?? '', waiter ?? '');
  }
  return ((await runScript(redis, intake, keys, args)) as readonly Buffer[]).map(parseResult);
};

/** @param maxPending comments of one site that may wait; more are refused, since a queue that only grows helps nobody. */
export const makeIntakeStore = (redis: Redis, { maxPending }: { readonly maxPending: number }): IntakeStore => ({
  store: async (records) => {
    const results = new Array<IntakeResult>(records.length);
    await Promise.all(
      Array.from(bySite(records), async ([site, indexes]) => {
        const group = indexes.flatMap((index) => records[index] ?? []);
        const answers = await storeGroup(redis, site, group, maxPending);
        answers.forEach((answer, i) => {
          const index = indexes[i];
          if (index !== undefined) results[index] = answer;
        });
      }),
    );
    return results;
  },
});
