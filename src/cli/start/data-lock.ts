import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { CliFault, EXIT } from '../io.js';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js';

export interface DataLock {
  release(): void;
}

const IDENTITY = z.object({ pid: z.number().int().positive(), began: z.string() });

const holderOf = (path: string): ProcessIdentity | undefined => {
  try {
    return IDENTITY.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Makes `path` with its whole content at once; false if there is one. */
const claim = (path: string, content: string): boolean => {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, content, { mode: 0o600 });
  try {
    linkSync(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
};

/** Takes a dead holder's lock away. Moving it first means that of two that find it dead one goes on, the other looks again. */
const clearStale = (path: string): void => {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const moved = holderOf(aside);
  if (moved !== undefined && isRunning(moved)) claim(path, JSON.stringify(moved));
  rmSync(aside, { force: true });
};

const TRIES = 5;

/**
 * The right to run a service on `dataDir`, for as long as this process lives. A lock whose process is gone is taken over.
 * Throws CliFault naming the process that has it.
 */
export const lockDataDir = (dataDir: string): DataLock => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'start.lock');
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (claim(path, JSON.stringify(identityOf(process.pid)))) return { release: () => rmSync(path, { force: true }) };
    const holder = holderOf(path);
    if (holder !== undefined && isRunning(holder)) {
      throw new CliFault(`Candor already runs on ${dataDir} (process ${holder.pid}); stop that one first`, EXIT.failed);
    }
    clearStale(path);
  }
  throw new CliFault(`${path} cannot be taken; delete it if no Candor runs on this folder`, EXIT.failed);
};
