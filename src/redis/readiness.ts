import type { Redis } from 'ioredis';
import { lossFaults } from './durability.js';
import { probeKey } from './keys.js';

/** Share of Redis' memory limit from which no more comments are taken: at the limit even the worker could not drain. */
const FULL_SHARE = 0.8;

const bytes = (info: string, name: string): number => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1] ?? '0');

/** A write that Redis takes exactly if it takes others. Rejects while it is full, read-only, or its disk is. */
export const probeWrite = async (redis: Redis): Promise<void> => {
  await redis.set(probeKey, '1', 'PX', 10_000);
};

/** INFO, which managed services allow where they deny CONFIG. */
const readInfo = async (redis: Redis): Promise<string> => redis.info();

export interface StoreState {
  /** How it could lose comments; empty if it keeps them. */
  readonly lossFaults: readonly string[];
  /** True if so much of its memory is used that it should take no more. */
  readonly isFull: boolean;
}

/** Rejects if the store cannot answer. */
export const readStoreState = async (redis: Redis): Promise<StoreState> => {
  const info = await readInfo(redis);
  const limit = bytes(info, 'maxmemory');
  return { lossFaults: lossFaults(info), isFull: limit > 0 && bytes(info, 'used_memory') > FULL_SHARE * limit };
};
