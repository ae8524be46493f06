import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../../src/domain/comment.js';
import { DEFAULT_POLICY, type ListEntry, type Policy } from '../../../src/domain/policy.js';
import type { Signal } from '../../../src/domain/signal.js';
import { loadModel } from '../../../src/files/model-files.js';
import { shippedModelDir } from '../../../src/files/shipped-model.js';
import { matchesPattern, ruleId } from '../../../src/scoring/list-rules.js';
import type { CampaignFinding, Findings, VelocityFinding } from '../../../src/scoring/memory/memory.js';
import type { Standing } from '../../../src/scoring/memory/standing.js';
import { readContent } from '../../../src/scoring/reading.js';
import { probabilityOf, score } from '../../../src/scoring/score.js';
import { CHECKS } from '../../../src/scoring/signals/index.js';
import type { ScoringContext } from '../../../src/scoring/signals/input.js';
import { aComment } from './a-comment.js';

const signalOf = (
  name: string,
  context: Partial<ScoringContext>,
  facts: Partial<Comment> = {},
  policy: Policy = DEFAULT_POLICY,
): Signal => {
  const comment = aComment(facts);
  const input = { comment, reading: readContent(comment), context: { repeats: 0, ...context }, policy };
  const signal = CHECKS.map((check) => check(input)).find((found) => found.name === name);
  if (signal === undefined) throw new Error(`there is no check ${name}`);
  return signal;
};
const weightOf = (...args: Parameters<typeof signalOf>): number => {
  const signal = signalOf(...args);
  return signal.outcome === 'fired' ? signal.weight : 0;
};

const CALM: VelocityFinding = { author: 0, email: 0, prefix: 0, link: 0, site: { recent: 1, usual: 1 } };
const aCampaign = (facts: Partial<CampaignFinding> = {}): Findings => ({
  velocity: CALM,
  campaign: {
    id: 'k_1',
    sightings: 4,
    here: 2,
    sites: 2,
    articles: 3,
    firstMs: 0,
    lastMs: 7_200_000,
    advertises: true,
    byKnownAuthor: false,
    decided: undefined,
    ...facts,
  },
});
const rate = (facts: Partial<VelocityFinding>): { readonly memory: Findings } => ({
  memory: { campaign: undefined, velocity: { ...CALM, ...facts } },
});

describe('what needs a memory', () => {
  it.each(['campaign', 'velocity', 'reputation'])('%s says so where there is none', (name) => {
    expect(signalOf(name, {})).toEqual({ name, outcome: 'unavailable' });
    expect(signalOf(name, { memory: 'unavailable', standings: 'unavailable' })).toEqual({
      name,
      outcome: 'unavailable',
    });
  });
});

describe('a campaign', () => {
  it.each([
    ['is quiet on two', { sightings: 2 }, 0],
    ['speaks at three', { sightings: 3 }, 4.5],
    ['speaks plainly at four', {}, 6.5],
    ['has a limit', { sightings: 10_000 }, 8],
    ['is quiet if it advertises nothing', { advertises: false, sightings: 10_000 }, 0],
    ['counts little then, once a moderator found it spam', { advertises: false, decided: 'spam', sightings: 9_000 }, 3],
    ['counts little for somebody who has taken part before', { byKnownAuthor: true, sightings: 50 }, 1],
    ['is quiet once a moderator found it genuine', { decided: 'ham', sightings: 50 }, 0],
    ['counts more once a moderator found it spam', { decided: 'spam' }, 7.5],
  ] as const)('%s', (_, facts, weight) => {
    expect(weightOf('campaign', { memory: aCampaign(facts) })).toBe(weight);
  });

  it('says how many, where and since when', () => {
    expect(signalOf('campaign', { memory: aCampaign() })).toMatchObject({
      evidence: { campaign: 'k_1', sightings: 4, here: 2, sites: 2, hours: 2, first_seen: '1970-01-01T00:00:00.000Z' },
    });
  });
});

describe('velocity', () => {
  it.each([
    ['five comments of one person in ten minutes', { author: 4, email: 4 }],
    ['a school class behind one address', { prefix: 14 }],
    ['a link that eight readers have found', { link: 8 }],
    ['a busy evening', { site: { recent: 200, usual: 90 } }],
    ['a comment or two after a silent night', { site: { recent: 20, usual: 0 } }],
    ['a site nobody knows yet', { site: { recent: 5_000, usual: undefined } }],
  ])('is quiet on %s', (_, facts) => {
    expect(signalOf('velocity', rate(facts))).toEqual({ name: 'velocity', outcome: 'quiet' });
  });

  it.each([
    ['one person', { author: 30 }],
    ['one network', { prefix: 60 }],
    ['whoever, with one link', { link: 30 }],
    ['the whole site from many addresses', { site: { recent: 300, usual: 10 } }],
  ])('fires on much from %s', (_, facts) => {
    expect(weightOf('velocity', rate(facts))).toBeGreaterThan(0.5);
  });

  it.each([0.6, 0.9, 0.99])('never rejects alone, whatever comes, at a threshold for spam of %f', (spam) => {
    const policy = { ...DEFAULT_POLICY, thresholds: { flag: 0.5, spam } };
    const most = { author: 200, email: 200, prefix: 200, link: 200, site: { recent: 1e6, usual: 1 } };
    const weight = weightOf('velocity', rate(most), {}, policy);
    expect(weight).toBeGreaterThan(0);
    expect(probabilityOf(Math.min(0, loadModel(shippedModelDir()).prior) + weight)).toBeLessThan(spam);
  });

  it('may rely on the prior of the shipped model: it is not above zero', () => {
    expect(loadModel(shippedModelDir()).prior).toBeLessThanOrEqual(0);
  });
});

