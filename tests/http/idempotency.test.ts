import { describe, expect, it } from '@jest/globals';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3) });
const http = httpService(() => service.api().services);

const body = { content: 'Does the library open on public holidays?' };
const keyed = (name: string): Record<string, string> => ({ 'idempotency-key': name });

describe('a repeated request', () => {
  it('under the same key gets the same answer, receipt link included, and says that it is one', async () => {
    const { apiKey: key } = await service.aSite();
    const first = await http.ask('POST', '/v1/comments', { key, body, headers: keyed('"one"') });
    const again = await http.ask('POST', '/v1/comments', { key, body, headers: keyed('"one"') });
    expect(again.text).toBe(first.text);
    expect([first.headers['idempotent-replay'], again.headers['idempotent-replay']]).toEqual([undefined, 'true']);
  });

  it('is recognised without quotes around its key', async () => {
    const { apiKey: key } = await service.aSite();
    const first = await http.ask('POST', '/v1/comments', { key, body, headers: keyed('"8e03978e-40d5"') });
    const again = await http.ask('POST', '/v1/comments', { key, body, headers: keyed('8e03978e-40d5') });
    expect(again.text).toBe(first.text);
  });

  it('with another body under the same key is refused', async () => {
    const { apiKey: key } = await service.aSite();
    await http.ask('POST', '/v1/comments', { key, body, headers: keyed('"two"') });
    const other = await http.ask('POST', '/v1/comments', {
      key,
      body: { content: 'Another.' },
      headers: keyed('"two"'),
    });
    expect(other.status).toBe(422);
    expect(other.json()['type']).toMatch(/#idempotency-key-reused$/);
  });

  it('is recognised by the id of the site when it has no key', async () => {
    const { apiKey: key } = await service.aSite();
    const withId = { ...body, id: 'post-9' };
    const first = await http.ask('POST', '/v1/comments', { key, body: withId });
    expect((await http.ask('POST', '/v1/comments', { key, body: withId })).text).toBe(first.text);
    const other = await http.ask('POST', '/v1/comments', { key, body: { ...withId, content: 'Another.' } });
    expect(other.status).toBe(422);
  });

  it('sent fifty times at once makes one comment', async () => {
    const { apiKey: key } = await service.aSite();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => http.ask('POST', '/v1/comments', { key, body, headers: keyed('"race"') })),
    );
    const taken = answers.filter(({ status }) => status === 202);
    expect(new Set(taken.map(({ text }) => text)).size).toBe(1);
    expect(taken.filter(({ headers }) => headers['idempotent-replay'] === undefined)).toHaveLength(1);
    const rest = answers.filter(({ status }) => status !== 202);
    expect(rest.map((answer) => answer.json()['type'])).toEqual(
      rest.map(() => expect.stringMatching(/#idempotency-in-progress$/)),
    );
    const { items } = (await http.ask('GET', '/v1/comments', { key })).json();
    expect(items).toHaveLength(1);
  });

  it('of a whole batch gets the same answers', async () => {
    const { apiKey: key } = await service.aSite();
    const batch = [body, { content: 'And on Sundays?' }];
    const first = await http.ask('POST', '/v1/comments/batch', { key, body: batch, headers: keyed('"b1"') });
    const again = await http.ask('POST', '/v1/comments/batch', { key, body: batch, headers: keyed('"b1"') });
    expect(again.text).toBe(first.text);
  });

  it.each([
    ['300 characters', `"${'k'.repeat(300)}"`],
    ['characters outside ASCII', '"schl\u00fcssel"'],
    ['nothing', ''],
    ['nothing between quotes', '""'],
    ['an open quote', '"abc'],
    ['two keys', '"a", "b"'],
  ])('is refused under a key of %s', async (_what, name) => {
    const { apiKey: key } = await service.aSite();
    const answer = await http.ask('POST', '/v1/comments', { key, body, headers: keyed(name) });
    expect(answer.status).toBe(400);
    expect(answer.json()['type']).toMatch(/#invalid-idempotency-key$/);
  });
});
