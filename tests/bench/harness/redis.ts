import { Redis } from 'ioredis';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../../src/config/package-root.js';
import { startPrivateRedis, type PrivateRedis } from '../../../src/redis/private-server.js';

export interface BenchRedis {
  readonly server: PrivateRedis;
  readonly client: Redis;
  readonly stop: () => Promise<void>;
}

/** A private Redis of its own below `folder`, as the service runs it, with the append-only file synced every second. */
export const startBenchRedis = async (folder: string): Promise<BenchRedis> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const server = await startPrivateRedis({
    dataDir: folder,
    fsync: 'everysec',
    cacheDir: join(packageRoot, '.cache', 'redis'),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  // The server is in a process group of its own: a bench that is interrupted or breaks must not leave it running, and
  // must end it before its folder is removed.
  const kill = (): void => {
    process.kill(server.pid, 'SIGKILL');
  };
  process.prependOnceListener('exit', kill);
  const client = new Redis({ path: server.socketPath });
  // Rewriting the file at some size would fall into one repetition and not into another; it is off for every design.
  await client.config('SET', 'auto-aof-rewrite-percentage', '0');
  return {
    server,
    client,
    stop: async () => {
      client.disconnect();
      await server.stop();
      process.off('exit', kill);
    },
  };
};
