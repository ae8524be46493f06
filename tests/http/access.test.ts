import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import { siteOf } from '../../src/domain/ids.js';
import { SITE_CACHE_MS } from '../../src/sites/authenticate.js';
import { newApiKey } from '../../src/sites/keys.js';
import { SCOPES, type Scope } from '../../src/sites/ports.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3) });
const addressOf = Router().get('/who', (req, res) => void res.end(req.ip));
let nowMs = Date.now();
const http = httpService(() => service.api().services, { clock: () => nowMs });
const behindProxy = httpService(() => service.api().services, { trustedProxies: ['127.0.0.1'], faces: [addressOf] });
const direct = httpService(() => service.api().services, { trustedProxies: ['10.0.0.0/8'], faces: [addressOf] });
const limited = httpService(() => service.api().services, { rateLimit: 3 });

const body = { content: 'Where does the tram stop?' };
const UNKNOWN = `c_${'A'.repeat(22)}`;
const UNKNOWN_WEBHOOK = `wh_${'A'.repeat(12)}`;

/** Each route for callers with a key, with a request that is right but for the comment or the webhook, which nobody has. */
const ROUTES: ReadonlyArray<readonly [method: string, path: string, scope: Scope, body: object | undefined]> = [
  ['POST', '/v1/comments', 'submit', body],
  ['POST', '/v1/comments/batch', 'submit', [body]],
  ['GET', '/v1/comments', 'read', undefined],
  ['GET', `/v1/comments/${UNKNOWN}`, 'read', undefined],
  ['PUT', `/v1/comments/${UNKNOWN}`, 'submit', body],
  ['DELETE', `/v1/comments/${UNKNOWN}`, 'submit', undefined],
  ['POST', `/v1/comments/${UNKNOWN}/feedback`, 'feedback', { label: 'spam', source: 'moderator' }],
  ['DELETE', `/v1/comments/${UNKNOWN}/feedback`, 'feedback', undefined],
  ['GET', '/v1/webhooks', 'admin', undefined],
  ['POST', '/v1/webhooks', 'admin', { url: 'https://hooks.example/' }],
  ['DELETE', `/v1/webhooks/${UNKNOWN_WEBHOOK}`, 'admin', undefined],
  ['POST', `/v1/webhooks/${UNKNOWN_WEBHOOK}/secret`, 'admin', undefined],
];

const swapLast = (key: string): string => key.slice(0, -1) + (key.endsWith('A') ? 'E' : 'A');
const swapFirst = (key: string): string => key.slice(0, 18) + (key.charAt(18) === 'A' ? 'B' : 'A') + key.slice(19);

describe('a request without a live key', () => {
  it.each(ROUTES)('is refused: %s %s', async (method, path, _scope, sent) => {
    const { apiKey } = await service.aSite();
    const keys = [undefined, '', 'x', 'sk_', swapLast(apiKey), swapFirst(apiKey), apiKey.toUpperCase(), `${apiKey}x`];
    const texts = new Set<string>();
    for (const key of keys) {
      const answer = await http.ask(method, path, {
        ...(sent === undefined ? {} : { body: sent }),
        headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      });
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
      texts.add(answer.text);
    }
    expect(texts.size).toBe(1);
  });

  it.each(['Basic abc', 'sk_abc', 'Bearer', 'Token x'])('is refused: Authorization: %s', async (authorization) => {
    expect((await http.ask('GET', '/v1/comments', { headers: { authorization } })).status).toBe(401);
  });

  it('is refused if the key stands in the address, even beside a good one, and is not logged', async () => {
    const { apiKey: key } = await service.aSite();
    for (const name of ['api_key', 'key', 'access_token', 'q']) {
      const answer = await http.ask('GET', `/v1/comments?${name}=${key}`, { key });
      expect(answer.status).toBe(401);
    }
    expect(http.logged.join('')).not.toContain(key);
  });
});

describe('a key', () => {
  it.each(ROUTES)('with the scopes of others only may not %s %s', async (method, path, scope, sent) => {
    for (const only of SCOPES) {
      const { apiKey: key } = await service.aSite({ scopes: [only] });
      const { status } = await http.ask(method, path, { key, ...(sent === undefined ? {} : { body: sent }) });
      expect({ only, forbidden: status === 403 }).toEqual({ only, forbidden: only !== scope });
    }
  });

  it('finds nothing of another site, and is told no more than of a comment that nobody has', async () => {
    const [mine, theirs] = [await service.aSite(), await service.aSite()];
    const comment = await http.ask('POST', '/v1/comments', {
      key: theirs.apiKey,
      body,
      headers: { prefer: 'wait=10' },
    });
    const address = comment.headers.location ?? '';
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const sent = { key: mine.apiKey, ...(method === 'PUT' ? { body } : {}) };
      const other = await http.ask(method, address, sent);
      const unknown = await http.ask(method, `/v1/comments/${UNKNOWN}`, sent);
      const nonsense = await http.ask(method, '/v1/comments/nonsense', sent);
      expect([other.status, other.text, nonsense.text]).toEqual([404, unknown.text, unknown.text]);
    }
    expect((await http.ask('GET', address, { key: theirs.apiKey })).status).toBe(200);
  });

  it('can be replaced: the second works beside the first, and a revoked one is dead within five seconds', async () => {
    const { apiKey: first, site } = await service.aSite();
    expect((await http.ask('GET', '/v1/comments', { key: first })).status).toBe(200);
    const { sites } = service.api().services;
    const second = newApiKey(site.id, ['read'], { random: randomBytes, now: Date.now() });
    await sites.addKey(site.id, second.record);
    nowMs += SITE_CACHE_MS;
    expect((await http.ask('GET', '/v1/comments', { key: second.apiKey })).status).toBe(200);
    const firstId = first.slice(3, 17);
    expect(siteOf(firstId)).toBe(site.id);
    const { keys = [] } = (await sites.getWithKeys(site.id)) ?? {};
    for (const key of keys.filter(({ id }) => id === firstId)) await sites.revokeKey(site.id, key.id);
    nowMs += SITE_CACHE_MS;
    expect((await http.ask('GET', '/v1/comments', { key: first })).status).toBe(401);
    expect((await http.ask('GET', '/v1/comments', { key: second.apiKey })).status).toBe(200);
  });
});

describe('a site that asks too often', () => {
  it('is told when to come back, and keeps no other site waiting', async () => {
    const [eager, calm] = [await service.aSite(), await service.aSite()];
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => limited.ask('POST', '/v1/comments', { key: eager.apiKey, body })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    expect(refused[0]?.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-policy': '"submit";q=3;w=1' });
    expect((await limited.ask('POST', '/v1/comments', { key: calm.apiKey, body })).status).toBe(202);
    expect((await limited.ask('GET', '/v1/comments', { key: eager.apiKey })).status).toBe(200);
  });
});

describe('the address of a caller', () => {
  it('is believed from a trusted proxy and from nobody else', async () => {
    const trusting = await behindProxy.raw(
      'GET /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: 203.0.113.9\r\n\r\n',
    );
    const distrusting = await direct.raw(
      'GET /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: 203.0.113.9\r\n\r\n',
    );
    expect(trusting).toMatch(/203\.0\.113\.9$/);
    expect(distrusting).toMatch(/\r\n\r\n127\.0\.0\.1$/);
  });
});
