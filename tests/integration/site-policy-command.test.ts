import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runSite } from '../../src/cli/site.js';
import { newCommentId, type SiteId } from '../../src/domain/ids.js';
import type { Policy } from '../../src/domain/policy.js';
import { loadModel, writeModel } from '../../src/files/model-files.js';
import { encodeFacts } from '../../src/learning/lesson.js';
import { makeKeyring } from '../../src/privacy/keyring.js';
import { pooledRandom } from '../../src/privacy/random.js';
import { makeImportStore } from '../../src/redis/import-store.js';
import { makeMemoryStore } from '../../src/redis/memory-store.js';
import { checkMasterKey } from '../../src/redis/master-check.js';
import { temporaryFolders } from '../support/folders.js';
import { testRedis, testRedisUrl } from '../support/redis.js';
import { submitAndWait, testService } from '../support/service.js';

const redis = testRedis();
const aFolder = temporaryFolders();
const service = testService();

const modelDir = join(tmpdir(), `candor-test-policy-${process.pid}`);
const bareDir = `${modelDir}-bare`;
const WEIGHTLESS = { bits: 10, seed: 1, prior: 0, scale: 0, weights: new Int8Array(2 ** 10) };
const origin = { name: 'told', seed: 1, hyperparameters: {}, data: [], measures: {}, licences: '' };
const TABLE = {
  domain: 'pooled',
  honest: 16_000,
  above: [
    { percent: 5, score: 0.41 },
    { percent: 1, score: 0.72 },
    { percent: 0.1, score: 0.96 },
  ],
};
writeModel(modelDir, WEIGHTLESS, { ...origin, measures: { honest_scores: [TABLE] } }, () => '');
writeModel(bareDir, WEIGHTLESS, origin, () => '');
afterAll(() => {
  for (const dir of [modelDir, bareDir]) rmSync(dir, { recursive: true });
});
let keyFile = '';
beforeAll(async () => {
  keyFile = join(aFolder(), 'master.key');
  writeFileSync(keyFile, service.masterKey, { mode: 0o600 });
  await checkMasterKey(redis, makeKeyring(service.masterKey));
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
}

const candorSite = async (args: readonly string[], env: Record<string, string> = {}): Promise<Ran> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const all = { REDIS_URL: testRedisUrl(), CANDOR_MODEL: modelDir, CANDOR_MASTER_KEY_FILE: keyFile, ...env };
  const code = await runSite(args, { stdin: new PassThrough(), stdout, stderr, env: all }, () => Promise.resolve());
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  const out = text(stdout);
  return { code, out, err: text(stderr), json: () => JSON.parse(out) as Record<string, unknown> };
};

const aSite = async (): Promise<SiteId> => (await service.aSite()).site.id;
const policyOf = async (site: SiteId): Promise<Policy | undefined> =>
  (await service.api().services.sites.get(site))?.policy;

/** Decisions of moderators on honest comments, with the scores these had before. */
const decided = async (site: SiteId, scores: readonly number[]): Promise<void> => {
  const lessons = scores.map((score, at) => ({
    name: `n${at}`,
    label: 'ham' as const,
    source: 'moderator' as const,
    weight: 1_000,
    facts: encodeFacts({ general: 0, score, features: Uint32Array.of(at + 1) }),
  }));
  await makeImportStore(redis).teachAll(site, lessons);
};

const DEFAULTS = {
  akismet: { flagged: 'false', recheck_after: 120, discard: false, unsigned: 'site' },
  version: 'default-1',
  hold_from: 0.5,
  reject_from: 0.9,
  retention_days: 90,
  hold_until_taught: 0,
  lessons_a_day: { site: 200, reader: 50 },
  rules: 0,
};

