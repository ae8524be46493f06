import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { newSiteId } from '../../../src/domain/ids.js';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import { Problem } from '../../../src/domain/problem.js';
import { makeAuthenticate, SITE_CACHE_MS } from '../../../src/sites/authenticate.js';
import { hashApiKey, keyIdOf, newApiKey } from '../../../src/sites/keys.js';
import { removeSite } from '../../../src/sites/remove-site.js';
import type { Site, SiteKey, SiteStore } from '../../../src/sites/ports.js';

const random = randomBytes;

/** A store in memory that counts how often it is read, and can be made to fail. */
const aStore = () => {
  const id = newSiteId(random);
  const site: Site = { id, name: 'N', url: 'https://n.example', createdAt: '', policy: DEFAULT_POLICY };
  const state = { keys: [] as SiteKey[], reads: 0, failing: false, removed: [] as string[] };
  const store: SiteStore = {
    add: () => Promise.resolve(),
    list: () => Promise.resolve([id]),
    get: (asked) => Promise.resolve(asked === id ? site : undefined),
    getWithKeys: (asked) => {
      state.reads += 1;
      if (state.failing) return Promise.reject(new Error('away'));
      return Promise.resolve(asked === id ? { site, keys: [...state.keys] } : undefined);
    },
    addAkismetKey: () => Promise.resolve('added'),
    akismetKeys: () => Promise.resolve([]),
    revokeAkismetKey: () => Promise.resolve(false),
    byAkismetKey: () => Promise.resolve(undefined),
    addKey: () => Promise.resolve('added'),
    revokeKey: (_site, key) => {
      state.removed.push(`key ${key}`);
      return Promise.resolve(true);
    },
    setPolicy: () => Promise.resolve('set'),
    coral: () => Promise.resolve(undefined),
    setCoral: () => Promise.resolve(),
    removeCoral: () => {
      state.removed.push('coral');
      return Promise.resolve(true);
    },
    remove: () => {
      state.removed.push('site');
      return Promise.resolve();
    },
  };
  const added = (): string => {
    const { apiKey, record } = newApiKey(id, ['read'], { random, now: 0 });
    state.keys.push(record);
    return apiKey;
  };
  return { id, store, state, added };
};

const kindOf = (error: unknown): string => (error instanceof Problem ? error.type : String(error));

describe('a key', () => {
  it('names its site and hides its secret in what is kept of it', () => {
    const { apiKey, record } = newApiKey(newSiteId(random), ['read'], { random, now: 0 });
    expect(keyIdOf(apiKey)).toBe(record.id);
    expect(record.hash).toBe(hashApiKey(apiKey));
    expect(JSON.stringify(record)).not.toContain(apiKey.slice(18));
  });

  it.each([
    '',
    'sk_',
    'sk_0123456789abcd',
    `sk_0123456789abcd_${'a'.repeat(42)}`,
    `sk_0123456789abcd_${'a'.repeat(44)}`,
  ])('has its form, which %j has not', (text) => {
    expect(keyIdOf(text)).toBeUndefined();
  });
});

describe('authentication', () => {
  it('reads a site once in five seconds, however many requests come at once', async () => {
    const { store, state, added } = aStore();
    let now = 0;
    const authenticate = makeAuthenticate(store, () => now);
    const bearer = `Bearer ${added()}`;
    await Promise.all(Array.from({ length: 20 }, () => authenticate(bearer)));
    now = SITE_CACHE_MS - 1;
    await authenticate(bearer);
    expect(state.reads).toBe(1);
    now = SITE_CACHE_MS;
    await authenticate(bearer);
    expect(state.reads).toBe(2);
  });

  it('forgets a key within five seconds of its revocation', async () => {
    const { store, state, added } = aStore();
    let now = 0;
    const authenticate = makeAuthenticate(store, () => now);
    const bearer = `Bearer ${added()}`;
    await authenticate(bearer);
    state.keys.pop();
    now = SITE_CACHE_MS;
    await expect(authenticate(bearer).catch(kindOf)).resolves.toBe('unauthorized');
  });

  it('does not remember a failure of the store', async () => {
    const { store, state, added } = aStore();
    const authenticate = makeAuthenticate(store, () => 0);
    const bearer = `Bearer ${added()}`;
    state.failing = true;
    await expect(authenticate(bearer).catch(kindOf)).resolves.toBe('store-unavailable');
    state.failing = false;
    await expect(authenticate(bearer)).resolves.toMatchObject({ scopes: ['read'] });
  });

  it('refuses the key of one site under the id of another key of it', async () => {
    const { store, added } = aStore();
    const [one, other] = [added(), added()];
    const mixed = one.slice(0, 18) + other.slice(18);
    await expect(makeAuthenticate(store, () => 0)(`Bearer ${mixed}`).catch(kindOf)).resolves.toBe('unauthorized');
  });
});

describe('the removal of a site', () => {
  it('revokes its keys and shuts Coral out, waits until nothing takes them any more, and only then erases', async () => {
    const { id, store, state, added } = aStore();
    added();
    const done = await removeSite(store, id, (ms) => Promise.resolve(state.removed.push(`waited ${ms}`)));
    expect(done).toBe(true);
    expect(state.removed).toEqual([expect.stringMatching(/^key /), 'coral', `waited ${SITE_CACHE_MS}`, 'site']);
  });
});
