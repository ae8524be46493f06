import { describe, expect, it } from '@jest/globals';
import { aCheck, akismetFace, type Fields } from '../../support/akismet.js';
import { testRedis } from '../../support/redis.js';
import { testService } from '../../support/service.js';
import { waitFor } from '../../support/wait-for.js';

const redis = testRedis();
const service = testService();
const face = akismetFace(service);
const { ask, aSite, http, answered } = face;

/** What identifies a person, in each of the copies in which clients send it, and what a server's variables hold beside it. */
const CANARIES: Fields = {
  user_ip: '203.0.113.77',
  user_agent: 'canary-agent/1.0',
  referrer: 'https://canary-referrer.example/',
  comment_author: 'Canary Author',
  comment_author_email: 'canary@mail.example',
  comment_author_url: 'https://canary-home.example/',
  comment_content: 'A canarytext in the middle of a sentence about trams.',
  comment_author_IP: '203.0.113.78',
  comment_agent: 'canary-copy/1.0',
  user_ID: 'canary-user',
  POST_author: 'canary-post-author',
  POST_email: 'canary-post@mail.example',
  POST_comment: 'canary-post-text',
  POST_ak_js: '1795000000001',
  POST_ak_bib: 'canary-keystrokes',
  POST_ak_hp_textarea: '',
  HTTP_AUTHORIZATION: 'Bearer canary-token',
  HTTP_X_FORWARDED_FOR: '203.0.113.79',
  HTTP_X_WP_NONCE: 'canary-nonce',
  HTTP_COOKIE: 'canary-cookie',
  SERVER_ADMIN: 'canary-admin',
  REMOTE_ADDR: '203.0.113.80',
  REQUEST_URI: '/canary-uri',
  reporter: 'canary-reporter',
};

/** As they would stand somewhere in clear. */
const words = [...Object.values(CANARIES).filter((value) => value !== ''), 'canarytext', 'canary'];

/** What is kept, sealed, and shown to moderators; all else is gone once the answer is given. */
const KEPT = new Set(['user_agent', 'referrer', 'comment_author', 'comment_author_url', 'comment_content']);

const found = (text: string | Buffer): readonly string[] => words.filter((word) => text.includes(word));

describe('personal data of an Akismet client (case 51)', () => {
  it('reaches neither Redis in clear, nor the queue, the log or the metrics', async () => {
    const site = await aSite();
    const { services } = service.api();
    await ask('comment-check', aCheck(site, CANARIES));
    await ask('comment-check', aCheck(site, { ...CANARIES, recheck_reason: 'edit' }));
    await ask('comment-check', aCheck({ key: '000000000000' }, CANARIES));
    await waitFor('the verdict', async () =>
      (await services.list(site.site.id, { limit: 1 })).items.every(({ status }) => status !== 'queued'),
    );
    await ask('submit-spam', aCheck(site, CANARIES));
    const secrets = [...words, site.key];
    for (const key of await redis.keys('*')) {
      const value = await redis.dumpBuffer(key);
      const clear = secrets.filter((word) => key.includes(word) || value.includes(word));
      expect([key, clear]).toEqual([key, []]);
    }
    expect(found(http.logged.join(''))).toEqual([]);
    expect(answered.filter((entry) => found(entry.join(' ')).length > 0)).toEqual([]);
  });

  it('is not even in the sealed comment but for what the desk shows', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site, CANARIES));
    const { items } = await service.api().services.list(site.site.id, { limit: 1 });
    const kept = JSON.stringify(items[0]?.comment);
    const expected = Object.entries(CANARIES).flatMap(([name, value]) => (KEPT.has(name) ? [value] : []));
    expect(expected.filter((value) => !kept.includes(value))).toEqual([]);
    const dropped = Object.entries(CANARIES).flatMap(([name, value]) =>
      KEPT.has(name) || value === '' ? [] : [value],
    );
    expect(dropped.filter((value) => kept.includes(value))).toEqual([]);
  });

  it('is not on the receipt of anybody but its author, and there no more than the author wrote', async () => {
    const site = await aSite();
    const { headers } = await ask('comment-check', aCheck(site, CANARIES));
    const page = await http.askFace('GET', new URL(String(headers['x-candor-receipt'])).pathname);
    for (const hidden of ['canary@mail.example', '203.0.113.77', 'canary-token', 'canary-post', site.key])
      expect(page.text).not.toContain(hidden);
  });
});
