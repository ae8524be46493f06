import { describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import type { ReadyReport } from '../../src/http/api/context.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(1) });
let report: ReadyReport = { ready: true, parts: [{ name: 'store', ready: true }] };
const http = httpService(() => service.api().services, { readiness: () => Promise.resolve(report) });

// supertest puts the app behind a plain server of Node's, which has none of our request classes: it must work there too.
const app = () => supertest(http.app());

/** The answer's body, held against the OpenAPI document first. */
const documented = async (method: string, template: string, asked: supertest.Test): Promise<unknown> => {
  const answer = await asked;
  const headers = answer.headers as Record<string, string>;
  http.contract().expectDocumented(method, template, { status: answer.status, headers, body: answer.text });
  return answer.body as unknown;
};

describe('a service asked how it is', () => {
  it('lives, whatever its store does', async () => {
    report = { ready: false, parts: [{ name: 'store', ready: false, detail: 'it takes no writes' }] };
    await documented('GET', '/livez', app().get('/livez').expect(200));
  });

  it('is ready when all its parts are', async () => {
    report = { ready: true, parts: await service.api().storeParts() };
    const body = await documented('GET', '/readyz', app().get('/readyz').expect(200));
    expect(body).toMatchObject({ ready: true, parts: [{ name: 'store' }, { name: 'durability' }, { name: 'memory' }] });
  });

  it('says which part is not ready, and why', async () => {
    const parts = [
      { name: 'store', ready: true },
      { name: 'durability', ready: false, detail: 'it keeps no append-only file' },
    ];
    report = { ready: false, parts };
    const body = await documented('GET', '/readyz', app().get('/readyz').expect(503));
    expect(body).toMatchObject({ ready: false, parts });
  });
});

describe('the app behind any server', () => {
  it('takes a comment and tells its verdict', async () => {
    const { apiKey } = await service.aSite();
    const body = await documented(
      'POST',
      '/v1/comments',
      app()
        .post('/v1/comments')
        .auth(apiKey, { type: 'bearer' })
        .set('Prefer', 'wait=10')
        .send({ content: 'The ferry was late again, but the crew made up for it.' })
        .expect(200)
        .expect('Content-Type', /^application\/json/),
    );
    expect(body).toMatchObject({ status: 'flagged', decided_by: 'filter' });
  });

  it('refuses a stranger with a problem document', async () => {
    const body = await documented(
      'GET',
      '/v1/comments',
      app()
        .get('/v1/comments')
        .expect(401)
        .expect('Content-Type', /^application\/problem\+json/),
    );
    expect(body).toMatchObject({ status: 401 });
  });
});
