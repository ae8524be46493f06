import { describe, expect, it } from '@jest/globals';
import { aCheck, aText, akismetFace, type AkismetSite, type Fields } from '../../support/akismet.js';
import { testRedis } from '../../support/redis.js';
import { aModel, testService } from '../../support/service.js';
import { waitFor } from '../../support/wait-for.js';

testRedis();
const service = testService({ model: aModel(-2) });
const { ask, aSite, http } = akismetFace(service);

const THANKS = 'Thanks for making the web a better place.';
const SPAM = { comment_author: 'akismet-guaranteed-spam' };
const ADMIN = { reporter: 'ann', comment_check_response: 'false', site_domain: 'news.example' };

const statsOf = async ({ key }: AkismetSite) => (await ask('get-stats', { api_key: key, from: 'all' })).json();
/** The site's newest comment, once it has its verdict of record; undefined if it has none. */
const viewOf = async ({ site }: AkismetSite) => {
  const found = await waitFor('the comment to be judged', async () => {
    const [view] = (await service.api().services.list(site.id, { limit: 1 })).items;
    return view?.status !== 'queued' && { view };
  });
  return found.view;
};
const lastEvent = (view: Awaited<ReturnType<typeof viewOf>>, kind: string) =>
  view?.story.map(({ event }) => event).findLast(({ k }) => k === kind);

