import { beforeAll, describe, expect, it } from '@jest/globals';

import { waitFor } from '../../support/wait-for.js';
import { formWith } from '../html-forms.js';
import { newVisitor, type Visitor } from '../visitor.js';
import type { Newsroom } from './newsroom.js';
import { retryChecks } from './outage.js';
import type { Release } from './release.js';

/** What the desk decides is told once it can no longer be taken back. */
const TOLD_WITHIN_MS = 60_000;

/** Comments that a person has to look at wait in WordPress, and are decided there or at Candor's desk. */
export const describeDesk = (
  release: Release,
  { candor, wordpress, keys, click, post, stored, judged }: Newsroom,
): void => {
  let moderator: Visitor;

  beforeAll(async () => {
    const { site } = keys();
    await candor().command('site', 'policy', site, '--hold-from', '0.000001', '--reject-from', '1');
    const { url = '' } = await candor().command('moderator', 'link', '--site', site, '--name', 'Maud Ellery');
    moderator = newVisitor();
    const { action, fields } = formWith(await moderator.get(url), 'form');
    const desk = await moderator.post(action, fields);
    expect(desk.url.href).toBe(`${candor().url}/desk`);
  });

  const decide = async (id: number, verdict: 'ham' | 'spam'): Promise<void> => {
    const page = await moderator.get(`${candor().url}/desk/c/${(await judged(id)).id}`);
    const { action, fields } = formWith(page, 'verdict');
    expect((await moderator.post(action, { ...fields, verdict })).status).toBe(200);
  };
  const becomes = (id: number, status: string): Promise<true> =>
    waitFor(`comment ${id} is ${status} in WordPress`, async () => (await stored(id)).status === status, {
      timeoutMs: TOLD_WITHIN_MS,
      everyMs: 500,
    });

  it('keeps a comment that a person has to look at pending until somebody decides, here in WordPress', async () => {
    const { id } = await post({ comment: 'My neighbour says the ferry is late every morning.' });
    expect(await judged(id)).toMatchObject({ status: 'flagged' });
    expect((await stored(id)).status).toBe('unapproved');
    expect(await wordpress().command('make-due', 'akismet_approval_fallback')).toEqual([]);
    await click(id, 'approvecomment', 'moderated');
    expect((await stored(id)).status).toBe('approved');
  });

  it('keeps it pending, too, if Candor could be asked about it only later', async () => {
    candor().freeze();
    const { id } = await post({ comment: 'The old pier was better, if you ask me.' }).finally(() => {
      candor().thaw();
    });
    await retryChecks(wordpress());
    const { status, history } = await stored(id);
    expect(history).toContain('cron-retry-ham');
    expect(await judged(id)).toMatchObject({ status: 'flagged' });
    expect(status).toBe('unapproved');
  }, 60_000);

  const describeCallbacks = release.takesCallbacks ? describe : describe.skip;
  describeCallbacks('with a desk that WordPress hears from', () => {
    it('publishes what the desk publishes', async () => {
      const { id } = await post({ comment: 'I would rather have a bridge.' });
      expect(await stored(id)).toMatchObject({ status: 'unapproved', history: ['check-ham-pending'] });
      await decide(id, 'ham');
      await becomes(id, 'approved');
      expect((await stored(id)).history).toContain('webhook-ham');
    }, 90_000);

    it('puts into Spam what the desk rejects', async () => {
      const { id } = await post({ comment: 'I know a man who rents boats, call him.' });
      expect((await stored(id)).status).toBe('unapproved');
      await decide(id, 'spam');
      await becomes(id, 'spam');
      expect((await stored(id)).history).toContain('webhook-spam');
    }, 90_000);
  });
};
