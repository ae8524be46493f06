import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
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
  root = await unpackedPackages('libnet-akismet-perl', { packages: ['libnet-akismet-perl'] });
}, 300_000);

/** What the Perl program says, as JSON. */
const perl = async (key: string, blog: string): Promise<unknown> => {
  const env = {
    PATH: process.env['PATH'],
    LD_LIBRARY_PATH: foldersBelow(root, 'usr/lib/*').join(':'),
    PERL5LIB: ['usr/share/perl5', 'usr/lib/*/perl5/*'].flatMap((pattern) => foldersBelow(root, pattern)).join(':'),
    CANDOR_PORT: String(face.http.port()),
  };
  const args = [join(import.meta.dirname, 'ask.pl'), key, blog, SPAM_AUTHOR];
  const { stdout } = await run('perl', args, { env, timeout: 60_000 });
  return JSON.parse(stdout);
};

describe('Net::Akismet of Debian, with its SERVICE_HOST set and a name for KEY.host', () => {
  it('verifies the key, tells spam from ham, and reports both', async () => {
    const { key, site } = await face.aSite();
    expect(await perl(key, site.url)).toEqual({ verified: 1, ham: 'false', spam: 'true', reported: 2 });
    expect((await service.api().services.list(site.id, { limit: 10 })).items).toHaveLength(2);
  });

  it('makes no client of a wrong key', async () => {
    const { site } = await face.aSite();
    expect(await perl(WRONG_KEY, site.url)).toEqual({ verified: 0 });
  });
});
