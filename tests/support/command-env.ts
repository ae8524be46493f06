import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestService } from './service.js';
import { testRedisUrl } from './redis.js';

/** The environment of a command that works on `service`, whose key it finds in `dataDir`. */
export const commandEnv = ({ masterKey }: Pick<TestService, 'masterKey'>, dataDir: string): Record<string, string> => {
  const keyFile = join(dataDir, 'master.key');
  writeFileSync(keyFile, masterKey, { mode: 0o600 });
  return { REDIS_URL: testRedisUrl(), CANDOR_MASTER_KEY_FILE: keyFile, CANDOR_DATA_DIR: dataDir };
};
