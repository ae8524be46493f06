import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/learning/random.js';
import {
  expand,
  parseAlternatives,
  parseLines,
  parsePhrase,
  slotsOf,
} from '../../../src/learning/synthetic/grammar.js';

const LEXICON = {
  phrases: new Map([
    ['fruit', parseAlternatives('apple|pear|{kind} plum|fig')],
    ['kind', parseAlternatives('sweet|sour')],
  ]),
  made: { number: () => '7' },
};

const say = (phrase: string, seed = 1): string => expand(parsePhrase(phrase), LEXICON, seededRandom(seed));
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('phrases with holes', () => {
  it('fills a slot with one of its words, and those of their slots', () => {
    const said = new Set(seeds.map((seed) => say('{fruit}', seed)));
    expect(said).toEqual(new Set(['apple', 'pear', 'sweet plum', 'sour plum', 'fig']));
  });

  it('says the same word for a pinned slot throughout one text', () => {
    for (const seed of seeds) expect(say('{fruit!} {kind!} {fruit!} {kind!}', seed)).toMatch(/^(.+) \1$/);
  });

  it('takes one of the alternatives, an empty one too', () => {
    expect(new Set(seeds.map((seed) => say('a{b|}{c|{number}}', seed)))).toEqual(new Set(['ac', 'abc', 'a7', 'ab7']));
  });

  it('draws numbers from the first to the last', () => {
    expect(new Set(seeds.map((seed) => say('{#3-5}', seed)))).toEqual(new Set(['3', '4', '5']));
  });

  it('breaks lines where the phrase says so', () => {
    expect(say('one¶two')).toBe('one\ntwo');
  });

  it.each([
    ['{fruit', 'a brace is not closed: {fruit'],
    ['fruit}', 'a brace is not opened: fruit}'],
    ['{two words}', '{two words} is neither a name nor a choice'],
  ])('refuses %s', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(new RangeError(message));
  });

  it('refuses a slot that nothing fills', () => {
    expect(() => say('{vegetable}')).toThrow(new RangeError('no phrases are named vegetable'));
  });

  it('names the slots of a phrase, within alternatives too', () => {
    expect(slotsOf(parsePhrase('{a} {b!} {x|y {c}} {#1-2}'))).toEqual(['a', 'b', 'c']);
  });

  it('reads templates by line, keeping their bars, and words by bar and line', () => {
    expect(parseLines('one | two\n\n three ')).toHaveLength(2);
    expect(parseAlternatives('one | {a|b}\n three')).toHaveLength(3);
  });
});
