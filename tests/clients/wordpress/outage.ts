import { expect, it } from '@jest/globals';

import type { Newsroom } from './newsroom.js';
import type { WordPress } from './site.js';

/** Time-out of the plugin, and what WordPress itself takes for a comment on a busy machine. */
const HELD_WITHIN_MS = 7_000;

/** Lets the time have come at which the Akismet plugin asks again about what it got no answer for. */
export const retryChecks = async ({ url, command }: WordPress): Promise<void> => {
  expect(await command('make-due', 'akismet_schedule_cron_recheck')).toHaveLength(1);
  expect((await fetch(`${url}/wp-cron.php`)).status).toBe(200);
};

/** While Candor does not answer, comments wait; nobody's is published unchecked, and nobody's is lost. */
export const describeOutage = ({ wordpress, candor, editor, post, stored }: Newsroom): void => {
  it('holds a comment while Candor hangs, and publishes it by the retry of the Akismet plugin', async () => {
    candor().freeze();
    const begun = performance.now();
    const { id, page } = await post({ comment: 'Is there a ferry on public holidays?' }).finally(() => {
      candor().thaw();
    });
    expect(performance.now() - begun).toBeLessThan(HELD_WITHIN_MS);
    expect(page.status).toBe(200);
    expect(await stored(id)).toMatchObject({ status: 'unapproved', history: ['check-error'], candor: '' });

    await retryChecks(wordpress());
    const released = await stored(id);
    expect(released.status).toBe('approved');
    expect(released.history.toSorted()).toEqual(['check-error', 'cron-retry-ham']);
    expect(released.candor === '' ? '' : released.candor.receipt).toContain(`${candor().url}/c/`);
  }, 60_000);

  it('holds what comes in while Candor is stopped, and "Check for Spam" finds the spam among it', async () => {
    await candor().stop();
    const written = { author: 'akismet-guaranteed-spam', comment: 'Good morning.' };
    const { id } = await post(written).finally(() => candor().startAgain());
    expect((await stored(id)).status).toBe('unapproved');

    const list = await editor().get(`${wordpress().url}/wp-admin/edit-comments.php?comment_status=moderated`);
    const nonce = /data-nonce="(\w+)"/.exec(list.text)?.[1] ?? '';
    const action = 'akismet_recheck_queue';
    const answer = await editor().post(`${wordpress().url}/wp-admin/admin-ajax.php`, {
      ...{ action, nonce, offset: '0', limit: '20' },
    });
    expect(JSON.parse(answer.text)).toMatchObject({ counts: { error: 0 } });
    const found = await stored(id);
    expect(found.status).toBe('spam');
    expect(found.history.toSorted()).toEqual(['check-error', 'recheck-spam']);
  }, 120_000);
};
