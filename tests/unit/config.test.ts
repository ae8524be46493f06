import { describe, expect, it } from '@jest/globals';
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { ConfigError } from '../../src/config/config-error.js';
import { ensureMasterKey, readMasterKey } from '../../src/config/master-key.js';
import { CONFIG_VARIABLES } from '../../src/config/variables.js';
import { environment } from '../../src/config/environment.js';
import { publicUrlOf, readConfig } from '../../src/config.js';
import { temporaryFolders } from '../support/folders.js';

const newFolder = temporaryFolders();

const faultsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

/** The faults of an environment. */
const faults = (env: Readonly<Record<string, string>>): readonly string[] => faultsOf(() => readConfig(env));

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      metricsPort: 9464,
      redisUrl: undefined,
      fsync: 'always',
      allowDataLoss: false,
      maxPending: 100_000,
      rateLimit: 2000,
      workers: 1,
    });
  });

  it('counts an empty variable as not set', () => {
    expect(readConfig({ PORT: '', CANDOR_PUBLIC_URL: ' ', REDIS_URL: '' })).toEqual(readConfig({}));
  });

  it('has every variable in the table that the README prints', () => {
    expect(CONFIG_VARIABLES.map(({ name }) => name)).toEqual(Object.keys(environment.shape));
  });

  it('reports all faults together, each in one line', () => {
    expect(faults({ PORT: '99999', CANDOR_FSYNC: 'never', CANDOR_WORKERS: '0' })).toEqual([
      'PORT must be a whole number from 0 to 65535',
      'CANDOR_FSYNC must be one of always, everysec',
      'CANDOR_WORKERS must be a whole number from 1 to 64',
    ]);
  });

  it.each([
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['HOST', 'a host'],
    ['REDIS_URL', 'http://localhost'],
    ['REDIS_URL', 'redis.sock'],
    ['REDIS_URL', 'redis://localhost/notadb'],
    ['CANDOR_PUBLIC_URL', 'example.org'],
    ['CANDOR_PUBLIC_URL', 'javascript:alert(1)'],
    ['CANDOR_PUBLIC_URL', 'https://example.org/?a=b'],
    ['CANDOR_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['CANDOR_TRUSTED_PROXIES', 'loopback'],
    ['CANDOR_CALLBACK_NETWORKS', 'everywhere'],
    ['CANDOR_ALLOW_DATA_LOSS', 'maybe'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s', (name, value) => {
    expect(faults({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} must `))]);
  });

  it.each([
    ['CANDOR_TRUSTED_PROXIES', '10.0.0.0/8, ::1 ,192.0.2.7', { trustedProxies: ['10.0.0.0/8', '::1', '192.0.2.7'] }],
    ['CANDOR_CALLBACK_NETWORKS', '10.0.0.0/8', { callbackNetworks: ['10.0.0.0/8'] }],
    ['CANDOR_PUBLIC_URL', 'https://comments.example.org/', { publicUrl: 'https://comments.example.org' }],
    ['CANDOR_ALLOW_DATA_LOSS', 'Yes', { allowDataLoss: true }],
    ['PORT', '0', { port: 0 }],
    ['CANDOR_DATA_DIR', '/srv/candor', { dataDir: '/srv/candor', masterKeyFile: '/srv/candor/keys/master.key' }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ['redis://localhost:6379', true],
    ['redis://127.0.0.1', true],
    ['redis://[::1]:6379', true],
    ['/run/redis.sock', true],
    ['rediss://user:long-password@redis.example.org', true],
    ['rediss://redis.example.org', false],
    ['redis://:long-password@redis.example.org', false],
    ['redis://10.1.2.3', false],
  ])('takes a Redis at %s unasked: %s', (REDIS_URL, isTaken) => {
    expect(faults({ REDIS_URL })).toHaveLength(isTaken ? 0 : 1);
    expect(faults({ REDIS_URL, CANDOR_ALLOW_INSECURE_REDIS: 'on' })).toEqual([]);
  });

  it('never shows a password, in a fault or in what is printed', () => {
    const secret = 'a-very-long-password';
    const config = readConfig({ REDIS_URL: `redis://:${secret}@localhost` });
    const shown = [JSON.stringify(config), inspect(config), String(config.redisUrl), String(config.redisUrl)];
    const said = faults({ REDIS_URL: `http://:${secret}@localhost`, PORT: 'x' });
    expect([...shown, ...said].join()).not.toContain(secret);
    expect(config.redisUrl?.reveal()).toContain(secret);
  });

  it('reads the address of Redis from a file that only its owner may read', () => {
    const path = join(newFolder(), 'redis-url');
    writeFileSync(path, 'redis://localhost:7000\n', { mode: 0o600 });
    expect(readConfig({ REDIS_URL_FILE: path }).redisUrl?.reveal()).toBe('redis://localhost:7000');
    expect(faults({ REDIS_URL_FILE: path, REDIS_URL: '/run/redis.sock' })).toEqual([
      'REDIS_URL and REDIS_URL_FILE are both set: keep one',
    ]);

    chmodSync(path, 0o644);
    expect(faults({ REDIS_URL_FILE: path })).toEqual([
      `REDIS_URL_FILE: ${path} is open to others; run chmod 600 ${path}`,
    ]);
    expect(faults({ REDIS_URL_FILE: `${path}.none` })).toEqual([`REDIS_URL_FILE: there is no file ${path}.none`]);
  });

  it.each([
    [{}, 3000, 'http://127.0.0.1:3000'],
    [{ PORT: '0' }, 41_234, 'http://127.0.0.1:41234'],
    [{ HOST: '0.0.0.0' }, 3000, 'http://127.0.0.1:3000'],
    [{ HOST: '::' }, 3000, 'http://[::1]:3000'],
    [{ HOST: 'fe80::1' }, 3000, 'http://[fe80::1]:3000'],
    [{ CANDOR_PUBLIC_URL: 'https://c.example.org' }, 3000, 'https://c.example.org'],
  ])('builds links with %j, listening on %i, as %s', (env, port, url) => {
    expect(publicUrlOf(readConfig(env), port)).toBe(url);
  });
});

describe('the master key', () => {
  it('is made once, for its owner alone, and stays the same', () => {
    const path = join(newFolder(), 'keys', 'master.key');
    const key = ensureMasterKey(path);
    expect(key).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(ensureMasterKey(path)).toEqual(key);
    expect(readMasterKey(path)).toEqual(key);
    expect(readdirSync(join(path, '..'))).toEqual(['master.key']);
  });

  it('is refused when it is missing, open to others, or of another length', () => {
    const path = join(newFolder(), 'master.key');
    expect(faultsOf(() => readMasterKey(path))).toEqual([expect.stringContaining('there is no file')]);
    writeFileSync(path, 'short', { mode: 0o600 });
    expect(faultsOf(() => ensureMasterKey(path))).toEqual([
      expect.stringContaining('holds 5 bytes, a master key has 32'),
    ]);
    chmodSync(path, 0o640);
    expect(faultsOf(() => ensureMasterKey(path))).toEqual([expect.stringContaining('is open to others')]);
  });
});
