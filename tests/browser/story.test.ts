import { describe, expect, it } from '@jest/globals';

import { DESKTOP, PHONE, sidewaysScroll, testBrowser } from '../support/browser.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';

const ALL_HELD = { thresholds: { flag: 0, spam: 1 } };

const browser = testBrowser();
testRedis();
const service = testService({ model: aModel(0.4) });
const pages = testPages(service);

const VISITS = [
  { name: 'on a desktop', size: DESKTOP, script: true },
  { name: 'on a desktop without script', size: DESKTOP, script: false },
  { name: 'on a phone', size: PHONE, script: true },
  { name: 'on a phone without script', size: PHONE, script: false },
] as const;

describe('the whole story of a comment', () => {
  it.each(VISITS)('is held, published by a moderator, and explained to its author, $name', async ({ size, script }) => {
    const { site, apiKey } = await service.aSite({ policy: ALL_HELD });
    pages.useForDemo(apiKey);
    const author = await browser.visitor({ size, script });
    const moderator = await browser.visitor({ size, script });

    await author.page.goto(pages.url('/demo'));
    await author.page.getByLabel('Name').fill('Maud Ellery');
    await author.page.getByLabel('E-mail (not shown)').fill('maud@mail.example');
    await author.page.getByLabel('Your comment').fill('Four minutes by boat!\nAt last.');
    await author.page.getByRole('button', { name: 'Send comment' }).click();
    await author.page.waitForURL('**/c/**');
    await author.page.getByRole('heading', { name: 'Waiting for a person' }).waitFor();
    expect(await author.page.locator('.comment-text').textContent()).toBe('Four minutes by boat!\nAt last.');
    expect(await author.page.locator('[data-kept=email] bdi').textContent()).toBe('m***@mail.example');
    expect(await sidewaysScroll(author.page)).toBeLessThanOrEqual(0);

    await moderator.page.goto(await pages.signInUrl(site));
    await moderator.page.getByRole('button', { name: 'Sign in' }).click();
    await moderator.page.waitForURL('**/desk');
    expect(await sidewaysScroll(moderator.page)).toBeLessThanOrEqual(0);
    await moderator.page.locator('.row', { hasText: 'Maud Ellery' }).click();
    expect(await moderator.page.locator('.comment-text').textContent()).toBe('Four minutes by boat!\nAt last.');
    expect(await sidewaysScroll(moderator.page)).toBeLessThanOrEqual(0);
    await moderator.page.getByRole('button', { name: /Publish/ }).click();
    await moderator.page.getByText(/^Published: Maud Ellery/).waitFor();
    await moderator.page.getByText('Ann Peters published').waitFor();

    await author.page.reload();
    await author.page.getByRole('heading', { name: 'Published', level: 1 }).waitFor();
    await author.page.getByText('A person: a moderator of this site.').waitFor();
    expect(await author.page.content()).not.toContain('Ann Peters');
    await author.page.goto(pages.url('/demo'));
    expect(await author.page.locator('.published .comment-text').first().textContent()).toBe(
      'Four minutes by boat!\nAt last.',
    );

    expect([...author.faults, ...moderator.faults]).toEqual([]);
    await Promise.all([author.leave(), moderator.leave()]);
  });
});

describe('a form that cannot be sent', () => {
  it('keeps the text and says what is wrong with which field', async () => {
    const { apiKey } = await service.aSite();
    pages.useForDemo(apiKey);
    const { page, leave } = await browser.visitor();
    await page.goto(pages.url('/demo'));
    await page.getByLabel('E-mail (not shown)').fill('not an address');
    await page.getByLabel('Your comment').fill('Keep this.');
    await page.getByRole('button', { name: 'Send comment' }).click();
    await page.getByText('This does not look like an e-mail address.').waitFor();
    expect(await page.getByLabel('Your comment').inputValue()).toBe('Keep this.');
    expect(await page.getByLabel('E-mail (not shown)').getAttribute('aria-describedby')).toBe('email-fault');
    await leave();
  });

  it('keeps the text while the service takes no comments', async () => {
    pages.useForDemo('sk_0123456789abcd_this-key-was-never-given-out-by-anybody-00');
    const { page, leave } = await browser.visitor();
    await page.goto(pages.url('/demo'));
    await page.getByLabel('Your comment').fill('Keep this, too.');
    await page.getByRole('button', { name: 'Send comment' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Your comment').inputValue()).toBe('Keep this, too.');
    await leave();
  });
});

describe('two moderators', () => {
  it('who decide on one comment: the second is told who was first, and nothing of theirs is applied', async () => {
    const { site } = await service.aSite({ policy: ALL_HELD });
    const { services } = service.api();
    const { id } = await submitAndWait(service, site, { author: { name: 'Tom' } });
    const [ann, ben] = [await browser.visitor(), await browser.visitor()];
    for (const [who, name] of [
      [ann, 'Ann'],
      [ben, 'Ben'],
    ] as const) {
      await who.page.goto(await pages.signInUrl(site, name));
      await who.page.getByRole('button', { name: 'Sign in' }).click();
      await who.page.waitForURL('**/desk');
      await who.page.goto(pages.url(`/desk/c/${id}`));
    }
    await ann.page.getByRole('button', { name: /^Reject r/ }).click();
    await ann.page.getByText(/^Rejected: Tom/).waitFor();
    const [answer] = await Promise.all([
      ben.page.waitForResponse((response) => response.request().method() === 'POST'),
      ben.page.getByRole('button', { name: /Publish/ }).click(),
    ]);
    expect(answer.status()).toBe(409);
    await ben.page.getByText(/^Ann rejected this comment.*was not applied\.$/).waitFor();
    const view = await services.find(site.id, id);
    expect(view).toMatchObject({ status: 'spam', decidedBy: 'moderator' });
    await Promise.all([ann.leave(), ben.leave()]);
  });
});
