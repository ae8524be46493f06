import type { Redis } from 'ioredis';
import type { IntakeRecord, IntakeResult, IntakeStore } from '../intake/ports.js';
import type { CommentId, SiteId } from '../domain/ids.js';
import { siteKeys } from './keys.js';
import { IDEMPOTENCY_SECONDS, REPEAT_MAX, REPEAT_SECONDS } from './limits.js';
import { packed, type Field } from './packed.js';
import { readScript, runScript } from './run-script.js';

const intake = readScript('intake');

export interface IntakeStoreOptions {
  /** Comments of one site that may wait; more are refused, since a queue that only grows helps nobody. */
  readonly maxPending: number;
  /** The channel of a worker to be told of comments whose verdicts somebody waits for; see express.ts. */
  readonly expressWorker: () => string | undefined;
}

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
      return { kind: 'stored', isTold: false };
    case 'T':
      return { kind: 'stored', isTold: true };
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
  { maxPending, expressWorker }: IntakeStoreOptions,
): Promise<readonly IntakeResult[]> => {
  const key = siteKeys(site);
  const keys = [key.queued, key.leaves];
  const fields: Field[] = [];
  for (const record of records) {
    const { id, receivedMs, salt, commit, leaf, receiptHash, repeat, idempotency, external, check, waiter } = record;
    // A fingerprint of '' recognises nothing, and its name is not kept.
    const idempotencyFp = idempotency?.fingerprint ?? '';
    const externalFp = external?.fingerprint ?? '';
    const further = `${repeat === undefined ? '' : 't'}${check === undefined ? '' : 'm'}`;
    keys.push(key.comment(id), key.receipt(receiptHash));
    if (idempotency !== undefined && idempotencyFp !== '') keys.push(key.idempotency(idempotency.name));
    if (external !== undefined && externalFp !== '') keys.push(key.external(external.name));
    if (repeat !== undefined) keys.push(key.repeat(repeat));
    if (check !== undefined) keys.push(key.check(check));
    fields.push(id, String(receivedMs), salt, commit, leaf, idempotencyFp, externalFp, waiter ?? '', further);
  }
  const limits = [maxPending, IDEMPOTENCY_SECONDS, REPEAT_SECONDS, REPEAT_MAX];
  const args = [...limits, records.length, packed(fields), site, expressWorker() ?? ''];
  const answer = await runScript(redis, intake, keys, args);
  return (answer as readonly Buffer[]).map(parseResult);
};

export const makeIntakeStore = (redis: Redis, options: IntakeStoreOptions): IntakeStore => ({
  store: async (records) => {
    const results = new Array<IntakeResult>(records.length);
    await Promise.all(
      Array.from(bySite(records), async ([site, indexes]) => {
        const group = indexes.flatMap((index) => records[index] ?? []);
        const answers = await storeGroup(redis, site, group, options);
        answers.forEach((answer, i) => {
          const index = indexes[i];
          if (index !== undefined) results[index] = answer;
        });
      }),
    );
    return results;
  },
});
