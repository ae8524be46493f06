import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';

import { formTokenOf } from '../../src/http/pages/form-token.js';
import { newSiteId, type CommentId } from '../../src/domain/ids.js';
import { makeSessions } from '../../src/moderation/sessions.js';
import { RECENT_DECISIONS, makeSessionStore } from '../../src/redis/session-store.js';
import type { Site } from '../../src/sites/ports.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { testService } from '../support/service.js';

const MINUTE = 60_000;
const redis = testRedis();
const service = testService({ withWorker: false });
const pages = testPages(service);
const publicPages = testPages(service, { publicUrl: 'https://comments.example' });
const plainPages = testPages(service, { publicUrl: 'http://comments.lan:3000' });

describe('a session', () => {
  const clock = { ms: Date.UTC(2026, 10, 23, 12) };
  const store = makeSessionStore(redis);
  const sessions = makeSessions({ moderators: store, sessions: store, now: () => clock.ms, random: randomBytes });
  const site = newSiteId(randomBytes);
  const signIn = async (name = 'Ann'): Promise<string> =>
    (await sessions.signIn((await sessions.invite(site, name)).link)) ?? 'not signed in';

  beforeEach(() => {
    clock.ms = Date.UTC(2026, 10, 23, 12);
  });

  it('ends half an hour after the last request, and not before', async () => {
    const session = await signIn();
    for (let step = 0; step < 3; step += 1) {
      clock.ms += 29 * MINUTE;
      expect(await sessions.resume(session)).toMatchObject({ name: 'Ann' });
    }
    clock.ms += 31 * MINUTE;
    expect(await sessions.resume(session)).toBeUndefined();
  });

  it('ends twelve hours after the sign-in, however busy it is', async () => {
    const session = await signIn();
    for (let step = 0; step < 12 * 60 - 20; step += 20) {
      clock.ms += 20 * MINUTE;
      expect(await sessions.resume(session)).toBeDefined();
    }
    clock.ms += 20 * MINUTE;
    expect(await sessions.resume(session)).toBeUndefined();
  });

  it('is another one at every sign-in, and ends at once when its moderator is removed', async () => {
    const [first, second] = [await signIn('Ben'), await signIn('Ben')];
    expect(first).not.toBe(second);
    const ben = await sessions.resume(first);
    expect(await sessions.resume(second)).toEqual(ben);
    await store.removeModerator(ben?.id ?? '');
    expect(await sessions.resume(first)).toBeUndefined();
  });

  it('that was signed out does not come back by a request that was under way', async () => {
    const session = await signIn();
    clock.ms += 2 * MINUTE;
    const [, resumed] = await Promise.all([sessions.signOut(session), sessions.resume(session)]);
    expect(resumed === undefined || resumed.name === 'Ann').toBe(true);
    expect(await sessions.resume(session)).toBeUndefined();
  });

  it('can be opened by one of many that use a link at once', async () => {
    const { link } = await sessions.invite(site, 'Ann');
    const opened = await Promise.all(Array.from({ length: 20 }, () => sessions.signIn(link)));
    expect(opened.filter((session) => session !== undefined)).toHaveLength(1);
  });

  it('and its link are kept only as hashes, with an expiry', async () => {
    const { link } = await sessions.invite(site, 'Ann');
    const session = await signIn();
    const keys = await redis.keys('{desk}:*');
    const values = await Promise.all(
      keys.map(async (key) => ((await redis.type(key)) === 'string' ? ((await redis.get(key)) ?? '') : '')),
    );
    expect(keys.join() + values.join()).not.toContain(link);
    expect(keys.join() + values.join()).not.toContain(session);
    const lives = await Promise.all(keys.filter((key) => /:(link|session):/.test(key)).map((key) => redis.pttl(key)));
    expect(Math.min(...lives)).toBeGreaterThan(0);
  });

  it('belongs to the same moderator whenever the site invites that name', async () => {
    const invited = await Promise.all(Array.from({ length: 5 }, () => sessions.invite(site, 'Carla')));
    expect(new Set(invited.map(({ moderator }) => moderator.id)).size).toBe(1);
    const elsewhere = await sessions.invite(newSiteId(randomBytes), 'Carla');
    expect(elsewhere.moderator.id).not.toBe(invited[0]?.moderator.id);
  });

  it('leaves no trace of a site that was removed', async () => {
    const gone = newSiteId(randomBytes);
    const { link } = await sessions.invite(gone, 'Dov');
    await store.remember(gone, 'c_AAAAAAAAAAAAAAAAAAAAAA' as CommentId);
    await store.removeSite(gone);
    expect([await sessions.moderators(gone), await store.recent(gone)]).toEqual([[], []]);
    expect(await sessions.signIn(link)).toBeUndefined();
  });

  it('remembers the last decisions, each comment once', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `c_${String(index).padStart(22, 'A')}` as CommentId);
    for (const id of [...ids, ...ids.slice(-3)]) await store.remember(site, id);
    const recent = await store.recent(site);
    expect(recent).toHaveLength(RECENT_DECISIONS);
    expect(new Set(recent).size).toBe(RECENT_DECISIONS);
    expect(recent[0]).toBe(ids.at(-1));
  });
});

