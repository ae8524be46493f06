import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runSite } from '../../src/cli/site.js';
import { parseSiteId } from '../../src/domain/ids.js';
import { purgeSite } from '../../src/redis/purge-site.js';
import { makeSiteStore } from '../../src/redis/site-store.js';
import { makeAuthenticate } from '../../src/sites/authenticate.js';
import { temporaryFolders } from '../support/folders.js';
import { testRedis, testRedisUrl } from '../support/redis.js';

const redis = testRedis();
const sites = makeSiteStore(redis, (site) => purgeSite(redis, site, Date.now));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
}

const candorSite = async (
  args: readonly string[],
  env: Record<string, string> = { REDIS_URL: testRedisUrl(), CANDOR_MASTER_KEY_FILE: masterKeyFile() },
): Promise<Ran> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runSite(args, { stdin: new PassThrough(), stdout, stderr, env }, () => Promise.resolve());
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  const out = text(stdout);
  return { code, out, err: text(stderr), json: () => JSON.parse(out) as Record<string, unknown> };
};

const newFolder = temporaryFolders();
let keyFile: string | undefined;
/** The installation's master key: the same for all commands here. */
const masterKeyFile = (): string => {
  if (keyFile !== undefined) return keyFile;
  keyFile = join(newFolder(), 'master.key');
  writeFileSync(keyFile, randomBytes(32), { mode: 0o600 });
  return keyFile;
};

const added = async (): Promise<{ readonly site: string; readonly apiKey: string }> => {
  const { site, api_key: apiKey } = (
    await candorSite(['add', '--name', 'The Mill', '--url', 'https://mill.example', '--json'])
  ).json();
  return { site: String(site), apiKey: String(apiKey) };
};

/** As a fresh process sees it. */
const isLive = (apiKey: string): Promise<boolean> =>
  makeAuthenticate(
    sites,
    Date.now,
  )(`Bearer ${apiKey}`).then(
    () => true,
    () => false,
  );

const raise = (message: string): never => {
  throw new Error(message);
};

describe('candor site', () => {
  it('adds a site and prints its key once, as one line of JSON', async () => {
    const ran = await candorSite(['add', '--name', 'The Mill', '--url', 'https://mill.example', '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(
      /^\{"site":"[0-9a-z]{10}","api_key":"sk_[0-9a-z]{14}_[\w-]{43}","akismet_key":"[0-9a-f]{12}"\}\n$/,
    );
    expect(await isLive(String(ran.json()['api_key']))).toBe(true);
  });

  it('makes a second Akismet key beside the first, never a third, and revokes the one that is named', async () => {
    const { site } = await added();
    const made = (await candorSite(['akismet-key', '--site', site, '--json'])).json();
    expect(made['akismet_key']).toMatch(/^[0-9a-f]{12}$/);
    const [old] = made['old_keys'] as readonly string[];
    expect(await candorSite(['akismet-key', '--site', site])).toMatchObject({ code: 1, out: '' });
    expect(await candorSite(['akismet-key', '--site', site, `--revoke=${old}`])).toMatchObject({ code: 0 });
    expect(await candorSite(['akismet-key', '--site', site, `--revoke=${old}`])).toMatchObject({ code: 1 });
    const left = await sites.akismetKeys(parseSiteId(site) ?? raise('no site'));
    expect(left.map(({ name }) => name)).toEqual([made['name']]);
    expect(await sites.byAkismetKey(String(made['name']))).toMatchObject({ id: site });
    expect(await sites.byAkismetKey(String(old))).toBeUndefined();
  });

  it('lists sites and the ids of their keys, never a key', async () => {
    const { site, apiKey } = await added();
    const ran = await candorSite(['list', '--json']);
    expect(ran.json()['sites']).toContainEqual(expect.objectContaining({ site, name: 'The Mill' }));
    expect(ran.out + (await candorSite(['list'])).out).not.toContain(apiKey.slice(-43));
  });

  it('replaces a key: a second one, then the first revoked, never three', async () => {
    const { site, apiKey } = await added();
    const rotated = (await candorSite(['rotate-key', '--site', site, '--json'])).json();
    expect([await isLive(apiKey), await isLive(String(rotated['api_key']))]).toEqual([true, true]);
    expect(await candorSite(['rotate-key', '--site', site])).toMatchObject({
      code: 1,
      err: expect.stringContaining('two live keys') as unknown,
    });
    const [old] = rotated['old_keys'] as readonly string[];
    expect((await candorSite(['revoke-key', '--key', old ?? ''])).code).toBe(0);
    expect([await isLive(apiKey), await isLive(String(rotated['api_key']))]).toEqual([false, true]);
    expect((await candorSite(['revoke-key', '--key', old ?? ''])).code).toBe(1);
  });

  it('gives a key the scopes that are asked for', async () => {
    const ran = await candorSite(['add', '--name', 'N', '--url', 'http://n.example', '--scopes', 'read', '--json']);
    const { scopes } = await makeAuthenticate(sites, Date.now)(`Bearer ${String(ran.json()['api_key'])}`);
    expect(scopes).toEqual(['read']);
  });

  it('removes a site with everything of it but its leaves, and says so if there is none', async () => {
    const { site, apiKey } = await added();
    const tag = `{s:${parseSiteId(site)}}:`;
    await redis.rpush(`${tag}leaves`, 'leaf');
    await redis.set(`${tag}r:some-receipt`, 'c');
    expect((await candorSite(['remove', '--site', site, '--json'])).json()).toEqual({ site, removed: true });
    expect(await redis.keys(`${tag}*`)).toEqual([`${tag}leaves`]);
    expect(await isLive(apiKey)).toBe(false);
    expect(await candorSite(['remove', '--site', site])).toMatchObject({
      code: 1,
      err: `candor site: there is no site ${site}\n`,
    });
  });

  it.each([
    [[], 'usage'],
    [['fly'], 'usage'],
    [['remove', 'a', 'b'], 'usage'],
    [['add', '--url', 'https://a.example'], '--name'],
    [['add', '--name', 'a', '--url', 'ftp://a.example'], '--url'],
    [['add', '--name', 'a', '--url', 'https://a.example', '--scopes', 'all'], '--scopes'],
    [['rotate-key'], '--site'],
    [['revoke-key', '--key', 'sk_whole'], 'not the key itself'],
  ])('says in one line what is wrong with %j', async (args, word) => {
    const { code, out, err } = await candorSite(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^candor site: [^\n]+\n$/);
    expect(err).toContain(word);
  });

  it('says so if no service is running', async () => {
    const ran = await candorSite(['list'], { CANDOR_DATA_DIR: '/nonexistent/candor' });
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('no service is running') as unknown });
  });
});
