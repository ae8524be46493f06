import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { cachedProgram, fetchServer, installServer } from './fetch-server.js';
import { probe, type FoundProgram, type ServerProgram } from './server-program.js';

export interface FindOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes one line for a person about what is being fetched or installed. */
  readonly log: (line: string) => void;
  /** Where a private copy may be kept; the first that this user may write to is taken. */
  readonly cacheDirs: readonly string[];
}

/** There is no redis-server and none could be fetched; the message says what to do, in one line. */
export class NoRedisServerError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NoRedisServerError';
  }
}

const INSTALL_IT =
  'no redis-server 6.2 or later found, and none could be fetched. Install one (Debian, Ubuntu: apt-get install redis-tools; ' +
  'Fedora: dnf install valkey; macOS: brew install redis) or set REDIS_URL';

const plain = (path: string): ServerProgram => ({ path, argv0: 'redis-server', env: {} });

/** Names to look for, and the name to call them by: without Debian's redis-server package the server has only the second. */
const NAMES = [
  ['redis-server', 'redis-server'],
  ['valkey-server', 'valkey-server'],
  ['redis-check-rdb', 'redis-server'],
  ['valkey-check-rdb', 'valkey-server'],
] as const;

const onPath = (env: FindOptions['env']): ServerProgram[] => {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap(([name, argv0]) =>
    folders.map((folder) => ({ path: join(folder, name), argv0, env: {} })),
  ).filter(({ path }) => existsSync(path));
};

const firstUsable = async (programs: readonly ServerProgram[]): Promise<FoundProgram | undefined> => {
  for (const program of programs) {
    const found = await probe(program);
    if (found !== undefined) return found;
  }
  return undefined;
};

const isWritable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const attempt = async (
  programs: () => Promise<readonly ServerProgram[]>,
): Promise<FoundProgram | Error | undefined> => {
  try {
    return await firstUsable(await programs());
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** Fetches a private copy, or as root installs the package. */
const obtain = async (log: FindOptions['log'], cacheDir: string): Promise<FoundProgram> => {
  log(`no redis-server here: fetching a private copy into ${cacheDir}`);
  const fetched = await attempt(async () => [await fetchServer(cacheDir)]);
  if (fetched !== undefined && !(fetched instanceof Error)) return fetched;
  if (process.getuid?.() === 0) {
    log('that did not work: installing the package redis-tools');
    const installed = await attempt(installServer);
    if (installed !== undefined && !(installed instanceof Error)) return installed;
  }
  throw new NoRedisServerError(INSTALL_IT, { cause: fetched });
};

const namedIn = (env: FindOptions['env']): string => env['REDIS_SERVER_BIN'] ?? '';

/**
 * A redis-server of at least 6.2 that is on this machine: REDIS_SERVER_BIN and no other where that is set, else
 * redis-server or valkey-server on the PATH, else a private copy fetched earlier. Undefined where there is none.
 */
export const presentRedisServer = ({
  env,
  cacheDirs,
}: Pick<FindOptions, 'env' | 'cacheDirs'>): Promise<FoundProgram | undefined> => {
  const named = namedIn(env);
  return named === '' ? firstUsable([...onPath(env), ...cacheDirs.map(cachedProgram)]) : probe(plain(named));
};

/** The one that is present, else a private copy fetched now, or by installing the package. Rejects with NoRedisServerError. */
export const findRedisServer = async (options: FindOptions): Promise<FoundProgram> => {
  const { env, log } = options;
  const present = await presentRedisServer(options);
  if (present !== undefined) return present;
  const named = namedIn(env);
  if (named !== '') {
    throw new NoRedisServerError(
      `REDIS_SERVER_BIN: ${named} is no redis-server of version 6.2 or later that runs here`,
    );
  }
  const cacheDir = options.cacheDirs.find(isWritable);
  if (cacheDir === undefined) throw new NoRedisServerError(INSTALL_IT);
  return obtain(log, cacheDir);
};
