/**
 * Servers of a folder of their own that outlive neither their use nor this process, however it ends. A shell starts them
 * in a session of its own and waits for the end of its standard input. That comes when it is asked for, and as well when
 * this process is interrupted, crashes or is killed; the shell then ends the servers and removes the folder.
 */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { CliFault, EXIT } from '../../io.js';

export interface Server {
  readonly program: string;
  readonly args: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface KeptServers {
  /**
   * Resolves once `isUp` says so. Rejects with a CliFault that begins with `name` and holds what the servers said last, if
   * one of them ends, or none of it comes true for two minutes.
   */
  readonly whenUp: (name: string, isUp: () => boolean | Promise<boolean>) => Promise<void>;
  /** Resolves once they are gone and their folder too. */
  readonly end: () => Promise<void>;
}

/** Both in the folder: what the servers print, and that one ended. */
const SAID = 'said';
const ENDED = 'ended';

/**
 * Folder, then each server's command. TERM goes to all of the session: to the servers, which end of it, and to the shells
 * that wait for them, which must not. One that is still without its trap has not started its server, and ends.
 */
const KEEPER = `
cd "$1" || exit 1
shift
trap : TERM
for command; do
  (trap : TERM; eval "$command" </dev/null >>${SAID} 2>&1; echo "$command" >>${ENDED}) &
done
read -r nothing
kill -TERM 0
until wait; do :; done
rm -rf "$PWD"
`;

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

const commandOf = ({ program, args, env = {} }: Server): string =>
  ['env', ...Object.entries(env).map(([name, value]) => `${name}=${value}`), program, ...args].map(quoted).join(' ');

const UP_MS = 120_000;
const LOOK_MS = 20;
/** For an orderly end; past it they are killed. */
const END_MS = 25_000;

const lastLine = (path: string): string =>
  existsSync(path) ? (readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? '') : '';

/** Starts `servers` in `folder`, which is theirs alone from now on. */
export const keepServers = (folder: string, servers: readonly Server[]): KeptServers => {
  const args = ['-c', KEEPER, 'keeper', folder, ...servers.map(commandOf)];
  const keeper = spawn('/bin/sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const settle = (): void => {
      hasEnded = true;
      resolve();
    };
    keeper.once('error', settle).once('exit', settle);
  });
  // A shell that is gone already does not take the end of its input.
  keeper.stdin.on('error', () => undefined);
  return {
    whenUp: async (name, isUp) => {
      const deadline = performance.now() + UP_MS;
      while (!(await isUp())) {
        const hasLost = hasEnded || existsSync(join(folder, ENDED));
        if (hasLost || performance.now() > deadline)
          throw new CliFault(`${name} does not start: ${lastLine(join(folder, SAID))}`, EXIT.failed);
        await after(LOOK_MS);
      }
    },
    end: async () => {
      const hurry = setTimeout(() => {
        if (keeper.pid !== undefined) process.kill(-keeper.pid, 'SIGKILL');
      }, END_MS);
      keeper.stdin.end();
      await ended;
      clearTimeout(hurry);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
