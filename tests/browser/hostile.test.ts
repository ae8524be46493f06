import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { inert } from '../../src/http/pages/inert-text.js';
import { testBrowser } from '../support/browser.js';
import { PAYLOADS } from '../support/browser-payloads.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';

const browser = testBrowser();
testRedis();
const service = testService({ model: aModel(0.4) });
const pages = testPages(service);
const MANY_PAGES_MS = 120_000;

/** Everything a sender can choose, hostile. The API would refuse some of it; pages must not depend on that. */
const everywhere = (payload: string) => ({
  content: payload,
  author: { name: payload, url: payload, id: payload },
  client: { userAgent: payload, referrer: payload },
  article: { title: payload, url: payload, language: 'en' },
  parent: { id: payload, text: payload },
});

const sitePolicy = (flag: number) => ({ policy: { thresholds: { flag, spam: 1 } } });

/** What no comment may ever add to a page of ours. */
const FOREIGN = `[...document.querySelectorAll('*')].flatMap((element) => [
  ...([...element.attributes].filter(({ name }) => /^on|^style$|^srcdoc$/.test(name)).map(({ name }) => element.tagName + ' ' + name)),
  ...(element.matches('script:not([src^="/assets/"]), iframe, object, embed, base, img, style, video, math, link:not([href^="/assets/"]), noscript *') ? [element.tagName] : []),
  ...(element.matches('a:not([href^="/"]):not([href^="#"])') ? ['link to ' + element.getAttribute('href')] : []),
  ...(element.matches('form') && !element.getAttribute('action').startsWith('/') ? ['form'] : []),
  ...(element.matches('mark:not(.comment-text > mark)') ? ['mark'] : []),
  ...(element.matches('.comment-text, .comment-text > mark, bdi, .row-words') && element.querySelector(':not(mark)') !== null ? ['markup in ' + element.className] : []),
])`;

const expectClean = async (page: Page): Promise<void> => {
  expect(await page.evaluate(FOREIGN)).toEqual([]);
};

const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate("[...document.querySelectorAll('.comment-text')].map((element) => element.textContent)");

describe('hostile comments', () => {
  it(
    'stay one inert text node on desk and reader’s page, whatever they hold and wherever they hold it',
    async () => {
      const { site } = await service.aSite(sitePolicy(0));
      const { page, faults, leave } = await browser.visitor();
      await page.goto(await pages.signInUrl(site, '<b onclick=alert(1)>Ann'));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL('**/desk');
      for (const payload of PAYLOADS) {
        const { id, receiptToken } = await submitAndWait(service, site, everywhere(payload));
        for (const path of [`/desk/c/${id}`, `/c/${receiptToken}`]) {
          await page.goto(pages.url(path));
          await expectClean(page);
          expect(await textsOf(page)).toEqual([inert(payload)]);
        }
      }
      await page.goto(pages.url('/desk'));
      await expectClean(page);
      expect(await page.locator('.row').count()).toBe(PAYLOADS.length);
      expect(faults).toEqual([]);
      await leave();
    },
    MANY_PAGES_MS,
  );

  it('are inert among published comments, too', async () => {
    const { site, apiKey } = await service.aSite(sitePolicy(1));
    pages.useForDemo(apiKey);
    const { page, faults, leave } = await browser.visitor();
    for (const payload of PAYLOADS.slice(0, 8)) await submitAndWait(service, site, everywhere(payload));
    await page.goto(pages.url('/demo'));
    await expectClean(page);
    expect((await textsOf(page)).toReversed()).toEqual(PAYLOADS.slice(0, 8).map(inert));
    expect(faults).toEqual([]);
    await leave();
  });

  it('are not run when what was typed is shown again with a fault', async () => {
    const { apiKey } = await service.aSite();
    pages.useForDemo(apiKey);
    const { page, faults, leave } = await browser.visitor();
    for (const payload of PAYLOADS.slice(4, 10)) {
      await page.goto(pages.url('/demo'));
      await page.getByLabel('Name').fill(payload);
      await page.getByLabel('E-mail (not shown)').fill(payload);
      await page.getByLabel('Your comment').fill(payload);
      await page.getByRole('button', { name: 'Send comment' }).click();
      await page.getByRole('alert').waitFor();
      await expectClean(page);
      expect(await page.getByLabel('Your comment').inputValue()).toBe(payload);
    }
    expect(faults).toEqual([]);
    await leave();
  });
});

describe('the watch these tests rely on', () => {
  const SINKS = [
    [
      'an inline script',
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(1)' }))`,
    ],
    ['markup made from text', `document.body['inner' + 'HTML'] = '<img src=x onerror=alert(1)>'`],
    [
      'a picture from elsewhere',
      `document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/a.png' }))`,
    ],
    ['a style attribute', `document.body.setAttribute('style', 'display: none')`],
  ] as const;

  it.each(SINKS)('notices %s, because the policy of our pages forbids it', async (_, sink) => {
    const { page, faults, leave } = await browser.visitor();
    await page.goto(pages.url('/demo'));
    await page.evaluate(sink).catch(() => undefined);
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(faults.filter((fault) => /^(policy|request)/.test(fault))).not.toEqual([]);
    await leave();
  });
});
