import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { akismetFace, SPAM_AUTHOR, WRONG_KEY } from '../support/akismet.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';
import { unpackedPackages } from './debian-packages.js';
import { foldersBelow } from './folders-below.js';

testRedis();
const service = testService({ model: aModel(-3) });
const face = akismetFace(service);
const run = promisify(execFile);

let root = '';
beforeAll(async () => {
  root = await unpackedPackages('ruby-akismet', { packages: ['ruby-akismet'] });
}, 300_000);

const HERE = import.meta.dirname;

/** What the Ruby program says, as JSON. */
const ruby = async (key: string, blog: string): Promise<unknown> => {
  const own = join(root, 'usr', 'bin', 'ruby3.1');
  const patterns = ['usr/lib/ruby/vendor_ruby', 'usr/lib/ruby/*', 'usr/lib/*/ruby/*', 'usr/lib/*/ruby/vendor_ruby/*'];
  const env = {
    PATH: process.env['PATH'],
    LD_LIBRARY_PATH: foldersBelow(root, 'usr/lib/*').join(':'),
    RUBYLIB: patterns.flatMap((pattern) => foldersBelow(root, pattern)).join(':'),
    CANDOR_PORT: String(face.http.port()),
  };
  const args = ['--disable-gems', '-r', join(HERE, 'redirect.rb'), join(HERE, 'ask.rb'), key, blog, SPAM_AUTHOR];
  const { stdout } = await run(existsSync(own) ? own : 'ruby', args, { env, timeout: 60_000 });
  return JSON.parse(stdout);
};

describe('ruby-akismet of Debian, whose host is fixed, with a prelude that sends its https requests here as http', () => {
  it('verifies the key, tells spam from ham, and reports both', async () => {
    const { key, site } = await face.aSite();
    expect(await ruby(key, site.url)).toEqual({ verified: true, ham: false, spam: true, reported: 'twice' });
    expect((await service.api().services.list(site.id, { limit: 10 })).items).toHaveLength(2);
  });

  it('takes no answer to a wrong key for a verdict', async () => {
    const { site } = await face.aSite();
    expect(await ruby(WRONG_KEY, site.url)).toEqual({
      verified: false,
      error: expect.stringMatching(/key/i) as unknown,
    });
  });
});
