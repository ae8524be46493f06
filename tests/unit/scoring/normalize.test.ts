import { describe, expect, it } from '@jest/globals';
import { htmlToText, normalizeText, repeatKeyText } from '../../../src/scoring/normalize.js';
import { readContent } from '../../../src/scoring/reading.js';
import { aComment } from './a-comment.js';

const PLAIN = 'buy cheap pills online now, visit our shop for the best offer';
const inside = (mark: string): string => PLAIN.replaceAll(/(?<=[a-z])(?=[a-z])/g, mark);
const mapLetters = (shift: (point: number) => number): string =>
  PLAIN.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(shift(letter.charCodeAt(0) - 97)));

describe('disguised spam is read as the plain text', () => {
  const zalgo = '\u0301\u0316\u0337\u0489\u0360'.repeat(10);
  it.each([
    ['u01 full width', mapLetters((at) => 0xff41 + at)],
    ['u02 mathematical bold', mapLetters((at) => 0x1d41a + at)],
    ['u03 Cyrillic letters among Latin ones', 'buy сhеар рills оnlinе now, visit оur shор for thе best оffer'],
    ['u05 zero-width spaces', inside('\u200b')],
    ['u06 joiners', inside('\u200d')],
    ['u06 non-joiners', inside('\u200c')],
    ['u07 soft hyphens', inside('\u00ad')],
    ['u08 word joiners', inside('\u2060')],
    ['u09 tag characters', PLAIN + '\u{e0062}\u{e0075}\u{e0079}'.repeat(20)],
    ['u10 variation selectors', inside('\ufe0f')],
    ['u13 fifty marks on each letter', PLAIN.replaceAll(/[a-z]/g, (letter) => letter + zalgo)],
    [
      'u24 no-break and other spaces',
      PLAIN.replaceAll(' ', '\u00a0').replace('\u00a0', '\u2028').replace('\u00a0', '\u3000'),
    ],
    ['u25 character references', PLAIN.replaceAll('p', '&#112;').replaceAll('u', '&#x75;')],
    ['case', PLAIN.toUpperCase()],
  ])('%s', (_name, disguised) => {
    expect(readContent({ content: disguised, contentFormat: 'text' }).text).toBe(PLAIN);
  });

  it('u04 a Greek letter in a Latin word', () => {
    expect(normalizeText('νiagra')).toBe('viagra');
  });

  it('u18 sharp s and ligatures', () => {
    expect(normalizeText('Große Straße STRAẞE ﬁne')).toBe('grosse strasse strasse fine');
  });
});

describe('what people write is kept', () => {
  it.each([
    ['Persian words keep their non-joiners', 'می‌خواهم کتاب‌ها را ببینم'],
    ['emoji families stay together', '👨‍👩‍👧 hello'],
    ['Russian words stay Russian', 'это хорошая статья, спасибо'],
    ['Greek words stay Greek', 'καλημέρα σε όλους'],
    ['accents stay', 'déjà vu, naïve café'],
    ['Vietnamese stays', 'tiếng việt rất đẹp'],
    ['Hindi stays', 'यह लेख अच्छा है'],
    ['Japanese stays', '今日はいい天気です'],
  ])('%s', (_name, text) => {
    expect(normalizeText(text)).toBe(text.normalize('NFKC'));
  });

  it('Russian with a few Latin look-alikes becomes Russian', () => {
    expect(normalizeText('зaрaбoтoк')).toBe('заработок');
  });

  it('Turkish capitals do not lengthen the text', () => {
    expect(normalizeText('İSTANBUL ısı')).toBe('istanbul ısı');
  });

  it.each(['hxxp://\ta', 'hxxp:// \n a', 'www \t . example.com'])('%j is the same when normalised again', (text) => {
    const once = normalizeText(text);
    expect(normalizeText(once)).toBe(once);
  });

  it('line breaks and tabs become single spaces', () => {
    expect(normalizeText('  one\r\n\r\n two\tthree\u0000four  ')).toBe('one two three four');
  });
});

describe('html', () => {
  it('gives what a reader sees and where the links lead', () => {
    const html =
      '<p>Nice&nbsp;<b>post</b>!</p><a href="http://shop.example/?a=1&amp;b=2">look</a><script>x()</script><!-- no -->';
    const { text, links } = htmlToText(html);
    expect(normalizeText(text)).toBe('nice post! look');
    expect(links).toEqual(['http://shop.example/?a=1&b=2']);
  });

  it('does not split words at inline tags', () => {
    expect(htmlToText('v<b>ia</b>gra').text).toBe('viagra');
  });

  it('lists at most 200 links', () => {
    expect(htmlToText('<a href="http://a.example">a</a>'.repeat(5_000)).links).toHaveLength(200);
  });
});

describe('the text under which repeats count', () => {
  it('is the same for spellings of the same comment', () => {
    const plain = aComment({ content: 'Visit our shop for the best offer in town' });
    const html = aComment({
      content: '<p>VISIT our  shop for the <i>best</i> offer in\u200b town</p>',
      contentFormat: 'html',
    });
    expect(repeatKeyText(html)).toBe(repeatKeyText(plain));
  });

  it('does not exist for short comments, which honest people repeat', () => {
    expect(repeatKeyText(aComment({ content: 'Thanks, great article!' }))).toBeUndefined();
    expect(repeatKeyText(aComment({ content: '+1' }))).toBeUndefined();
  });
});
