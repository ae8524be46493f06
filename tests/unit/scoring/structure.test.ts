import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Comment } from '../../../src/domain/comment.js';
import { readContent } from '../../../src/scoring/reading.js';
import { describe as describeComment, type Description } from '../../../src/scoring/structure.js';
import { aComment } from './a-comment.js';

const descriptionOf = (parts: Partial<Comment>): Description => {
  const comment = aComment(parts);
  return describeComment(comment, readContent(comment));
};
const structureOf = (content: string): readonly string[] => descriptionOf({ content }).structure;

describe('a comment is described by kinds of things, not by what they are', () => {
  it.each([
    ['phone', 'Call me on +49 170 1234567 any time'],
    ['email', 'write to somebody@example.com please'],
    ['handle:@', 'ask @some_person about it'],
    ['handle:telegram', 'find me on Telegram'],
    ['handle:wechat', '有意加我微信详聊'],
    ['wage', 'I make $97/hour from home'],
    ['clock', 'the part at 3:45 is the best'],
    ['percent', 'a return of 300% in a week'],
    ['number=long', 'QQ 2510144100'],
    ['crypto:eth', 'send it to 0x3de8ec57b3edbc5c6b30737c3cdc9f266dd57bc0'],
    ['ticker', 'all in on $abcd today'],
    ['template:spin', 'I {really|truly} like this'],
    ['template:name', 'Hello %first_name%, nice page'],
    ['template:braces', 'Hello {{ name }}'],
    ['template:trackback', '[...] Read more here [...]'],
    ['topic:gambling', 'The best online casino'],
    ['list=6-12', 'red shoes, blue shoes, green shoes, white shoes, black shoes, pink shoes, all shoes, best shoes'],
    ['shouted=0.8+', 'READ THIS BEFORE THEY DELETE IT'],
    ['starts-small', 'nobody asked them about that'],
    ['scripts=mixed', 'the word привет means hello'],
    ['praise-alone', 'Great post! Thanks for sharing.'],
    ['path:query', 'https://example.com/page?id=4'],
    ['link=first', 'https://example.com/ is good'],
    ['host=video', 'see https://www.youtube.com/watch?v=abc'],
    ['tld=xyz', 'see https://nothing.xyz/'],
    ['host:hyphens', 'see https://a-very-good-shop.com/'],
    ['host:good', 'see https://a-very-good-shop.com/'],
    ['anchor=phrase', 'see <a href="https://example.com/">cheap blue shoes</a>'],
    ['anchor=mismatch', 'see <a href="https://example.com/">www.elsewhere.org</a>'],
  ])('%s', (token, content) => expect(structureOf(content)).toContain(token));

  it('a phone number, an address and a name leave no trace of their own', () => {
    const tokens = structureOf(
      'Zebedee: +49 170 7654321, zebedee@mail.example, 0x3de8ec57b3edbc5c6b30737c3cdc9f266dd57bc0',
    );
    expect(tokens.join(' ')).not.toMatch(/zebedee|7654321|3de8/i);
  });
});

describe('honest comments are not taken for what they are not', () => {
  it.each([
    ['phone', 'It was built on 2011-12-01 and cost 1.500.000 in 1987'],
    ['email', 'the temperature @ noon was 30'],
    ['handle:telegram', 'the telegraph was a great invention'],
    ['clock', 'a ratio of 1:1000000'],
    ['praise-alone', 'Great post, but the bridge in Hamburg was built by Lindley, not by his son, in 1842.'],
    ['list=3-6', 'I went there, and because it rained all day long, we came home very early, which was a pity.'],
  ])('no %s', (token, content) => expect(structureOf(content)).not.toContain(token));
});

describe('what the site does not tell is no evidence', () => {
  it('without article and author there is nothing about them', () => {
    const { setting, fields } = descriptionOf({});
    expect([...setting, ...fields]).toEqual([]);
  });
  it('the text alone decides the rest', () =>
    expect(descriptionOf({ author: { name: 'Ann' }, article: { title: 'A bridge' } }).structure).toEqual(
      descriptionOf({}).structure,
    ));
  it('a title says whether the comment is about it', () => {
    const title = 'New bridge: traffic jams expected';
    const about = descriptionOf({ article: { title } });
    const other = descriptionOf({ article: { title }, content: 'Cheap watches, best prices, buy them online today!' });
    expect(about.setting).toContain('title.shared=3+');
    expect(other.setting).toContain('title.shared=0');
  });
  it('the language counts only where the article has one', () => {
    expect(descriptionOf({ article: { language: 'de-AT' } }).setting).toContain('language=other');
    expect(descriptionOf({ article: { language: 'en' } }).setting).toContain('language=same');
  });
});

describe('the author fields', () => {
  it('a shop for a name, with a page of the same words', () => {
    const author = { name: 'cheap blue shoes', url: 'http://cheap-shoes.example/', emailMasked: 'j***@gmail.com' };
    expect(descriptionOf({ author }).fields).toEqual(
      expect.arrayContaining(['name=small', 'name.topic:goods', 'url=like-name', 'mail=free', 'name.words=3']),
    );
  });
  it('a name as people have', () =>
    expect(descriptionOf({ author: { name: 'Ann Walker' } }).fields).toEqual(
      expect.arrayContaining(['name=full', 'name.words=2']),
    ));
});

describe('any comment can be described', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.stringMatching(/^[a<>/ :.@\d{}|[\]%$,!?=\n-]{0,200}$/),
  );
  it('whatever its text, name and page are, alike each time and each token once', () => {
    fc.assert(
      fc.property(text, text, text, (content, name, url) => {
        const parts = { content, author: { name, url, emailMasked: name }, article: { title: name, text: url } };
        const described = descriptionOf(parts);
        expect(new Set(described.structure).size).toBe(described.structure.length);
        expect(descriptionOf(parts)).toEqual(described);
      }),
    );
  });
  it.each(['<a ', '{a|', '@a', '1 ', '://', '[', '0x', '%a'])('16,000 characters of %j', (piece) => {
    const content = piece.repeat(16_000 / piece.length);
    expect(descriptionOf({ content, author: { name: content, url: content } }).structure.length).toBeLessThan(100);
  });
});
