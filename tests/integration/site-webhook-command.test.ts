import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
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

let keyFile = '';
beforeAll(async () => {
  keyFile = join(aFolder(), 'master.key');
  writeFileSync(keyFile, service.masterKey, { mode: 0o600 });
  await checkMasterKey(redis, makeKeyring(service.masterKey));
});

const webhook = async (args: readonly string[], settings: NodeJS.ProcessEnv = {}) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const env = { REDIS_URL: testRedisUrl(), CANDOR_MASTER_KEY_FILE: keyFile, ...settings };
  const io = { stdin: Readable.from([]), stdout, stderr, env };
  const code = await runSite(['webhook', ...args], io, () => Promise.resolve());
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  const out = text(stdout);
  return { code, out, err: text(stderr), json: () => JSON.parse(out) as Record<string, unknown> };
};

const URL = 'https://hooks.example/candor';
const aSite = async (): Promise<SiteId> => (await service.aSite()).site.id;
const added = async (site: SiteId): Promise<{ readonly id: string; readonly secret: string }> => {
  const { webhook: made, secret } = (await webhook(['add', site, '--url', URL, '--json'])).json();
  return { id: (made as { id: string }).id, secret: String(secret) };
};
const shown = (site: SiteId) => service.api().services.webhooks.list(site);

describe('candor site webhook', () => {
  it('adds an address, and shows its secret once', async () => {
    const site = await aSite();
    const ran = await webhook(['add', site, '--url', URL]);
    expect(ran.out).toMatch(
      /^webhook {2}wh_\S{12} {2}https:\/\/hooks\.example\/candor {2}verdict\.created,verdict\.revised\nsecret {3}whsec_\S{44}\n/,
    );
    const secret = /whsec_\S+/.exec(ran.out)?.[0] ?? '';
    for (const flag of [[], ['--json']]) expect((await webhook(['list', site, ...flag])).out).not.toContain(secret);
  });

  it('adds one that wants some events alone', async () => {
    const site = await aSite();
    await webhook(['add', site, '--url', URL, '--events', 'verdict.revised']);
    expect(await shown(site)).toMatchObject([{ url: URL, events: ['verdict.revised'] }]);
  });

  it('lists them with how their calls went', async () => {
    const site = await aSite();
    expect((await webhook(['list', site])).out).toBe('The site has no webhook.\n');
    const { id } = await added(site);
    expect((await webhook(['list', site, '--json'])).json()).toEqual({
      site,
      webhooks: [
        {
          id,
          url: URL,
          events: ['verdict.created', 'verdict.revised'],
          created_at: expect.any(String),
          disabled: null,
          last_told_at: null,
          last_failure: null,
          rotating_until: null,
        },
      ],
    });
    expect((await webhook(['list', site])).out).toContain('took nothing yet');
  });

  it('makes another secret, and keeps the one before for a day', async () => {
    const site = await aSite();
    const { id, secret } = await added(site);
    const ran = await webhook(['rotate-secret', site, id]);
    expect(ran.out).toMatch(/secret {3}whsec_/);
    expect(ran.out).not.toContain(secret);
    expect(ran.out).toMatch(/The one before signs beside it until 20/);
    expect(await webhook(['rotate-secret', site, id])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/two secrets/i),
    });
    expect(await webhook(['rotate-secret', site, id, '--at-once'])).toMatchObject({ code: 0 });
    expect((await shown(site))[0]?.rotatingUntil).toBeUndefined();
  });

  it('removes one, once', async () => {
    const site = await aSite();
    const { id } = await added(site);
    expect((await webhook(['remove', site, id])).code).toBe(0);
    expect(await shown(site)).toEqual([]);
    expect(await webhook(['remove', site, id])).toMatchObject({ code: 1, err: expect.stringContaining(id) });
  });

  it('adds a private address in a network that is named alone', async () => {
    const site = await aSite();
    const url = 'http://10.1.2.3:8080/hook';
    expect(await webhook(['add', site, '--url', url])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--url must/),
    });
    const networks = { CANDOR_CALLBACK_NETWORKS: '10.0.0.0/8' };
    expect((await webhook(['add', site, '--url', url], networks)).code).toBe(0);
  });

  it('adds five, and says why it adds no more', async () => {
    const site = await aSite();
    for (let i = 0; i < 5; i++) await added(site);
    expect(await webhook(['add', site, '--url', URL])).toMatchObject({
      code: 1,
      err: 'candor site: The site has as many webhooks as it may\n',
    });
  });

  it.each<readonly [name: string, args: (site: SiteId) => readonly string[], code: number, err: RegExp]>([
    ['no verb', () => [], 2, /usage/],
    ['a verb that is none', (site) => ['show', site], 2, /usage/],
    ['no site', () => ['list'], 2, /--site is needed/],
    ['a site that is not there', () => ['list', 'zzzzzzzzzz'], 1, /no site/],
    ['no address', (site) => ['add', site], 2, /--url is needed/],
    ['an address that is none', (site) => ['add', site, '--url', 'nonsense'], 2, /--url must be an address/],
    ['an event that is none', (site) => ['add', site, '--url', URL, '--events', 'x'], 2, /verdict\.created/],
    ['no webhook', (site) => ['remove', site], 2, /which webhook/],
    ['a flag of another verb', (site) => ['list', site, '--at-once'], 2, /usage/],
    ['a word too many', (site) => ['list', site, 'wh_AAAAAAAAAAAA'], 2, /usage/],
  ])('refuses %s', async (_name, args, code, err) => {
    expect(await webhook(args(await aSite()))).toMatchObject({ code, err: expect.stringMatching(err) });
  });
});
