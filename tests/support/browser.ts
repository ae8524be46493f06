import { afterAll, beforeAll, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { findChromium, type ChromiumProgram } from './chromium.js';

export const DESKTOP = { width: 1280, height: 860 } as const;
export const PHONE = { width: 390, height: 844 } as const;

const START_MS = 60_000;
const PAGE_MS = 15_000;

export interface VisitorOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly scheme?: 'light' | 'dark';
  readonly language?: string;
  /** With script unless told. */
  readonly script?: boolean;
}

/** Somebody with a browser of their own: own cookies, own storage. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What no page of ours may ever cause: dialogs, errors, violations of its policy, requests to other hosts. */
  readonly faults: readonly string[];
  readonly leave: () => Promise<void>;
}

export interface TestBrowser {
  readonly visitor: (options?: VisitorOptions) => Promise<Visitor>;
}

const isOurs = (url: string): boolean => url === 'about:blank' || new URL(url).hostname === '127.0.0.1';

const watch = (page: Page, faults: string[]): void => {
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy|trusted ?(types|html|script)/i.test(message.text()))
      faults.push(`policy: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!isOurs(request.url())) faults.push(`request: ${request.url()}`);
  });
  page.on('popup', (popup) => faults.push(`popup: ${popup.url()}`));
};

/** A real Chromium for the tests of a file. Call it at the top. */
export const testBrowser = (): TestBrowser => {
  let program: ChromiumProgram | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    program = await findChromium();
    browser = await chromium.launch({
      executablePath: program.path,
      env: program.env,
      // Its sandbox needs rights that neither root nor a container's user has; it sees our own pages alone.
      args: ['--no-sandbox'],
    });
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    program?.remove();
  });

  return {
    visitor: async ({ size = DESKTOP, scheme = 'light', language = 'en-GB', script = true } = {}) => {
      if (browser === undefined) throw new Error('the browser is only there inside tests');
      const context = await browser.newContext({
        viewport: size,
        colorScheme: scheme,
        locale: language,
        javaScriptEnabled: script,
      });
      context.setDefaultTimeout(PAGE_MS);
      const page = await context.newPage();
      const faults: string[] = [];
      watch(page, faults);
      return { page, context, faults, leave: () => context.close() };
    },
  };
};

/** How many pixels the page is wider than the window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: ReadonlyArray<{ readonly id: string; readonly nodes: ReadonlyArray<{ readonly html: string }> }>;
}

/** Holds the page against the rules of axe-core; the failure names rule and element. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>("axe.run({ resultTypes: ['violations'] })");
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
};
