// One private redis-server for the whole run, in a folder of its own; each jest worker takes a numbered database of it
// (see redis.ts). The code that starts it comes from dist, as everything that runs does; `npm test` builds that first.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBuilt, root } from '../../src/cli/build.mjs';

/** More than any machine has jest workers. */
const DATABASES = 256;

const setup = async () => {
  await ensureBuilt({ staleIsFine: true });
  const { startPrivateRedis } = await import('../../dist/src/redis/private-server.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'candor-test-'));
  const redis = await startPrivateRedis({
    dataDir,
    fsync: 'everysec',
    databases: DATABASES,
    cacheDir: join(root, '.cache', 'redis'),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  process.env['TEST_REDIS_URL'] = redis.socketPath;

  const end = async () => {
    await redis.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  globalThis.endCandorTestRun = end;
  // Ctrl-C ends jest before its teardown.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().finally(() => process.exit(130)));
};

export default setup;
