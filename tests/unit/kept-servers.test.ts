import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepServers, type Server } from '../../src/cli/evaluate/peers/kept-servers.js';
import { packageRoot } from '../../src/config/package-root.js';
import { temporaryFolders } from '../support/folders.js';
import { isAlive } from '../support/processes.js';
import { waitFor } from '../support/wait-for.js';

const newFolder = temporaryFolders();

/** Notes its number in the file `name` of its folder, and would run on for an hour. */
const lasting = (name: string): Server => ({
  program: 'sh',
  args: ['-c', 'echo $$ >"$0.tmp"; mv "$0.tmp" "$0"; exec sleep 3600', name],
});

const numberIn = (folder: string, name: string): number | undefined => {
  const path = join(folder, name);
  return existsSync(path) ? Number(readFileSync(path, 'utf8')) : undefined;
};

const NAMES = ['first', 'second'];
const SERVERS = NAMES.map(lasting);

const whenAllRun = async (folder: string): Promise<readonly number[]> => {
  const runs = NAMES.map((name) => waitFor(`${name} runs`, () => numberIn(folder, name)));
  return Promise.all(runs);
};

describe('servers that are kept', () => {
  it('are gone with their folder once they are ended', async () => {
    const folder = newFolder();
    const servers = keepServers(folder, SERVERS);
    const running = await whenAllRun(folder);
    await servers.whenUp('these', () => running.every(isAlive));
    await servers.end();
    expect(running.filter(isAlive)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'end, too, when %s ends the process that they are for',
    async (signal) => {
      const folder = newFolder();
      const module = join(packageRoot, 'dist', 'src', 'cli', 'evaluate', 'peers', 'kept-servers.js');
      const script = `const { keepServers } = await import(${JSON.stringify(module)});
        keepServers(${JSON.stringify(folder)}, ${JSON.stringify(SERVERS)});`;
      const user = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
      const running = await whenAllRun(folder);
      user.kill(signal);
      await waitFor('the servers have ended', () => !running.some(isAlive));
      await waitFor('their folder is gone', () => !existsSync(folder));
    },
  );

  it('say what they said last when one ends before it is up, and the others end with it', async () => {
    const folder = newFolder();
    const failing = { program: 'sh', args: ['-c', 'echo first; echo "no such $WHAT"; exit 1'], env: { WHAT: "it's" } };
    const servers = keepServers(folder, [lasting('first'), failing]);
    const running = await waitFor('first runs', () => numberIn(folder, 'first'));
    await expect(servers.whenUp('this', () => false)).rejects.toThrow(/^this does not start: no such it's$/);
    await servers.end();
    expect(isAlive(running)).toBe(false);
  });
});
