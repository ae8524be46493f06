import { readFileSync, statSync } from 'node:fs';

import { ConfigError } from './config-error.js';

const OTHERS = 0o077;

/**
 * The bytes of a file that nobody but its owner may read; `name` is the variable that named it. A link is followed, since
 * mounted secrets are often links: what counts is who may read the target. Throws ConfigError if the file is missing, is
 * not a file, or is open to group or others.
 */
export const readSecretFile = (name: string, path: string): Buffer => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new ConfigError([`${name}: there is no file ${path}`]);
  if (!stat.isFile()) throw new ConfigError([`${name}: ${path} is not a file`]);
  if ((stat.mode & OTHERS) !== 0) throw new ConfigError([`${name}: ${path} is open to others; run chmod 600 ${path}`]);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ConfigError([
      `${name}: ${path} cannot be read by this user (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`,
    ]);
  }
};
