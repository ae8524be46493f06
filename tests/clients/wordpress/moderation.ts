import { expect, it } from '@jest/globals';

import { waitFor } from '../../support/wait-for.js';
import type { Newsroom } from './newsroom.js';
import { ADVERTISED } from './publishing.js';

/** What moderators do in WordPress is a moderator's decision at Candor. */
export const describeModeration = ({ click, post, stored, judged }: Newsroom): void => {
  const isDecided = (id: number, status: string): Promise<true> =>
    waitFor(`Candor has heard that a moderator calls comment ${id} ${status}`, async () => {
      const comment = await judged(id);
      return comment.status === status && comment.decided_by === 'moderator';
    });

  it('hears of a published comment that a moderator calls spam', async () => {
    const { id } = await post({ comment: 'Could somebody explain why the timetable changes in the middle of a week?' });
    expect(await judged(id)).toMatchObject({ status: 'ham', decided_by: 'filter' });
    await click(id, 'spamcomment', 'all');
    expect((await stored(id)).status).toBe('spam');
    await isDecided(id, 'spam');
  });

  it('hears of a comment in the Spam folder that a moderator calls no spam', async () => {
    const { id } = await post({ author: 'Watches for Less', comment: ADVERTISED });
    expect(await judged(id)).toMatchObject({ status: 'spam', decided_by: 'filter' });
    await click(id, 'unspamcomment', 'spam');
    expect((await stored(id)).status).not.toBe('spam');
    await isDecided(id, 'ham');
  });
};
