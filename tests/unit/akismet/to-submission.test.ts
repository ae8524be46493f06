import { describe, expect, it } from '@jest/globals';
import { contentFits } from '../../../src/http/api/fields.js';
import { formParams } from '../../../src/http/akismet/params.js';
import { toSubmission, unslashed } from '../../../src/http/akismet/to-submission.js';

const submission = (fields: Readonly<Record<string, string>>) =>
  toSubmission(formParams(Buffer.from(new URLSearchParams(fields).toString())), 'text');

describe('text with backslashes', () => {
  it.each([
    [String.raw`don\'t say \"no\"`, `don't say "no"`],
    [String.raw`C:\\temp and don\'t`, String.raw`C:\temp and don't`],
    [`don't`, `don't`],
    [String.raw`half \'done' here`, String.raw`half \'done' here`],
    [String.raw`a path C:\temp`, String.raw`a path C:\temp`],
  ])('%s is read as %s', (text, read) => {
    expect(unslashed(text)).toBe(read);
  });
});

describe('a submission by the protocol', () => {
  it('says the same of an author however often the client copies it', () => {
    const { author, client, article } = submission({
      comment_author: String.raw`Jo O\'Neil`,
      comment_author_email: 'jo@example.com',
      comment_author_url: 'www.example.com',
      user_ip: '1.2.3.4, 5.6.7.8',
      user_agent: 'Mozilla/5.0',
      permalink: 'https://news.example/tram',
      blog_lang: 'en_US, fr_CA',
      POST_author: 'Jo',
    });
    expect(author).toEqual({ name: "Jo O'Neil", email: 'jo@example.com', url: 'http://www.example.com' });
    expect(client).toEqual({ ip: '1.2.3.4', userAgent: 'Mozilla/5.0' });
    expect(article).toEqual({ url: 'https://news.example/tram', language: 'en-US' });
  });

  it.each([[''], ['garbage'], ['999.1.1.1'], ['unknown, 1.2.3.4']])('knows no address in "%s"', (ip) => {
    expect(submission({ user_ip: ip, comment_content: 'a' }).client).toEqual({});
  });

  it('reads both forms of a time as the same instant', () => {
    const of = (time: string) => submission({ comment_date_gmt: time }).submittedAt;
    expect(of('2026-11-28 09:30:00')).toBe('2026-11-28T09:30:00.000Z');
    expect(of('2026-11-28T09:30:00Z')).toBe(of('2026-11-28 09:30:00'));
    expect(of('2026-11-28T10:30:00+0100')).toBe(of('2026-11-28 09:30:00'));
    expect(of('yesterday')).toBeUndefined();
  });

  it.each([
    [{ comment_author: 'akismet-guaranteed-spam' }, 'guaranteed-spam'],
    [{ comment_author: 'viagra-test-123' }, 'guaranteed-spam'],
    [{ comment_author_email: 'akismet-guaranteed-spam@example.com' }, 'guaranteed-spam'],
    [{ comment_author: 'akismet-guaranteed-spam', user_role: 'administrator' }, 'administrator'],
    [{ user_role: 'editor,administrator' }, 'administrator'],
    [{ comment_author: 'viagra-test-123', user_role: 'administrator-ish' }, 'guaranteed-spam'],
    [{ comment_author: 'Ann' }, undefined],
    [{ user_ID: '0', user_role: 'administrator' }, undefined],
    [{ user_id: '', user_role: 'administrator' }, undefined],
    [{ user_ID: '12', user_role: 'administrator' }, 'administrator'],
  ])('%j is a case of %s', (fields, rule) => {
    expect(submission(fields).declared?.rule).toBe(rule);
  });

  it.each([
    [{ is_test: '1' }, true],
    [{ is_test: 'true' }, true],
    [{ is_test: '0' }, undefined],
    [{ is_test: 'false' }, undefined],
    [{ akismet_pre_check: '1' }, true],
    [{}, undefined],
  ])('%j is a trial: %s', (fields: Readonly<Record<string, string>>, isTest) => {
    expect(submission(fields).declared?.isTest).toBe(isTest);
  });

  it('knows the type of Discourse’s posts', () => {
    expect(submission({ content_type: 'forum-post' }).declared?.type).toBe('forum-post');
  });

  it.each([
    ['long', 'word '.repeat(20_000)],
    ['long, of characters that NFKC makes eighteen of', '\uFDFA'.repeat(30_000)],
    ['long, of pairs', '😀'.repeat(30_000)],
  ])('keeps beginning and end of a text that is too %s', (_name, text) => {
    const { content } = submission({ comment_content: `first ${text} last` });
    expect(contentFits(content)).toBe(true);
    expect(content.startsWith('first ')).toBe(true);
    expect(content.endsWith(' last')).toBe(true);
    expect(content.isWellFormed()).toBe(true);
  });
});
