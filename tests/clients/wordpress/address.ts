import { expect, it } from '@jest/globals';

import { newVisitor } from '../visitor.js';
import { signedInEditor, type Newsroom } from './newsroom.js';

/** Which requests go where, for each thing that CANDOR_URL may be. */
export const describeAddress = ({ wordpress, keys, post, stored }: Newsroom): void => {
  /** The warnings of the plugin on the dashboard, as an administrator sees them. */
  const warnings = async (candorUrl: string): Promise<readonly string[]> => {
    const editor = await signedInEditor(wordpress(), newVisitor({ 'x-test-candor-url': candorUrl }));
    const { text } = await editor.get(`${wordpress().url}/wp-admin/index.php`);
    return [...text.matchAll(/<div class="notice notice-warning"><p>([^<]*CANDOR_URL[^<]*)</g)].map(
      ([, said]) => said ?? '',
    );
  };

  it('also answers clients that have the key in the host name', async () => {
    const url = `https://${keys().akismetKey}.rest.akismet.com/1.1/verify-key`;
    expect(await wordpress().command('post-to', url)).toEqual({ body: 'valid' });
  });

  it.each([
    'https://akismet.com/',
    'https://rest.akismet.com.example/1.1/test',
    'https://notrest.akismet.com/1.1/test',
    'https://example.org/rest.akismet.com/1.1/test',
  ])('leaves a request to %s alone', async (url) => {
    // The WordPress under test may ask nobody outside: what is not answered here is refused.
    expect(await wordpress().command('post-to', url)).toEqual({ error: 'http_request_not_executed' });
  });

  it('says to administrators that it does nothing while the address is not set', async () => {
    expect(await warnings('')).toEqual([expect.stringContaining('Candor is installed but does nothing')]);
  });

  it.each(['candor.example', 'file:///etc/passwd', 'http://'])(
    'holds comments, and says why, while the address is %s',
    async (candorUrl) => {
      expect(await warnings(candorUrl)).toEqual([expect.stringContaining('comments are held for moderation')]);
      const reader = newVisitor({ 'x-test-candor-url': candorUrl });
      const { id } = await post({ comment: `Nobody checks this with ${candorUrl}.`, reader });
      expect(await stored(id)).toMatchObject({ status: 'unapproved', history: ['check-error'] });
    },
  );
};
