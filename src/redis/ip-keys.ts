import type { Redis } from 'ioredis';
import type { RandomBytes } from '../domain/ids.js';
import { hmacKey, type HmacKey } from '../privacy/hmac.js';
import type { Keyring } from '../privacy/keyring.js';
import { ipHash, prefixHash } from '../privacy/pseudonyms.js';
import { open, seal } from '../privacy/seal.js';
import { dailyIpKey } from './keys.js';

const DAY_SECONDS = 86_400;
const KEY_BYTES = 32;

const DAY_MS = DAY_SECONDS * 1_000;

/** Days since 1970, UTC. */
const dayOf = (nowMs: number): number => Math.floor(nowMs / DAY_MS);
const dayName = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * Random keys for network addresses, one a day (UTC), shared by the installation. A key lies in Redis for two days,
 * sealed under the master key; then it is gone, and with it every way from an address to its hash.
 */
export interface IpKeys {
  /** Keyed hash under today's key; undefined while that could not be fetched: then the address is simply not kept. */
  readonly hash: (ip: string) => string | undefined;
  /** The same of the network it belongs to. */
  readonly prefixHash: (ip: string) => string | undefined;
  /** Fetches the key of the day, making it if nobody did. To be called at start and every few minutes. */
  readonly refresh: () => Promise<void>;
}

export const makeIpKeys = (redis: Redis, keyring: Keyring, now: () => number, random: RandomBytes): IpKeys => {
  let current: { readonly day: number; readonly key: HmacKey } | undefined;

  const fetch = async (day: number): Promise<HmacKey> => {
    const name = dailyIpKey(dayName(day));
    const fresh = seal(keyring.dailyKeys, name, random(KEY_BYTES).toString('base64'), random);
    await redis.set(name, fresh, 'EX', 2 * DAY_SECONDS, 'NX');
    const sealed = await redis.getBuffer(name);
    if (sealed === null) throw new Error('the daily key vanished as it was written');
    return hmacKey(Buffer.from(open(keyring.dailyKeys, name, sealed), 'base64'));
  };

  const withKey = (hash: (key: HmacKey, ip: string) => string | undefined, ip: string): string | undefined =>
    current?.day === dayOf(now()) ? hash(current.key, ip) : undefined;

  return {
    hash: (ip) => withKey(ipHash, ip),
    prefixHash: (ip) => withKey(prefixHash, ip),
    refresh: async () => {
      const day = dayOf(now());
      if (current?.day !== day) current = { day, key: await fetch(day) };
    },
  };
};
