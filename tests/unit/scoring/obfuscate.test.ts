import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/learning/random.js';
import { readContent } from '../../../src/scoring/reading.js';
import { OBFUSCATIONS, OBFUSCATION_NAMES, type ObfuscationName } from '../../bench/harness/obfuscate.js';

const SPAM =
  'Visit our online casino now, the best bonus offers at http://casino.example.com/win and free money for you';
const HONEST =
  'I walked past the new bridge this morning and the traffic was backed up to the church, as it always is.';
const honest = (length: number): string => HONEST.repeat(9).slice(0, length);
const written = (name: ObfuscationName, text = SPAM, seed = 1): string =>
  OBFUSCATIONS[name](text, seededRandom(seed), honest);

describe('the twelve disguises', () => {
  it('are twelve', () => {
    expect(OBFUSCATION_NAMES).toHaveLength(12);
  });

  it.each(OBFUSCATION_NAMES.map((name) => [name]))('%s is the same for the same seed, and changes the text', (name) => {
    expect(written(name)).toBe(written(name));
    expect(written(name)).not.toBe(SPAM);
  });

  it.each(OBFUSCATION_NAMES.filter((name) => name !== 'link-hiding').map((name) => [name]))(
    '%s leaves addresses as they are, so that they lead somewhere',
    (name) => {
      expect(written(name)).toContain('http://casino.example.com/win');
    },
  );

  it.each([
    ['homoglyphs', /[a-z][а-яѕіј]|[а-яѕіј][a-z]/],
    ['zero-width', /[a-z][\u200b-\u200d\u2060\ufeff\u00ad][a-z]/],
    ['spacing', /(?<!\p{L})\p{L}([ \-._*])\p{L}\1\p{L}\1\p{L}/u],
    ['leet', /[a-z][013457@$!]+[a-z]/],
    ['case', /[a-z][A-Z]|[A-Z]{2}/],
    ['html-noise', /[a-z]<[^>]+>[a-z<]/],
    ['link-hiding', /hxxp:\/\/casino\.example(?:\[\.\]|\(dot\)| dot |\[dot\]| \. )com\/win/],
    ['math-alphabet', /^[\u{1d400}-\u{1d7ff}ℎ]/u],
    ['repeated-letters', /(\p{L})\1\1/u],
    ['encodings', /&#\d+;|&#x[0-9a-f]+;|%[0-9a-f]{2}/],
    ['strewn-signs', /🔥|💰|✅|👉|!!!|\*\*\*|~~|➡️/u],
  ] as const)('%s writes what it says', (name, sign) => {
    expect(written(name)).toMatch(sign);
  });

  it('ham-padding adds as much honest text as there is spam', () => {
    expect(written('ham-padding')).toBe(`${SPAM}\n\n${honest(SPAM.length)}`);
  });
});

describe('what is undone', () => {
  const plain = readContent({ content: SPAM, contentFormat: 'text' });
  const WHOLLY: readonly ObfuscationName[] = [
    'homoglyphs',
    'zero-width',
    'case',
    'html-noise',
    'math-alphabet',
    'encodings',
  ];

  it.each(WHOLLY.map((name) => [name]))('%s leaves the text that was meant', (name) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(readContent({ content: written(name, SPAM, seed), contentFormat: 'text' }).text).toBe(plain.text);
    }
  });

  it.each(['spacing', 'leet', 'repeated-letters', 'link-hiding'] as const)(
    '%s leaves nearly all words that were meant',
    (name) => {
      const words = plain.text.split(' ');
      for (const seed of [1, 2, 3, 4, 5]) {
        const { text } = readContent({ content: written(name, SPAM, seed), contentFormat: 'text' });
        const found = words.filter((word) => text.includes(word));
        expect({ seed, text, share: found.length / words.length >= 0.75 }).toMatchObject({ share: true });
      }
    },
  );

  it('a hidden link is a link', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7]) {
      const { links, traces } = readContent({ content: written('link-hiding', SPAM, seed), contentFormat: 'text' });
      expect([...links.hosts]).toEqual(['casino.example.com']);
      expect(traces.obfuscatedLinks).toBeGreaterThan(0);
    }
  });
});
