import { describe, expect, it } from '@jest/globals';
import { formParams, jsonParams } from '../../../src/http/akismet/params.js';

const form = (text: string | Buffer) => formParams(Buffer.from(text));

describe('parameters of a form', () => {
  it.each([
    ['a plus and an escape', 'comment_content=a+b%20c', 'a b c'],
    ['a broken escape as it was typed', 'comment_content=100%25+%+%zz+%4', '100% % %zz %4'],
    ['an escape that is cut off', 'comment_content=%E0%A4%A', 'à¤%A'],
    ['no value', 'comment_content', ''],
    ['the first of two', 'comment_content=a&comment_content=b', 'a'],
    ['an escaped name', 'comment%5Fcontent=a', 'a'],
    ['a NUL', 'comment_content=a%00b', 'a\0b'],
  ])('reads %s', (_name, body, content) => {
    expect(form(body).get('comment_content')).toBe(content);
  });

  it('leaves out a field that is another’s member', () => {
    expect(form('comment_content[x]=a').get('comment_content')).toBeUndefined();
  });

  it.each([
    ['comment_context[]=a&comment_context[]=b'],
    ['comment_context[0]=a&comment_context[1]=b'],
    ['comment_context%5B%5D=a&comment_context%5B%5D=b'],
  ])('reads a list as %s', (body) => {
    expect(form(body).context).toEqual(['a', 'b']);
  });

  it('reads a list of twenty-five, and one of one as plain text', () => {
    const tags = Array.from({ length: 25 }, (_, i) => `tag${i}`);
    expect(form(tags.map((tag, i) => `comment_context[${i}]=${tag}`).join('&')).context).toEqual(tags);
    expect(form('comment_context=tag0').context).toEqual(['tag0']);
  });

  it.each([
    ['Latin-1 that is announced', 'blog_charset=ISO-8859-1&comment_content=caf%E9', 'café'],
    ['Windows-1252 that is announced', 'blog_charset=windows-1252&comment_content=%93caf%E9%94', '“café”'],
    ['Latin-1 that is not', 'comment_content=caf%E9', 'café'],
    ['UTF-8 in spite of what is announced', 'blog_charset=ISO-8859-1&comment_content=caf%C3%A9', 'café'],
    ['UTF-8 with one broken byte, which spoils nothing else', 'comment_content=caf%C3%A9+%FF+ok', 'café \uFFFD ok'],
  ])('reads %s', (_name, body, content) => {
    expect(form(body).get('comment_content')).toBe(content);
  });

  it.each([
    ['a field that is named and filled in', 'honeypot_field_name=hp&hp=x', true],
    ['one that is empty', 'honeypot_field_name=hp&hp=', false],
    ['one that was not sent', 'honeypot_field_name=hp', undefined],
    ['WordPress’ own, empty', 'POST_ak_hp_textarea&blog=http://x', false],
    ['WordPress’ own, filled in', 'POST_ak_hp_textarea=hello', true],
    ['a name that means something else', 'honeypot_field_name=blog&blog=http://x', undefined],
    ['none', 'blog=http://x', undefined],
  ])('knows %s', (_name, body, filled) => {
    expect(form(body).honeypotFilled).toBe(filled);
  });

  it('takes five thousand others without losing the one that counts', () => {
    const others = Array.from({ length: 5_000 }, (_, i) => `POST_x${i}=1`).join('&');
    expect(form(`${others}&comment_content=a`).get('comment_content')).toBe('a');
  });

  it('is not fooled by names that objects have', () => {
    const params = form('__proto__[x]=1&constructor[prototype][x]=1&comment_content=a');
    expect(params.get('comment_content')).toBe('a');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('keeps head and tail of a huge text, with no half character between', () => {
    const text = `begin ${'ü'.repeat(400_000)} end`;
    const content = form(`comment_content=${encodeURIComponent(text)}`).get('comment_content') ?? '';
    expect(content.startsWith('begin ü')).toBe(true);
    expect(content.endsWith('ü end')).toBe(true);
    expect(content).not.toContain('\uFFFD');
    expect(content).not.toContain('%');
    expect(content.length).toBeLessThan(100_000);
  });
});

describe('parameters of a JSON object', () => {
  const json = (value: unknown) => jsonParams(Buffer.from(JSON.stringify(value)));

  it('are read like those of a form', () => {
    const params = json({ comment_content: 'a', is_test: false, comment_context: ['x', 'y'], other: { deep: 1 } });
    expect(params?.get('comment_content')).toBe('a');
    expect(params?.get('is_test')).toBe('false');
    expect(params?.context).toEqual(['x', 'y']);
  });

  it.each([['[]'], ['null'], ['"text"'], ['{"a":'], ['']])('are none in %s', (text) => {
    expect(jsonParams(Buffer.from(text))).toBeUndefined();
  });
});
