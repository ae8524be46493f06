import { describe, expect, it } from '@jest/globals';

import type { Contribution } from '../../src/domain/signal.js';
import type { FilterVerdict } from '../../src/domain/verdict.js';
import { firstWords, inert } from '../../src/http/pages/inert-text.js';
import { percent, signed } from '../../src/http/pages/format.js';
import { MESSAGES } from '../../src/http/pages/messages/index.js';
import { LANGUAGES } from '../../src/http/pages/language.js';
import { SIGNAL_NAMES } from '../../src/http/pages/signal-names.js';
import { isTrustworthy } from '../../src/http/pages/same-origin.js';
import { reasonsOf } from '../../src/http/reader/statement.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { TextInput } from '../../src/scoring/features/extract.js';
import { score } from '../../src/scoring/score.js';
import type { CommentView } from '../../src/verdicts/view.js';
import { aModel } from '../support/service.js';

describe('text made inert', () => {
  it.each([
    ['markup, as it is', '<b>&amp;"', '<b>&amp;"'],
    ['a change of direction', 'a\u202eb\u202c', 'a[U+202E]b[U+202C]'],
    ['a run of one invisible character, counted', 'vi\u200b\u200b\u200bagra', 'vi[U+200B×3]agra'],
    ['different invisible characters, one by one', '\u200b\u2060', '[U+200B][U+2060]'],
    ['tags outside the first plane', '\u{e0041}\u{e0041}', '[U+E0041×2]'],
    ['control characters', 'a\u0000\u0007', 'a[U+0000][U+0007]'],
    ['half a surrogate pair', 'a\ud800b', 'a[U+D800]b'],
    ['line and paragraph separators', 'a\u2028b\u2029', 'a[U+2028]b[U+2029]'],
    ['a blank letter', '\u3164', '[U+3164]'],
    ['tabs and line ends, which stay', 'a\tb\r\nc\rd\n', 'a\tb\nc\nd\n'],
    ['a family, whose joiners stay', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['Persian, whose joiners stay', 'می‌خواهم', 'می‌خواهم'],
    ['a joiner between Latin letters', 'ch\u200deap', 'ch[U+200D]eap'],
  ])('keeps or names %s', (_, text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  it('is cut by whole characters, on one line', () => {
    expect(firstWords('One two\n\n three', 40)).toBe('One two three');
    expect(firstWords('😀'.repeat(20), 5)).toBe(`${'😀'.repeat(5)}…`);
  });
});

describe('numbers in words', () => {
  it('never turn nearly certain into certain', () => {
    expect([percent('en', 0.999999), percent('en', 1e-9), percent('en', 0), percent('en', 1)]).toEqual([
      '99.9%',
      '0.1%',
      '0%',
      '100%',
    ]);
  });

  it('carry their sign', () => {
    expect([signed('en', 1.5), signed('en', -1.5), signed('de', -0.25)]).toEqual(['+1.500', '−1.500', '−0,250']);
  });
});

describe('reasons', () => {
  const comment = {
    content: 'See https://a.example and https://b.example and https://c.example.',
    contentFormat: 'text',
    author: { name: 'https://d.example' },
    client: {},
    article: {},
    submittedAt: '2026-11-23T12:00:00Z',
    form: { honeypotFilled: true, elapsedMs: 900 },
  } as const;
  const lists = (['deny', 'allow'] as const).map((list) => ({ list, kind: 'term', value: 'see' }) as const);

  it('have words in every language for everything that scoring can say', () => {
    const taught = {
      facts: () => ({ decisions: 2, version: '0.2', spam: 1, ham: 1 }),
      judge: () => ({ factor: 1, site: 0.5, offset: -0.5 }),
    };
    // A model whose text is worse in one half than as a whole.
    const model = { ...aModel(0.4), judge: (input: TextInput) => ({ ...aModel(0.4).judge(input), part: 0.5 }) };
    const verdict = score(comment, { repeats: 3 }, model, { ...DEFAULT_POLICY, lists }, taught);
    const said = [...verdict.contributions.map(({ signal }) => signal), ...verdict.quiet, ...verdict.unavailable];
    expect([...said].sort()).toEqual([...SIGNAL_NAMES].sort());
    for (const language of LANGUAGES) {
      for (const { signal, evidence } of verdict.contributions) {
        const name = SIGNAL_NAMES.find((known) => known === signal) ?? 'other';
        for (const direction of ['spam', 'ham'] as const) {
          expect(MESSAGES[language].signals[name].found(evidence, direction)).toMatch(/^\p{Lu}.*\.$/u);
        }
      }
    }
  });

  const viewWith = (contributions: readonly Contribution[], kind: 'ham' | 'flagged' | 'spam'): CommentView => {
    const scored = {
      kind,
      score: 0.5,
      logOdds: 0,
      contributions,
      quiet: [],
      unavailable: [],
      thresholds: { flag: 0.5, spam: 0.9 },
      model: 'm',
      policy: 'p',
    } as const;
    return { verdict: scored satisfies FilterVerdict } as unknown as CommentView;
  };
  const part = (signal: string, weight: number, evidence: Contribution['evidence'] = {}): Contribution => ({
    signal,
    weight,
    evidence,
  });

  it('are the two that weighed most in the direction of the verdict', () => {
    const view = viewWith(
      [part('prior', -1), part('words', 0.5), part('links', 1.2, { count: 4 }), part('repeats', 2, { others: 37 })],
      'flagged',
    );
    expect(reasonsOf(view, MESSAGES.en)).toEqual([
      'The same text was sent here 37 times before within a week.',
      'It holds 4 links.',
    ]);
  });

  it('fall back on where every comment starts, and say so when nothing stood out', () => {
    expect(reasonsOf(viewWith([part('prior', -1), part('words', -0.5)], 'ham'), MESSAGES.en)).toEqual([
      'Its wording resembles that of genuine comments.',
      'Most comments are genuine, so every comment starts with some trust.',
    ]);
    expect(reasonsOf(viewWith([part('words', 0.05)], 'ham'), MESSAGES.en)).toEqual([MESSAGES.en.nothingStoodOut]);
  });
});

describe('an address', () => {
  it.each([
    ['https://comments.example', true],
    ['http://127.0.0.1:3000', true],
    ['http://localhost:3000', true],
    ['http://[::1]:3000', true],
    ['http://comments.lan', false],
    ['http://127.0.0.1.comments.example', false],
  ])('%s: browsers keep Secure cookies for it: %s', (url, trusted) => {
    expect(isTrustworthy(url)).toBe(trusted);
  });
});
