import { describe, expect, it } from '@jest/globals';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';
import { waitFor } from '../support/wait-for.js';

testRedis();
const service = testService({ model: aModel(-3), withWorker: false });
const http = httpService(() => service.api().services, { limits: { requestMs: 300 } });

const head = (key: string, ...lines: readonly string[]): string =>
  ['POST /v1/comments HTTP/1.1', 'Host: x', `Authorization: Bearer ${key}`, 'Content-Type: application/json', ...lines]
    .map((line) => `${line}\r\n`)
    .join('') + '\r\n';

const body = '{"content":"Where does the tram stop?"}';
const statuses = (received: string): readonly string[] =>
  [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status ?? '');

describe('a request that is not well-formed HTTP', () => {
  it.each([
    [
      'Content-Length beside Transfer-Encoding',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n',
    ],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n'],
    ['a negative length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n'],
    ['no Host', 'GET /livez HTTP/1.1\r\n\r\n'],
    ['bare line feeds', 'GET /livez HTTP/1.1\nHost: x\n\n'],
    ['a carriage return in a header', 'GET /livez HTTP/1.1\r\nHost: x\r\nX-A: a\rb\r\n\r\n'],
  ])('with %s is answered 400 and the connection closed', async (_what, bytes) => {
    expect(statuses(await http.raw(bytes))).toEqual(['400']);
  });

  it.each([
    ['20 KB in one header', `X-A: ${'a'.repeat(20_480)}\r\n`],
    ['2,001 headers', Array.from({ length: 2_001 }, (_, n) => `X-Header-${n}: a\r\n`).join('')],
  ])('with %s is answered 431', async (_what, lines) => {
    expect(statuses(await http.raw(`GET /livez HTTP/1.1\r\nHost: x\r\n${lines}\r\n`))).toEqual(['431']);
  });

  it('whose headers do not come to an end is answered 408', async () => {
    expect(statuses(await http.raw('GET /livez HTTP/1.1\r\nHost: x\r\nX-Slow: '))).toEqual(['408']);
  });
});

describe('a body', () => {
  it('that stops coming is answered 408 with its problem, and the connection closed', async () => {
    const { apiKey } = await service.aSite();
    const received = await http.raw(head(apiKey, 'Content-Length: 50') + '{');
    expect(statuses(received)).toEqual(['408']);
    expect(received).toMatch(/#request-timeout"/);
    expect(received).toMatch(/connection: close/i);
  });

  it('cut short by its sender leaves no comment and no trace in the log', async () => {
    const { apiKey, site } = await service.aSite();
    const lines = http.logged.length;
    await http.hangUp(head(apiKey, 'Content-Length: 500') + '{"content":"cut sh');
    const marker = await http.ask('GET', '/v1/comments', { key: apiKey });
    expect(marker.json()).toEqual({ items: [] });
    expect(await service.api().services.list(site.id, { limit: 1 })).toMatchObject({ items: [] });
    expect(http.logged.slice(lines)).toEqual([]);
  });

  it('announced as too large is refused before it is sent', async () => {
    const { apiKey } = await service.aSite();
    const received = await http.raw(head(apiKey, 'Content-Length: 262145', 'Expect: 100-continue'));
    expect(statuses(received)).toEqual(['413']);
  });

  it('whose sender asks first is let in if it is small enough', async () => {
    const { apiKey } = await service.aSite();
    const received = await http.raw(
      head(apiKey, `Content-Length: ${body.length}`, 'Expect: 100-continue', 'Connection: close') + body,
    );
    expect(statuses(received)).toEqual(['100', '202']);
  });

  it('that grows too large on the way is refused, and the connection closed', async () => {
    const { apiKey } = await service.aSite();
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const received = await http.raw(head(apiKey, 'Transfer-Encoding: chunked') + chunk.repeat(16));
    expect(statuses(received)).toEqual(['413']);
    expect(received).toMatch(/connection: close/i);
  });

  it('too large for a caller that sends it all before it reads is refused with an answer, not with a reset', async () => {
    const { apiKey: key } = await service.aSite();
    const answer = await http.ask('POST', '/v1/comments', {
      key,
      body: { content: 'a', article: { text: 'b'.repeat(300_000) } },
    });
    expect(answer.status).toBe(413);
  });

  it('of a stranger is not waited for', async () => {
    const received = await http.raw(head('sk_none', 'Content-Length: 200000'));
    expect(statuses(received)).toEqual(['401']);
  });
});

describe('twenty requests in one write', () => {
  it('are answered one after the other, in order', async () => {
    const { apiKey } = await service.aSite();
    const requests = Array.from({ length: 20 }, (_, n) => {
      const text = JSON.stringify({ content: 'Where does the tram stop?', id: `n${n}` });
      return (
        head(
          apiKey,
          `Content-Length: ${text.length}`,
          `Idempotency-Key: "n${n}"`,
          n === 19 ? 'Connection: close' : 'X-A: b',
        ) + text
      );
    });
    const received = await http.raw(requests.join(''));
    expect(statuses(received)).toEqual(Array.from({ length: 20 }, () => '202'));
    const places = [...received.matchAll(/^location: (\S+)/gim)].map(([, place]) => place ?? '');
    const ids = await Promise.all(
      places.map(async (place) => (await http.ask('GET', place, { key: apiKey })).json()['external_id']),
    );
    expect(ids).toEqual(Array.from({ length: 20 }, (_, n) => `n${n}`));
  });
});

describe('the service', () => {
  it.each([
    [400, 'GET', 'with half a character', '/v1/comments/%E0%A4%A'],
    [404, 'GET', 'with a NUL', '/%00'],
    [404, 'GET', 'that climbs', '/../../etc/passwd'],
    [404, 'GET', 'that climbs in disguise', '/%2e%2e/%2e%2e/etc/passwd'],
    [414, 'GET', 'of 12 KB', `/${'a'.repeat(12_000)}`],
    [414, 'GET', 'of a comment with an id of 12 KB', `/v1/comments/${'a'.repeat(12_000)}`],
    [404, 'PATCH', 'that nothing has', '/nowhere'],
    [405, 'PUT', 'of the comments', '/v1/comments'],
    [405, 'TRACE', 'of the comments', '/v1/comments'],
    [405, 'OPTIONS', 'of the comments', '/v1/comments'],
    [405, 'GET', 'of the batches', '/v1/comments/batch'],
    [405, 'POST', 'of the health', '/livez'],
    [405, 'DELETE', 'of the manual', '/docs'],
    [405, 'POST', 'of the kinds of problem', '/docs/problems'],
  ])('is answered %i to %s on an address %s', async (status, method, _what, path) => {
    const { apiKey: key } = await service.aSite();
    const answer = await http.ask(method, path, { key });
    expect(answer.status).toBe(status);
    if (status === 405) expect(answer.headers.allow).toMatch(/^[A-Z]+(, [A-Z]+)*$/);
  });

  it('says in Allow what it takes', async () => {
    expect((await http.ask('PATCH', '/v1/comments')).headers.allow).toBe('GET, HEAD, POST');
    expect((await http.ask('PATCH', '/v1/comments/c_x')).headers.allow).toBe('DELETE, GET, HEAD, PUT');
    expect((await http.ask('PATCH', '/docs')).headers.allow).toBe('GET, HEAD');
  });

  it('is still answered after all of this', async () => {
    await waitFor('the service answers', async () => (await http.ask('GET', '/livez')).status === 200);
  });
});
