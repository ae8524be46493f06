import type { Redis } from 'ioredis';
import { probeWrite, readStoreState, type StoreState } from './readiness.js';

const WATCH_MS = 2_000;

export interface StorePart {
  readonly name: 'store' | 'durability' | 'memory';
  readonly ready: boolean;
  readonly detail?: string;
}

/** Watches how full the store is, and says what is wrong with it. */
export interface StoreGuard {
  /** True if so much memory is used that no comment should be taken: at the limit even the workers could not drain. */
  readonly isFull: () => boolean;
  readonly parts: () => Promise<readonly StorePart[]>;
  readonly stop: () => void;
}

/** @param allowDataLoss the operator has accepted that this Redis may lose comments */
export const makeStoreGuard = (redis: Redis, { allowDataLoss }: { readonly allowDataLoss: boolean }): StoreGuard => {
  let state: StoreState = { lossFaults: [], isFull: false };

  const look = async (): Promise<void> => {
    state = await readStoreState(redis);
  };
  // A store that cannot be asked is noticed by whoever uses it; what was known last stands until then.
  const watch = setInterval(() => void look().catch(() => undefined), WATCH_MS).unref();

  const canWrite = async (): Promise<boolean> =>
    probeWrite(redis).then(
      () => true,
      () => false,
    );

  return {
    isFull: () => state.isFull,
    parts: async () => {
      if (!(await canWrite())) return [{ name: 'store', ready: false, detail: 'it takes no writes' }];
      await look();
      const faults = allowDataLoss ? [] : state.lossFaults;
      return [
        { name: 'store', ready: true },
        {
          name: 'durability',
          ready: faults.length === 0,
          ...(faults.length === 0 ? {} : { detail: faults.join('; ') }),
        },
        { name: 'memory', ready: !state.isFull, ...(state.isFull ? { detail: 'over 80 % of its limit is used' } : {}) },
      ];
    },
    stop: () => clearInterval(watch),
  };
};
