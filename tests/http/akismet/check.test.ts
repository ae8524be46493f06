import { describe, expect, it } from '@jest/globals';
import { aCheck, aText, akismetFace, type AkismetSite, type Fields } from '../../support/akismet.js';
import { testRedis } from '../../support/redis.js';
import { aModel, testService } from '../../support/service.js';
import { waitFor } from '../../support/wait-for.js';

testRedis();
/** Ham at -2, so that what is added decides; see each test. */
const service = testService({ model: aModel(-2) });
const { ask, aSite, http } = akismetFace(service);

/** The site's comments, once each has its verdict of record: on a busy machine an answer may come before. */
const commentsOf = async ({ site }: AkismetSite) =>
  waitFor('every comment to be judged', async () => {
    const { items } = await service.api().services.list(site.id, { limit: 100 });
    return items.every(({ status }) => status !== 'queued') && items;
  });
const textOf = async (site: AkismetSite, fields: Fields): Promise<string> =>
  (await ask('comment-check', aCheck(site, fields))).text;

describe('conventions (cases 18 to 21)', () => {
  it.each([
    [{ comment_author: 'akismet-guaranteed-spam' }, 'true'],
    [{ comment_author: 'viagra-test-123' }, 'true'],
    [{ comment_author_email: 'akismet-guaranteed-spam@example.com' }, 'true'],
    [{ comment_author: 'akismet-guaranteed-spam', user_role: 'administrator' }, 'false'],
    [{ comment_author: 'akismet-guaranteed-spam', user_role: 'editor,administrator' }, 'false'],
    [{ comment_author: 'akismet-guaranteed-spam', user_role: 'administrator-ish' }, 'true'],
  ])('%j is answered %s, by reasons that add up', async (fields: Fields, text) => {
    const site = await aSite();
    expect(await textOf(site, fields)).toBe(text);
    const [view] = await commentsOf(site);
    const verdict = view?.verdict;
    expect(verdict?.contributions.at(-1)).toMatchObject({ signal: 'declared' });
    expect(verdict?.contributions.reduce((sum, { weight }) => sum + weight, 0)).toBe(verdict?.logOdds);
    expect(view?.status).toBe(text === 'true' ? 'spam' : 'ham');
  });
});

