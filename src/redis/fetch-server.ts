import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { ServerProgram } from './server-program.js';

const run = promisify(execFile);

/**
 * A private copy of Debian's or Ubuntu's redis-server, unpacked into a folder without root: nothing is installed, no
 * daemon is started. apt checks signatures as it always does; only its lists and its cache lie elsewhere. Measured on
 * Debian 12: 5 to 14 s, 1.4 MB fetched.
 */

/** In Debian the server is in redis-tools; redis-server adds the link that names it. */
const PACKAGES = ['redis-tools', 'redis-server'] as const;
/** Present wherever apt is, and never to be mixed with another version than the host's. */
const FROM_HOST = ['libc6', 'libsystemd0'];
const MINUTE_MS = 60_000;

/** Options that keep apt within `folder`, and root from handing the work to a user who may not write there. */
const aptOptions = (folder: string): string[] => [
  ...['-o', `Dir::State::lists=${join(folder, 'lists')}`],
  ...['-o', `Dir::Cache=${join(folder, 'cache')}`],
  ...['-o', 'Debug::NoLocking=1'],
  ...['-o', 'APT::Sandbox::User='],
  '-qq',
];

/** The names of the libraries a package says it needs, first choice of each. */
export const librariesIn = (depends: string): string[] =>
  depends
    .split(',')
    .map((alternatives) => /^\s*([a-z0-9][a-z0-9+.-]*)/.exec(alternatives)?.[1] ?? '')
    .filter((name) => name.startsWith('lib') && !FROM_HOST.includes(name));

const archives = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(folder, name));

/** Fetches the packages and the libraries they name, and unpacks them below `staging`. */
const unpackInto = async (staging: string): Promise<void> => {
  const options = aptOptions(staging);
  const debs = join(staging, 'debs');
  for (const folder of ['lists/partial', 'cache/archives/partial', 'debs', 'root']) {
    mkdirSync(join(staging, folder), { recursive: true });
  }
  // A source of somebody else that does not answer makes this fail although Debian's own lists have come.
  await run('apt-get', [...options, 'update'], { timeout: 2 * MINUTE_MS }).catch(() => undefined);
  const download = (names: readonly string[]) =>
    run('apt-get', [...options, 'download', ...names], { cwd: debs, timeout: 2 * MINUTE_MS });
  await download(PACKAGES);
  const depends = await Promise.all(archives(debs).map((deb) => run('dpkg-deb', ['-f', deb, 'Depends'])));
  await download(depends.flatMap(({ stdout }) => librariesIn(stdout)));
  for (const deb of archives(debs)) await run('dpkg-deb', ['-x', deb, join(staging, 'root')]);
};

/** Puts `from` in the place of `to`; false if a fetch that ran at the same time was faster. */
const moveUnlessThere = (from: string, to: string): boolean => {
  if (existsSync(to)) return false;
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
};

/** The copy unpacked in `cacheDir`, whether or not it is there. */
export const cachedProgram = (cacheDir: string): ServerProgram => {
  const root = join(cacheDir, 'root');
  const libraries = join(root, 'usr', 'lib');
  const folders = existsSync(libraries)
    ? readdirSync(libraries, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [];
  return {
    path: join(root, 'usr', 'bin', 'redis-server'),
    argv0: 'redis-server',
    env: { LD_LIBRARY_PATH: folders.map((name) => join(libraries, name)).join(':') },
  };
};

/** Fetches a copy into `cacheDir`. Rejects where there is no apt, no network, or no such package. */
export const fetchServer = async (cacheDir: string): Promise<ServerProgram> => {
  mkdirSync(cacheDir, { recursive: true });
  const staging = mkdtempSync(join(cacheDir, 'fetch-'));
  try {
    await unpackInto(staging);
    moveUnlessThere(join(staging, 'root'), join(cacheDir, 'root'));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return cachedProgram(cacheDir);
};

/** Installs the distribution's package for the whole machine; only root may. Rejects where that does not work. */
export const installServer = async (): Promise<readonly ServerProgram[]> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env, timeout: 3 * MINUTE_MS }).catch(() => undefined);
  // Not the package redis-server: it would start a second Redis on port 6379.
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'redis-tools'], {
    env,
    timeout: 3 * MINUTE_MS,
  });
  return ['/usr/bin/redis-server', '/usr/bin/redis-check-rdb'].map((path) => ({
    path,
    argv0: 'redis-server',
    env: {},
  }));
};
