import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../../src/domain/comment.js';
import { contactsOf, type Contact } from '../../../src/scoring/memory/contacts.js';
import { makeWords } from '../../../src/scoring/memory/word-list.js';
import { readWords } from '../../../src/scoring/memory/words.js';
import { readContent } from '../../../src/scoring/reading.js';
import { aComment } from './a-comment.js';

const contactsIn = (content: string, facts: Partial<Comment> = {}): readonly Contact[] => {
  const comment = aComment({ content, author: {}, article: {}, ...facts });
  const reading = readContent(comment);
  const words = makeWords();
  readWords(reading.textAndTargets, 1, words);
  return contactsOf(comment, reading, words);
};
const namesIn = (...args: Parameters<typeof contactsIn>): readonly string[] =>
  contactsIn(...args).map(({ name }) => name);

describe('what a comment advertises', () => {
  it.each([
    ['a link', 'See https://pills.test/order now', 'pills.test'],
    ['a link after signs without spaces', '需要的朋友联系https://shouji.test/p，先到先得', 'shouji.test'],
    ['a name under an ending that browsers make no link of', 'all of it at lucky-spins.xyz today', 'lucky-spins.xyz'],
    ['such a name spelled out', 'all of it at luckyspins(dot)xyz.', 'luckyspins.xyz'],
    ['a name under an ending that is a word, after a digit', 'all of it at lucky77.site today', 'lucky77.site'],
    ['a page on a platform, whatever sentence it ends', 'Go to https://bit.ly/Win77.', 'bit.ly/win77'],
    ['the same page within a sentence', 'Go to https://bit.ly/Win77, friends', 'bit.ly/win77'],
    ['a telephone number', 'Call +44 (20) 7946-0018 at once', 'tel 079460018'],
    ['a name in a messenger', '加我微信 abc7788，名额有限', 'id abc7788'],
    ['a number in one', '有意者咨询QQ:58778565', 'id 58778565'],
    ['a name after a messenger that is a word, too', 'write me on line: rich_88', 'id rich_88'],
    ['an address of e-mail', 'Mail quick.money@host.test today', 'quick.money@host.test'],
    ['one written apart', 'Mail quick.money @ host.test today', 'quick.money@host.test'],
    ['one with a bracket in it', 'Mail quick.money(at)host.test today', 'quick.money@host.test'],
    ['a handle', 'Everything through @lucky_spins', '@lucky_spins'],
  ])('is %s', (_, content, name) => {
    expect(namesIn(content)).toContain(name);
  });

  it.each([
    ['two sentences without a space between them', 'I was there.Top show on 2 evenings.Live music'],
    ['a word that names a messenger', 'The tram line 4 was late, a signal failure at 9am'],
    ['an encyclopaedia', 'See https://en.wikipedia.org/wiki/Cable_ferry'],
    ['a large newspaper', 'As I read in https://www.theguardian.com/uk/2026/nov/01/ferries'],
    ['a collection of money', 'I gave: https://www.gofundme.com/f/mill-lane'],
    ['whom the comment answers', '@anna you are right'],
  ])('is not %s', (_, content) => {
    expect(namesIn(content)).toEqual([]);
  });

  it('is not a page of the site itself', () => {
    const article = { url: 'https://www.gazette.test/today' };
    expect(namesIn('You wrote otherwise: https://archive.gazette.test/2019/ferry', { article })).toEqual([]);
  });

  it("says whether it stands in the text or is the author's own page", () => {
    const author = { url: 'https://anna.test' };
    expect(contactsIn('See https://other.test', { author })).toEqual([
      { name: 'other.test', kind: 'place', isInText: true },
      { name: 'anna.test', kind: 'place', isInText: false },
    ]);
    expect(contactsIn('See https://anna.test', { author })).toEqual([
      { name: 'anna.test', kind: 'place', isInText: true },
    ]);
  });
});
