import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { ConfigError } from './config-error.js';
import { readSecretFile } from './secret-file.js';

export const MASTER_KEY_BYTES = 32;

const NAME = 'CANDOR_MASTER_KEY_FILE';

/** The master key. Throws ConfigError if the file is missing, open to others, or of another length. */
export const readMasterKey = (path: string): Buffer => {
  const key = readSecretFile(NAME, path);
  if (key.length !== MASTER_KEY_BYTES) {
    throw new ConfigError([`${NAME}: ${path} holds ${key.length} bytes, a master key has ${MASTER_KEY_BYTES}`]);
  }
  return key;
};

/**
 * As `readMasterKey`, making the key if there is none. It appears whole or not at all and never replaces another: a
 * second process that comes at the same moment reads the first one's key. Only the supervisor makes keys, because API and
 * worker processes that each made their own could not read each other's comments.
 */
export const ensureMasterKey = (path: string): Buffer => {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const fresh = `${path}.${process.pid}.new`;
    writeFileSync(fresh, randomBytes(MASTER_KEY_BYTES), { mode: 0o600, flag: 'wx', flush: true });
    try {
      linkSync(fresh, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(fresh, { force: true });
    }
  }
  return readMasterKey(path);
};
