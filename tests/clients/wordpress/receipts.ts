import { expect, it } from '@jest/globals';

import { linksWith } from '../html-forms.js';
import { newVisitor, type Page } from '../visitor.js';
import { ARTICLE, SETTINGS, type Newsroom } from './newsroom.js';

const receiptsOn = (page: Page): string[] => linksWith(page, '/c/');

/** What readers and moderators are shown of how comments were checked. */
export const describeReceipts = ({ wordpress, candor, editor, post, stored, submit }: Newsroom): void => {
  const article = (): string => `${wordpress().url}${ARTICLE}`;
  const receiptOf = async (id: number): Promise<string> => {
    const { candor: said } = await stored(id);
    if (said === '') throw new Error(`comment ${id} has no receipt`);
    return said.receipt;
  };

  it('leads the author of a published comment to its receipt, and nobody else', async () => {
    const { id, page, reader } = await post({ comment: 'Thank you for printing the whole timetable.' });
    const receipt = await receiptOf(id);
    expect(receiptsOn(page)).toEqual([receipt]);
    expect(page.headers['cache-control']).toContain('no-store');
    expect((await newVisitor().get(receipt)).status).toBe(200);
    expect(receiptsOn(await reader.get(article()))).toEqual([receipt]);
    expect(receiptsOn(await newVisitor().get(article()))).toEqual([]);
  });

  it('leads the author of a comment that is not shown to its receipt, without repeating the verdict', async () => {
    const { id, page } = await post({ author: 'akismet-guaranteed-spam', comment: 'Good evening.' });
    expect(receiptsOn(page)).toEqual([await receiptOf(id)]);
    expect(page.text).toContain('It is not public at the moment.');
    expect(receiptsOn(await newVisitor().get(article()))).toEqual([]);
  });

  it('believes no cookie that it has not given out', async () => {
    const { id, reader } = await post({ comment: 'Will the ferry carry bicycles, too?' });
    const [name = '', value = ''] = [...reader.cookies()].find(([key]) => key.includes('candor')) ?? [];
    expect(value).toMatch(new RegExp(`^${id}-[0-9a-f]{32}$`));
    const other = await post({ comment: 'And what about dogs?' });
    other.reader.setCookie(name, value.replace(`${id}-`, `${other.id}-`));
    expect(receiptsOn(await other.reader.get(article()))).toEqual([]);
  });

  it('shows moderators score, reason and receipt on the list of comments', async () => {
    const { id } = await post({ author: 'akismet-guaranteed-spam', comment: 'Good night.' });
    const page = await editor().get(`${wordpress().url}/wp-admin/edit-comments.php?comment_status=spam`);
    expect(receiptsOn(page)).toContain(await receiptOf(id));
    expect(page.text).toMatch(/<p class="candor-verdict">Candor · spam score [\d.]+ % · /);
  });

  it('says under the form who checks comments, until the owner decides against it', async () => {
    const notice = async (): Promise<boolean> => {
      const page = await newVisitor().get(article());
      expect(page.text).not.toContain('akismet.com/privacy');
      return page.text.includes('Comments here are checked for spam by this site’s own filter.');
    };
    expect(await notice()).toBe(true);
    const [link = ''] = linksWith(await newVisitor().get(article()), '/how/');
    expect((await newVisitor().get(link)).text).toContain('How your comment is processed');
    const choose = async (akismet_comment_form_privacy_notice: string): Promise<void> => {
      const page = await editor().get(`${wordpress().url}${SETTINGS}`);
      await submit(page, 'akismet_comment_form_privacy_notice', { akismet_comment_form_privacy_notice });
    };
    await choose('hide');
    expect(await notice()).toBe(false);
    await choose('display');
    expect(await notice()).toBe(true);
  });

  it.each([
    ['', 'snapshot.php'],
    ['&view=stats', 'user-stats.php'],
  ])('has the page of Akismet%s frame the statistics of Candor', async (view, frame) => {
    const page = await editor().get(`${wordpress().url}${SETTINGS}${view}`);
    expect(page.text).not.toContain('tools.akismet.com');
    const [, address = ''] = new RegExp(`src="([^"]*${frame}[^"]*)"`).exec(page.text) ?? [];
    expect(address).toMatch(new RegExp(`^${candor().url}/1\\.0/${frame}\\?blog=`));
    const statistics = await newVisitor().get(address.replaceAll('&#038;', '&'));
    expect(statistics.status).toBe(200);
    expect(statistics.headers['x-frame-options']).toBeUndefined();
    expect(statistics.headers['content-security-policy']).toContain(`frame-ancestors ${wordpress().url}`);
  });

  it('shows on the settings page how much spam was caught', async () => {
    const page = await editor().get(`${wordpress().url}${SETTINGS}`);
    const [, caught = '0'] = /All time\s*<\/h3>\s*<span[^>]*>\s*(\d+)/.exec(page.text) ?? [];
    expect(Number(caught)).toBeGreaterThan(0);
  });
};
