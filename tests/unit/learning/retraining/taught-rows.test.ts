import { describe, expect, it } from '@jest/globals';
import { taughtRows } from '../../../../src/learning/retraining/taught-rows.js';
import { withoutIdentifiers } from '../../../../src/learning/retraining/without-identifiers.js';
import { normalizeText } from '../../../../src/scoring/normalize.js';
import { aDecision } from './decisions.js';

const shape = { bits: 18, seed: 1 };
const indifferent = { logOdds: () => 0 };

const featuresOf = (texts: readonly string[]): ReadonlyArray<ReadonlySet<number>> =>
  taughtRows(
    texts.map((text) => aDecision(text)),
    Float64Array.from(texts, () => 1),
    shape,
    indifferent,
  ).map(({ buckets }) => new Set(buckets));

const common = ['the tram stops here', 'the tram stops there', 'the tram stops nowhere'];

describe('what is taught of a decided comment', () => {
  it('is nothing that stands in fewer than three texts', () => {
    const [alone = new Set()] = featuresOf([...common, 'the tram stops qjxz'].reverse());
    const [without = new Set()] = featuresOf([...common, 'the tram stops wbkv'].reverse());
    expect(alone.size).toBeGreaterThan(10);
    // Of the word and its letters nothing; what both have in common is there, and both are described alike.
    expect([...alone].filter((bucket) => !without.has(bucket)).length).toBeLessThan(4);
  });

  it('is nothing that stands in one text sent three times', () => {
    const [alone = new Set()] = featuresOf([...Array.from({ length: 3 }, () => 'xylophone quartz'), ...common]);
    const [known = new Set()] = featuresOf(['xylophone quartz', 'xylophone quartz!', 'xylophone quartz?', ...common]);
    expect(known.size).toBeGreaterThan(alone.size + 10);
  });

  it.each([
    'write to klara.beispiel@mail.example today',
    'write to klara.beispiel+news@mail.example today',
    'ring 030 123 45 67 today',
    'ring +49 (30) 1234567 today',
    'ring 0171-5551234 today',
    'account 4111 1111 1111 1111 today',
    'add @klara_beispiel today',
    'add klara98765 today',
    'my iban is de89370400440532013000 today',
  ])('is no part of an address or a long number: %s', (text) => {
    const kept = withoutIdentifiers(normalizeText(text));
    expect(kept).not.toMatch(/klara|\d{3}|mail\.example/);
    expect(kept).toMatch(/today$/);
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    const began = performance.now();
    for (const text of ['a'.repeat(32_000), '1 '.repeat(16_000), 'a@'.repeat(16_000), '1('.repeat(16_000)])
      withoutIdentifiers(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('keeps years, prices and small numbers', () => {
    const text = 'in 2019 it cost 45 euros, 12.5 % more than in 1998';
    expect(withoutIdentifiers(text)).toBe(text);
  });
});
