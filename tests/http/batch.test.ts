import { describe, expect, it } from '@jest/globals';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3) });
const http = httpService(() => service.api().services);

interface Item {
  readonly index: number;
  readonly status: number;
  readonly id?: string;
}
const itemsOf = (answer: { json: () => Record<string, unknown> }): readonly Item[] =>
  answer.json()['items'] as readonly Item[];
const NDJSON = { 'content-type': 'application/x-ndjson' };

describe('a batch', () => {
  it('answers each comment in its place, and what is wrong with one does not touch the others', async () => {
    const { apiKey: key } = await service.aSite();
    const answer = await http.ask('POST', '/v1/comments/batch', {
      key,
      body: [{ content: 'First.' }, { content: '' }, { content: 'Third.', colour: 'red' }, 7, { content: 'Fifth.' }],
    });
    expect(itemsOf(answer).map(({ index, status }) => [index, status])).toEqual([
      [0, 202],
      [1, 422],
      [2, 422],
      [3, 422],
      [4, 202],
    ]);
    expect((await http.ask('GET', `/v1/comments/${itemsOf(answer)[4]?.id}`, { key })).status).toBe(200);
  });

  it('may be NDJSON, where a line that is not JSON is a fault of that line alone', async () => {
    const { apiKey: key } = await service.aSite();
    const body = '{"content":"First."}\r\n\n{"content":\n{"content":"\\ud800"}\n{"content":"Fourth."}\n';
    const answer = await http.ask('POST', '/v1/comments/batch', { key, body, headers: NDJSON });
    expect(itemsOf(answer).map(({ status }) => status)).toEqual([202, 400, 400, 202]);
  });

  it('takes 500 comments and refuses 501', async () => {
    const { apiKey: key } = await service.aSite();
    const comments = Array.from({ length: 500 }, (_, n) => ({ content: `Comment number ${n}.` }));
    const answer = await http.ask('POST', '/v1/comments/batch', { key, body: comments });
    expect(new Set(itemsOf(answer).map(({ id }) => id)).size).toBe(500);
    const over = await http.ask('POST', '/v1/comments/batch', { key, body: [...comments, { content: 'One more.' }] });
    expect(over.status).toBe(413);
  });

  it.each([
    ['no array', '{"content":"a"}', 422],
    ['an empty array', '[]', 422],
    ['half an array', '[{"content":"a"}', 400],
    ['a word', '"a"', 400],
  ])('is refused whole if it is %s', async (_what, body, status) => {
    const { apiKey: key } = await service.aSite();
    expect((await http.ask('POST', '/v1/comments/batch', { key, body })).status).toBe(status);
  });

  it('is refused before it is read if it is announced as larger than 8 MB', async () => {
    const { apiKey: key } = await service.aSite();
    const answer = await http.raw(
      `POST /v1/comments/batch HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${8 * 1024 * 1024 + 1}\r\nExpect: 100-continue\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('refuses a line of more than 256 kB', async () => {
    const { apiKey: key } = await service.aSite();
    const long = JSON.stringify({ content: 'Long.', article: { text: 'a'.repeat(256 * 1024) } });
    const answer = await http.ask('POST', '/v1/comments/batch', {
      key,
      body: `${long}\n{"content":"Short."}`,
      headers: NDJSON,
    });
    expect(itemsOf(answer).map(({ status }) => status)).toEqual([413, 202]);
  });
});
