import { expect, it } from '@jest/globals';

import { formWith } from '../html-forms.js';
import { SETTINGS, type Newsroom } from './newsroom.js';

/** The owner enters the key where the Akismet plugin asks for it. First of all: without a key nothing is checked. */
export const describeKey = ({ wordpress, editor, keys, submit }: Newsroom): void => {
  const settings = () => editor().get(`${wordpress().url}${SETTINGS}`);

  it('refuses a key that Candor does not know', async () => {
    const page = await submit(await settings(), 'key', { key: '000000000000' });
    expect(page.text).toMatch(/key you entered (is invalid|could not be verified)/i);
    expect(page.text).not.toContain('snapshot.php');
  });

  it('takes the key that `candor site add` has printed', async () => {
    expect(keys().akismetKey).toMatch(/^[0-9a-f]{12}$/);
    const page = await submit(await settings(), 'key', { key: keys().akismetKey });
    expect(page.text).toMatch(/Akismet is now protecting your site|You can now/i);
    expect(formWith(await settings(), 'key').fields['key']).toBe(keys().akismetKey);
  });
};
