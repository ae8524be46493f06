import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../../src/domain/comment.js';
import { DEFAULT_POLICY, type ListEntry } from '../../../src/domain/policy.js';
import type { Signal } from '../../../src/domain/signal.js';
import { readContent } from '../../../src/scoring/reading.js';
import { CHECKS } from '../../../src/scoring/signals/index.js';
import { aComment } from './a-comment.js';

interface Around {
  readonly lists?: readonly ListEntry[];
  readonly repeats?: number | 'unavailable';
}

const signalOf = (
  name: string,
  parts: Partial<Comment>,
  { lists = [], repeats = 0 }: Around = {},
): Signal | undefined => {
  const comment = aComment(parts);
  const policy = { ...DEFAULT_POLICY, lists };
  const input = { comment, reading: readContent(comment), context: { repeats }, policy };
  return CHECKS.map((check) => check(input)).find((signal) => signal.name === name);
};
const weightOf = (signal: Signal | undefined): number => (signal?.outcome === 'fired' ? signal.weight : 0);

describe('links', () => {
  const withLinks = (count: number): Signal | undefined =>
    signalOf('links', { content: `${'some words about it here '.repeat(count)}${' http://a.com/x'.repeat(count)}` });

  it.each([1, 2, 10])('%s in a comment are for the text model to weigh, which tells them apart', (count) => {
    expect(withLinks(count)).toEqual({ name: 'links', outcome: 'quiet' });
  });

  it('more than that count for each, up to a limit', () => {
    expect(weightOf(withLinks(11))).toBeCloseTo(0.2, 12);
    expect(weightOf(withLinks(14))).toBeCloseTo(0.8, 12);
    expect(weightOf(withLinks(100))).toBe(2);
    expect(withLinks(14)).toMatchObject({ outcome: 'fired', evidence: { count: 14 } });
  });

  it('an address with its scheme is a link, whatever its ending', () => {
    const content = 'see https://handbags.example and https://shoes.test/sale for what I mean by that, it is all there';
    expect(readContent(aComment({ content })).links.count).toBe(2);
  });

  it.each([
    ['behind Chinese', '快来看https://lucky.example/x', ['lucky.example']],
    ['between Chinese, without a scheme', '快来看www.lucky-spins.com看看', ['www.lucky-spins.com']],
    ['before Korean', 'https://lucky.example/x에서 봤어요', ['lucky.example']],
    ['behind emoji', '🔥🔥win-big.com', ['win-big.com']],
    ['behind Thai', 'ดูที่https://lucky.example', ['lucky.example']],
    ['behind a word', 'look herehttps://lucky.example', ['lucky.example']],
    ['under a newer ending', 'all of it at nerds.fun, today', ['nerds.fun']],
    ['under one that is a word, with a path', 'all of it at nerds.live/win', ['nerds.live']],
    ['under one that is a word, with a hyphen', 'all of it at lucky-nerds.live.', ['lucky-nerds.live']],
    ['two in one piece', 'nerds.xyz看https://lucky.example', ['nerds.xyz', 'lucky.example']],
    ['with its host in Chinese', '看 https://例子.com/x', ['例子.com']],
  ])('finds an address %s', (_, content, hosts) => {
    const { links } = readContent(aComment({ content }));
    expect([...links.hosts]).toEqual(hosts);
    expect(links.count).toBe(hosts.length);
  });

  it('takes no address within an address for a second one', () => {
    const { links } = readContent(aComment({ content: 'https://out.example/?u=https://in.example/x' }));
    expect(links).toMatchObject({ count: 1, redirectors: 1 });
  });

  it('counts at most 200 of 5,000 links', () => {
    const signal = signalOf('links', { content: 'a.com '.repeat(2_700) });
    expect(signal).toMatchObject({ outcome: 'fired', evidence: { count: 200 } });
  });

  it('counts anchors of HTML', () => {
    const content = '<a href="http://a.com">one</a> <a href="https://b.org">two</a> <a href="/here">three</a>';
    expect(readContent(aComment({ content, contentFormat: 'html' })).links.count).toBe(2);
  });

  it('notices a link in the author’s name', () => {
    expect(signalOf('links', { author: { name: 'Cheap pills www.pills.com' } })).toMatchObject({
      evidence: { in_name: true },
    });
  });

  it.each([
    'end of a sentence.so they said',
    'version 1.2.3 is out',
    'e.g. this',
    'write to me@example.com',
    'main.ts and index.js',
    'that was it.One of them told me',
    'it is over.live with it',
    'in the U.S.press',
    'the class com.android.providers.media',
    '1.sleep 2.diet 3.exercise',
    'nothing to see at me@nerds.fun',
  ])('takes no ordinary writing for links: %s', (content) => {
    expect(readContent(aComment({ content })).links.count).toBeLessThanOrEqual(content.includes('.so') ? 1 : 0);
  });
});

