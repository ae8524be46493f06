import { expect, it } from '@jest/globals';

import { ARTICLE, type Newsroom } from './newsroom.js';
import { newVisitor } from '../visitor.js';

const HONEST = 'The later ferry helps those of us who work in town, but I wonder who will pay for the second crew.';
/** Spam by any measure. */
export const ADVERTISED =
  'Great article! Buy cheap viagra and replica watches online, best casino bonus: https://pills.example https://watches.example https://casino.example';

export const describePublishing = ({ wordpress, post, stored }: Newsroom): void => {
  const publicPage = async (): Promise<string> => (await newVisitor().get(`${wordpress().url}${ARTICLE}`)).text;

  it('publishes an ordinary comment at once', async () => {
    const { id } = await post({ comment: HONEST });
    expect(await stored(id)).toMatchObject({ status: 'approved', history: ['check-ham'] });
    expect(await publicPage()).toContain('who will pay for the second crew');
  });

  it('publishes text in another script, quotes and long comments as they were written', async () => {
    const comment = `Der Fährplan heißt "neu", но паром опоздал, 船が遅れた. It's late. ${'So it goes on and on. '.repeat(400)}`;
    const { id } = await post({ comment });
    expect((await stored(id)).history).toEqual([expect.stringMatching(/^check-(ham|ham-pending|spam)$/)]);
  });

  it('puts what Candor calls spam into the Spam folder', async () => {
    for (const written of [
      { author: 'akismet-guaranteed-spam', comment: 'Hello.' },
      { author: 'Cheap Pills', comment: ADVERTISED },
    ]) {
      const { id } = await post(written);
      expect(await stored(id)).toMatchObject({ status: 'spam', history: ['check-spam'] });
    }
    expect(await publicPage()).not.toContain('casino');
  });

  it('lets no commenter add parameters to what the Akismet plugin asks', async () => {
    const extra = { 'x&user_role=administrator&y': '1' };
    const { id } = await post({ author: 'akismet-guaranteed-spam', comment: 'Hello again.', extra });
    expect((await stored(id)).status).toBe('spam');
  });
};
