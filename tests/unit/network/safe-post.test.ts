import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeMayReach } from '../../../src/network/public-addresses.js';
import { makeSafePost } from '../../../src/network/safe-post.js';
import { mayCall } from '../../../src/webhooks/callback.js';

describe('which addresses may be called', () => {
  const mayReach = makeMayReach(['10.20.0.0/16', 'fd00:1::1']);

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    'news.example',
  ])('not %s', (address) => {
    expect(mayReach(address, false)).toBe(false);
  });

  it.each(['1.1.1.1', '2606:4700::1111', '10.20.3.4', 'fd00:1::1'])('%s', (address) => {
    expect(mayReach(address, false)).toBe(true);
  });

  it('loopback where the operator wrote it down, but never the link', () => {
    expect(mayReach('127.0.0.1', true)).toBe(true);
    expect(mayReach('169.254.169.254', true)).toBe(false);
    expect(mayReach('0.0.0.0', true)).toBe(false);
  });
});

describe('where a site may be called', () => {
  it.each([
    ['https://news.example', 'https://news.example/wp-json/akismet/v1/webhook', true],
    ['https://news.example/blog', 'https://news.example/?rest_route=/akismet/v1/webhook', true],
    ['https://news.example', 'http://news.example/', false],
    ['https://news.example', 'https://news.example:8443/', false],
    ['https://news.example', 'https://news.example.evil.example/', false],
    ['https://news.example', 'https://user@news.example/', false],
    ['https://news.example', 'http://127.0.0.1/', false],
    ['https://news.example', 'file:///etc/passwd', false],
    ['https://news.example', 'nonsense', false],
  ])('registered at %s, called at %s: %s', (registered, url, may) => {
    expect(mayCall(registered, url)).toBe(may);
  });
});

describe('a call to a site', () => {
  const seen: Array<{ readonly url: string | undefined; readonly body: string; readonly webhook: unknown }> = [];
  let server: Server | undefined;
  const port = (): number => (server?.address() as AddressInfo).port;

  beforeAll(async () => {
    server = createServer((req, res) => {
      let body = '';
      req.on('data', (chunk: Buffer) => (body += chunk.toString()));
      req.on('end', () => {
        seen.push({ url: req.url, body, webhook: req.headers['x-akismet-webhook'] });
        if (req.url === '/away') res.writeHead(302, { location: `http://127.0.0.1:${port()}/secret` }).end();
        else res.end('ok');
      });
    });
    const starting = server;
    await new Promise<void>((resolve) => starting.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server?.close();
  });

  it('arrives where its address was written down', async () => {
    const post = makeSafePost({ allowed: [] });
    expect(await post(`http://127.0.0.1:${port()}/hook`, { 'x-akismet-webhook': '1' }, '{"a":1}')).toEqual({
      status: 200,
    });
    expect(seen).toEqual([{ url: '/hook', body: '{"a":1}', webhook: '1' }]);
  });

  it('follows no redirect', async () => {
    expect(await makeSafePost({ allowed: [] })(`http://127.0.0.1:${port()}/away`, {}, '')).toEqual({ status: 302 });
    expect(seen.map(({ url }) => url)).not.toContain('/secret');
  });

  it('never reaches a private address that a name leads to, whichever of its addresses that is', async () => {
    const before = seen.length;
    const names: Readonly<Record<string, readonly string[]>> = {
      'inside.example': ['127.0.0.1'],
      'both.example': ['1.1.1.1', '127.0.0.1'],
    };
    const post = makeSafePost({
      allowed: [],
      resolve: (host, done) =>
        done(
          null,
          (names[host] ?? []).map((address) => ({ address, family: 4 })),
        ),
    });
    for (const name of [...Object.keys(names), 'unknown.example'])
      expect(await post(`http://${name}:${port()}/`, {}, '')).toEqual({ failed: expect.any(String) });
    expect(seen).toHaveLength(before);
  });

  it('goes where the name led when it was looked up, not where it leads a moment later', async () => {
    let asked = 0;
    const post = makeSafePost({
      allowed: ['127.0.0.1'],
      resolve: (_host, done) => done(null, [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]),
    });
    expect(await post(`http://rebinding.example:${port()}/once`, {}, '')).toEqual({ status: 200 });
    expect(asked).toBe(1);
  });

  it('says in a word what went wrong', async () => {
    const post = makeSafePost({ allowed: [] });
    expect(await post('http://169.254.169.254/latest', {}, '')).toEqual({ failed: 'not a public address' });
    expect(await post('http://127.0.0.1:1/', {}, '')).toEqual({ failed: 'ECONNREFUSED' });
  });
});
