import { describe, expect, it } from '@jest/globals';
import { Router } from 'express';
import { Problem, type ProblemType } from '../../src/domain/problem.js';
import type { Services } from '../../src/services.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3) });

const CANARY = {
  text: 'canary-text walks into the harbour',
  email: 'canary.mail@example.com',
  ip: '203.0.113.77',
  name: 'Canary Name',
  agent: 'canary-agent/1',
  query: 'canary-query',
};

/** Services that fail as `fault` says, with an error that quotes what it was given, as drivers do. */
let fault: (() => unknown) | undefined;
const failing = (real: Services): Services => {
  const orFail =
    <Args extends readonly unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      fault === undefined
        ? run(...args)
        : Promise.resolve().then(() => {
            throw fault?.();
          });
  return {
    ...real,
    submit: orFail(real.submit),
    edit: orFail(real.edit),
    find: orFail(real.find),
    list: orFail(real.list),
    erase: orFail(real.erase),
  };
};

const breaking = Router().get('/broken', () => {
  throw new Error(`${CANARY.text} in /srv/app/file.js:1`);
});
const http = httpService(() => service.api().services, {
  services: failing,
  faces: [breaking],
  readiness: () =>
    Promise.resolve({
      ready: false,
      parts: [{ name: 'store', ready: false, detail: 'may lose what it acknowledged' }],
    }),
});

const body = {
  content: CANARY.text,
  author: { name: CANARY.name, email: CANARY.email },
  client: { ip: CANARY.ip, user_agent: CANARY.agent },
};
const UNKNOWN = `/v1/comments/c_${'A'.repeat(22)}`;
const CALLS: ReadonlyArray<readonly [method: string, path: string, body: object | undefined]> = [
  ['POST', '/v1/comments', body],
  ['GET', '/v1/comments', undefined],
  ['GET', UNKNOWN, undefined],
  ['PUT', UNKNOWN, body],
  ['DELETE', UNKNOWN, undefined],
];

const withFault = async <Result>(cause: () => unknown, run: () => Promise<Result>): Promise<Result> => {
  fault = cause;
  try {
    return await run();
  } finally {
    fault = undefined;
  }
};

const clear = (text: string): void => {
  for (const canary of Object.values(CANARY)) expect(text).not.toContain(canary);
  expect(text).not.toMatch(/at .*\.[jt]s|Error:|node_modules/);
};

describe('a fault of ours', () => {
  it.each(CALLS)(
    'shows the caller an id that stands in the log, and nothing else: %s %s',
    async (method, path, sent) => {
      const { apiKey: key } = await service.aSite();
      const lines = http.logged.length;
      const cause = (): Error => new Error(`ERR near "${CANARY.text}" of ${CANARY.email}`);
      const answer = await withFault(cause, () =>
        http.ask(method, path, { key, ...(sent === undefined ? {} : { body: sent }) }),
      );
      expect(answer.status).toBe(500);
      clear(answer.text);
      const log = http.logged.slice(lines).join('');
      expect(log).toContain(String(answer.json()['instance']));
      expect(log).not.toContain(CANARY.text);
      expect(log).not.toContain(path === UNKNOWN ? UNKNOWN : CANARY.email);
    },
  );

  it('is shown on a page as plain words to a browser', async () => {
    const received = await http.raw(
      'GET /broken HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n',
    );
    expect(received).toMatch(
      /^HTTP\/1\.1 500 .*content-security-policy: default-src 'none'.*<h1>Something went wrong here<\/h1>/is,
    );
    clear(received);
  });

  it('is one even if what was thrown is no error', async () => {
    const { apiKey: key } = await service.aSite();
    const answer = await withFault(
      () => 'not even an error',
      () => http.ask('GET', UNKNOWN, { key }),
    );
    expect(answer.status).toBe(500);
  });
});

describe('what the caller should try again', () => {
  it.each<[ProblemType, number]>([
    ['queue-full', 503],
    ['store-unavailable', 503],
    ['shutting-down', 503],
    ['idempotency-in-progress', 409],
  ])('says when: %s', async (kind, status) => {
    const { apiKey: key } = await service.aSite();
    const answer = await withFault(
      () => new Problem(kind, { cause: new Error(CANARY.text) }),
      () => http.ask('POST', '/v1/comments', { key, body }),
    );
    expect(answer.status).toBe(status);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    clear(answer.text);
  });

  it('is said comment by comment in a batch', async () => {
    const { apiKey: key } = await service.aSite();
    const answer = await withFault(
      () => new Problem('queue-full'),
      () => http.ask('POST', '/v1/comments/batch', { key, body: [body, body] }),
    );
    expect(answer.status).toBe(200);
    expect((answer.json()['items'] as ReadonlyArray<{ status: number }>).map(({ status }) => status)).toEqual([
      503, 503,
    ]);
  });

  it('is the whole service while it is not ready, and it says which part', async () => {
    const answer = await http.ask('GET', '/readyz');
    expect([answer.status, answer.json()]).toEqual([
      503,
      { ready: false, parts: [{ name: 'store', ready: false, detail: 'may lose what it acknowledged' }] },
    ]);
    expect((await http.ask('GET', '/livez')).status).toBe(200);
  });
});

describe('what people wrote and secrets', () => {
  it('are in no log line and no problem, whatever was asked', async () => {
    const { apiKey: key } = await service.aSite();
    const taken = await http.ask('POST', '/v1/comments', {
      key,
      body,
      headers: { prefer: 'wait=10', 'idempotency-key': '"canary-query"' },
    });
    const address = taken.headers.location ?? '';
    const token = String(taken.json()['receipt_url']).split('/c/')[1] ?? '';
    const wrongKey = `${key.slice(0, -1)}${key.endsWith('A') ? 'E' : 'A'}`;
    const problems = [
      await http.ask('POST', '/v1/comments', { key, body: { ...body, [CANARY.text]: CANARY.text } }),
      await http.ask('POST', '/v1/comments', { key, body: `{"content":"${CANARY.text}",` }),
      await http.ask('POST', '/v1/comments', {
        key,
        body: { content: 5, author: { email: CANARY.text, url: CANARY.email } },
      }),
      await http.ask('POST', '/v1/comments', { key: wrongKey, body }),
      await http.ask('POST', `/v1/comments?api_key=${key}`, { body }),
      await http.ask('POST', '/v1/comments', {
        key,
        body: { content: 'another' },
        headers: { 'idempotency-key': '"canary-query"' },
      }),
      await http.ask('GET', `/v1/comments?cursor=${CANARY.query}`, { key }),
      await http.ask('GET', `/v1/comments?status=${CANARY.query}`, { key }),
      await http.ask('GET', `/v1/comments/${CANARY.query}`, { key }),
      await http.ask('GET', `/c/${token}`, {}),
      await http.ask('PATCH', address, { key, body }),
    ];
    expect(problems.map(({ status }) => status)).toEqual([
      422,
      400,
      422,
      401,
      401,
      422,
      expect.any(Number),
      422,
      404,
      404,
      405,
    ]);
    for (const { status, text } of problems) {
      expect(status).toBeLessThan(500);
      clear(text);
      for (const secret of [key, wrongKey, token]) expect(text).not.toContain(secret);
    }
    const log = http.logged.join('');
    for (const secret of [...Object.values(CANARY), key, wrongKey, token, address]) expect(log).not.toContain(secret);
    for (const line of http.logged) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});
