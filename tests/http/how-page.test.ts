import { describe, expect, it } from '@jest/globals';

import { testPages } from '../support/browser-service.js';
import { testRedis } from '../support/redis.js';
import { testService } from '../support/service.js';

testRedis();
const service = testService({ withWorker: false });
const pages = testPages(service);

describe('GET /how/{site}', () => {
  it('says what happens to any comment, by the policy of that site as it is', async () => {
    const { site } = await service.aSite({ policy: { thresholds: { flag: 0.25, spam: 0.75 }, retentionDays: 41 } });
    const answer = await fetch(pages.url(`/how/${site.id}`));
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain('How your comment is processed');
    expect(text).toContain('The Harbour Gazette');
    for (const said of ['25', '75', '41 days']) expect(text).toContain(said);
    expect(text).not.toContain('reads every comment before');
    expect(text).not.toContain('Back to the article');
  });

  it('says so where a person reads every comment until the filter was taught', async () => {
    const { site } = await service.aSite({ policy: { holdUntilTaught: 12 } });
    const text = await (await fetch(pages.url(`/how/${site.id}`))).text();
    expect(text).toContain('Until it has learned 12 of them, a moderator reads every comment before it is published.');
  });

  it('is not there for a site that is none', async () => {
    for (const site of ['0123456789', '..%2F', 'x'.repeat(500)])
      expect((await fetch(pages.url(`/how/${site}`))).status).toBe(404);
  });
});