describe('reports (cases 36 to 41)', () => {
  it.each(['submit-spam', 'submit-ham'])(
    '%s is thanked in 41 bytes, also where nothing was checked before',
    async (endpoint) => {
      const site = await aSite();
      const answer = await ask(endpoint, aCheck(site));
      expect(answer).toMatchObject({ status: 200, text: THANKS });
      expect(answer.headers['content-length']).toBe('41');
      expect(await viewOf(site)).toBeUndefined();
    },
  );

  it('with a wrong key is invalid', async () => {
    expect((await ask('submit-ham', aCheck({ key: '000000000000' }))).text).toBe('invalid');
  });

  it('of spam that was missed is counted once, taken back by the opposite, and decides', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    const report = async (endpoint: string) => {
      expect((await ask(endpoint, aCheck(site, ADMIN))).text).toBe(THANKS);
      return statsOf(site);
    };
    expect(await report('submit-spam')).toMatchObject({ ham: 1, spam: 0, missed_spam: 1, false_positives: 0 });
    expect(await report('submit-spam')).toMatchObject({ missed_spam: 1 });
    expect(await viewOf(site)).toMatchObject({ status: 'spam', decidedBy: 'moderator' });
    expect(await report('submit-ham')).toMatchObject({ missed_spam: 0, false_positives: 0 });
    expect(await viewOf(site)).toMatchObject({ status: 'ham', decidedBy: 'moderator' });
  });

  it('of an honest comment that was called spam is counted as that', async () => {
    const site = await aSite();
    expect((await ask('comment-check', aCheck(site, SPAM))).text).toBe('true');
    await ask('submit-ham', aCheck(site, { ...SPAM, ...ADMIN }));
    expect(await statsOf(site)).toMatchObject({ spam: 1, false_positives: 1, missed_spam: 0, accuracy: '0.00' });
  });

  it('names who reported without saying who it is', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    await ask('submit-spam', aCheck(site, ADMIN));
    const decision = lastEvent(await viewOf(site), 'human_decision');
    expect(decision).toMatchObject({ moderator: expect.stringMatching(/^r_[A-Za-z0-9_-]{22}$/) });
  });

  it('finds the check whose text had backslashes in it', async () => {
    const site = await aSite();
    const text = `They said "no", and I don't believe it. ${aText(5)}`;
    const slashed = text.replace(/["'\\]/g, '\\$&');
    await ask('comment-check', aCheck(site, { comment_content: slashed, comment_author: String.raw`Jo O\'Neil` }));
    expect((await viewOf(site))?.comment.content).toBe(text);
    await ask(
      'submit-spam',
      aCheck(site, { ...ADMIN, comment_content: text, comment_author: "Jo O'Neil", user_ip: '' }),
    );
    expect(await viewOf(site)).toMatchObject({ status: 'spam', decidedBy: 'moderator' });
  });

  it('comes from Coral as JSON, without blog and e-mail', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    const { comment_author, comment_content } = aCheck(site);
    const headers = { host: `${site.key}.rest.akismet.com`, 'content-type': 'application/json' };
    const body = JSON.stringify({ user_ip: '', comment_author, comment_content, is_test: false });
    expect((await ask('submit-spam', {}, { headers, body })).text).toBe(THANKS);
    expect(await viewOf(site)).toMatchObject({ status: 'spam', decidedBy: 'moderator' });
  });

  it('that NodeBB sends by itself is its software’s, and decides nothing', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site, SPAM));
    const headers = { 'user-agent': 'NodeBB/4.1 | nodebb-plugin-spam-be-gone/2.3' };
    await ask('submit-ham', aCheck(site, SPAM), { headers });
    const view = await viewOf(site);
    expect(view).toMatchObject({ status: 'spam', decidedBy: 'filter', doubt: 'site ham' });
    const { services } = service.api();
    expect((await services.doubted(site.site.id, 5)).map(({ id }) => id)).toEqual([view?.id]);
    expect((await services.trust(site.site.id)).learner.decisions).toBe(0);
  });

  it('without a name is whose the site’s policy says', async () => {
    const akismet = { flagged: 'false', recheckAfterSeconds: 120, discard: false, unsigned: 'moderator' } as const;
    const [quiet, trusting] = [await aSite(), await aSite({ policy: { akismet } })];
    for (const site of [quiet, trusting]) {
      await ask('comment-check', aCheck(site));
      await ask('submit-spam', aCheck(site));
    }
    expect(await viewOf(quiet)).toMatchObject({ status: 'ham', doubt: 'site spam' });
    expect(await viewOf(trusting)).toMatchObject({ status: 'spam', decidedBy: 'moderator' });
  });

  it('teaches the site’s filter, and is unlearned like any other decision', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    await ask('submit-spam', aCheck(site, ADMIN));
    const { services } = service.api();
    const decisions = async () => (await services.trust(site.site.id)).learner.decisions;
    expect(await decisions()).toBe(1);
    const id = (await viewOf(site))?.id;
    expect((await http.ask('DELETE', `/v1/comments/${id}/feedback`, { key: site.apiKey })).status).toBe(200);
    expect(await decisions()).toBe(0);
    expect(await statsOf(site)).toMatchObject({ missed_spam: 0 });
  });

  it('of a trial teaches nothing and counts nothing', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    const trial: Fields = { ...ADMIN, is_test: '1' };
    expect((await ask('submit-spam', aCheck(site, trial))).text).toBe(THANKS);
    expect(await viewOf(site)).toMatchObject({ status: 'ham', decidedBy: 'filter' });
  });

  it('about a comment that was erased finds nothing', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    const { services } = service.api();
    const view = await viewOf(site);
    if (view === undefined) throw new Error('the check made no comment');
    await services.erase(site.site.id, view.id);
    expect((await ask('submit-spam', aCheck(site, ADMIN))).text).toBe(THANKS);
    expect(await services.find(site.site.id, view.id)).toMatchObject({ kind: 'tombstone' });
  });
});

describe('a decision at the desk', () => {
  it('is counted in the site’s statistics, and no more when it is taken back', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    const view = await viewOf(site);
    if (view === undefined) throw new Error('the check made no comment');
    const { services } = service.api();
    const at = { site: site.site.id, id: view.id, moderator: 'm_1' };
    const decided = await services.decide({ ...at, verdict: 'spam', teach: true, seen: view.commits });
    expect(await statsOf(site)).toMatchObject({ missed_spam: 1 });
    await services.undo({ ...at, seen: decided?.kind === 'comment' ? decided.commits : 0 });
    expect(await statsOf(site)).toMatchObject({ missed_spam: 0 });
  });
});
