import { describe, expect, it } from '@jest/globals';
import { aCheck, akismetFace } from '../../support/akismet.js';
import { testRedis } from '../../support/redis.js';
import { aModel, testService } from '../../support/service.js';

testRedis();
const service = testService({ model: aModel(-2) });
const { ask, aSite, http } = akismetFace(service);

const BAD = '000000000000';
const MONTH = new Date().toISOString().slice(0, 7);
const SPAM = { comment_author: 'akismet-guaranteed-spam' };

const aBusySite = async () => {
  const site = await aSite();
  await ask('comment-check', aCheck(site));
  await ask('comment-check', aCheck(site, SPAM));
  await ask('submit-spam', aCheck(site, { reporter: 'ann' }));
  return site;
};

describe('account and statistics (cases 42 to 49)', () => {
  it('get-subscription says active, in six members', async () => {
    const { key } = await aSite();
    const answer = await ask('get-subscription', { key, blog: 'http://news.example' });
    expect(answer.json()).toEqual({
      account_id: 1,
      account_name: 'Self-hosted',
      account_type: 'self-hosted',
      status: 'active',
      next_billing_date: false,
      limit_reached: false,
    });
    expect((await ask('get-subscription', { key: BAD })).text).toBe('invalid');
  });

  it.each(['get-stats', 'get-key-stats'])('%s counts what was answered, by day or month', async (endpoint) => {
    const { key } = await aBusySite();
    const from = async (span: string) => (await ask(endpoint, { key, from: span })).json();
    const sum = { spam: 1, ham: 1, missed_spam: 1, false_positives: 0, accuracy: '50.00', time_saved: 10 };
    const entry = { spam: 1, ham: 1, missed_spam: 1, false_positives: 0 };
    expect(await from('6-months')).toEqual({ ...sum, breakdown: { [MONTH]: { ...entry, da: `${MONTH}-01` } } });
    expect(await from('all')).toEqual(await from('6-months'));
    expect(await from('nonsense')).toEqual(await from('all'));
    const day = new Date().toISOString().slice(0, 10);
    expect(await from('60-days')).toEqual({ ...sum, breakdown: { [day]: { ...entry, da: day } } });
  });

  it('get-stats has numbers for a site that has none', async () => {
    const { key } = await aSite();
    expect((await ask('get-stats', { key, from: 'all' })).json()).toEqual({
      spam: 0,
      ham: 0,
      missed_spam: 0,
      false_positives: 0,
      accuracy: '100.00',
      time_saved: 0,
      breakdown: {},
    });
  });

  it('token opens the two pages for its site alone, and nothing else', async () => {
    const site = await aBusySite();
    const token = (await ask('token', { api_key: site.key })).text;
    expect(token).not.toContain(site.key);
    for (const page of ['snapshot', 'user-stats']) {
      const answer = await http.askFace('GET', `/1.0/${page}.php?token=${token}`);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
      expect(answer.headers['x-frame-options']).toBeUndefined();
      expect(answer.headers['content-security-policy']).toContain(
        'frame-ancestors http://news.example https://news.example',
      );
      expect(answer.text).toContain('<svg');
      expect(answer.text).toMatch(new RegExp(`<th scope="row">${MONTH}`));
    }
    expect((await ask('comment-check', aCheck({ key: token }))).text).toBe('invalid');
  });

  it.each([[''], ['token=x'], ['token=0123456789.zzzzzz.AAAAAAAAAAAAAAAA'], [`api_key=${BAD}`]])(
    'shows nothing to ?%s',
    async (query) => {
      const answer = await http.askFace('GET', `/1.0/user-stats.php?${query}`);
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('<svg');
    },
  );

  it('opens them with the key itself, as older plugins have it', async () => {
    const { key } = await aSite();
    expect((await http.askFace('GET', `/1.0/user-stats.php?blog=x&api_key=${key}`)).status).toBe(200);
  });

  it('usage-limit has no limit, by GET and POST', async () => {
    const { key } = await aBusySite();
    const expected = { limit: 'none', usage: 2, percentage: '0', throttled: false };
    expect((await ask('usage-limit', { api_key: key }, { version: '1.2' })).json()).toEqual(expected);
    expect((await ask('usage-limit', { api_key: key }, { version: '1.2', method: 'GET' })).json()).toEqual(expected);
  });

  it('key-sites lists the one site, as JSON and CSV, by month, filter and page', async () => {
    const { key } = await aBusySite();
    const list = async (query: Readonly<Record<string, string>>) =>
      ask('key-sites', { api_key: key, ...query }, { version: '1.2', method: 'GET' });
    const row = {
      site: 'news.example',
      api_calls: '2',
      spam: '1',
      ham: '1',
      missed_spam: '1',
      false_positives: '0',
      is_revoked: false,
    };
    expect((await list({})).json()).toEqual({ [MONTH]: [row], limit: 500, offset: 0, total: 1 });
    expect((await list({ month: '2020-01' })).json()).toEqual({ '2020-01': [], limit: 500, offset: 0, total: 0 });
    expect((await list({ filter: 'NEWS', order: 'spam', limit: '10' })).json()).toMatchObject({
      [MONTH]: [row],
      limit: 10,
    });
    expect((await list({ filter: 'other' })).json()).toMatchObject({ [MONTH]: [] });
    expect((await list({ offset: '1' })).json()).toMatchObject({ [MONTH]: [], offset: 1 });
    expect((await list({ format: 'csv' })).text.split('\n')).toEqual([
      `Active sites for ${key} during ${MONTH} (limit:500, offset: 0, total: 1)`,
      'Site,Total API Calls,Spam,Ham,Missed Spam,False Positives,Is Revoked',
      'news.example,2,1,1,1,0,false',
      '',
    ]);
    expect((await ask('key-sites', {}, { version: '1.2', method: 'GET' })).text).toBe('invalid');
  });

  it('deactivate leaves the key alive', async () => {
    const { key } = await aSite();
    expect((await ask('deactivate', { key, blog: 'http://news.example' })).text).toBe('deactivated');
    expect((await ask('verify-key', { key, blog: 'http://news.example' })).text).toBe('valid');
  });

  it('compatible-plugins is an array', async () => {
    expect((await ask('compatible-plugins', {}, { version: '1.2', method: 'GET' })).text).toBe('[]');
  });

  it('verify-wpcom-key knows no accounts', async () => {
    expect((await ask('verify-wpcom-key', { user_id: '1' })).text).toBe('invalid');
  });
});
