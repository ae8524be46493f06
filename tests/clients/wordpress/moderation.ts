import { expect, it } from '@jest/globals';

import { waitFor } from '../../support/wait-for.js';
import { linksWith } from '../html-forms.js';
import type { Newsroom } from './newsroom.js';

interface Item {
  readonly id: string;
  readonly status: string;
  readonly decided_by: string | null;
  readonly links: { readonly receipt: string };
}

/** What moderators do in WordPress is a moderator's decision at Candor. */
export const describeModeration = ({ wordpress, candor, keys, editor, post, stored }: Newsroom): void => {
  /** The comment as Candor has it. */
  const atCandor = async (id: number): Promise<Item> => {
    const { candor: said } = await stored(id);
    const { items } = (await candor().get(keys(), '/v1/comments?limit=100')) as { readonly items: readonly Item[] };
    const found = items.find(({ links }) => said !== '' && links.receipt === said.receipt);
    if (found === undefined) throw new Error(`Candor has no comment with the receipt of comment ${id}`);
    return found;
  };
  /** Follows the link of this name beside the comment. */
  const click = async (id: number, action: string, folder: string): Promise<void> => {
    const list = await editor().get(`${wordpress().url}/wp-admin/edit-comments.php?comment_status=${folder}`);
    const [link] = linksWith(list, `action=${action}`, `c=${id}`, '_wpnonce');
    if (link === undefined) throw new Error(`no link to ${action} beside comment ${id}`);
    await editor().get(link);
  };
  const decided = (id: number, status: string): Promise<Item> =>
    waitFor(`a moderator's ${status} for comment ${id} is known to Candor`, async () => {
      const item = await atCandor(id);
      return item.status === status && item.decided_by === 'moderator' ? item : undefined;
    });

  it('hears of a published comment that a moderator calls spam', async () => {
    const { id } = await post({ comment: 'Could somebody explain why the timetable changes in the middle of a week?' });
    expect(await atCandor(id)).toMatchObject({ status: 'ham', decided_by: 'filter' });
    await click(id, 'spamcomment', 'all');
    expect((await stored(id)).status).toBe('spam');
    expect((await decided(id, 'spam')).status).toBe('spam');
  });

  it('hears of a comment in the Spam folder that a moderator calls no spam', async () => {
    const { id } = await post({
      author: 'Cheap Pills',
      comment: 'Nice post! Buy cheap watches online now: https://watches.example https://bags.example',
    });
    expect((await stored(id)).status).toBe('spam');
    await click(id, 'unspamcomment', 'spam');
    expect((await stored(id)).status).toBe('approved');
    expect((await decided(id, 'ham')).status).toBe('ham');
  });
};
