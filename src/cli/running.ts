import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { publicUrlOf, type Config } from '../config.js';
import { isRunning } from './start/process-identity.js';

const RECORD = z.object({
  supervisor: z.object({ pid: z.number(), began: z.string() }),
  redisUrl: z.string(),
  apiUrl: z.string(),
  pids: z.object({
    redis: z.number().optional(),
    api: z.number().optional(),
    workers: z.array(z.number()),
  }),
});

/** What `candor start` notes about itself in its data folder while it runs, for the other commands. */
export type RunningRecord = z.infer<typeof RECORD>;

const recordPath = (dataDir: string): string => join(dataDir, 'run.json');

/** Writes the record whole; only this user may read it, since the Redis URL may hold a password. */
export const noteRunning = (dataDir: string, record: RunningRecord): void => {
  const fresh = `${recordPath(dataDir)}.new`;
  writeFileSync(fresh, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  renameSync(fresh, recordPath(dataDir));
};

export const forgetRunning = (dataDir: string): void => {
  rmSync(recordPath(dataDir), { force: true });
};

/** The record of the service that runs on `dataDir` now; undefined if none does. */
export const readRunning = (dataDir: string): RunningRecord | undefined => {
  try {
    const record = RECORD.parse(JSON.parse(readFileSync(recordPath(dataDir), 'utf8')));
    return isRunning(record.supervisor) ? record : undefined;
  } catch {
    return undefined;
  }
};

/** Where browsers and other services reach the service: as configured, or where it says it listens. */
export const publicUrlFor = (config: Config): string =>
  config.publicUrl ?? readRunning(config.dataDir)?.apiUrl ?? publicUrlOf(config, config.port);

/** The Redis that commands work on: REDIS_URL if it is set, else that of the service running on the data folder. */
export const findRunning = (config: Config): { readonly redisUrl: string } | undefined => {
  if (config.redisUrl !== undefined) return { redisUrl: config.redisUrl.reveal() };
  const record = readRunning(config.dataDir);
  return record === undefined ? undefined : { redisUrl: record.redisUrl };
};
