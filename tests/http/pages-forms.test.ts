import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Router } from 'express';

import { formTokenOf } from '../../src/http/pages/form-token.js';
import type { CommentId } from '../../src/domain/ids.js';
import type { Site } from '../../src/sites/ports.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(0.4) });
const pages = testPages(service);

interface Route {
  readonly path: string;
  readonly methods: readonly string[];
}

const routesOf = (router: Router): readonly Route[] =>
  router.stack.flatMap(({ route }) =>
    route === undefined ? [] : [{ path: route.path, methods: route.stack.map(({ method }) => method.toUpperCase()) }],
  );

/** Every route of the pages that is not read-only. */
const changing = (): readonly Route[] =>
  pages
    .routers()
    .flatMap(routesOf)
    .filter(({ methods }) => methods.some((method) => method !== 'GET'));

let site: Site;
let session = '';
let held: CommentId;
/** What a form of ours would be allowed to do, by the path of its route: the right address, cookie and fields. */
let rightful: Readonly<Record<string, () => Promise<{ path: string; fields: Record<string, string> }>>>;

beforeAll(async () => {
  ({ site } = await service.aSite({ policy: { thresholds: { flag: 0, spam: 1 } } }));
  ({ id: held } = await submitAndWait(service, site));
  session = (await pages.sessions().signIn((await pages.sessions().invite(site.id, 'Ann')).link)) ?? '';
  const form = formTokenOf(session);
  rightful = {
    '/demo': () =>
      Promise.resolve({ path: '/demo', fields: { form: '', shown: String(Date.now()), text: 'Hello there.' } }),
    '/desk/sign-in/:link': async () => {
      const { link } = await pages.sessions().invite(site.id, 'Ben');
      return { path: `/desk/sign-in/${link}`, fields: { form: formTokenOf(link) } };
    },
    '/desk/sign-out': () => Promise.resolve({ path: '/desk/sign-out', fields: { form } }),
    '/desk/c/:id/decision': () =>
      Promise.resolve({ path: `/desk/c/${held}/decision`, fields: { form, verdict: 'ham', seen: '2' } }),
    '/desk/c/:id/undo': () => Promise.resolve({ path: `/desk/c/${held}/undo`, fields: { form, seen: '2' } }),
  };
});

const post = (path: string, fields: Record<string, string>, headers: Record<string, string>): Promise<Response> =>
  fetch(pages.url(path), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `__Host-candor=${session}`, ...headers },
    body: new URLSearchParams(fields),
  });

const OURS = () => ({ origin: pages.url(), 'sec-fetch-site': 'same-origin' });

/** Ways in which a form can be not ours. */
const FORGERIES: ReadonlyArray<
  readonly [string, (fields: Record<string, string>) => [Record<string, string>, Record<string, string>]]
> = [
  ['without its token', ({ form: _, shown: __, ...fields }) => [fields, OURS()]],
  ['with a wrong token', ({ shown: _, ...fields }) => [{ ...fields, form: formTokenOf('another session') }, OURS()]],
  [
    'from a foreign origin',
    (fields) => [fields, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' }],
  ],
  ['from a foreign origin alone', (fields) => [fields, { origin: 'https://elsewhere.example' }]],
  ['from another site', (fields) => [fields, { origin: pages.url(), 'sec-fetch-site': 'cross-site' }]],
  ['from a sister site', (fields) => [fields, { origin: pages.url(), 'sec-fetch-site': 'same-site' }]],
  ['from a frame without origin', (fields) => [fields, { origin: 'null' }]],
  ['that does not say where it is from', (fields) => [fields, {}]],
];

describe('a form that no page of ours sent', () => {
  it('has a row for every route that changes something', () => {
    expect(
      changing()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(Object.keys(rightful).sort());
    expect(
      changing()
        .flatMap(({ methods }) => methods)
        .filter((method) => method !== 'POST'),
    ).toEqual([]);
  });

  it.each(FORGERIES)('is refused with 403 on every route: one %s', async (_, forge) => {
    for (const [route, rightfully] of Object.entries(rightful)) {
      const { path, fields } = await rightfully();
      const answer = await post(path, ...forge(fields));
      expect({ route, status: answer.status }).toEqual({ route, status: 403 });
    }
    expect(await service.api().services.find(site.id, held)).toMatchObject({ status: 'flagged' });
    expect(await pages.sessions().resume(session)).toMatchObject({ name: 'Ann' });
  });

  it('is refused without a session, whatever else is right', async () => {
    const { path, fields } = (await rightful['/desk/c/:id/decision']?.()) ?? { path: '', fields: {} };
    const answer = await post(path, fields, { ...OURS(), cookie: '' });
    expect(answer.status).toBe(403);
  });

  it('is refused when its text is sent as anything but a form', async () => {
    const answer = await fetch(pages.url(`/desk/c/${held}/decision`), {
      method: 'POST',
      headers: { cookie: `__Host-candor=${session}`, 'content-type': 'application/json', ...OURS() },
      body: JSON.stringify({ form: formTokenOf(session), verdict: 'ham', seen: 2 }),
    });
    expect(answer.status).toBe(403);
  });

  it('cannot decide on a comment of another site', async () => {
    const other = await service.aSite({ policy: { thresholds: { flag: 0, spam: 1 } } });
    const { id } = await submitAndWait(service, other.site);
    const fields = { form: formTokenOf(session), verdict: 'ham', seen: '2' };
    expect((await post(`/desk/c/${id}/decision`, fields, OURS())).status).toBe(404);
    expect((await fetch(pages.url(`/desk/c/${id}`), { headers: { cookie: `__Host-candor=${session}` } })).status).toBe(
      404,
    );
    expect(await service.api().services.find(other.site.id, id)).toMatchObject({ status: 'flagged' });
  });

  it('is told from a rightful one, which is done', async () => {
    const { path, fields } = (await rightful['/desk/c/:id/decision']?.()) ?? { path: '', fields: {} };
    const answer = await post(path, fields, OURS());
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/desk?after=${held}`]);
    expect(await service.api().services.find(site.id, held)).toMatchObject({ status: 'ham' });
  });

  it.each([
    ['larger than any form of the desk', 413, { body: new URLSearchParams({ form: 'x'.repeat(5_000) }) }],
    ['of too many fields', 413, { body: 'a=1&'.repeat(20) }],
    ['compressed', 415, { body: 'form=x', headers: { 'content-encoding': 'gzip' } }],
    [
      'in another alphabet',
      415,
      { body: 'form=x', headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' } },
    ],
  ] as const)('is the sender’s fault if it is %s', async (_, status, sent) => {
    const answer = await fetch(pages.url('/desk/sign-out'), {
      method: 'POST',
      ...sent,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...OURS(),
        ...('headers' in sent ? sent.headers : {}),
      },
    });
    expect(answer.status).toBe(status);
    expect(pages.logged.join()).not.toContain('http.failed');
  });
});
