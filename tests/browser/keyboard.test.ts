import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import type { CommentId } from '../../src/domain/ids.js';
import { testBrowser } from '../support/browser.js';
import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { aModel, submitAndWait, testService } from '../support/service.js';
import { waitFor } from '../support/wait-for.js';

const browser = testBrowser();
testRedis();
const service = testService({ model: aModel(0.4) });
const pages = testPages(service);
const MOST_TABS = 40;

/** The text of what has the focus; nothing while only the page itself has it, which holds every text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement === document.body ? '' : document.activeElement.textContent");

/** Presses Tab until something that holds `text` has the focus. */
const tabTo = async (page: Page, text: string): Promise<void> => {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(text)) return;
  }
  throw new Error(`Tab never reached ${text}`);
};

const aSiteWithHeld = async (names: readonly string[]) => {
  const { site } = await service.aSite({ policy: { thresholds: { flag: 0, spam: 1 } } });
  const ids: CommentId[] = [];
  for (const name of names)
    ids.push((await submitAndWait(service, site, { content: `From ${name}.`, author: { name } })).id);
  const statusOf = async (index: number): Promise<string | undefined> => {
    const id = ids[index];
    const view = id === undefined ? undefined : await service.api().services.find(site.id, id);
    return view?.kind === 'comment' ? view.status : undefined;
  };
  return { site, statusOf };
};

describe('the desk by keyboard alone', () => {
  it('takes a moderator from the link to a decision by Tab and Enter, without script', async () => {
    const { site, statusOf } = await aSiteWithHeld(['Tom', 'Lena']);
    const { page, leave } = await browser.visitor({ script: false });
    const focusedWhere = page.locator(':focus');
    const tab = async (text: string): Promise<void> => {
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        await page.keyboard.press('Tab');
        if ((await focusedWhere.innerText().catch(() => '')).includes(text)) return;
      }
      throw new Error(`Tab never reached ${text}`);
    };
    await page.goto(await pages.signInUrl(site));
    await tab('Sign in');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk');
    await tab('Start with the oldest');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tom' }).waitFor();
    await tab('Skip to the comment');
    await page.keyboard.press('Enter');
    await tab('Reject');
    await page.keyboard.press('Enter');
    await page.getByText(/^Rejected: Tom/).waitFor();
    expect(await statusOf(0)).toBe('spam');
    await page.getByRole('heading', { name: 'Lena' }).waitFor();
    await leave();
  });

  it('steps and decides by single keys where script runs, and shows the next comment', async () => {
    const { site, statusOf } = await aSiteWithHeld(['Tom', 'Lena', 'Priya']);
    const { page, leave } = await browser.visitor();
    // The keys sleep in a page's first moments: pressed again until the page changes, as a person would.
    const press = async (key: string, heading: string | RegExp): Promise<void> => {
      await waitFor(
        `key ${key} to lead to ${String(heading)}`,
        async () => {
          if ((await page.getByRole('heading', { level: 1, name: heading }).count()) > 0) return true;
          await page.keyboard.press(key);
          return false;
        },
        { everyMs: 250 },
      );
    };
    await page.goto(await pages.signInUrl(site));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/desk');
    await press('j', 'Tom');
    await press('j', 'Lena');
    await press('k', 'Tom');
    await press('a', 'Lena');
    expect(await statusOf(0)).toBe('ham');
    await press('r', 'Priya');
    expect(await statusOf(1)).toBe('spam');
    expect(await statusOf(2)).toBe('flagged');
    await press('z', 'Lena');
    await page.getByText(/^Taken back: Lena/).waitFor();
    expect(await statusOf(1)).toBe('flagged');
    await press('q', /waiting for a person/);
    await leave();
  });

  it('takes no key in the first moments of a page, so that one pressed twice decides once', async () => {
    const { site, statusOf } = await aSiteWithHeld(['Tom', 'Lena']);
    const { page, leave } = await browser.visitor();
    await page.goto(await pages.signInUrl(site));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/desk');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.getByRole('link', { name: /Start with the oldest/ }).click();
    await page.getByRole('heading', { name: 'Tom' }).waitFor();
    await page.waitForLoadState('load');
    await page.keyboard.press('a');
    await page.keyboard.press('a');
    await page.clock.fastForward(1_000);
    await page.keyboard.press('r');
    await page.getByText(/^Rejected: Tom/).waitFor();
    expect([await statusOf(0), await statusOf(1)]).toEqual(['spam', 'flagged']);
    await leave();
  });

  it('leaves single keys alone for whoever switched them off', async () => {
    const { site } = await aSiteWithHeld(['Tom']);
    const { page, leave } = await browser.visitor();
    await page.goto(await pages.signInUrl(site));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/desk');
    await page.getByRole('button', { name: 'Switch keys off' }).waitFor();
    await tabTo(page, 'Switch keys off');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Switch keys on' }).waitFor();
    expect(await page.evaluate("localStorage.getItem('candor-keys-off')")).toBe('1');
    await leave();
  });
});
