import { describe, expect, it } from '@jest/globals';
import { MAX_CONTENT_CODE_POINTS, type Comment } from '../../src/domain/comment.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { loadModel } from '../../src/files/model-files.js';
import { shippedModelDir } from '../../src/files/shipped-model.js';
import { extract } from '../../src/scoring/features/extract.js';
import { bucketOf } from '../../src/scoring/features/hashing.js';
import { bucketSeed } from '../../src/scoring/model.js';
import { readContent } from '../../src/scoring/reading.js';
import { score } from '../../src/scoring/score.js';

const model = loadModel(shippedModelDir());
const policy = {
  ...DEFAULT_POLICY,
  lists: [
    { list: 'deny', kind: 'term', value: 'buy now' },
    { list: 'allow', kind: 'term', value: 'a a a b' },
  ] as const,
};

const filled = (unit: string): string =>
  unit.repeat(Math.ceil(MAX_CONTENT_CODE_POINTS / unit.length)).slice(0, MAX_CONTENT_CODE_POINTS);

const BOMBS: ReadonlyArray<readonly [string, string]> = [
  ['c01 one letter', filled('a')],
  ['c02 digits', filled('1')],
  ['c03 dashes', filled('-')],
  ['c04 apostrophes', filled("'")],
  ["c05 s'", filled("s'")],
  ['c06 dots', filled('.')],
  ['c07 spaces between two letters', `a${filled(' ').slice(2)}a`],
  ['c08 less-than signs', filled('<')],
  ['c09 run-together links', `${filled('http://a').slice(2)} x`],
  ['c10 nearly an address', `${filled('a').slice(1)}!`],
  ['c11 at signs', filled('a@')],
  ['c12 e', filled('e')],
  ['c12 ational', filled('ational')],
  ['c13 Chinese without spaces', filled('便宜药品网站')],
  ['c13 Thai without spaces', filled('ราคาถูก')],
  ['c14 links', filled('http://a.com/x ')],
  [
    'c15 unique words',
    Array.from({ length: 4_000 }, (_, at) => at.toString(36).padStart(4, 'q'))
      .join('')
      .slice(0, MAX_CONTENT_CODE_POINTS),
  ],
  [
    'c15 unique words, spaced',
    Array.from({ length: 4_000 }, (_, at) => at.toString(36))
      .join(' ')
      .slice(0, MAX_CONTENT_CODE_POINTS),
  ],
  ['c16 names of every object', filled('__proto__ constructor toString ')],
  ['c17 mentions', filled('@a ')],
  ['c18 open brackets', filled('[url=')],
  ['c18 open parentheses in a link', `http://a.com/${filled('(').slice(13)}`],
  ['punctuation that ends no word', `a1${filled('!').slice(3)}x`],
  ['c19 character references', filled('&amp;')],
  ['c19 ampersands', filled('&')],
  ['stacked marks', filled('e\u0301\u0302\u0303\u0304\u0305\u0306')],
  ['joiners', filled('a\u200d')],
  ['mixed-script word', filled('aа')],
  ['words of a denied term', filled('a ')],
  ['open tags', filled('<a href="')],
  ['nested tags', filled('<b>')],
  ['emoji', filled('😀')],
];

const asComment = (content: string, contentFormat: Comment['contentFormat']): Comment => ({
  content,
  contentFormat,
  author: { name: content, url: content },
  client: {},
  article: {},
  submittedAt: '2026-11-23T10:00:00.000Z',
  form: {},
});

describe('a comment made to cost time', () => {
  it.each(BOMBS)('%s gets a verdict, as text and as HTML', (_name, content) => {
    for (const format of ['text', 'html'] as const) {
      const verdict = score(asComment(content, format), { repeats: 0 }, model, policy);
      expect(Number.isFinite(verdict.logOdds)).toBe(true);
    }
  });

  it.each(BOMBS)('%s gives no more features than a fixed number for each unit of its text', (_name, content) => {
    const { text } = readContent({ content, contentFormat: 'text' });
    const { ends, tokenCount } = extract({ normalized: text, typed: content, structure: [] });
    const units = text.length + Math.min(content.length, 4_096) + 2;
    expect(ends.structure).toBeLessThanOrEqual(3 * units + 2 * tokenCount);
    expect(tokenCount).toBeLessThanOrEqual(4_000);
  });

  it('leaves the prototypes of objects alone', () => {
    const before = Object.keys(Object.prototype);
    score(asComment(filled('__proto__ constructor toString '), 'html'), { repeats: 0 }, model, policy);
    expect(Object.keys(Object.prototype)).toEqual(before);
  });
});

describe('words made to share buckets', () => {
  it('do so under one seed only', () => {
    const bucketsUnder = (seed: number): ((word: string) => number) => {
      const buckets = bucketSeed(seed);
      return (word) => bucketOf(extract({ normalized: word, typed: word, structure: [] }).hashes[0] ?? 0, buckets, 22);
    };
    const [under7, under8] = [bucketsUnder(7), bucketsUnder(8)];
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}x`);
    const colliding = words.filter((word) => under7(word) === under7('viagra'));
    expect(colliding.length).toBeGreaterThan(8);
    expect(colliding.filter((word) => under8(word) === under8('viagra')).length).toBeLessThan(3);
  });
});
