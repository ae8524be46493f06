import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy.js';
import { explain } from '../../../src/scoring/explain.js';
import { loadModel } from '../../../src/files/model-files.js';
import { shippedModelDir } from '../../../src/files/shipped-model.js';
import { score, unscored } from '../../../src/scoring/score.js';
import { aComment } from './a-comment.js';

const model = loadModel(shippedModelDir());
const SPAM =
  'Cheap replica handbags and designer shoes outlet, free shipping! Buy now http://cheap-bags.example.com http://shoes.example.com';

describe('a verdict', () => {
  it('lists the prior, the text’s parts, and what fired', () => {
    const verdict = score(aComment({ form: { honeypotFilled: true } }), { repeats: 3 }, model, DEFAULT_POLICY);
    expect(verdict.contributions.map(({ signal }) => signal)).toEqual([
      'prior',
      'words',
      'characters',
      'shape',
      'structure',
      'part',
      'honeypot',
      'repeats',
    ]);
    expect(verdict.quiet).toEqual([
      'links',
      'disguise',
      'form-timing',
      'disposable-email',
      'deny-list',
      'allow-list',
      'rules-on-trial',
      'declared',
    ]);
    expect(verdict.model).toMatch(/^general-1@[0-9a-f]{8}$/);
    expect(verdict.policy).toBe(DEFAULT_POLICY.version);
  });

  it('holds everything where the site says so until it has taught enough, but not because that cannot be told', () => {
    const policy = { ...DEFAULT_POLICY, holdUntilTaught: 5 };
    const judged = (site?: 'unavailable') => score(aComment(), { repeats: 0 }, model, policy, site);
    expect(judged()).toMatchObject({ kind: 'flagged', thresholds: { flag: 0, spam: 0.95 } });
    expect(judged('unavailable')).toMatchObject({ kind: 'ham', thresholds: policy.thresholds });
  });

  it('keeps apart what found nothing and what could not look', () => {
    const verdict = score(aComment(), { repeats: 'unavailable' }, model, DEFAULT_POLICY);
    expect(verdict.unavailable).toEqual(['repeats', 'campaign', 'velocity', 'reputation']);
    expect(verdict.quiet).not.toContain('repeats');
  });

  it('rejects plain spam and publishes a plain comment', () => {
    expect(score(aComment({ content: SPAM }), { repeats: 0 }, model, DEFAULT_POLICY).kind).not.toBe('ham');
    expect(score(aComment(), { repeats: 0 }, model, DEFAULT_POLICY).kind).toBe('ham');
  });

  it.each([
    [0, 0, 'spam'],
    [0, 1, 'flagged'],
    [1, 1, 'ham'],
  ] as const)('follows the site’s thresholds: flag %d, spam %d gives %s', (flag, spam, kind) => {
    const policy: Policy = { ...DEFAULT_POLICY, thresholds: { flag, spam } };
    expect(score(aComment(), { repeats: 0 }, model, policy).kind).toBe(kind);
  });

  it('a site’s own rule decides over everything else', () => {
    const deny: Policy = { ...DEFAULT_POLICY, lists: [{ list: 'deny', kind: 'author', value: '7' }] };
    const allow: Policy = { ...DEFAULT_POLICY, lists: [{ list: 'allow', kind: 'author', value: '7' }] };
    const author = { id: '7', name: 'www.pills.com' };
    expect(score(aComment({ author: { id: '7' } }), { repeats: 0 }, model, deny).kind).toBe('spam');
    const worst = aComment({ content: SPAM.repeat(20), author, form: { honeypotFilled: true, elapsedMs: 1 } });
    expect(score(worst, { repeats: 1_000 }, model, allow).kind).toBe('ham');
  });

  it('of an empty text is the prior alone', () => {
    const verdict = score(aComment({ content: '' }), { repeats: 0 }, model, DEFAULT_POLICY);
    expect(verdict.logOdds).toBe(model.prior);
  });

  it.each([['author'], ['client'], ['article']] as const)('does not change when %s is unknown', (field) => {
    const known = {
      author: { name: 'Ann Example' },
      client: { userAgent: 'Mozilla/5.0' },
      article: { title: 'The bridge' },
    };
    const without = score(aComment(), { repeats: 0 }, model, DEFAULT_POLICY);
    expect(score(aComment({ [field]: known[field] }), { repeats: 0 }, model, DEFAULT_POLICY)).toEqual(without);
  });

  it('names words of the comment itself, at most five, and never a bucket', () => {
    const words = score(aComment({ content: SPAM }), { repeats: 0 }, model, DEFAULT_POLICY).contributions[1];
    const named = Object.entries(words?.evidence ?? {}).filter(([key]) => key.startsWith('word'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThanOrEqual(5);
    for (const [, word] of named) expect(SPAM.toLowerCase()).toContain(word);
  });

  it('reads markup alike as HTML and finds the links’ targets', () => {
    const html = aComment({
      content: `<p>Nice post</p>${'<a href="http://a.com">x</a> '.repeat(12)}`,
      contentFormat: 'html',
    });
    const verdict = score(html, { repeats: 0 }, model, DEFAULT_POLICY);
    expect(verdict.contributions.at(-1)).toMatchObject({ signal: 'links', evidence: { count: 12 } });
  });
});

describe('what could not be scored', () => {
  it('is flagged with its reason and no score', () => {
    expect(unscored('crashed', 'general-1@00000000', DEFAULT_POLICY)).toEqual({
      kind: 'flagged',
      score: null,
      logOdds: null,
      contributions: [],
      quiet: [],
      unavailable: [],
      unscored: 'crashed',
      thresholds: DEFAULT_POLICY.thresholds,
      model: 'general-1@00000000',
      policy: 'default-1',
    });
  });
});

describe('explanations', () => {
  it.each([
    [
      { signal: 'prior', weight: -2, evidence: {} },
      'Before anything is read, a comment counts as less likely spam than not.',
    ],
    [
      { signal: 'words', weight: 2, evidence: { count: 3, word1: 'cheap', share1: 1, word2: 'bags', share2: 0.5 } },
      'The words of the comment, above all “cheap” and “bags”, look more like spam.',
    ],
    [
      { signal: 'words', weight: 0, evidence: { count: 0 } },
      'The words of the comment look neither more nor less like spam.',
    ],
    [
      { signal: 'characters', weight: -1, evidence: {} },
      'The spelling, punctuation and fragments of words look less like spam.',
    ],
    [
      { signal: 'links', weight: 1, evidence: { count: 3, share: 0.62, in_name: false } },
      'The comment holds 3 links, and 62 % of its text is addresses.',
    ],
    [
      { signal: 'links', weight: 2, evidence: { count: 0, share: 0, in_name: true } },
      'The author’s name holds a link.',
    ],
    [{ signal: 'honeypot', weight: 5, evidence: {} }, 'A form field that people cannot see was filled in.'],
    [
      { signal: 'form-timing', weight: 2, evidence: { elapsed_ms: 740 } },
      'The form was sent 0.7 seconds after it was shown.',
    ],
    [
      { signal: 'repeats', weight: 6, evidence: { others: 37 } },
      '37 other comments on this site had the same text in the last seven days.',
    ],
    [
      { signal: 'repeats', weight: 1, evidence: { others: 1 } },
      'One other comment on this site had the same text in the last seven days.',
    ],
    [{ signal: 'deny-list', weight: 60, evidence: { kind: 'domain' } }, 'A linked site is on this site’s deny list.'],
    [
      { signal: 'allow-list', weight: -60, evidence: { kind: 'author' } },
      'The author’s account is on this site’s allow list.',
    ],
    [{ signal: 'newer', weight: 1, evidence: {} }, 'The check “newer” found something.'],
  ])('%j', (contribution, sentence) => {
    expect(explain(contribution)).toBe(sentence);
  });
});