describe('what is read (cases 22 to 29)', () => {
  it('weighs a trap that was filled in, and not one that is empty', async () => {
    const site = await aSite();
    expect(await textOf(site, { honeypot_field_name: 'hp', hp: 'x' })).toBe('true');
    const next = (seed: number): Fields => ({ comment_content: aText(seed) });
    expect(await textOf(site, { honeypot_field_name: 'hp', hp: '', ...next(11) })).toBe('false');
    expect(await textOf(site, { honeypot_field_name: 'blog', ...next(12) })).toBe('false');
  });

  it('does not hold an empty trap without a sign against anybody', async () => {
    const site = await aSite();
    const body = `${new URLSearchParams(aCheck(site)).toString()}&POST_ak_hp_textarea&REQUEST_URI=/wp-comments-post.php`;
    expect((await ask('comment-check', {}, { body })).text).toBe('false');
  });

  it('reads the article’s tags alike in all three forms', async () => {
    const site = await aSite();
    const tags = Array.from({ length: 25 }, (_, i) => `tag${i}`);
    const forms = [
      tags.map((tag) => `comment_context[]=${tag}`).join('&'),
      tags.map((tag, i) => `comment_context[${i}]=${tag}`).join('&'),
      `comment_context=${encodeURIComponent(tags.join(', '))}`,
    ];
    for (const [i, form] of forms.entries()) {
      const body = `${new URLSearchParams(aCheck(site, { comment_content: aText(i) })).toString()}&${form}`;
      expect((await ask('comment-check', {}, { body })).text).toBe('false');
    }
    const kept = (await commentsOf(site)).map(({ comment }) => comment.article.text);
    expect(kept).toEqual([tags.join(', '), tags.join(', '), tags.join(', ')]);
  });

  it('keeps the type, under Discourse’s name for it, too', async () => {
    const site = await aSite();
    const { comment_type: _type, ...fields } = aCheck(site, { content_type: 'forum-post' });
    const answer = await ask('comment-check', fields);
    expect(answer.text).toBe('false');
    expect((await commentsOf(site))[0]?.comment.declared?.type).toBe('forum-post');
    const page = await http.askFace('GET', new URL(String(answer.headers['x-candor-receipt'])).pathname);
    expect(page.text).toMatch(/What the site says of it[\s\S]{0,200}forum-post/);
  });

  it('judges two megabytes by their beginning and end, and refuses twenty without breaking the connection', async () => {
    const site = await aSite();
    const long = 'ü'.repeat(340_000);
    const answer = await ask('comment-check', aCheck(site, { comment_content: `begin ${long} end` }));
    expect(answer.text).toMatch(/^(true|false)$/);
    const kept = (await commentsOf(site))[0]?.comment.content ?? '';
    expect(kept.startsWith('begin ü')).toBe(true);
    expect(kept.endsWith('ü end')).toBe(true);

    const twenty = 20 * 1024 * 1024;
    const head = `POST /1.1/comment-check HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
    const small = `key=${site.key}&blog=http://news.example`;
    const received = await http.raw(
      Buffer.concat([
        Buffer.from(`${head}Content-Length: ${twenty}\r\n\r\n`),
        Buffer.alloc(twenty, 'a'),
        Buffer.from(
          `${head.replace('comment-check', 'verify-key')}Connection: close\r\nContent-Length: ${small.length}\r\n\r\n${small}`,
        ),
      ]),
    );
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    expect(received).toMatch(/x-akismet-guid/);
    expect(received.endsWith('valid')).toBe(true);
  });

  it.each([
    ['broken escapes', 'comment_content=%E0%A4%A&x=%'],
    ['NUL', 'comment_content=a%00b&comment_author=a%00b'],
    ['bytes that are no UTF-8', 'comment_content=%ff%fe%c0%af'],
    ['Latin-1', 'comment_content=caf%E9&blog_charset=ISO-8859-1'],
    ['a name twice', 'comment_content=a&comment_content=b'],
    ['names that objects have', '__proto__[x]=1&constructor[prototype][x]=1&comment_content=a'],
    ['lone halves of characters', 'comment_content=%ED%A0%80&comment_author=%ED%B0%80'],
    ['nothing at all', ''],
    ['a hundred levels', `a${'[b]'.repeat(100)}=1`],
    ['two thousand parameters', Array.from({ length: 2_000 }, (_, i) => `p${i}=1`).join('&')],
    ['no pairs', '&&&&====&=&'],
  ])('gives a verdict on %s, and no more than that', async (_name, body) => {
    const { key } = await aSite();
    const answer = await ask('comment-check', {}, { body: `api_key=${key}&blog=http://news.example&${body}` });
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/^(true|false)$/);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([[{}], [{ user_ip: '' }], [{ user_ip: '::1' }], [{ user_ip: '1.2.3.4, 5.6.7.8' }], [{ user_ip: 'garbage' }]])(
    'gives a verdict with the address %j',
    async (address: Fields) => {
      const site = await aSite();
      const { user_ip: _left, ...fields } = aCheck(site);
      expect((await ask('comment-check', { ...fields, ...address })).text).toBe('false');
    },
  );

  it('takes both forms of a time for the same instant', async () => {
    const site = await aSite();
    await textOf(site, { comment_date_gmt: '2026-11-28 09:30:00' });
    await textOf(site, { comment_date_gmt: '2026-11-28T09:30:00Z', comment_content: aText(31) });
    const times = (await commentsOf(site)).map(({ comment }) => comment.submittedAt);
    expect(times).toEqual(['2026-11-28T09:30:00.000Z', '2026-11-28T09:30:00.000Z']);
  });
});

describe('trials, discards and identities (cases 30 to 34)', () => {
  it('counts and remembers no trial, and everything that is called none', async () => {
    const site = await aSite();
    const spam = { comment_author: 'akismet-guaranteed-spam' };
    await textOf(site, { ...spam, is_test: '1' });
    await textOf(site, { ...spam, is_test: 'true' });
    await textOf(site, { ...spam, is_test: 'true' });
    const counted = async () => (await ask('get-stats', { api_key: site.key, from: 'all' })).json()['spam'];
    expect(await counted()).toBe(0);
    const [last] = await commentsOf(site);
    expect(last?.verdict?.contributions.map(({ signal }) => signal)).not.toContain('repeats');
    await textOf(site, { ...spam, is_test: '0' });
    await textOf(site, { ...spam, is_test: 'false' });
    expect(await counted()).toBe(2);
  });

  it('advises to discard only where the site wants it, and the evidence is of two kinds', async () => {
    const akismet = { flagged: 'false', recheckAfterSeconds: 120, discard: true, unsigned: 'site' } as const;
    const site = await aSite({ policy: { akismet } });
    const tip = async (of: AkismetSite, fields: Fields) => {
      const { text, headers } = await ask('comment-check', aCheck(of, fields));
      return [text, headers['x-akismet-pro-tip']];
    };
    const trap = { honeypot_field_name: 'hp', hp: 'x' };
    const links = { comment_content: Array.from({ length: 12 }, (_, i) => `http://x${i}.example`).join(' ') };
    const mail = { comment_author_email: 'a@mailinator.com', comment_author: 'http://shop.example cheap' };
    expect(await tip(site, { ...trap })).toEqual(['true', undefined]);
    expect(await tip(site, { ...trap, ...links, ...mail })).toEqual(['true', 'discard']);
    expect(await tip(site, { comment_content: aText(21), comment_author: 'B' })).toEqual(['false', undefined]);
    const other = await aSite();
    expect(await tip(other, { ...trap, ...links, ...mail })).toEqual(['true', undefined]);
  });

  it('gives each check a GUID of its own, also where the comment is the same', async () => {
    const site = await aSite();
    const guids: unknown[] = [];
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => ask('comment-check', aCheck(site))));
      guids.push(...answers.map(({ headers }) => headers['x-akismet-guid']));
    }
    expect(new Set(guids).size).toBe(1_000);
  });

  it.each(['edit', 'retry', 'recheck_queue'])(
    'knows a comment again that is asked about with the reason %s',
    async (reason) => {
      const site = await aSite();
      await textOf(site, {});
      await textOf(site, { recheck_reason: reason });
      await textOf(site, { recheck_reason: reason });
      const found = await commentsOf(site);
      expect(found).toHaveLength(1);
      expect(found[0]?.verdict?.contributions.map(({ signal }) => signal)).not.toContain('repeats');
      expect((await ask('get-stats', { api_key: site.key, from: 'all' })).json()).toMatchObject({ ham: 1, spam: 0 });
    },
  );

  it('answers what is asked before a pingback is fetched, and counts it as no comment', async () => {
    const site = await aSite();
    const fields = { comment_content: '', comment_author: '', akismet_pre_check: '1', comment_type: 'pingback' };
    expect(await textOf(site, fields)).toBe('false');
    expect((await ask('get-stats', { api_key: site.key, from: 'all' })).json()).toMatchObject({ ham: 0, spam: 0 });
  });
});

