import { describe, expect, it } from '@jest/globals';
import { aCheck, akismetFace } from '../../support/akismet.js';
import { testRedis } from '../../support/redis.js';
import { testService } from '../../support/service.js';
import { waitFor } from '../../support/wait-for.js';

testRedis();
const service = testService();
const face = akismetFace(service);
const { ask, aSite, http } = face;

const BAD = '000000000000';
const BLOG = 'http://news.example';

describe('verify-key (cases 1 to 7)', () => {
  it('says valid in five bytes of plain text', async () => {
    const { key } = await aSite();
    const answer = await ask('verify-key', { key, blog: BLOG });
    expect(answer).toMatchObject({ status: 200, text: 'valid' });
    expect(answer.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'content-length': '5' });
  });

  it('says invalid of a key that is none, and why', async () => {
    const answer = await ask('verify-key', { key: BAD, blog: BLOG });
    expect(answer).toMatchObject({ status: 200, text: 'invalid' });
    expect(answer.headers['x-akismet-debug-help']).toMatch(/key/);
  });

  it('finds the key under its other name', async () => {
    const { key } = await aSite();
    expect((await ask('verify-key', { api_key: key, blog: BLOG })).text).toBe('valid');
  });

  it('believes the form and not the host', async () => {
    const { key } = await aSite();
    const headers = { host: `${key}.candor.example` };
    expect((await ask('verify-key', { key: BAD, blog: BLOG }, { headers })).text).toBe('invalid');
    expect((await ask('verify-key', { blog: BLOG }, { headers })).text).toBe('valid');
  });

  it('reads a blog that is not encoded', async () => {
    const { key } = await aSite();
    expect((await ask('verify-key', {}, { body: `key=${key}&blog=http://x` })).text).toBe('valid');
  });

  it.each([[{}], [{ blog: '' }], [{ blog: 'not a url' }], [{ blog: 'ftp://news.example' }]])(
    'says invalid of the blog %j',
    async (blog: Readonly<Record<string, string>>) => {
      const { key } = await aSite();
      const answer = await ask('verify-key', { key, ...blog });
      expect(answer.text).toBe('invalid');
      expect(answer.headers['x-akismet-debug-help']).toMatch(/blog/);
    },
  );

  it('answers HTTP/1.0 whole, and hangs up', async () => {
    const { key } = await aSite();
    const body = `key=${key}&blog=${encodeURIComponent(BLOG)}`;
    const received = await http.raw(
      `POST /1.1/verify-key HTTP/1.0\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(received).toMatch(/^HTTP\/1\.[01] 200 OK\r\n/);
    expect(received).not.toMatch(/transfer-encoding/i);
    expect(received.endsWith('\r\n\r\nvalid')).toBe(true);
  });
});

describe('test (case 8)', () => {
  it('says connected without a key', async () => {
    expect((await ask('test', {}, { method: 'GET' })).text).toBe('connected');
    expect((await ask('test', {})).text).toBe('connected');
  });
});

describe('ways in (cases 9 to 17)', () => {
  it('answers an honest comment false, with a GUID and nothing that alarms a client', async () => {
    const site = await aSite();
    const answer = await ask('comment-check', aCheck(site));
    expect(answer).toMatchObject({ status: 200, text: 'false' });
    expect(answer.headers).toMatchObject({ 'content-length': '5', 'content-type': 'text/plain; charset=utf-8' });
    expect(answer.headers['x-akismet-guid']).toMatch(/^[0-9a-f-]{36}$/);
    const alarming = Object.keys(answer.headers).filter((name) => /debug-help|alert|x-akismet-error/.test(name));
    expect(alarming).toEqual([]);
  });

  it.each([
    ['KEY.host', (key: string) => ({ headers: { host: `${key}.candor.example` } })],
    [
      'KEY.host in capitals, with a port',
      (key: string) => ({ headers: { host: `${key.toUpperCase()}.localhost:3000` } }),
    ],
    ['KEY.rest.akismet.com', (key: string) => ({ headers: { host: `${key}.rest.akismet.com` } })],
    ['/k/KEY/', (key: string) => ({ version: `k/${key}/1.1` })],
  ])('finds the key in %s', async (_name, where) => {
    const { key } = await aSite();
    const { api_key: _left, ...fields } = aCheck({ key });
    expect((await ask('comment-check', fields, where(key))).text).toBe('false');
  });

  it('finds the key in the form when the host is rest.akismet.com', async () => {
    const site = await aSite();
    const headers = { host: 'rest.akismet.com' };
    expect((await ask('comment-check', aCheck(site), { headers })).text).toBe('false');
  });

  it.each([
    ['no key', {}],
    ['a wrong key', { api_key: BAD }],
    ['a key of another form', { api_key: 'testKey1' }],
  ])('says invalid to %s, stores nothing and learns nothing', async (_name, key) => {
    const { site, key: good } = await aSite();
    const { api_key: _left, ...fields } = aCheck({ key: good });
    const answer = await ask('comment-check', { ...fields, ...key });
    expect(answer).toMatchObject({ status: 200, text: 'invalid' });
    expect(answer.headers['x-akismet-debug-help']).toEqual(expect.any(String));
    expect(answer.headers['x-akismet-guid']).toEqual(expect.any(String));
    expect((await service.api().services.list(site.id, { limit: 10 })).items).toEqual([]);
  });

  it('takes a revoked key no more', async () => {
    const { site, key } = await aSite();
    const { services } = service.api();
    const [made] = await services.sites.akismetKeys(site.id);
    expect(await services.sites.revokeAkismetKey(site.id, made?.name ?? '')).toBe(true);
    expect((await ask('verify-key', { key, blog: BLOG })).text).toBe('invalid');
  });

  it('says invalid where the blog is another site’s, and takes an address it does not know', async () => {
    const site = await aSite({ url: 'http://harbour.example' });
    await aSite({ url: 'https://www.mountain.example' });
    const at = async (blog: string) => (await ask('verify-key', { key: site.key, blog })).text;
    await waitFor('a new site to be known', async () => (await at('http://mountain.example/blog')) === 'invalid');
    expect((await ask('comment-check', aCheck(site, { blog: 'http://mountain.example' }))).text).toBe('invalid');
    expect(await at('http://www.harbour.example')).toBe('valid');
    expect(await at('http://staging.harbour.example')).toBe('valid');
  });

  it.each([
    'application/x-www-form-urlencoded; charset=UTF-8',
    'application/x-www-form-urlencoded;charset=UTF-8',
    'APPLICATION/X-WWW-FORM-URLENCODED',
  ])('takes a form as %s', async (type) => {
    const site = await aSite();
    expect((await ask('comment-check', aCheck(site), { headers: { 'content-type': type } })).text).toBe('false');
  });

  it.each(['multipart/form-data; boundary=x', 'text/xml', 'application/octet-stream'])(
    'says invalid to %s',
    async (type) => {
      const site = await aSite();
      const answer = await ask('comment-check', aCheck(site), { headers: { 'content-type': type } });
      expect(answer).toMatchObject({ status: 200, text: 'invalid' });
      expect(answer.headers['x-akismet-debug-help']).toEqual(expect.any(String));
    },
  );

  it('takes JSON, and a missing blog in it', async () => {
    const { api_key: _key, blog: _blog, ...fields } = aCheck({ key: '' });
    const { key } = await aSite();
    const headers = { host: `${key}.rest.akismet.com`, 'content-type': 'application/json' };
    expect((await ask('comment-check', {}, { headers, body: JSON.stringify(fields) })).text).toBe('false');
    const broken = await ask('comment-check', {}, { headers, body: '{"a":' });
    expect(broken).toMatchObject({ status: 200, text: 'invalid' });
  });

  it.each(['comment-check', 'submit-spam', 'submit-ham'])('never answers %s by GET', async (endpoint) => {
    const site = await aSite();
    const answer = await ask(endpoint, aCheck(site), { method: 'GET' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });

  it('tolerates a slash at the end', async () => {
    const { key } = await aSite();
    expect((await ask('verify-key/', { key, blog: BLOG })).text).toBe('valid');
  });
});
