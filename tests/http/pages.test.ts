import { beforeAll, describe, expect, it } from '@jest/globals';

import { assetPath } from '../../src/http/pages/assets.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';
import { Problem } from '../../src/domain/problem.js';

testRedis();
const service = testService({ model: aModel(0.4) });
const pages = testPages(service);
const guessedAt = testPages(service);
const brokenPages = testPages(service, {
  services: (real) => ({
    ...real,
    resolveReceipt: () => Promise.reject(new Problem('store-unavailable', { cause: new Error('secret detail') })),
    list: () => Promise.reject(new Error('secret detail')),
  }),
});

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const RULED = { deny: 'zanzibar', allow: 'mauritius' } as const;
const secrets = { published: '', rejected: '', held: '', ruled: '', erased: '' };

beforeAll(async () => {
  const at = (flag: number, spam: number) => ({ policy: { thresholds: { flag, spam } } });
  const [open, closed, held] = [
    await service.aSite(at(1, 1)),
    await service.aSite(at(0, 0)),
    await service.aSite(at(0, 1)),
  ];
  const ruled = await service.aSite({
    policy: {
      lists: [
        { list: 'deny', kind: 'term', value: RULED.deny },
        { list: 'allow', kind: 'domain', value: 'mauritius.example' },
      ],
    },
  });
  const token = async (submitted: Promise<{ readonly receiptToken: string }>): Promise<string> =>
    (await submitted).receiptToken;
  secrets.published = await token(submitAndWait(service, open.site));
  secrets.rejected = await token(submitAndWait(service, closed.site, { form: { honeypot: 'x', elapsedMs: 900 } }));
  secrets.held = await token(submitAndWait(service, held.site, { form: { elapsedMs: 900 } }));
  secrets.ruled = await token(
    submitAndWait(service, ruled.site, { content: `My uncle moved to ${RULED.deny.toUpperCase()} last year.` }),
  );
  const erased = await submitAndWait(service, open.site);
  await service.api().services.erase(open.site.id, erased.id);
  secrets.erased = erased.receiptToken;
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(pages.url(path), { headers });
const textOf = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await get(path, headers)).text();
/** The text of a page as a person sees it. */
const seen = (html: string): string => html.replace(/<head>.*<\/head>/s, '').replace(/<[^>]+>/g, ' ');

describe('the headers of every page', () => {
  it.each(['/demo', '/demo/how', '/desk', '/desk/sign-in/x', '/c/x'])(
    '%s runs nothing, is framed by nobody, tells nobody',
    async (path) => {
      const { headers } = await get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it.each(['/desk', '/desk/sign-in/x', '/c/x'])('%s is found by no search engine', async (path) => {
    expect((await get(path)).headers.get('x-robots-tag')).toBe('noindex, nofollow');
  });

  it('let browsers keep style sheets and scripts for ever, under the hash of their bytes', async () => {
    for (const name of ['reader', 'demo', 'desk', 'localTime', 'waitForVerdict', 'deskKeys', 'icon'] as const) {
      const answer = await get(assetPath(name));
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    }
    expect((await get('/assets/desk-000000000000.css')).status).toBe(404);
  });
});

describe('a link to nothing', () => {
  it('leads to one and the same page, whatever is wrong with it', async () => {
    const [site = '', secret = ''] = secrets.published.split('.');
    const wrong = [
      'x',
      'a'.repeat(300),
      site,
      `${site}.`,
      `${site}.${secret.slice(1)}`,
      `${site}.${Array.from(secret).toReversed().join('')}`,
      `0123456789.${secret}`,
      `${secrets.published}x`,
      `${secrets.published}%20`,
      secrets.published.toUpperCase(),
      encodeURIComponent('<script>alert(1)</script>'),
    ];
    const answers = await Promise.all(wrong.map((token) => get(`/c/${token}`)));
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 404));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it('can be tried sixty times a minute and no more', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 61; attempt += 1) statuses.push((await fetch(guessedAt.url('/c/x'))).status);
    expect(statuses.slice(0, 60).every((status) => status === 404)).toBe(true);
    const refused = await fetch(guessedAt.url(`/c/${secrets.published}`));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('is no more in the log than a right one', async () => {
    await get(`/c/${secrets.published}`);
    expect(pages.logged.join('\n')).not.toContain(secrets.published.split('.')[1]);
  });
});

describe('the numbers', () => {
  const numbersOn = (html: string): { parts: number[]; sum: number; score: number } => {
    const details = /<details.*<\/details>/s.exec(html)?.[0] ?? '';
    const values = [...details.matchAll(/<data value="([^"]+)"/g)].map(([, value]) => Number(value));
    return { parts: values.slice(0, -2), sum: values.at(-2) ?? NaN, score: values.at(-1) ?? NaN };
  };

  it('of a decided comment add up to the log-odds to the last bit, and those give the score', async () => {
    const { parts, sum, score } = numbersOn(await textOf(`/c/${secrets.rejected}`));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
    expect(1 / (1 + Math.exp(-sum))).toBe(score);
  });

  it('are not told while a person has yet to decide', async () => {
    const html = await textOf(`/c/${secrets.held}`);
    expect(html).not.toContain('<details');
    expect(html).not.toContain('<data');
    expect(seen(html)).toContain('The exact numbers are shown here once a moderator has decided.');
  });
});

describe('what a reader is told', () => {
  it('names the kind of a list, never its entries', async () => {
    const html = await textOf(`/c/${secrets.ruled}`);
    expect(seen(html)).toContain('A word or phrase in it is on a list of what this site does not accept.');
    expect(html.replace(/<blockquote.*?<\/blockquote>/s, '').toLowerCase()).not.toContain(RULED.deny);
    expect(html).not.toContain(RULED.allow);
  });

  it('is the state alone once a comment was erased', async () => {
    const html = await textOf(`/c/${secrets.erased}`);
    expect(seen(html)).toMatch(/Erased.*All that was kept about this comment was deleted/s);
    expect(html).not.toMatch(/<blockquote|<table|<ol/);
  });

  it('comes in the language the browser asks for, and caches are told so', async () => {
    const answer = await get(`/c/${secrets.rejected}`, { 'accept-language': 'fr-CA, de;q=0.8' });
    expect(answer.headers.get('content-language')).toBe('fr');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect(seen(await answer.text())).toContain('Non publié');
  });

  it('under the form of the demo is the promised line with its link', async () => {
    const html = await textOf('/demo');
    expect(seen(html).replace(/\s+/g, ' ')).toContain(
      "Comments here are checked for spam by this site's own filter. See how your comment is processed",
    );
    expect(html).toContain('<a href="/demo/how">See how your comment is processed</a>');
  });

  it('on how comments are processed follows the policy of the site', async () => {
    const { apiKey } = await service.aSite({ policy: { thresholds: { flag: 0.3, spam: 0.8 }, retentionDays: 17 } });
    pages.useForDemo(apiKey);
    const text = seen(await textOf('/demo/how')).replace(/\s+/g, ' ');
    expect(text).toContain('From 30% to 80%: a moderator reads it and decides.');
    expect(text).toContain('for 17 days from receipt');
    expect(text).not.toContain('deny list');
  });
});

describe('while the store does not answer', () => {
  it('the reader’s page says that nothing is lost, and nothing else', async () => {
    const answer = await fetch(brokenPages.url(`/c/${secrets.published}`));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    const html = await answer.text();
    expect(seen(html)).toContain('Nothing is lost; try again in a minute.');
    expect(html + brokenPages.logged.join()).not.toContain('secret detail');
  });

  it('the article stands without its comments', async () => {
    brokenPages.useForDemo((await service.aSite()).apiKey);
    const answer = await fetch(brokenPages.url('/demo'));
    expect(answer.status).toBe(503);
    expect(seen(await answer.text())).toContain('Old ferry landing');
  });
});
