import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { CommentId } from '../../src/domain/ids.js';
import { formTokenOf } from '../../src/http/pages/form-token.js';
import type { Site } from '../../src/sites/ports.js';
import type { CommentView } from '../../src/verdicts/view.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(0.4) });
const pages = testPages(service);
const ALL_HELD = { policy: { thresholds: { flag: 0, spam: 1 } } };

let site: Site;
let session = '';
let id: CommentId;
let receipt = '';

beforeAll(async () => {
  ({ site } = await service.aSite(ALL_HELD));
  session = (await pages.sessions().signIn((await pages.sessions().invite(site.id, 'Ann')).link)) ?? '';
});
beforeEach(async () => {
  ({ id, receiptToken: receipt } = await submitAndWait(service, site, { author: { name: 'Tom' } }));
});

/** The text of a page as a person sees it. */
const seen = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const get = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  seen(await (await fetch(pages.url(path), { headers: { cookie: `__Host-candor=${session}`, ...headers } })).text());

const post = (path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(pages.url(path), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `__Host-candor=${session}`, origin: pages.url(), 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ form: formTokenOf(session), ...fields }),
  });

const view = async (): Promise<CommentView> => (await service.api().services.find(site.id, id)) as CommentView;
const decide = async (verdict: string) =>
  post(`/desk/c/${id}/decision`, { verdict, seen: String((await view()).commits) });
const undo = async () => post(`/desk/c/${id}/undo`, { seen: String((await view()).commits) });
const learned = async (): Promise<number> => (await service.api().services.trust(site.id)).learner.decisions;

describe('a decision at the desk', () => {
  it('teaches the filter, and undo takes decision and lesson back', async () => {
    const before = await learned();
    const decided = await decide('spam');
    expect(decided.headers.get('location')).toContain(`after=${id}`);
    expect(await learned()).toBe(before + 1);
    expect(await get(`/desk?after=${id}`)).toMatch(/Rejected: Tom.*Undo the decision on/);
    const undone = await undo();
    expect(undone.headers.get('location')).toBe(`/desk/c/${id}?after=${id}`);
    expect(await get(undone.headers.get('location') ?? '')).toMatch(/Taken back: Tom.*Waiting for a person/);
    expect([await learned(), (await view()).status]).toEqual([before, 'flagged']);
  });

  it('teaches nothing where the moderator says so', async () => {
    const before = await learned();
    await decide('spam-untaught');
    expect([await learned(), (await view()).status]).toEqual([before, 'spam']);
  });

  it('that was taken back is no longer among those decided lately', async () => {
    await decide('ham');
    expect(await get('/desk')).toContain('Ann published');
    await undo();
    expect((await get('/desk')).split('Ann published')).toHaveLength(1);
  });

  it('is not undone by whoever saw an older story', async () => {
    await decide('ham');
    const { commits } = await view();
    expect((await post(`/desk/c/${id}/undo`, { seen: String(commits - 1) })).status).toBe(409);
    expect((await view()).status).toBe('ham');
    await undo();
  });
});

describe('a reader’s page', () => {
  it.each([
    ['en', 'Decided by a moderator', 'filter learned from it', 'Decision taken back', 'forgot what it had learned'],
    ['de', 'von der moderation entschieden', 'daraus gelernt', 'zurückgenommen', 'vergessen, was er daraus'],
    ['fr', 'modérat', 'tiré une leçon', 'annulée', 'oublié ce qu’il en avait appris'],
  ])('says in %s what was taught and untaught', async (language, ...words) => {
    await decide('spam');
    await undo();
    const text = await get(`/c/${receipt}`, { 'accept-language': language });
    for (const word of words) expect(text.toLowerCase()).toContain(word.toLowerCase());
  });

  it('names what the site taught among the parts of the score', async () => {
    await decide('spam');
    const next = await submitAndWait(service, site);
    expect(await get(`/c/${next.receiptToken}`)).toContain('What this site taught');
    await undo();
  });
});

describe('the desk', () => {
  it('shows where the site disagrees with the verdict, until a moderator decides', async () => {
    const open = await service.aSite({ policy: { thresholds: { flag: 1, spam: 1 } } });
    const own = (await pages.sessions().signIn((await pages.sessions().invite(open.site.id, 'Ben')).link)) ?? '';
    const published = await submitAndWait(service, open.site, { author: { name: 'Lena' } });
    const { services } = service.api();
    const speaker = { site: open.site.id, id: published.id, by: 'api_test' };
    await services.giveFeedback(speaker, { label: 'spam', source: 'reader', teach: false });
    const desk = () => get('/desk', { cookie: `__Host-candor=${own}` });
    expect(await desk()).toMatch(/Somebody disagrees.*A reader says that this is spam\..*Lena/);
    await services.giveFeedback(speaker, { label: 'ham', source: 'moderator', teach: true });
    expect(await desk()).not.toContain('Somebody disagrees');
  });

  it('says how far the filter can be trusted: nothing yet, too little, and then how often it was wrong', async () => {
    const fresh = await service.aSite(ALL_HELD);
    const own = (await pages.sessions().signIn((await pages.sessions().invite(fresh.site.id, 'Ben')).link)) ?? '';
    const page = () => get('/desk/filter', { cookie: `__Host-candor=${own}` });
    expect(await page()).toContain('It has learned nothing here yet.');
    const { services } = service.api();
    const teach = async (label: 'spam' | 'ham'): Promise<void> => {
      const next = await submitAndWait(service, fresh.site, { content: `A remark, number ${Math.random()}.` });
      const speaker = { site: fresh.site.id, id: next.id, by: 'm_ben' };
      await services.giveFeedback(speaker, { label, source: 'moderator', teach: true });
    };
    await teach('spam');
    expect(await page()).toMatch(/learned from one decision\. How often it is wrong here cannot be told yet/);
    for (let n = 1; n < 30; n += 1) await teach('spam');
    expect(await page()).toMatch(
      /Of the newest 30 decisions of moderators, 0 went against the filter’s score\. That is 0\s*% to 1\d/,
    );
  });
});
