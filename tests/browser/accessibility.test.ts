import { beforeAll, describe, expect, it } from '@jest/globals';

import { DESKTOP, PHONE, expectAccessible, sidewaysScroll, testBrowser } from '../support/browser.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';

const browser = testBrowser();
testRedis();
const service = testService({ model: aModel(0.4) });
const pages = testPages(service);
const MANY_PAGES_MS = 90_000;

const LONG = `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(12)} https://example.org/${'path/'.repeat(60)}`;
const paths: { readonly everybody: string[]; readonly moderator: string[] } = { everybody: [], moderator: [] };
let signInUrl: () => Promise<string>;

beforeAll(async () => {
  const held = await service.aSite({ policy: { thresholds: { flag: 0, spam: 1 } } });
  const open = await service.aSite({ policy: { thresholds: { flag: 1, spam: 1 } } });
  const closed = await service.aSite({ policy: { thresholds: { flag: 0, spam: 0 } } });
  pages.useForDemo(open.apiKey);
  const author = { name: LONG, email: 'maud@mail.example', url: `https://example.org/${'a'.repeat(400)}` };
  const article = { title: LONG, url: 'https://example.org/article', language: 'en' };
  const waiting = await submitAndWait(service, held.site, { content: LONG, author, article });
  const arabic = await submitAndWait(service, held.site, { content: 'هل ستعمل العبارة في أيام العطل أيضا؟', article });
  const published = await submitAndWait(service, open.site, { content: LONG, author, article });
  const rejected = await submitAndWait(service, closed.site, { form: { honeypot: 'x', elapsedMs: 300 } });
  const erased = await submitAndWait(service, open.site);
  await service.api().services.erase(open.site.id, erased.id);
  paths.everybody.push(
    '/demo',
    '/demo/how',
    ...[waiting, published, rejected, erased].map(({ receiptToken }) => `/c/${receiptToken}`),
    '/c/nothing',
    '/desk',
    '/desk/sign-in/none',
  );
  paths.moderator.push('/desk', '/desk/filter', `/desk/c/${waiting.id}`, `/desk/c/${arabic.id}`, '/desk/c/none');
  signInUrl = () => pages.signInUrl(held.site);
});

const LOOKS = [
  { size: DESKTOP, scheme: 'light', name: 'a desktop by day' },
  { size: PHONE, scheme: 'dark', name: 'a phone by night' },
] as const;

describe('every page', () => {
  it.each(LOOKS)(
    'passes the rules of axe and never scrolls sideways on $name',
    async ({ size, scheme }) => {
      const { page, faults, leave } = await browser.visitor({ size, scheme });
      const look = async (path: string): Promise<void> => {
        await page.goto(pages.url(path));
        await page.evaluate("document.querySelectorAll('details').forEach((element) => { element.open = true; })");
        expect({ path, wider: Math.max(0, await sidewaysScroll(page)) }).toEqual({ path, wider: 0 });
        await expectAccessible(page);
      };
      for (const path of paths.everybody) await look(path);
      await page.goto(await signInUrl());
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL('**/desk');
      for (const path of paths.moderator) await look(path);
      expect(faults).toEqual([]);
      await leave();
    },
    MANY_PAGES_MS,
  );
});

describe('the reader’s page', () => {
  it.each([
    ['de-AT', 'de', 'Wartet auf einen Menschen'],
    ['fr', 'fr', 'En attente d’une personne'],
    ['en-GB', 'en', 'Waiting for a person'],
    ['pl', 'en', 'Waiting for a person'],
  ])('speaks to a browser set to %s in %s', async (language, lang, heading) => {
    const { page, leave } = await browser.visitor({ language });
    await page.goto(pages.url(paths.everybody[2] ?? ''));
    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    await leave();
  });

  it('shows times in the reader’s own time zone where script runs, and says UTC where it does not', async () => {
    for (const script of [true, false]) {
      const { page, leave } = await browser.visitor({ script });
      await page.goto(pages.url(paths.everybody[2] ?? ''));
      const time = await page.locator('.timeline time').first().innerText();
      expect(time.endsWith('UTC')).toBe(!script);
      await leave();
    }
  });
});