describe('an answered check', () => {
  it('leads to a receipt that tells its story', async () => {
    const site = await aSite();
    const { headers } = await ask('comment-check', aCheck(site));
    expect(headers['x-candor-score']).toMatch(/^0\.\d{4}$/);
    expect(headers['x-candor-reason']).toMatch(/^[\x20-\x7e]+$/);
    const receipt = new URL(String(headers['x-candor-receipt']));
    await commentsOf(site);
    const page = await http.askFace('GET', receipt.pathname);
    expect(page.status).toBe(200);
    expect(page.headers['candor-status']).toBe('ham');
    expect(page.text).not.toContain('ann@mail.example');
  });

  it('is in the API as any other comment is', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    await commentsOf(site);
    const list = await http.ask('GET', '/v1/comments', { key: site.apiKey });
    const [comment] = list.json()['items'] as ReadonlyArray<Record<string, unknown>>;
    expect(comment).toMatchObject({ status: 'ham', decided_by: 'filter' });
  });

  it('says of a flagged comment what the site’s policy says', async () => {
    const policy = { thresholds: { flag: 0.05, spam: 0.99 } };
    const site = await aSite({ policy });
    expect(await textOf(site, {})).toBe('false');
    expect((await commentsOf(site))[0]?.status).toBe('flagged');
    const flagged = await ask('comment-check', aCheck(site, { comment_content: aText(41) }));
    await commentsOf(site);
    const page = await http.askFace('GET', new URL(String(flagged.headers['x-candor-receipt'])).pathname);
    expect(page.text).toContain('whether it appears meanwhile is up to the site');
    const akismet = { flagged: 'true', recheckAfterSeconds: 120, discard: true, unsigned: 'site' } as const;
    const strict = await aSite({ policy: { ...policy, akismet } });
    const answer = await ask('comment-check', aCheck(strict));
    expect(answer.text).toBe('true');
    expect(answer.headers['x-akismet-pro-tip']).toBeUndefined();
    await waitFor(
      'the desk to have it',
      async () => (await service.api().services.heldQueue(strict.site.id, { limit: 5 })).total === 1,
    );
  });
});
