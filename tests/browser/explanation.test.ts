import { beforeAll, describe, expect, it } from '@jest/globals';

import { DESKTOP, PHONE, expectAccessible, sidewaysScroll, testBrowser } from '../support/browser.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { submitAndWait, testService } from '../support/service.js';
import { aWordModel } from '../support/word-model.js';

const browser = testBrowser();
testRedis();
const service = testService({
  model: aWordModel({ casino: 127, roulette: 60, bonus: 40, ferry: -60, landing: -30 }, -1),
});
const pages = testPages(service);

const CONTENT =
  'I took the ferry to the landing on Sunday.\nCome and see our casino, roulette with a bonus: https://casino.example/roulette – all night long!';
const at: { desk: string; held: string; rejected: string } = { desk: '', held: '', rejected: '' };
let signIn = '';

beforeAll(async () => {
  const { site } = await service.aSite({ policy: { thresholds: { flag: 0.3, spam: 0.999 } } });
  const { site: strict } = await service.aSite({ policy: { thresholds: { flag: 0.1, spam: 0.3 } } });
  const held = await submitAndWait(service, site, { content: CONTENT, author: { name: 'Maud Ellery' } });
  const rejected = await submitAndWait(service, strict, { content: CONTENT });
  at.desk = `/desk/c/${held.id}`;
  at.held = `/c/${held.receiptToken}`;
  at.rejected = `/c/${rejected.receiptToken}`;
  signIn = await pages.signInUrl(site);
});

const LOOKS = [
  { name: 'on a desktop', size: DESKTOP, scheme: 'light' },
  { name: 'on a phone at night', size: PHONE, scheme: 'dark' },
] as const;

describe('the words that counted', () => {
  it.each(LOOKS)(
    'are marked for the reader and told again in a table, without script, $name',
    async ({ size, scheme }) => {
      const { page, faults, leave } = await browser.visitor({ size, scheme, script: false });
      for (const path of [at.held, at.rejected]) {
        await page.goto(pages.url(path));
        expect(await page.locator('.comment-text').textContent()).toBe(CONTENT);
        expect(await page.locator('mark.mark-spam', { hasText: 'roulette' }).count()).toBeGreaterThan(0);
        expect(await page.locator('mark.mark-ham', { hasText: 'ferry' }).count()).toBe(1);
        expect(await page.locator('.own-parts tbody tr').count()).toBeGreaterThan(2);
        expect(await page.locator('.own-without').textContent()).toMatch(/Without .* it would have/);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      }
      expect(faults).toEqual([]);
      await leave();
    },
  );

  it.each(LOOKS)('are so for everybody’s eyes and ears, $name', async ({ size, scheme }) => {
    const { page, leave } = await browser.visitor({ size, scheme });
    for (const path of [at.held, at.rejected]) {
      await page.goto(pages.url(path));
      await expectAccessible(page);
    }
    await leave();
  });

  it('are marked at the desk, too, where all numbers add up', async () => {
    const { page, faults, leave } = await browser.visitor();
    await page.goto(signIn);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/desk');
    await page.goto(pages.url(at.desk));
    expect(await page.locator('mark.mark-spam').count()).toBeGreaterThan(0);
    const shown = await page.locator('.reasons .reason-weight').allTextContents();
    const numbers = shown.map((number) => Math.round(Number(number.replace('−', '-')) * 1_000));
    expect(numbers.slice(0, -1).reduce((sum, number) => sum + number, 0)).toBe(numbers.at(-1));
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await leave();
  });
});
