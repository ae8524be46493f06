import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeMayReach } from '../../../src/network/public-addresses.js';
import { ofAnyonesChoice, ofRegisteredOrigin } from '../../../src/network/reach.js';
import { makeSafePost, type SafePostOptions } from '../../../src/network/safe-post.js';
import { mayCall } from '../../../src/webhooks/callback.js';
import type { Post } from '../../../src/webhooks/ports.js';
import { waitFor } from '../../support/wait-for.js';

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
    expect(mayReach(address, 'public')).toBe(false);
  });

  it.each(['1.1.1.1', '2606:4700::1111', '10.20.3.4', 'fd00:1::1'])('%s', (address) => {
    expect(mayReach(address, 'public')).toBe(true);
  });

  it('in a named network alone, where nothing else will do', () => {
    expect(mayReach('1.1.1.1', 'named')).toBe(false);
    expect(mayReach('10.20.3.4', 'named')).toBe(true);
  });

  it('loopback where the operator wrote it down, but never the link', () => {
    expect(mayReach('127.0.0.1', 'written')).toBe(true);
    expect(mayReach('169.254.169.254', 'written')).toBe(false);
    expect(mayReach('0.0.0.0', 'written')).toBe(false);
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

const registered = (facts: Partial<SafePostOptions> = {}): Post =>
  makeSafePost({ allowed: [], reachOf: ofRegisteredOrigin, ...facts });

describe('a call to a site', () => {
  const seen: Array<{ readonly url: string | undefined; readonly body: string; readonly webhook: unknown }> = [];
  let isLongCut = false;
  let server: Server | undefined;
  const port = (): number => (server?.address() as AddressInfo).port;

  beforeAll(async () => {
    server = createServer((req, res) => {
      let body = '';
      req.on('data', (chunk: Buffer) => (body += chunk.toString()));
      req.on('end', () => {
        seen.push({ url: req.url, body, webhook: req.headers['x-akismet-webhook'] });
        if (req.url === '/away') res.writeHead(302, { location: `http://127.0.0.1:${port()}/secret` }).end();
        else if (req.url === '/hangs') return;
        else if (req.url === '/breaks')
          res.writeHead(200, { 'content-length': 100 }).write('half', () => res.destroy());
        else if (req.url === '/busy') res.writeHead(429, { 'retry-after': '120' }).end();
        else if (req.url === '/later')
          res.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end();
        else if (req.url === '/long') {
          res.on('close', () => (isLongCut = !res.writableFinished));
          // Ends when nobody reads on, and not before.
          const more = (): void => {
            if (!res.destroyed) res.write(Buffer.alloc(65_536), more);
          };
          more();
        } else res.end('ok');
      });
    });
    const starting = server;
    await new Promise<void>((resolve) => starting.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server?.close();
  });

  it('arrives where its address was written down', async () => {
    const post = registered();
    expect(await post(`http://127.0.0.1:${port()}/hook`, { 'x-akismet-webhook': '1' }, '{"a":1}')).toEqual({
      status: 200,
    });
    expect(seen).toEqual([{ url: '/hook', body: '{"a":1}', webhook: '1' }]);
  });

  it('follows no redirect', async () => {
    expect(await registered()(`http://127.0.0.1:${port()}/away`, {}, '')).toEqual({ status: 302 });
    expect(seen.map(({ url }) => url)).not.toContain('/secret');
  });

  it('never reaches a private address that a name leads to, whichever of its addresses that is', async () => {
    const before = seen.length;
    const names: Readonly<Record<string, readonly string[]>> = {
      'inside.example': ['127.0.0.1'],
      'both.example': ['1.1.1.1', '127.0.0.1'],
    };
    const post = registered({
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
    const post = registered({
      allowed: ['127.0.0.1'],
      resolve: (_host, done) => done(null, [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]),
    });
    expect(await post(`http://rebinding.example:${port()}/once`, {}, '')).toEqual({ status: 200 });
    expect(asked).toBe(1);
  });

  it('says in a word what went wrong', async () => {
    const post = registered();
    expect(await post('http://169.254.169.254/latest', {}, '')).toEqual({ failed: 'not a public address' });
    expect(await post('http://127.0.0.1:1/', {}, '')).toEqual({ failed: 'ECONNREFUSED' });
  });

  it('takes an answer that breaks off for what its status says', async () => {
    expect(await registered()(`http://127.0.0.1:${port()}/breaks`, {}, '')).toEqual({ status: 200 });
  });

  it('is given up when nothing comes', async () => {
    expect(await registered({ totalMs: 200 })(`http://127.0.0.1:${port()}/hangs`, {}, '')).toEqual({
      failed: 'no answer in time',
    });
  });

  it('reads no more than it has to of an answer without end', async () => {
    // So much time that only the length can end it.
    const post = registered({ totalMs: 600_000 });
    expect(await post(`http://127.0.0.1:${port()}/long`, {}, '')).toEqual({ status: 200 });
    await waitFor('the answer to be cut', () => isLongCut);
  });

  it('hears when it is to come again, in seconds or by a date', async () => {
    expect(await registered()(`http://127.0.0.1:${port()}/busy`, {}, '')).toEqual({
      status: 429,
      retryAfterSeconds: 120,
    });
    const later = await registered()(`http://127.0.0.1:${port()}/later`, {}, '');
    expect(later).toEqual({ status: 503, retryAfterSeconds: expect.any(Number) });
    expect((later as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(3_500);
  });

  it('to an address that anybody may have chosen reaches nothing private, by number or by name', async () => {
    const before = seen.length;
    const resolve: SafePostOptions['resolve'] = (_host, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const post = registered({ reachOf: ofAnyonesChoice, resolve });
    for (const url of ['http://127.0.0.1', 'https://127.0.0.1', 'http://localhost', 'http://hooks.example'])
      expect(await post(`${url}:${port()}/hook`, {}, '')).toEqual({ failed: 'not a public address' });
    expect(seen).toHaveLength(before);
  });

  it('to such an address reaches a network that the operator named', async () => {
    const post = registered({ reachOf: ofAnyonesChoice, allowed: ['127.0.0.0/8'] });
    expect(await post(`http://127.0.0.1:${port()}/hook`, {}, '')).toEqual({ status: 200 });
  });
});
