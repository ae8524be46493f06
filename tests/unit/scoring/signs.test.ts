import { describe, expect, it } from '@jest/globals';
import { SIGNS, signsIn } from '../../../src/scoring/normalize/signs.js';

const named = (signs: number): readonly string[] =>
  Object.entries(SIGNS).flatMap(([name, bit]) => ((signs & bit) === 0 ? [] : [name]));

describe('signs of disguise', () => {
  it.each([
    ['nothing', []],
    ['the bridge is late, and the council - as ever - knows it: 12 or 13 of us said so!', []],
    ['a b and i', []],
    ['v i a g r a', ['spaced']],
    ['v.i.a.g.r.a', ['spaced']],
    ['v1agra', ['leet']],
    ['ca$h', ['leet']],
    ['5$', []],
    ['freee', ['repeated']],
    ['...', []],
    ['%41', ['percent']],
    ['vi*agra', ['strewn']],
    ['2*a', []],
    ['buy ~ now ~ or ~ never ~ more', ['strewn']],
    ['buy ~ now ~ or ~ never ~', []],
    ['example dot com', ['link']],
    ['anecdote', []],
    ['the dot', []],
    ['example .com', ['link']],
    ['example. com', ['link']],
    ['it ends. people go', []],
    ['hxxp://example', ['link']],
    ['https://example', []],
    ['example。com', ['link']],
    ['two  spaces', ['untidy']],
    ['two\nlines', ['untidy']],
    [' begins', ['untidy']],
    ['ends ', ['untidy']],
  ])('%j: %j', (text, expected) => {
    expect(named(signsIn(text))).toEqual(expected);
  });

  it('are found in a text of any length', () => {
    expect(named(signsIn(`${'plain words '.repeat(4_000)}v1agra`))).toEqual(['leet']);
  });
});
