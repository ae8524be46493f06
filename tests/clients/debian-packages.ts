import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { packageRoot } from '../../src/config/package-root.js';

/**
 * Debian packages unpacked into a folder of the checkout's cache, without root and without installing anything. apt
 * checks signatures as it always does; its lists and its cache lie in the folder. What is unpacked once is used again
 * until somebody deletes the folder below .cache/.
 */

const run = promisify(execFile);

const FETCH_MS = 180_000;
const SYSTEM_SOURCES = '/etc/apt';

/** Lists and archives in `folder`; `sources`, if told, in place of the system's. */
const aptOptions = (folder: string, sources?: string): string[] => [
  ...['-o', `Dir::State::lists=${join(folder, 'lists')}`],
  ...['-o', `Dir::Cache=${join(folder, 'cache')}`],
  ...(sources === undefined ? [] : ['-o', 'Dir::Etc::sourcelist=/dev/null', '-o', `Dir::Etc::sourceparts=${sources}`]),
  ...['-o', 'Debug::NoLocking=1'],
  // Root would hand the work to a user who may not write into the folder.
  ...['-o', 'APT::Sandbox::User='],
  '-qq',
];

/** The system's release, as its sources call it: "bookworm". */
const hostSuite = (): string => {
  const suite = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  if (suite === undefined) throw new Error('this system does not say which release it is; Debian is needed');
  return suite;
};

const sourceFiles = (): string[] => {
  const parts = join(SYSTEM_SOURCES, 'sources.list.d');
  const names = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  return [join(SYSTEM_SOURCES, 'sources.list'), ...names].filter(
    (path) => /\.(list|sources)$/.test(path) && existsSync(path),
  );
};

/**
 * Copies those of the system's sources that name its own release into `folder`, with `suite` in its place: another
 * release comes from where this machine gets its own.
 */
const writeSources = (suite: string, folder: string): void => {
  const host = new RegExp(`\\b${hostSuite()}\\b`, 'g');
  for (const [index, path] of sourceFiles().entries()) {
    const text = readFileSync(path, 'utf8');
    // The first expression may keep its place in the text between two calls.
    if (text.search(host) < 0) continue;
    writeFileSync(join(folder, `${index}${path.endsWith('.list') ? '.list' : '.sources'}`), text.replace(host, suite));
  }
};

interface Wanted {
  readonly packages: readonly string[];
  /** Release to take them from, and then them alone; the system's own with all they need unless told. */
  readonly suite?: string;
}

const archivesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(folder, name));

const unpackInto = async (staging: string, { packages, suite }: Wanted): Promise<void> => {
  for (const folder of ['lists/partial', 'cache/archives/partial', 'sources', 'root']) {
    mkdirSync(join(staging, folder), { recursive: true });
  }
  if (suite !== undefined) writeSources(suite, join(staging, 'sources'));
  const options = aptOptions(staging, suite === undefined ? undefined : join(staging, 'sources'));
  const cwd = join(staging, 'cache/archives');
  const apt = (...args: string[]) => run('apt-get', [...options, ...args], { cwd, timeout: FETCH_MS });
  // A source of somebody else that does not answer makes this fail although Debian's own lists have come.
  await apt('update').catch(() => undefined);
  await (suite === undefined
    ? apt('install', '--download-only', '-y', '--no-install-recommends', ...packages)
    : apt('download', ...packages));
  for (const deb of archivesIn(cwd)) await run('dpkg-deb', ['-x', deb, join(staging, 'root')]);
};

/** The folder `.cache/<name>` with `wanted` unpacked in it. Whole or not there at all, whoever else fetches it meanwhile. */
export const unpackedPackages = async (name: string, wanted: Wanted): Promise<string> => {
  const cache = join(packageRoot, '.cache');
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, `${name}-new-`));
  try {
    await unpackInto(staging, wanted);
    if (!existsSync(folder)) renameSync(join(staging, 'root'), folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
};
