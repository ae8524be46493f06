import { afterAll, describe, expect, it } from '@jest/globals';

import { openWorker, type OpenWorker } from '../../workers/open-worker.js';
import { testBrowser } from '../support/browser.js';
import { testPages } from '../support/browser-service.js';
import { testRedis, testRedisUrl } from '../support/redis.js';
import { aModel, anUnkeyedRequest, aSubmission, testService } from '../support/service.js';

const browser = testBrowser();
testRedis();
const service = testService({ withWorker: false });
const pages = testPages(service);
const nothing = (): void => undefined;

let worker: OpenWorker | undefined;
afterAll(async () => {
  await worker?.drain();
  worker?.disconnect();
});

describe('a comment that is still being checked', () => {
  it('shows its verdict by itself once there is one, with script and without', async () => {
    const { site } = await service.aSite({ policy: { thresholds: { flag: 0, spam: 1 } } });
    const { receiptToken } = await service.api().services.submit(site, aSubmission(), anUnkeyedRequest());
    const visitors = [await browser.visitor(), await browser.visitor({ script: false })];
    for (const { page } of visitors) {
      await page.goto(pages.url(`/c/${receiptToken}`));
      await page.getByRole('heading', { name: 'Being checked' }).waitFor();
    }
    worker = await openWorker({
      redisUrl: testRedisUrl(),
      masterKey: service.masterKey,
      model: aModel(0.4),
      onRedisError: nothing,
      onCommitted: nothing,
      onFailed: nothing,
      onPause: nothing,
    });
    for (const { page, faults, leave } of visitors) {
      await page.getByRole('heading', { name: 'Waiting for a person' }).waitFor();
      expect(faults).toEqual([]);
      await leave();
    }
  });
});
