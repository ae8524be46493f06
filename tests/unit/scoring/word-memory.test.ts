import { describe, expect, it } from '@jest/globals';
import { makeUnits, unitsOf } from '../../../src/scoring/features/units.js';
import { makeWordMemory } from '../../../src/scoring/features/word-memory.js';
import { hashOfWord } from '../../../src/scoring/word-runs.js';

/** A memory that knows which words it had to ask for, and what it says of one. */
const aMemory = () => {
  const asked: string[] = [];
  const room = makeUnits(64);
  const recall = makeWordMemory((word) => {
    asked.push(word);
    return hashOfWord(word);
  }, room.units);
  const say = (word: string, hash = hashOfWord(word)): number => {
    unitsOf(word, room);
    return recall(word, 0, word.length, hash);
  };
  return { asked, say };
};

/** More words than are remembered at a time. */
const MANY = 150_000;

describe('the memory of words', () => {
  it('asks once for a word that goes on occurring, again for one long gone, and is right about all', () => {
    const { asked, say } = aMemory();
    let mistakes = 0;
    say('seldom');
    for (let at = 0; at < MANY; at += 1) {
      if (say(`word${at}`) !== hashOfWord(`word${at}`)) mistakes += 1;
      if (at % 100 === 0 && say('often') !== hashOfWord('often')) mistakes += 1;
    }
    say('seldom');
    expect(mistakes).toBe(0);
    expect(asked.filter((word) => word === 'often')).toHaveLength(1);
    expect(asked.filter((word) => word === 'seldom')).toHaveLength(2);
  });

  it('tells words apart that are made to collide', () => {
    const { say } = aMemory();
    for (let times = 0; times < 2; times += 1) {
      for (let at = 0; at < 40; at += 1) expect(say(`collide${at}`, 77)).toBe(hashOfWord(`collide${at}`));
    }
  });

  it('takes no room for runs of scripts without spaces', () => {
    const { asked, say } = aMemory();
    expect([say('今天天气'), say('今天天气')]).toEqual([hashOfWord('今天天气'), hashOfWord('今天天气')]);
    expect(asked).toEqual(['今天天气', '今天天气']);
  });
});