describe('candor site policy', () => {
  it('prints the policy and changes nothing without flags', async () => {
    const site = await aSite();
    expect((await candorSite(['policy', site, '--json'])).json()).toEqual({ site, policy: DEFAULTS });
    expect((await candorSite(['policy', '--site', site])).out).toContain('held from      0.5');
    expect((await policyOf(site))?.version).toBe('default-1');
  });

  it('says how Akismet clients are answered', async () => {
    const site = await aSite();
    const flags = ['--akismet-flagged', 'true', '--akismet-recheck-after', '3600', '--akismet-discard', 'on'];
    const changed = (await candorSite(['policy', site, ...flags, '--akismet-unsigned', 'moderator', '--json'])).json();
    expect(changed['policy']).toMatchObject({
      version: 'policy-2',
      akismet: { flagged: 'true', recheck_after: 3600, discard: true, unsigned: 'moderator' },
    });
    expect((await policyOf(site))?.akismet).toMatchObject({ discard: true, unsigned: 'moderator' });
  });

  it.each([
    ['--akismet-flagged', 'maybe'],
    ['--akismet-recheck-after', '0'],
    ['--akismet-recheck-after', '604801'],
    ['--akismet-discard', 'yes'],
    ['--akismet-unsigned', 'reader'],
  ])('refuses %s %s', async (flag, value) => {
    const ran = await candorSite(['policy', await aSite(), flag, value]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(new RegExp(`^candor site: ${flag} takes [^\n]+\n$`));
  });

  it('changes what is said, under a new version each time', async () => {
    const site = await aSite();
    const first = await candorSite([
      ...['policy', site, '--hold-from', '0.3', '--reject-from', '0.8', '--retention-days', '30'],
      ...['--lessons-a-day', 'reader=5', '--json'],
    ]);
    expect(first.json()['policy']).toEqual({
      ...DEFAULTS,
      version: 'policy-2',
      hold_from: 0.3,
      reject_from: 0.8,
      retention_days: 30,
      lessons_a_day: { site: 200, reader: 5 },
    });
    await candorSite(['policy', site, '--hold-from', '0.4']);
    expect(await policyOf(site)).toMatchObject({ version: 'policy-3', thresholds: { flag: 0.4, spam: 0.8 } });
  });

  it('has nothing published unseen until so much was taught', async () => {
    const site = await aSite();
    const changed = await candorSite(['policy', site, '--hold-until-taught', '10', '--json']);
    expect(changed.json()['policy']).toMatchObject({ version: 'policy-2', hold_until_taught: 10 });
    const found = await service.api().services.sites.get(site);
    if (found === undefined) throw new Error('the site is gone');
    const { id } = await submitAndWait(service, found);
    expect(await service.api().services.find(site, id)).toMatchObject({
      status: 'flagged',
      verdict: { thresholds: { flag: 0, spam: 0.95 } },
    });
  });

  it('is what the next comments are judged by', async () => {
    const site = await aSite();
    await candorSite(['policy', site, '--hold-from', '0.000001', '--reject-from', '1']);
    const found = await service.api().services.sites.get(site);
    if (found === undefined) throw new Error('the site is gone');
    const { id } = await submitAndWait(service, found);
    expect(await service.api().services.find(site, id)).toMatchObject({
      status: 'flagged',
      verdict: { policy: 'policy-2', thresholds: { flag: 0.000001, spam: 1 } },
    });
  });

  it('chooses by the general model while the site has decided little, and says so', async () => {
    const site = await aSite();
    await decided(site, [0.99, 0.98]);
    const ran = await candorSite(['policy', site, '--hold-at-most', '1', '--reject-at-most', '0.1', '--json']);
    expect(ran.json()).toMatchObject({
      policy: { version: 'policy-2', hold_from: 0.72, reject_from: 0.96 },
      chosen: {
        hold: { percent: 1, score: 0.72, from: 'general', honest: 16_000, domain: 'pooled', told_percent: 1 },
        reject: { percent: 0.1, from: 'general' },
      },
    });
    expect((await candorSite(['policy', site, '--hold-at-most', '1'])).out).toContain(
      '16000 honest comments of other sites (pooled)',
    );
  });

  it('chooses by the site’s own honest decisions from 300 on, also where they are more than one page', async () => {
    const site = await aSite();
    // Of 800 at most 3 may be above for 1 % with 95 % confidence.
    await decided(
      site,
      Array.from({ length: 800 }, (_, at) => (at < 6 ? 0.9 - at / 100 : 0.2)),
    );
    const { chosen, policy } = (await candorSite(['policy', site, '--hold-at-most', '1', '--json'])).json();
    expect(chosen).toMatchObject({ hold: { from: 'site', honest: 800, above: 3 } });
    const threshold = (policy as { hold_from: number }).hold_from;
    expect(threshold).toBeGreaterThan(0.87);
    expect(threshold).toBeLessThanOrEqual(0.88);
    expect((await candorSite(['policy', site, '--hold-at-most', '1'])).out).toContain(
      '800 honest decisions of this site',
    );
  });

  it('never rejects below what it holds, nor what is likelier honest than not', async () => {
    const site = await aSite();
    await decided(site, Array<number>(400).fill(0.1));
    expect((await candorSite(['policy', site, '--reject-at-most', '5', '--json'])).json()['policy']).toMatchObject({
      hold_from: 0.5,
      reject_from: 0.5,
    });
  });

  it('says in one line what a model without the table cannot promise', async () => {
    const site = await aSite();
    const ran = await candorSite(['policy', site, '--hold-at-most', '1'], { CANDOR_MODEL: bareDir });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(
      /^candor site: 1 % cannot be promised yet: the model does not say [^\n]* 0 of the 300 [^\n]*\n$/,
    );
    expect(loadModel(bareDir).languages).toBeUndefined();
    expect((await policyOf(site))?.version).toBe('default-1');
  });

  it.each([
    [['--hold-at-most', '0'], '--hold-at-most takes'],
    [['--hold-at-most', 'few'], '--hold-at-most takes'],
    [['--hold-at-most', '1', '--hold-from', '0.5'], 'give one of them'],
    [['--hold-from', '1.1'], '--hold-from takes'],
    [['--hold-from', '0.95'], 'cannot be rejected from 0.9'],
    [['--hold-at-most', '1', '--reject-from', '0.6'], 'cannot be rejected from 0.6'],
    [['--retention-days', '0.5'], '--retention-days takes'],
    [['--hold-until-taught', '301'], '--hold-until-taught takes'],
    [['--lessons-a-day', 'moderator=5'], '--lessons-a-day takes'],
    [['more', 'words'], 'usage'],
  ])('refuses %j in one line', async (args, word) => {
    const site = await aSite();
    const { code, out, err } = await candorSite(['policy', site, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^candor site: [^\n]+\n$/);
    expect(err).toContain(word);
    expect((await policyOf(site))?.version).toBe('default-1');
  });

  it.each([[['policy']], [['policy', 'nonsense']]])('asks for the site in %j', async (args) =>
    expect(await candorSite(args)).toMatchObject({ code: 2, err: expect.stringContaining('--site') as unknown }),
  );

  it('says so if there is no such site', async () =>
    expect(await candorSite(['policy', '0123456789'])).toMatchObject({
      code: 1,
      err: 'candor site: there is no site 0123456789\n',
    }));
});

describe('candor site rules', () => {
  const added = async (site: SiteId, args: readonly string[]): Promise<string> =>
    String((await candorSite(['rules', site, 'add', ...args, '--json'])).json()['rule']);
  const rules = async (site: SiteId): Promise<Array<Record<string, unknown>>> =>
    (await candorSite(['rules', site, '--json'])).json()['rules'] as Array<Record<string, unknown>>;

  it('adds a rule, judges by it, counts its hits, and removes it', async () => {
    const { site } = await service.aSite();
    const rule = await added(site.id, ['--list', 'deny', '--kind', 'term', 'marmot raffle']);
    expect(await rules(site.id)).toEqual([
      { id: rule, list: 'deny', kind: 'term', value: 'marmot raffle', on_trial: false, hits: 0, last_hit: null },
    ]);
    const { id } = await submitAndWait(service, site, { content: 'Come to the marmot raffle on Friday.' });
    expect(await service.api().services.find(site.id, id)).toMatchObject({ status: 'spam' });
    expect(await rules(site.id)).toMatchObject([{ hits: 1, last_hit: expect.stringMatching(/^\d{4}-/) as unknown }]);
    expect((await candorSite(['rules', site.id])).out).toContain('matched once, last 20');
    expect((await candorSite(['rules', site.id, 'remove', rule, '--json'])).json()).toEqual({
      site: site.id,
      policy: 'policy-3',
      removed: rule,
    });
    expect((await candorSite(['rules', site.id, 'show'])).out).toBe('There is no rule yet.\n');
  });

  it('keeps of an e-mail address the hash that its comments come with', async () => {
    const { site } = await service.aSite();
    await added(site.id, ['--list', 'deny', '--kind', 'email', 'Jane@Mail.example']);
    expect(JSON.stringify(await policyOf(site.id))).not.toMatch(/jane|mail\.example/i);
    const { id } = await submitAndWait(service, site, { author: { email: 'jane@mail.example' } });
    expect(await service.api().services.find(site.id, id)).toMatchObject({ status: 'spam' });
  });

  it('puts a rule on trial into force when it is said again without', async () => {
    const site = await aSite();
    const trial = await added(site, ['--list', 'deny', '--kind', 'address', '203.0.113.0/24', '--trial']);
    await makeMemoryStore(redis, { capacity: 1 }).noteHits(
      site,
      [{ rule: trial, comment: newCommentId(pooledRandom()) }],
      Date.now(),
    );
    expect(await rules(site)).toMatchObject([{ id: trial, on_trial: true, hits: 1 }]);
    const real = await candorSite([
      'rules',
      site,
      'add',
      '--list',
      'deny',
      '--kind',
      'address',
      '203.0.113.0/24',
      '--json',
    ]);
    expect(real.json()).toMatchObject({ rule: trial, on_trial: false, replaced: true });
    expect(await rules(site)).toMatchObject([{ id: trial, on_trial: false, hits: 1 }]);
  });

  it.each([
    [['add'], 'usage'],
    [['add', '--list', 'grey', '--kind', 'term', 'x'], '--list is needed: deny, allow'],
    [['add', '--list', 'deny', '--kind', 'colour', 'x'], '--kind is needed: term'],
    [['add', '--list', 'deny', '--kind', 'address', '203.0.113.0/40'], 'no network address'],
    [['add', '--list', 'deny', '--kind', 'domain', 'https://a.example/'], 'no domain'],
    [['remove'], 'usage'],
    [['fly'], 'usage'],
    [['show', 'me'], 'usage'],
    [['add', '--list', 'deny', '--kind', 'term', 'two', 'words'], 'usage'],
  ])('says in one line what is wrong with %j', async (args, word) => {
    const { code, out, err } = await candorSite(['rules', await aSite(), ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^candor site: [^\n]+\n$/);
    expect(err).toContain(word);
  });

  it('says so if there is no such rule', async () =>
    expect(await candorSite(['rules', await aSite(), 'remove', 'r_none'])).toMatchObject({
      code: 1,
      err: 'candor site: there is no rule r_none\n',
    }));

  it('does not hash an address under another installation’s key', async () => {
    const foreign = join(aFolder(), 'other.key');
    writeFileSync(foreign, Buffer.alloc(32, 7), { mode: 0o600 });
    const ran = await candorSite(
      ['rules', await aSite(), 'add', '--list', 'deny', '--kind', 'email', 'jane@mail.example'],
      { CANDOR_MASTER_KEY_FILE: foreign },
    );
    expect({ code: ran.code, lines: ran.err.split('\n').length }).toEqual({ code: 1, lines: 2 });
  });
});
