import { describe, expect, it } from '@jest/globals';
import type { ListEntry } from '../../../src/domain/policy.js';
import { MAX_RULES, makeRule, withRule, withoutRule } from '../../../src/sites/make-rule.js';
import { ruleId } from '../../../src/scoring/list-rules.js';

const hashed = (email: string): string => `hash of ${email}`;
const made = (kind: ListEntry['kind'], value: string, isOnTrial = false): ListEntry | string =>
  makeRule({ list: 'deny', kind, value, isOnTrial }, hashed);

describe('a list rule', () => {
  it.each([
    ['term', ' cheap replica ', 'cheap replica'],
    ['term', '*casino*', '*casino*'],
    ['term', '贷款', '贷款'],
    ['domain', 'Casino.Example.', 'casino.example'],
    ['domain', '.casino.example', 'casino.example'],
    ['domain', '*.example', '*.example'],
    ['domain', '*casino*', '*casino*'],
    ['email', 'Jane@Mail.example', 'hash of Jane@Mail.example'],
    ['email-domain', '@mail.example', 'mail.example'],
    ['author', 'user-4711', 'user-4711'],
    ['address', '203.0.113.0/24', '203.0.113.0/24'],
    ['address', '2001:db8::/48', '2001:db8::/48'],
  ] as const)('of kind %s for %j is kept as %j', (kind, value, kept) =>
    expect(made(kind, value)).toEqual({ list: 'deny', kind, value: kept }),
  );

  it('on trial says so', () =>
    expect(made('term', 'raffle', true)).toEqual({ list: 'deny', kind: 'term', value: 'raffle', shadow: true }));

  it.each([
    ['term', '   ', '1 to 253 characters'],
    ['term', 'a'.repeat(254), '1 to 253 characters'],
    ['term', 'two\nlines', 'on one line'],
    ['term', '!!!', 'a word to look for'],
    ['term', '**', 'beside its stars'],
    ['term', '*a*', 'beside its stars'],
    ['domain', 'https://casino.example/win', 'is no domain'],
    ['domain', 'casino', 'is no domain'],
    ['email', 'jane', 'is no e-mail address'],
    ['email-domain', 'jane@mail.example', 'is no domain'],
    ['address', '203.0.113.0/40', 'is no network address'],
    ['address', '203.0.113', 'is no network address'],
    ['address', '0.0.0.0/0', "everybody's"],
    ['address', '::/0', "everybody's"],
  ] as const)('of kind %s is refused for %j', (kind, value, word) => {
    expect(made(kind, value)).toContain(word);
  });
});

describe('the rules of a site', () => {
  const rule = (value: string, shadow = false): ListEntry => ({
    list: 'deny',
    kind: 'term',
    value,
    ...(shadow ? { shadow } : {}),
  });

  it('hold a rule once: saying it again without trial puts it into force', () =>
    expect(withRule([rule('a', true), rule('b')], rule('a'))).toEqual([rule('b'), rule('a')]));

  it('lose the one that is named, and say so if there is none', () => {
    expect(withoutRule([rule('a'), rule('b')], ruleId(rule('a')))).toEqual([rule('b')]);
    expect(withoutRule([rule('a')], 'r_none')).toBeUndefined();
  });

  it('are at most 10,000, of which one can still be replaced', () => {
    const full = Array.from({ length: MAX_RULES }, (_, at) => rule(`term ${at}`));
    expect(withRule(full, rule('one more'))).toBeUndefined();
    expect(withRule(full, rule('term 7', true))).toHaveLength(MAX_RULES);
  });
});
