import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { newSiteId, type SiteId } from '../../src/domain/ids.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { makeSiteStore } from '../../src/redis/site-store.js';
import { newApiKey } from '../../src/sites/keys.js';
import { DEFAULT_SCOPES, type Site, type SiteKey } from '../../src/sites/ports.js';
import { testRedis } from '../support/redis.js';

const redis = testRedis();
const erased: SiteId[] = [];
let erasureFails = false;
const sites = makeSiteStore(redis, (site) => {
  if (erasureFails) return Promise.reject(new Error('cut short'));
  erased.push(site);
  return Promise.resolve();
});

const aSite = (): Site => ({
  id: newSiteId(randomBytes),
  name: 'Zwölf “Neue” Straßen 🐑',
  url: 'https://sheep.example',
  createdAt: new Date().toISOString(),
  policy: DEFAULT_POLICY,
});
const aKey = (site: SiteId): SiteKey => newApiKey(site, DEFAULT_SCOPES, { random: randomBytes, now: 0 }).record;

const added = async (): Promise<{ readonly site: Site; readonly key: SiteKey }> => {
  const site = aSite();
  const key = aKey(site.id);
  await sites.add(site, key);
  return { site, key };
};

describe('the store of sites', () => {
  it('gives back a site and its keys as they were added', async () => {
    const { site, key } = await added();
    expect(await sites.get(site.id)).toEqual(site);
    expect(await sites.getWithKeys(site.id)).toEqual({ site, keys: [key] });
    expect(await sites.list()).toContain(site.id);
  });

  it('knows no site that was not added', async () => {
    const id = newSiteId(randomBytes);
    expect([await sites.get(id), await sites.getWithKeys(id)]).toEqual([undefined, undefined]);
  });

  it('adds no site over another', async () => {
    const { site, key } = await added();
    await expect(sites.add({ ...site, name: 'Another' }, aKey(site.id))).rejects.toThrow(/exists already/);
    expect(await sites.getWithKeys(site.id)).toEqual({ site, keys: [key] });
  });

  it('keeps two live keys at most, however many are added at once', async () => {
    const { site } = await added();
    const answers = await Promise.all(Array.from({ length: 10 }, () => sites.addKey(site.id, aKey(site.id))));
    expect(answers.filter((answer) => answer === 'added')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(9);
    expect((await sites.getWithKeys(site.id))?.keys).toHaveLength(2);
  });

  it('adds no key to a site it does not know', async () => {
    const id = newSiteId(randomBytes);
    expect(await sites.addKey(id, aKey(id))).toBe('unknown');
  });

  it('revokes a key once', async () => {
    const { site, key } = await added();
    expect(await sites.revokeKey(site.id, key.id)).toBe(true);
    expect(await sites.revokeKey(site.id, key.id)).toBe(false);
    expect((await sites.getWithKeys(site.id))?.keys).toEqual([]);
  });

  it('changes the policy of a site, and of none that was removed', async () => {
    const { site } = await added();
    const policy = { ...DEFAULT_POLICY, version: 'next', retentionDays: 7 };
    expect(await sites.setPolicy(site.id, policy, site.policy.version)).toBe('set');
    expect((await sites.get(site.id))?.policy).toEqual(policy);
    await sites.remove(site.id);
    expect(await sites.setPolicy(site.id, policy, 'next')).toBe('unknown');
    expect(await sites.get(site.id)).toBeUndefined();
  });

  it('reads a policy that nobody changed as the same object, for which its rules were compiled', async () => {
    const { site } = await added();
    const first = (await sites.get(site.id))?.policy;
    expect((await sites.getWithKeys(site.id))?.site.policy).toBe(first);
    await sites.setPolicy(site.id, { ...DEFAULT_POLICY, version: 'next' }, site.policy.version);
    expect((await sites.get(site.id))?.policy.version).toBe('next');
  });

  it('lets one of two changes made at once win, and tells the other', async () => {
    const { site } = await added();
    const [first, second] = [7, 8].map((retentionDays) => ({ ...DEFAULT_POLICY, version: 'next', retentionDays }));
    expect(
      await Promise.all(
        [first, second].map((policy) => sites.setPolicy(site.id, policy ?? DEFAULT_POLICY, site.policy.version)),
      ),
    ).toEqual(['set', 'changed']);
    expect((await sites.get(site.id))?.policy.retentionDays).toBe(7);
  });

  it('removes a site with its keys and its place in the list, its comments before', async () => {
    const { site } = await added();
    await sites.remove(site.id);
    expect(erased).toContain(site.id);
    expect(await sites.getWithKeys(site.id)).toBeUndefined();
    expect(await sites.list()).not.toContain(site.id);
  });

  it('goes on listing a site whose removal was cut short, with its keys dead, until the removal is done', async () => {
    const { site } = await added();
    erasureFails = true;
    await expect(sites.remove(site.id)).rejects.toThrow(/cut short/);
    erasureFails = false;
    expect((await sites.getWithKeys(site.id))?.keys).toEqual([]);
    expect(await sites.list()).toContain(site.id);
    await sites.remove(site.id);
    expect(await sites.list()).not.toContain(site.id);
  });
});
