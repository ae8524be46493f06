import { describe, expect, it } from '@jest/globals';
import { DESKTOP, expectAccessible, PHONE, sidewaysScroll, testBrowser } from '../support/browser.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

const browser = testBrowser();
testRedis();
const service = testService({ model: aModel(-3), withWorker: false });
const http = httpService(() => service.api().services);
const address = (path: string): string => `http://127.0.0.1:${http.port()}${path}`;

describe('the manual', () => {
  it('is drawn under its policy, asks nothing of anybody else, and lists every route and every webhook', async () => {
    const { page, faults, leave } = await browser.visitor({ size: DESKTOP });
    await page.goto(address('/docs'));
    await page.locator('.opblock').first().waitFor();
    const shown = await page.locator('.opblock').count();
    const { paths = {}, webhooks = {} } = http.contract().document;
    const drawn = [...Object.values(paths), ...Object.values(webhooks)];
    expect(shown).toBe(drawn.flatMap((item) => Object.keys(item)).length);
    await page.locator('.opblock-post .opblock-summary-control').first().click();
    await page.locator('.opblock-post.is-open .responses-table').first().waitFor();
    expect(faults).toEqual([]);
    if (process.env['SHOT'])
      await page.screenshot({
        path: '/tmp/http-try/docs.png',
        clip: { x: 0, y: 0, width: 1280, height: 2400 },
        fullPage: true,
      });
    await leave();
  });

  it('leads to what can be read without script', async () => {
    const { page, faults, leave } = await browser.visitor({ script: false });
    await page.goto(address('/docs'));
    await page.getByRole('link', { name: 'the kinds of problem' }).click();
    await page.getByRole('heading', { name: 'Kinds of problem' }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });
});

describe('the kinds of problem', () => {
  it.each([DESKTOP, PHONE])('are a page that anybody can read at %j', async (size) => {
    const { page, faults, leave } = await browser.visitor({ size });
    await page.goto(address('/docs/problems#gone'));
    await expectAccessible(page);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    if (process.env['SHOT']) await page.screenshot({ path: `/tmp/http-try/problems-${size.width}.png` });
    expect(faults).toEqual([]);
    await leave();
  });
});
