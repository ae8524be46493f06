import { beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { runSite } from '../../src/cli/site.js';
import type { SiteId } from '../../src/domain/ids.js';
import { makeKeyring } from '../../src/privacy/keyring.js';
import { checkMasterKey } from '../../src/redis/master-check.js';
import { temporaryFolders } from '../support/folders.js';
import { testRedis, testRedisUrl } from '../support/redis.js';
import { testService } from '../support/service.js';

const redis = testRedis();
const aFolder = temporaryFolders();
const service = testService({ withWorker: false });

const SECRET = 'ssec_5c9d0f3f2a7e4b1d8c6a';
let keyFile = '';
let secretFile = '';
beforeAll(async () => {
  const folder = aFolder();
  keyFile = join(folder, 'master.key');
  secretFile = join(folder, 'coral.secret');
  writeFileSync(keyFile, service.masterKey, { mode: 0o600 });
  writeFileSync(secretFile, `${SECRET}\n`, { mode: 0o600 });
  await checkMasterKey(redis, makeKeyring(service.masterKey));
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
}

const candorSite = async (args: readonly string[], stdin = ''): Promise<Ran> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const env = {
    REDIS_URL: testRedisUrl(),
    CANDOR_MASTER_KEY_FILE: keyFile,
    CANDOR_PUBLIC_URL: 'https://candor.example',
  };
  const code = await runSite(args, { stdin: Readable.from([stdin]), stdout, stderr, env }, () => Promise.resolve());
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  const out = text(stdout);
  return { code, out, err: text(stderr), json: () => JSON.parse(out) as Record<string, unknown> };
};

const aSite = async (): Promise<SiteId> => (await service.aSite()).site.id;
const setupOf = (site: SiteId) => service.api().services.coralSetup(site);

describe('candor site coral', () => {
  it('keeps the secret of a file, and prints the address for Coral but never the secret', async () => {
    const site = await aSite();
    const ran = await candorSite(['coral', site, '--secret-file', secretFile, '--json']);
    const url = `https://candor.example/coral/${site}`;
    expect(ran.json()).toEqual({ site, coral: { url, on_spam: 'hold', timeout_ms: 200 } });
    expect(await setupOf(site)).toEqual({ secret: SECRET, onSpam: 'hold', timeoutMs: 200 });
    expect(ran.out + (await candorSite(['coral', site])).out).not.toContain(SECRET);
  });

  it('reads the secret from standard input', async () => {
    const site = await aSite();
    expect((await candorSite(['coral', site, '--secret-file', '-'], `${SECRET}x\n`)).code).toBe(0);
    expect((await setupOf(site))?.secret).toBe(`${SECRET}x`);
  });

  it('changes what is said, and keeps the rest', async () => {
    const site = await aSite();
    await candorSite(['coral', site, '--secret-file', secretFile, '--on-spam', 'reject']);
    await candorSite(['coral', site, '--coral-timeout', '1500']);
    expect(await setupOf(site)).toEqual({ secret: SECRET, onSpam: 'reject', timeoutMs: 1_500 });
    await candorSite(['coral', '--site', site, '--secret-file', '-'], 'another-secret-of-coral');
    expect(await setupOf(site)).toEqual({ secret: 'another-secret-of-coral', onSpam: 'reject', timeoutMs: 1_500 });
  });

  it('shows a site that Coral does not call as one', async () => {
    const site = await aSite();
    expect((await candorSite(['coral', site, '--json'])).json()).toEqual({ site, coral: null });
  });

  it('forgets the secret, once', async () => {
    const site = await aSite();
    await candorSite(['coral', site, '--secret-file', secretFile]);
    expect((await candorSite(['coral', site, 'remove'])).code).toBe(0);
    expect(await setupOf(site)).toBeUndefined();
    expect(await candorSite(['coral', site, 'remove'])).toMatchObject({ code: 1 });
  });

  it('forgets it with the site', async () => {
    const site = await aSite();
    await candorSite(['coral', site, '--secret-file', secretFile]);
    await candorSite(['remove', '--site', site]);
    expect(await setupOf(site)).toBeUndefined();
  });

  it.each([
    [2, 'needed first', ['--on-spam', 'reject']],
    [2, '--on-spam takes', ['--on-spam', 'publish']],
    [2, '100 to 10000', ['--coral-timeout', '99']],
    [2, '100 to 10000', ['--coral-timeout', '1e3']],
    [2, 'no signing secret', ['--secret-file', '-']],
    [2, 'there is no file', ['--secret-file', '/nowhere/coral.secret']],
    [2, 'usage', ['forget']],
    [2, 'usage', ['remove', '--on-spam', 'hold']],
  ])('ends with %i and says “%s” in one line', async (code, words, args) => {
    const site = await aSite();
    const ran = await candorSite(['coral', site, ...args], 'too short');
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(words);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expect(await setupOf(site)).toBeUndefined();
  });

  it('reads no file that others may read, too', async () => {
    const open = join(aFolder(), 'open.secret');
    writeFileSync(open, SECRET);
    chmodSync(open, 0o644);
    expect((await candorSite(['coral', await aSite(), '--secret-file', open])).err).toContain('chmod 600');
  });

  it('knows no site that is not there', async () => {
    expect(await candorSite(['coral', '0123456789', '--secret-file', secretFile])).toMatchObject({ code: 1 });
  });
});
