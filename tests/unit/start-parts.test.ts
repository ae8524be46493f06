import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { forPerson, forScript } from '../../src/cli/start/announce.js';
import { backoffMs, nextFailures } from '../../src/cli/start/backoff.js';
import { lockDataDir } from '../../src/cli/start/data-lock.js';
import { identityOf } from '../../src/cli/start/process-identity.js';
import { librariesIn } from '../../src/redis/fetch-server.js';
import { usableVersion } from '../../src/redis/server-program.js';
import { temporaryFolders } from '../support/folders.js';

const newFolder = temporaryFolders();

describe('the pause before a part is started again', () => {
  it('doubles from a tenth of a second to two seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(backoffMs)).toEqual([100, 200, 400, 800, 1600, 2000, 2000]);
  });

  it('starts anew after a life of ten seconds', () => {
    expect(nextFailures(4, 9_999)).toBe(5);
    expect(nextFailures(4, 10_000)).toBe(1);
  });
});

describe('the lock on a data folder', () => {
  it('names the process that has it', () => {
    const dataDir = newFolder();
    const lock = lockDataDir(dataDir);
    expect(() => lockDataDir(dataDir)).toThrow(`Candor already runs on ${dataDir} (process ${process.pid})`);
    lock.release();
    lockDataDir(dataDir).release();
  });

  it.each([
    ['of a process that has ended', { pid: 2 ** 22 + 1, began: '1' }],
    ['of a process whose number another one has now', { ...identityOf(process.pid), began: '1' }],
    ['that was cut short', undefined],
  ])('is taken over where it is one %s', (_, holder) => {
    const dataDir = newFolder();
    const path = join(dataDir, 'start.lock');
    writeFileSync(path, holder === undefined ? '{"pi' : JSON.stringify(holder));
    lockDataDir(dataDir);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(identityOf(process.pid));
  });
});

describe('what a start says', () => {
  const facts = {
    publicUrl: 'http://127.0.0.1:3000',
    metricsPort: 9464,
    dataDir: '/srv/candor',
    redis: 'private, redis-server 7.0.15',
    siteId: 'abcdefghjk',
  };

  it('holds no key and no sign-in link unless they were made just now', () => {
    expect(forPerson(facts)).not.toMatch(/API key|Sign in/);
    expect(forPerson({ ...facts, apiKey: 'sk_x', deskLink: 'http://127.0.0.1:3000/desk/x' })).toMatch(
      /API key {8}sk_x .*\n {2}Sign in {8}http/,
    );
  });

  it('is one line of JSON for a script', () => {
    const line = forScript({ ...facts, apiKey: 'sk_x' });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toMatchObject({
      url: 'http://127.0.0.1:3000',
      demo_url: 'http://127.0.0.1:3000/demo',
      docs_url: 'http://127.0.0.1:3000/docs',
      site: 'abcdefghjk',
      api_key: 'sk_x',
    });
  });
});

describe('a redis-server', () => {
  it.each([
    ['Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=ae4d7c971a948f0', '7.0.15'],
    ['Redis server v=6.2.0 sha=0', '6.2.0'],
    ['Valkey server v=8.1.1 sha=00000000:1 malloc=jemalloc-5.3.0 bits=64', '8.1.1'],
    ['Redis server v=6.0.16 sha=0', undefined],
    ['Redis server v=5.0.14 sha=0', undefined],
    ['hello', undefined],
  ])('that says %j is taken as %s', (line, version) => {
    expect(usableVersion(line)).toBe(version);
  });

  it('is fetched with the libraries its package names, but the C library stays the machine’s', () => {
    const depends =
      'adduser, libatomic1 (>= 4.8), libc6 (>= 2.34), libjemalloc2 | libjemalloc1, libssl3t64 (>= 3), libsystemd0';
    expect(librariesIn(depends)).toEqual(['libatomic1', 'libjemalloc2', 'libssl3t64']);
  });
});
