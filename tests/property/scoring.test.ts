import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Comment } from '../../src/domain/comment.js';
import { DEFAULT_POLICY, type ListEntry, type Policy } from '../../src/domain/policy.js';
import { loadModel } from '../../src/files/model-files.js';
import { shippedModelDir } from '../../src/files/shipped-model.js';
import { explain } from '../../src/scoring/explain.js';
import { makeTextModel, type TextModel } from '../../src/scoring/model.js';
import { htmlToText, normalizeText } from '../../src/scoring/normalize.js';
import { score } from '../../src/scoring/score.js';
import { CHECKS } from '../../src/scoring/signals/index.js';
import { GENERAL_SIGNALS } from '../../src/scoring/site/apply-site-model.js';
import { locateTokens, makeSpans, tokenize } from '../../src/scoring/tokenize.js';
import { inputOfText } from '../../src/scoring/text-input.js';

const shipped = loadModel(shippedModelDir());

/** Characters that normalisation cares about, so that random texts meet its every branch. */
const TRICKY = [
  ...['a', 'Z', '0', '9', ' ', '.', ',', '!', '\n', '\t'],
  ...['\u200b', '\u200c', '\u200d', '\ufe0f', '\u00ad', '\u202e', '\u0301', '\u0307', '\u030c', '\u0345', '\u20dd'],
  ...['İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'J̌', 'ǰ', '\ufdfa', '\u2028', '\u3000', '\u{e0061}', '\ud800', '\udc00'],
  ...[
    'а',
    'е',
    'ж',
    'Ω',
    'ν',
    'µ',
    'Å',
    'ک',
    'ی',
    'क',
    '्',
    '한',
    'ㄱ',
    '語',
    'ｶﾞ',
    '👨',
    '👩🏽',
    '❤️',
    '🏳️‍🌈',
    '&amp;',
    '&#118;',
    '<b>',
    'v1agra',
    ' . com',
    ' dot ',
    '[.]',
    'hxxp://',
    '%61',
    '%6',
    'aaa',
    'b b',
    ' c ',
    '-d-',
    '*e',
    'ᴀ',
    '🅑',
    'ꓢ',
    '4@',
    'www.',
    '。com',
  ],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...TRICKY), { maxLength: 120 }).map((parts) => parts.join('')),
  fc.lorem({ maxCount: 40 }),
);
const name = fc.option(fc.oneof(fc.string(), fc.webUrl()), { nil: undefined });

const comment: fc.Arbitrary<Comment> = fc
  .record({
    content: text,
    contentFormat: fc.constantFrom('text', 'html'),
    name,
    url: fc.option(fc.webUrl(), { nil: undefined }),
    id: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
    honeypotFilled: fc.option(fc.boolean(), { nil: undefined }),
    elapsedMs: fc.option(fc.double(), { nil: undefined }),
  })
  .map(({ content, contentFormat, name: author, url, id, honeypotFilled, elapsedMs }) => ({
    content,
    contentFormat,
    author: {
      ...(author !== undefined && { name: author }),
      ...(url !== undefined && { url }),
      ...(id !== undefined && { id }),
    },
    client: {},
    article: {},
    submittedAt: '2026-11-23T10:00:00.000Z',
    form: { ...(honeypotFilled !== undefined && { honeypotFilled }), ...(elapsedMs !== undefined && { elapsedMs }) },
  }));

const entry: fc.Arbitrary<ListEntry> = fc.record({
  list: fc.constantFrom('deny', 'allow'),
  kind: fc.constantFrom('term', 'domain', 'email', 'author'),
  value: fc.oneof(fc.constantFrom('1', 'example.com', 'lorem', '語'), fc.string()),
});
const policy: fc.Arbitrary<Policy> = fc
  .record({ lists: fc.array(entry, { maxLength: 6 }), flag: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ lists, flag }) => ({ ...DEFAULT_POLICY, lists, thresholds: { flag, spam: (1 + flag) / 2 } }));
const repeats = fc.oneof(fc.constant('unavailable' as const), fc.nat());

/** A model as wild as a file can make one. */
const wildModel: fc.Arbitrary<TextModel> = fc
  .record({
    prior: fc.double({ min: -50, max: 50, noNaN: true }),
    scale: fc.double({ noNaN: true, noDefaultInfinity: true }),
    seed: fc.nat(),
  })
  .map((parts) => {
    const weights = Int8Array.from({ length: 2 ** 10 }, (_, at) => (at * 37) % 255);
    return makeTextModel({ ...parts, id: 'wild@00000000', bits: 10, weights });
  });

