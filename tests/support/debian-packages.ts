import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'clients');
const TIMEOUT_MS = 300_000;

/** Options that keep apt within `folder`, and root from handing the work to a user who may not write there. */
const aptOptions = (folder: string): string[] => [
  ...['-o', `Dir::State::lists=${join(folder, 'lists')}`],
  ...['-o', `Dir::Cache=${join(folder, 'cache')}`],
  ...['-o', 'Debug::NoLocking=1'],
  ...['-o', 'APT::Sandbox::User='],
  '-qq',
];

/** Of a simulated installation, what is not on the machine yet; an upgrade names the old version in brackets. */
const newPackagesIn = (simulated: string): readonly string[] =>
  simulated.split('\n').flatMap((line) => /^Inst (\S+) \(/.exec(line)?.[1] ?? []);

const unpackInto = async (folder: string, name: string): Promise<void> => {
  const options = aptOptions(folder);
  for (const part of ['lists/partial', 'cache/archives/partial', 'debs', 'root'])
    mkdirSync(join(folder, part), { recursive: true });
  const apt = (args: readonly string[], cwd = folder) =>
    run('apt-get', [...options, ...args], { cwd, timeout: TIMEOUT_MS });
  // A source of somebody else that does not answer makes this fail although Debian's own lists have come.
  await apt(['update']).catch(() => undefined);
  const { stdout } = await apt(['install', '--simulate', '--no-install-recommends', name]);
  const missing = newPackagesIn(stdout);
  const debs = join(folder, 'debs');
  if (missing.length > 0) await apt(['download', ...missing], debs);
  for (const deb of readdirSync(debs)) await run('dpkg-deb', ['-x', join(debs, deb), join(folder, 'root')]);
};

/**
 * A Debian package and what it needs beside what is on the machine, unpacked below `.cache/clients`: nothing is installed,
 * and root is not needed. Fetched once.
 * @returns the folder that stands for `/`
 */
export const unpackedPackage = async (name: string): Promise<string> => {
  const place = join(CACHE, name);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const staging = mkdtempSync(join(CACHE, 'fetch-'));
  try {
    await unpackInto(staging, name);
    if (!existsSync(place)) renameSync(join(staging, 'root'), place);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return place;
};

/** Folders below `root` that the pattern fits, for search paths: one `*` stands for one name. */
export const foldersBelow = (root: string, pattern: string): readonly string[] => {
  const step = (folders: readonly string[], name: string): readonly string[] =>
    folders.flatMap((folder) => {
      if (name !== '*') return [join(folder, name)];
      return existsSync(folder) ? readdirSync(folder).map((entry) => join(folder, entry)) : [];
    });
  return pattern
    .split('/')
    .reduce(step, [root])
    .filter((folder) => existsSync(folder));
};
