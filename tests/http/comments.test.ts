import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { httpService, type Answer } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3) });
const http = httpService(() => service.api().services);

const TEXT = 'The new ferry timetable finally works for people who commute from the islands.';
const WAIT = { prefer: 'wait=10' };

const idOf = (answer: Answer): string => String(answer.json()['id']);

describe('a comment over HTTP', () => {
  it('is answered with its final verdict and reasons when its sender waits', async () => {
    const { apiKey: key } = await service.aSite();
    const judged = await http.ask('POST', '/v1/comments', {
      key,
      headers: WAIT,
      body: { content: TEXT, id: 'ours-1' },
    });
    expect(judged.status).toBe(200);
    expect(judged.headers['preference-applied']).toBe('wait');
    const { receipt_url: receipt, ...comment } = judged.json();
    expect(comment).toMatchObject({ status: 'ham', external_id: 'ours-1', decided_by: 'filter', version: 1 });
    expect(receipt).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/c\/[0-9a-z]{10}\.[\w-]{22}$/);
    const read = await http.ask('GET', `/v1/comments/${idOf(judged)}`, { key });
    expect(read.json()).toEqual(comment);
  });

  it('has reasons whose weights add up to its log-odds', async () => {
    const { apiKey: key } = await service.aSite();
    const body = { content: `${TEXT} http://a.example http://b.example`, form: { honeypot: 'x', elapsed_ms: 300 } };
    const { reasons, log_odds: logOdds } = (
      await http.ask('POST', '/v1/comments', { key, headers: WAIT, body })
    ).json();
    const weights = (reasons as ReadonlyArray<{ weight: number }>).map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(3);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(logOdds);
  });

  it('is answered 202 with its links when nobody waits, and is judged all the same', async () => {
    const { apiKey: key } = await service.aSite();
    const taken = await http.ask('POST', '/v1/comments', { key, body: { content: TEXT } });
    expect(taken.status).toBe(202);
    expect(taken.headers.location).toBe(`/v1/comments/${idOf(taken)}`);
    expect(taken.json()).toMatchObject({ status: 'queued', links: { self: `/v1/comments/${idOf(taken)}` } });
  });

  it('is judged again when it is edited, as a new version of the same story', async () => {
    const { apiKey: key } = await service.aSite();
    const first = await http.ask('POST', '/v1/comments', { key, headers: WAIT, body: { content: TEXT } });
    const edited = await http.ask('PUT', first.headers.location ?? '', {
      key,
      body: { content: 'Edited: the timetable is wrong.' },
    });
    expect(edited.status).toBe(202);
    expect(edited.json()).toMatchObject({ id: idOf(first), receipt_url: first.json()['receipt_url'] });
    const again = { content: 'Edited once more.' };
    const judged = await http.ask('PUT', first.headers.location ?? '', { key, headers: WAIT, body: again });
    expect([judged.status, judged.json()['version'], judged.json()['decided_by']]).toEqual([200, 3, 'filter']);
  });

  it('leaves a tombstone when it is erased, twice as once', async () => {
    const { apiKey: key } = await service.aSite();
    const taken = await http.ask('POST', '/v1/comments', { key, headers: WAIT, body: { content: TEXT } });
    const address = taken.headers.location ?? '';
    const erased = await http.ask('DELETE', address, { key });
    expect(erased.json()).toMatchObject({ id: idOf(taken), status: 'erased' });
    expect((await http.ask('DELETE', address, { key })).json()).toEqual(erased.json());
    const gone = await http.ask('GET', address, { key });
    expect(gone.status).toBe(410);
    expect(gone.json()['tombstone']).toEqual(erased.json());
    expect((await http.ask('PUT', address, { key, body: { content: TEXT } })).status).toBe(410);
  });

  it('is listed newest first, page by page, and by status', async () => {
    const { apiKey: key } = await service.aSite({ policy: { thresholds: { flag: 0.5, spam: 0.95 } } });
    const ids: string[] = [];
    for (const n of [1, 2, 3])
      ids.push(idOf(await http.ask('POST', '/v1/comments', { key, headers: WAIT, body: { content: `${TEXT} ${n}` } })));
    const first = (await http.ask('GET', '/v1/comments?limit=2', { key })).json();
    const second = (await http.ask('GET', `/v1/comments?limit=2&cursor=${String(first['next'])}`, { key })).json();
    const listed = [...(first['items'] as Array<{ id: string }>), ...(second['items'] as Array<{ id: string }>)];
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(ids));
    expect(second).not.toHaveProperty('next');
    expect((await http.ask('GET', '/v1/comments?status=spam', { key })).json()).toEqual({ items: [] });
  });

  it.each(['limit=0', 'limit=101', 'limit=ten', 'status=erased', 'sort=up', 'limit=1&limit=2'])(
    'is not listed by a query that makes no sense: %s',
    async (query) => {
      const { apiKey: key } = await service.aSite();
      expect((await http.ask('GET', `/v1/comments?${query}`, { key })).status).toBe(422);
    },
  );

  it('says its policy and thresholds as they were when it was judged', async () => {
    const { apiKey: key, site } = await service.aSite({
      policy: { version: 'strict-7', thresholds: { flag: 0.01, spam: 0.99 } },
    });
    const judged = await http.ask('POST', '/v1/comments', { key, headers: WAIT, body: { content: TEXT } });
    expect(judged.json()).toMatchObject({
      status: 'flagged',
      policy: 'strict-7',
      thresholds: { flag: 0.01, spam: 0.99 },
    });
    expect(site.policy).not.toEqual(DEFAULT_POLICY);
  });
});