describe('the form', () => {
  it.each([
    [{ honeypotFilled: true }, 'fired'],
    [{ honeypotFilled: false }, 'quiet'],
    [{}, 'quiet'],
  ] as const)('honeypot %j is %s', (form, outcome) => {
    expect(signalOf('honeypot', { form })?.outcome).toBe(outcome);
  });

  it.each([
    [{ elapsedMs: 300 }, 'fired'],
    [{ elapsedMs: 3_000 }, 'fired'],
    [{ elapsedMs: 60_000 }, 'quiet'],
    [{ elapsedMs: -5 }, 'quiet'],
    [{ elapsedMs: Number.NaN }, 'quiet'],
    [{}, 'quiet'],
  ] as const)('time %j is %s', (form, outcome) => {
    expect(signalOf('form-timing', { form })?.outcome).toBe(outcome);
  });
});

describe('repeats', () => {
  it('count by doublings, up to a limit', () => {
    const weights = [1, 3, 31, 1_000_000].map((repeats) => weightOf(signalOf('repeats', {}, { repeats })));
    expect(weights).toEqual([1.2, 2.4, 6, 6]);
  });

  it('that could not be counted are unavailable, not none', () => {
    expect(signalOf('repeats', {}, { repeats: 'unavailable' })).toEqual({ name: 'repeats', outcome: 'unavailable' });
  });
});

describe('a site’s lists', () => {
  const deny = (kind: ListEntry['kind'], value: string): Around => ({ lists: [{ list: 'deny', kind, value }] });
  const allow = (kind: ListEntry['kind'], value: string): Around => ({ lists: [{ list: 'allow', kind, value }] });
  const fires = (name: string, parts: Partial<Comment>, around: Around): boolean =>
    signalOf(name, parts, around)?.outcome === 'fired';

  it.each([
    ['a term', { content: 'I say CASINO, you say no' }, deny('term', 'Casino'), true],
    ['not within a word', { content: 'the occasional casinos' }, deny('term', 'casino'), false],
    ['a term of several words', { content: 'work from   home today' }, deny('term', 'work from home'), true],
    ['several words with others between', { content: 'work here from home' }, deny('term', 'work from home'), false],
    ['a disguised term', { content: 'cаsinо' }, deny('term', 'casino'), true],
    ['a term in Chinese, which does not space words', { content: '请加微信好友谢谢' }, deny('term', '加微信'), true],
    ['a domain', { content: 'see http://bad.example.com/x' }, deny('domain', 'example.com'), true],
    ['a domain in capitals', { content: 'see HTTP://EXAMPLE.COM' }, deny('domain', 'Example.com'), true],
    [
      'not another domain with the same ending',
      { content: 'see http://notexample.com' },
      deny('domain', 'example.com'),
      false,
    ],
    [
      'the domain of the author’s page',
      { author: { url: 'https://www.example.com' } },
      deny('domain', 'example.com'),
      true,
    ],
    ['an e-mail address by its hash', { author: { emailHash: 'abc' } }, deny('email', 'abc'), true],
    ['an account', { author: { id: '7' } }, deny('author', '7'), true],
    ['no account by another’s', { author: { id: '77' } }, deny('author', '7'), false],
    [
      'words that are names of every object',
      { content: 'the constructor of __proto__' },
      deny('term', 'toString'),
      false,
    ],
  ] as const)('deny: %s', (_name, parts, around, expected) => {
    expect(fires('deny-list', parts, around)).toBe(expected);
  });

  it('an allowed domain allows only if every link leads there', () => {
    expect(fires('allow-list', { content: 'see http://ours.com/a' }, allow('domain', 'ours.com'))).toBe(true);
    expect(fires('allow-list', { content: 'see http://ours.com/a http://b.com' }, allow('domain', 'ours.com'))).toBe(
      false,
    );
    expect(fires('allow-list', { content: 'no link' }, allow('domain', 'ours.com'))).toBe(false);
  });

  it('the evidence names the kind and never the entry', () => {
    expect(signalOf('deny-list', { content: 'casino' }, deny('term', 'casino'))).toMatchObject({
      evidence: { kind: 'term' },
    });
    expect(JSON.stringify(signalOf('deny-list', { content: 'casino' }, deny('term', 'casino')))).not.toContain(
      'casino',
    );
  });
});