describe('the score', () => {
  const holds = (model: TextModel, given: Comment, rules: Policy, seen: number | 'unavailable'): void => {
    const verdict = score(given, { repeats: seen }, model, rules);
    let sum = 0;
    for (const { weight } of verdict.contributions) sum += weight;
    expect(Object.is(verdict.logOdds, sum)).toBe(true);
    expect(Object.is(verdict.score, 1 / (1 + Math.exp(-verdict.logOdds)))).toBe(true);
    expect(verdict.score).toBeGreaterThanOrEqual(0);
    expect(verdict.score).toBeLessThanOrEqual(1);
    const { flag, spam } = rules.thresholds;
    const byScore = verdict.score >= spam ? 'spam' : verdict.score >= flag ? 'flagged' : 'ham';
    expect(verdict.kind).toBe(verdict.abstained === undefined ? byScore : 'flagged');
    if (verdict.abstained !== undefined) expect(byScore).toBe('spam');
    const general = verdict.contributions.filter(({ signal }) => GENERAL_SIGNALS.has(signal)).length;
    expect(verdict.contributions.length - general + verdict.quiet.length + verdict.unavailable.length).toBe(
      CHECKS.length,
    );
    for (const contribution of verdict.contributions) expect(explain(contribution)).toMatch(/\S.*\.$/s);
  };

  it('is the logistic function of the sum of its contributions, to the last bit', () => {
    fc.assert(fc.property(comment, policy, repeats, (given, rules, seen) => holds(shipped, given, rules, seen)));
  });

  it('is so for any model that can be loaded', () => {
    fc.assert(fc.property(wildModel, comment, policy, repeats, holds));
  });

  it('depends on the comment alone, not on what was scored before', () => {
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 5 }), comment, (before, given) => {
        const first = score(given, { repeats: 0 }, shipped, DEFAULT_POLICY);
        for (const other of before) score(other, { repeats: 0 }, shipped, DEFAULT_POLICY);
        expect(score(given, { repeats: 0 }, shipped, DEFAULT_POLICY)).toEqual(first);
      }),
    );
  });

  it('does not move by its words when the same text is written twice over', () => {
    // One letter over and over is a word spelled out, which is read as what it spells.
    const text = fc.lorem({ maxCount: 20 }).filter((words) => words.split(' ').some((word) => word.length > 1));
    fc.assert(
      fc.property(text, (words) => {
        const [once, twice, often] = [1, 2, 50].map((times) => {
          const parts = shipped.judge(inputOfText(`${words} `.repeat(times)));
          return parts.words + parts.characters;
        });
        // The seam between two copies is new text; nothing else is, however many copies follow.
        expect(often).toBeCloseTo(twice ?? NaN, 9);
        expect(Math.abs((twice ?? NaN) - (once ?? NaN))).toBeLessThan(1.5);
      }),
    );
  });
});

describe('normalisation', () => {
  it('applied twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = normalizeText(given);
        expect(normalizeText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives more than twice the code points a comment may have', () => {
    for (const unit of ['\ufdfa', 'ß', 'İ', '㍿', 'e\u0301\u0302']) {
      expect(normalizeText(unit.repeat(40_000)).length).toBeLessThanOrEqual(32_768);
    }
  });

  it('reads any HTML without fault', () => {
    fc.assert(fc.property(text, (given) => typeof htmlToText(given).text === 'string'));
  });
});

describe('tokens', () => {
  it('exist for every text with a letter, in any script', () => {
    for (const sample of ['便宜的药', 'ราคาถูกมาก', 'مرحبا بالجميع', 'ಕನ್ನಡ', '𝐛𝐮𝐲']) {
      expect(tokenize(normalizeText(sample)).length).toBeGreaterThan(0);
    }
  });

  it('found in place are those of natural’s tokenizer', () => {
    const ascii = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '0', '9', ' ', '-', "'", '.', '{', '`', '/', ':') });
    const spans = makeSpans();
    fc.assert(
      fc.property(fc.oneof(text, ascii), (given) => {
        const normalized = normalizeText(given);
        const count = locateTokens(normalized, spans);
        const found = Array.from({ length: count }, (_, at) => normalized.slice(spans.starts[at], spans.ends[at]));
        expect(found).toEqual(tokenize(normalized));
      }),
      { numRuns: 500 },
    );
    expect(locateTokens('ab '.repeat(10_000), spans)).toBe(4_000);
  });

  it('are at most 4,000', () => {
    expect(tokenize('a '.repeat(16_000))).toHaveLength(4_000);
  });
});
