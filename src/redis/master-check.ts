import type { Redis } from 'ioredis';
import { hmacText } from '../privacy/hmac.js';
import type { Keyring } from '../privacy/keyring.js';
import { masterCheckKey } from './keys.js';

export class WrongMasterKeyError extends Error {
  constructor() {
    super('the master key is not the one this Redis was filled under: nothing stored could be read with it');
    this.name = 'WrongMasterKeyError';
  }
}

/** Remembers a tag of the master key at first use, and refuses any other afterwards. @throws WrongMasterKeyError */
export const checkMasterKey = async (redis: Redis, keyring: Keyring): Promise<void> => {
  const tag = hmacText(keyring.lookups, 'candor master key check v1', 'base64');
  await redis.set(masterCheckKey, tag, 'NX');
  if ((await redis.get(masterCheckKey)) !== tag) throw new WrongMasterKeyError();
};
