import { describe, expect, it } from '@jest/globals';
import type { Router } from 'express';
import { PROBLEMS } from '../../src/domain/problem.js';
import { commentAnswer, judgedAnswer } from '../../src/http/api/comment-answer.js';
import { submissionSchema } from '../../src/http/api/submission-schema.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3), withWorker: false });
const http = httpService(() => service.api().services);

/** Method and path of every route that stands in the app, in OpenAPI's spelling. */
const routesIn = (router: Pick<Router, 'stack'>): readonly string[] =>
  router.stack.flatMap(({ route, handle }) => {
    if (route === undefined) return 'stack' in handle ? routesIn(handle as unknown as Router) : [];
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    return route.stack.flatMap(({ method }) => (method ? [`${method} ${path}`] : []));
  });

describe('the OpenAPI document', () => {
  it('knows every route of the API, and no other', () => {
    const served = routesIn(http.app().router).filter((route) => !route.includes(' /docs'));
    const documented = Object.entries(http.contract().document.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    expect(new Set(documented)).toEqual(new Set(served));
  });

  it('describes itself, as version 3.1', async () => {
    const answer = await http.ask('GET', '/openapi.json');
    expect(answer.json()['openapi']).toBe('3.1.0');
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('has an example of a comment that the API takes', async () => {
    const example = submissionSchema.meta()?.['example'];
    const { apiKey: key } = await service.aSite();
    expect((await http.ask('POST', '/v1/comments', { key, body: example as object })).status).toBe(202);
  });

  it('has an example of an answer that the API could give', () => {
    const headers = { 'content-type': 'application/json' };
    const [read, judged] = [commentAnswer, judgedAnswer].map((schema) => JSON.stringify(schema.meta()?.['example']));
    const { expectDocumented } = http.contract();
    expectDocumented('GET', '/v1/comments/{id}', { status: 200, headers, body: read ?? '' });
    expectDocumented('POST', '/v1/comments', { status: 200, headers, body: judged ?? '' });
  });

  it('says of every field of a comment whether it must be there: only the content must', () => {
    const { Submission } = http.contract().document.components?.schemas ?? {};
    expect(Submission).toMatchObject({ required: ['content'], additionalProperties: false });
  });
});

describe('the docs', () => {
  it('explain every kind of problem under the anchor its type leads to', async () => {
    const page = await (await fetch(`http://127.0.0.1:${http.port()}/docs/problems`)).text();
    const problem = await http.ask('GET', '/v1/comments');
    const [address, anchor] = String(problem.json()['type']).split('#');
    expect(address).toBe(`http://127.0.0.1:${http.port()}/docs/problems`);
    for (const kind of [...Object.keys(PROBLEMS), anchor ?? '']) expect(page).toContain(`id="${kind}"`);
  });

  it('serve every file they name, and name nothing of elsewhere', async () => {
    for (const path of ['/docs', '/docs/problems']) {
      const response = await fetch(`http://127.0.0.1:${http.port()}${path}`);
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
      const page = await response.text();
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      for (const [, file] of page.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
        expect([file, (await fetch(`http://127.0.0.1:${http.port()}${file}`)).status]).toEqual([file, 200]);
      }
    }
  });

  it('serve no other file', async () => {
    for (const name of ['package.json', '..%2fdocs-router.ts', 'swagger-ui.js.map', '..%2f..%2fpackage.json']) {
      expect((await fetch(`http://127.0.0.1:${http.port()}/docs/assets/${name}`)).status).toBe(404);
    }
  });
});