describe('reputation', () => {
  const standing = (facts: Partial<Standing>): readonly Standing[] => [
    { kind: 'contact', scope: 'site', spam: 0, ham: 0, ...facts },
  ];
  it('is quiet on what nobody decided about', () => {
    expect(signalOf('reputation', { standings: standing({}) })).toEqual({ name: 'reputation', outcome: 'quiet' });
  });

  it('grows with decisions, smoothed and bounded', () => {
    const weights = [1, 3, 1_000].map((spam) => weightOf('reputation', { standings: standing({ spam }) }));
    expect(weights[0]).toBeCloseTo(Math.log(2));
    expect(weights[1]).toBeCloseTo(Math.log(4));
    expect(weights[2]).toBe(3);
  });

  it('counts less where others decided', () => {
    expect(weightOf('reputation', { standings: standing({ spam: 3, scope: 'everywhere' }) })).toBeCloseTo(
      Math.log(4) / 2,
    );
  });

  it('does not let a trusted link carry a bad one in', () => {
    const both = [...standing({ ham: 500 }), ...standing({ spam: 5 })];
    expect(weightOf('reputation', { standings: both })).toBeCloseTo(Math.log(6));
  });

  it('trusts an account more than an address anybody can type', () => {
    const ham = (kind: Standing['kind']) => weightOf('reputation', { standings: standing({ kind, ham: 100 }) });
    expect(ham('author')).toBe(-2);
    expect(ham('email')).toBe(-0.7);
  });
});

describe('a disposable e-mail address', () => {
  it.each([
    ['j***@mailinator.com', 0.8],
    ['j***@inbox.Mailinator.com', 0.8],
    ['j***@example.org', 0],
    [undefined, 0],
  ])('%s', (emailMasked, weight) => {
    expect(weightOf('disposable-email', {}, { author: emailMasked === undefined ? {} : { emailMasked } })).toBe(weight);
  });
});

describe('list rules', () => {
  const ruled = (entry: Omit<ListEntry, 'list'> & Partial<ListEntry>): Policy => ({
    ...DEFAULT_POLICY,
    lists: [{ list: 'deny', id: 'r1', ...entry }],
  });
  it.each([
    ['a word by wildcard', { kind: 'term', value: '*casino*' }, { content: 'The best onlinecasino24 ever' }],
    ['an ending by wildcard', { kind: 'domain', value: '*.zip' }, { content: 'see https://files.zip/now' }],
    ['a part of a domain', { kind: 'domain', value: '*pills*' }, { content: 'see https://cheap-pills.com/now' }],
    [
      'the domain of an e-mail',
      { kind: 'email-domain', value: 'spam.example' },
      { author: { emailMasked: 'j***@spam.example' } },
    ],
    [
      'a domain under it',
      { kind: 'email-domain', value: 'spam.example' },
      { author: { emailMasked: 'j***@x.spam.example' } },
    ],
    [
      'an address rule that matched on receipt',
      { kind: 'address', value: '203.0.113.0/24' },
      { client: { addressRules: ['r1'] } },
    ],
  ] as const)('match %s', (_, entry, facts) => {
    const signal = signalOf('deny-list', {}, facts, ruled(entry));
    expect(signal).toMatchObject({ outcome: 'fired', weight: 60, evidence: { kind: entry.kind, rules: 'r1' } });
  });

  it('do not match an address rule that the site has dropped meanwhile', () => {
    const policy = ruled({ kind: 'address', value: '203.0.113.0/24', id: 'r2' });
    expect(signalOf('deny-list', {}, { client: { addressRules: ['r1'] } }, policy).outcome).toBe('quiet');
  });

  it('on trial are evidence and weigh nothing', () => {
    const policy = ruled({ kind: 'term', value: 'ferry', shadow: true });
    const comment = aComment({ content: 'The ferry is late again.' });
    expect(signalOf('deny-list', {}, comment, policy).outcome).toBe('quiet');
    expect(signalOf('rules-on-trial', {}, comment, policy)).toMatchObject({ weight: 0, evidence: { rules: 'r1' } });
    const model = loadModel(shippedModelDir());
    const without = score(comment, { repeats: 0 }, model, DEFAULT_POLICY);
    expect(score(comment, { repeats: 0 }, model, policy).logOdds).toBe(without.logOdds);
  });

  it('have an id even where none was given, made of what they say', () => {
    const rule = { list: 'deny', kind: 'term', value: 'casino' } as const;
    expect(ruleId(rule)).toBe(ruleId({ ...rule }));
    expect(ruleId(rule)).not.toBe(ruleId({ ...rule, list: 'allow' }));
  });

  it.each([
    ['*casino*', 'mycasino24', true],
    ['casino*', 'mycasino', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    ['ab*ba', 'aba', false],
    ['plain', 'plain', true],
  ])('%s stands for %s: %s', (pattern, text, matches) => {
    expect(matchesPattern(pattern, text)).toBe(matches);
  });
});
