import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { waitFor } from '../../support/wait-for.js';
import type { Programs } from './programs.js';

/** A MariaDB of the test's own: reached by a socket in `folder` alone, and by nobody who may not enter that folder. */
export interface Database {
  readonly socket: string;
  readonly stop: () => Promise<void>;
}

const NAME = 'wordpress';
const START_MS = 60_000;

/** @param folder an empty one that only this user may enter, with a path short enough for a socket (100 characters) */
export const startDatabase = async (programs: Programs, folder: string): Promise<Database> => {
  const socket = join(folder, 'socket');
  const data = join(folder, 'data');
  mkdirSync(data);
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--lc-messages-dir=${programs.mariadbShare}`,
    `--character-sets-dir=${join(programs.mariadbShare, 'charsets')}`,
    `--plugin-dir=${programs.mariadbPlugins}`,
    '--skip-networking',
    // The folder is the lock on the door, so there are no users, and no tables of users to be made.
    '--skip-grant-tables',
    // What a power cut would take is of no use to anybody.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=64M',
    `--log-error=${join(folder, 'log')}`,
    // MariaDB refuses to run as root unless told to.
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  const env = { ...process.env, ...programs.env };
  const bootstrap = promisify(execFile)(programs.mariadbd, [...args, '--bootstrap'], { env, timeout: START_MS });
  bootstrap.child.stdin?.end(`create database ${NAME};\n`);
  await bootstrap;

  const child = spawn(programs.mariadbd, args, { env, stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await waitFor(
    'MariaDB listens on its socket',
    () => {
      if (child.exitCode !== null) throw new Error(readFileSync(join(folder, 'log'), 'utf8'));
      return existsSync(socket);
    },
    { timeoutMs: START_MS },
  );
  return {
    socket,
    stop: async () => {
      // Nothing needs to be kept: SIGTERM would write everything to disk first.
      child.kill('SIGKILL');
      await exited;
    },
  };
};