describe('signing in', () => {
  let site: Site;
  beforeEach(async () => {
    ({ site } = await service.aSite());
  });

  const signIn = async (from: typeof pages, cookie = ''): Promise<Response> => {
    const { link } = await pages.sessions().invite(site.id, 'Ann');
    return fetch(from.url(`/desk/sign-in/${link}`), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: from.url(), 'sec-fetch-site': 'same-origin', cookie },
      body: new URLSearchParams({ form: formTokenOf(link) }),
    });
  };

  it('is done by the button, not by looking at the link, and works once', async () => {
    const { link } = await pages.sessions().invite(site.id, 'Ann');
    const path = `/desk/sign-in/${link}`;
    for (let look = 0; look < 3; look += 1) expect((await fetch(pages.url(path))).status).toBe(200);
    const use = (): Promise<Response> =>
      fetch(pages.url(path), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: pages.url(), 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ form: formTokenOf(link) }),
      });
    expect([(await use()).status, (await use()).status]).toEqual([303, 404]);
  });

  it.each([
    [
      'a loopback address',
      () => pages,
      /^__Host-candor=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    ],
    [
      'https',
      () => publicPages,
      /^__Host-candor=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    ],
    [
      'http on a local network',
      () => plainPages,
      /^candor-desk=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    ],
  ])('sets a cookie that suits %s', async (_, from, cookie) => {
    expect((await signIn(from())).headers.get('set-cookie')).toMatch(cookie);
  });

  it('goes to the desk and nowhere else, and ends the session the browser had before', async () => {
    const planted = (await pages.sessions().signIn((await pages.sessions().invite(site.id, 'Eve')).link)) ?? '';
    const answer = await signIn(pages, `__Host-candor=${planted}`);
    expect(answer.headers.get('location')).toBe('/desk');
    expect(answer.headers.get('set-cookie')).not.toContain(planted);
    expect(await pages.sessions().resume(planted)).toBeUndefined();
  });

  it.each([
    '?next=//elsewhere.example',
    '?next=/\\elsewhere.example',
    '?next=https:elsewhere.example',
    '?to=%2f%2felsewhere.example',
  ])('follows no %s', async (query) => {
    const { link } = await pages.sessions().invite(site.id, 'Ann');
    const answer = await fetch(pages.url(`/desk/sign-in/${link}${query}`), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: pages.url(), 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ form: formTokenOf(link) }),
    });
    expect(answer.headers.get('location')).toBe('/desk');
  });

  it('is slowed down for an address that tries again and again', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const answer = await fetch(plainPages.url('/desk/sign-in/wrong'), {
        method: 'POST',
        headers: { origin: plainPages.url() },
        body: new URLSearchParams({ form: formTokenOf('wrong') }),
      });
      statuses.push(answer.status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('never puts a link or a session into the log', async () => {
    const { link } = await pages.sessions().invite(site.id, 'Ann');
    await fetch(pages.url(`/desk/sign-in/${link}`));
    const answer = await signIn(pages);
    const session = /=([\w-]{43});/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? 'none';
    await fetch(pages.url('/desk'), { headers: { cookie: `__Host-candor=${session}` } });
    expect(pages.logged.join('\n')).not.toContain(link);
    expect(pages.logged.join('\n')).not.toContain(session);
  });
});

describe('signing out', () => {
  it('ends the session and takes the cookie back', async () => {
    const { site } = await service.aSite();
    const session = (await pages.sessions().signIn((await pages.sessions().invite(site.id, 'Ann')).link)) ?? '';
    const headers = { cookie: `__Host-candor=${session}`, origin: pages.url(), 'sec-fetch-site': 'same-origin' };
    expect((await fetch(pages.url('/desk'), { headers })).status).toBe(200);
    const answer = await fetch(pages.url('/desk/sign-out'), {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({ form: formTokenOf(session) }),
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-candor=; Path=\/; Expires=Thu, 01 Jan 1970 [^;]+; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect((await fetch(pages.url('/desk'), { headers })).status).toBe(403);
  });
});
