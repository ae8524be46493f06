import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';

import { findRedisServer } from './find-server.js';
import { endLeftover } from './leftover-server.js';
import type { FoundProgram } from './server-program.js';
import { placeSocket, type PlacedSocket } from './socket-place.js';

export interface PrivateRedisOptions {
  /** The server keeps its files in the folder `redis` below it. */
  readonly dataDir: string;
  readonly fsync: 'always' | 'everysec';
  /** Where a fetched copy of redis-server is kept; the data folder where this user may not write there. */
  readonly cacheDir: string;
  /** Takes one line for a person. */
  readonly log: (line: string) => void;
  /** Numbered databases, 16 unless told. */
  readonly databases?: number;
}

/** A redis-server of our own, reached through a socket that only this user may open. */
export interface PrivateRedis {
  /** Also what REDIS_URL takes. */
  readonly socketPath: string;
  readonly pid: number;
  /** Such as `/usr/bin/redis-server 7.0.15`. */
  readonly program: string;
  /** Has it write what it holds and end; killed if that takes longer than 25 s. Resolves once it is gone. */
  stop(): Promise<void>;
  /** `callback` is called once when the server has ended, asked or not; at once if it has already. */
  onExit(callback: () => void): void;
}

const STOP_DEADLINE_MS = 25_000;
const LARGEST_LOG_BYTES = 1_000_000;
const PING_EVERY_MS = 25;

/** Everything said here is said on the command line: a private server has no configuration file that could differ. */
const serverArguments = (folder: string, socketPath: string, options: PrivateRedisOptions): string[] => [
  ...['--port', '0'],
  ...['--unixsocket', socketPath, '--unixsocketperm', '700'],
  ...['--dir', folder, '--pidfile', join(folder, 'redis.pid')],
  // The append-only file is the one copy of accepted comments; snapshots would only cost.
  ...['--appendonly', 'yes', '--appendfsync', options.fsync, '--aof-use-rdb-preamble', 'yes', '--save', ''],
  // A full memory must refuse comments, not forget them.
  ...['--maxmemory-policy', 'noeviction'],
  ...['--databases', String(options.databases ?? 16)],
  ...['--daemonize', 'no'],
];

/** The server's own log, kept across restarts until it is long. */
const openLog = (path: string): number => {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(path, bytes > LARGEST_LOG_BYTES ? 'w' : 'a', 0o600);
};

const spawnServer = (program: FoundProgram, args: readonly string[], logPath: string): ChildProcess => {
  const logFile = openLog(logPath);
  try {
    return spawn(program.path, args, {
      argv0: program.argv0,
      env: { ...process.env, ...program.env },
      // A process group of its own: Ctrl-C in a terminal must not end it before those that still write to it.
      detached: true,
      stdio: ['ignore', logFile, logFile],
    });
  } finally {
    closeSync(logFile);
  }
};

const exitOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('error', () => {
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });

/** Waits until the server has read its file and answers; false if it ended before. */
const answers = async (socketPath: string, ended: Promise<void>): Promise<boolean> => {
  const redis = new Redis({ path: socketPath, maxRetriesPerRequest: null, retryStrategy: () => PING_EVERY_MS });
  // Until the socket is there each try is refused; ioredis tries again by itself.
  redis.on('error', () => undefined);
  const isUp = await Promise.race([redis.ping().then(() => true), ended.then(() => false)]).catch(() => false);
  redis.disconnect();
  return isUp;
};

const lastLine = (logPath: string): string => readFileSync(logPath, 'utf8').trimEnd().split('\n').at(-1) ?? '';

const stopping = (child: ChildProcess, ended: Promise<void>, socket: PlacedSocket) => async (): Promise<void> => {
  const hurry = setTimeout(() => child.kill('SIGKILL'), STOP_DEADLINE_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(hurry);
  socket.remove();
};

/**
 * Starts the private server of a data folder and waits until it has loaded what it holds. A server that an earlier
 * supervisor left behind on the same folder is ended first, because two would write one file. Rejects with
 * NoRedisServerError, or with the server's own last line if it does not stay up.
 */
export const startPrivateRedis = async (options: PrivateRedisOptions): Promise<PrivateRedis> => {
  const folder = join(options.dataDir, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const program = await findRedisServer({
    env: process.env,
    log: options.log,
    cacheDirs: [options.cacheDir, join(folder, 'cache')],
  });
  await endLeftover(folder);
  const socket = placeSocket(folder);
  const logPath = join(folder, 'redis.log');
  const child = spawnServer(program, serverArguments(folder, socket.path, options), logPath);
  const ended = exitOf(child);
  if (!(await answers(socket.path, ended)) || child.pid === undefined) {
    socket.remove();
    throw new Error(`the private redis-server did not start: ${lastLine(logPath)}`);
  }
  child.unref();
  return {
    socketPath: socket.path,
    pid: child.pid,
    program: `${program.path} ${program.version}`,
    stop: stopping(child, ended, socket),
    onExit: (callback) => void ended.then(callback),
  };
};
