import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newCommentId, newSiteId } from '../../src/domain/ids.js';
import type { IntakeRecord } from '../../src/intake/ports.js';
import { makeIntakeStore } from '../../src/redis/intake-store.js';
import { siteKeys } from '../../src/redis/keys.js';
import { testRedis } from '../support/redis.js';

const redis = testRedis();
const store = makeIntakeStore(redis, { maxPending: 1_000_000, expressWorker: () => undefined });
const aName = (): string => randomBytes(16).toString('base64url');

interface Has {
  readonly idempotency: boolean;
  readonly external: boolean;
  /** What the site's own id is recognised by, if it has one; '' recognises nothing. */
  readonly externalFp: string;
  readonly repeat: boolean;
  readonly check: boolean;
  readonly waiter: boolean;
  readonly commit: Uint8Array;
}

const has: fc.Arbitrary<Has> = fc.record({
  idempotency: fc.boolean(),
  external: fc.boolean(),
  externalFp: fc.constantFrom('', 'f'.repeat(22)),
  repeat: fc.boolean(),
  check: fc.boolean(),
  waiter: fc.boolean(),
  commit: fc.uint8Array({ minLength: 1, maxLength: 2_000 }),
});

const recordOf = (site: IntakeRecord['site'], one: Has): IntakeRecord => ({
  site,
  id: newCommentId(randomBytes),
  receivedMs: 1_795_000_000_000,
  salt: randomBytes(16),
  commit: Buffer.from(one.commit),
  leaf: `{"c":"${aName()}","k":"received","t":1795000000,"v":1}`,
  receiptHash: aName(),
  repeat: one.repeat ? aName() : undefined,
  idempotency: one.idempotency ? { name: aName(), fingerprint: aName() } : undefined,
  external: one.external ? { name: aName(), fingerprint: one.externalFp } : undefined,
  check: one.check ? aName() : undefined,
  waiter: one.waiter ? `w:${aName()}` : undefined,
});

/** The fields that the record must have become; those without a value must be absent. */
const fieldsOf = (record: IntakeRecord): Readonly<Record<string, Buffer>> => {
  const key = siteKeys(record.site);
  const { salt, commit, repeat, external, check, waiter } = record;
  const fields = {
    ...{ st: 'queued', n: '1', v: '1', c: '1', r: '1795000000000', k: salt, 1: commit },
    f: repeat === undefined ? undefined : key.repeat(repeat),
    x: external === undefined || external.fingerprint === '' ? undefined : key.external(external.name),
    m: check === undefined ? undefined : key.check(check),
    w: waiter,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? Buffer.from(value) : value]],
    ),
  );
};

it('every comment of a batch is stored as it is, whatever it and its neighbours have beside their text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(has, { minLength: 1, maxLength: 12 }), async (batch) => {
      const site = newSiteId(randomBytes);
      const key = siteKeys(site);
      const records = batch.map((one) => recordOf(site, one));
      expect(await store.store(records)).toEqual(records.map(() => ({ kind: 'stored', isTold: false })));
      for (const record of records) {
        const { id, receiptHash, idempotency, external, repeat, check } = record;
        expect({ ...(await redis.hgetallBuffer(key.comment(id))) }).toEqual(fieldsOf(record));
        expect(await redis.get(key.receipt(receiptHash))).toBe(id);
        if (idempotency) expect(await redis.get(key.idempotency(idempotency.name))).toBe(idempotency.fingerprint + id);
        if (external?.fingerprint) expect(await redis.get(key.external(external.name))).toBe(external.fingerprint + id);
        if (repeat !== undefined) expect(await redis.zscore(key.repeat(repeat), id)).toBe('1795000000000');
        if (check !== undefined) expect(await redis.get(key.check(check))).toBe(id);
      }
      expect(await redis.lrange(key.leaves, 0, -1)).toEqual(records.map(({ leaf }) => leaf));
      expect((await redis.zrange(key.queued, '0', '-1')).sort()).toEqual(records.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});
