import { describe, expect, it } from '@jest/globals';
import { isOddCase } from '../../../src/scoring/odd-case.js';

describe('capitals', () => {
  it.each([
    ['shouted throughout', 'THIS COUNCIL HAS NO IDEA WHAT IT IS DOING!!'],
    ['strewn at random', 'wHaT a gReAt iDeA tHiS bRidGe Is'],
    ['strewn through Cyrillic', 'КаКоЙ хОрОшИй МоСт УзНаЛи'],
  ])('%s are odd', (_name, text) => {
    expect(isOddCase(text)).toBe(true);
  });

  it.each([
    ['of sentences', 'The bridge is late. The Council knows it, and Mr. Smith does too.'],
    ['of names within words', 'My iPhone and my MacBook say so; McDonald and O’Neill agree with eBay about it all.'],
    ['of abbreviations', 'The EU, NATO and the UN met the IMF in New York to talk about the USA and China.'],
    ['of German nouns', 'Der Gemeinderat hat die Brücke am Montag wegen der Kosten abgelehnt.'],
    ['of a short cry', 'WOW!'],
    ['of scripts that have none', '这家餐厅的服务真的很好下次还会再来吃饭'],
  ])('%s are not', (_name, text) => {
    expect(isOddCase(text)).toBe(false);
  });

  it('are seen in a text of any length', () => {
    expect(isOddCase(`${'quiet words '.repeat(3_000)}${'SHOUTED WORDS '.repeat(9_000)}`)).toBe(true);
  });
});
