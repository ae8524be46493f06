import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../../src/domain/comment.js';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import type { Signal } from '../../../src/domain/signal.js';
import { explain } from '../../../src/scoring/explain.js';
import { readContent } from '../../../src/scoring/reading.js';
import { textInputOf } from '../../../src/scoring/text-input.js';
import { disguise } from '../../../src/scoring/signals/disguise.js';
import type { TraceKind } from '../../../src/scoring/traces.js';
import { aComment } from './a-comment.js';

const read = (content: string, contentFormat: Comment['contentFormat'] = 'text'): ReturnType<typeof readContent> =>
  readContent({ content, contentFormat });

const signalOf = (content: string, contentFormat: Comment['contentFormat'] = 'text'): Signal => {
  const comment = aComment({ content, contentFormat });
  return disguise({ comment, reading: readContent(comment), context: { repeats: 0 }, policy: DEFAULT_POLICY });
};

describe('what is undone is counted', () => {
  it.each<readonly [TraceKind, string, string, number]>([
    ['zeroWidth', 'buy via\u200bgra and cia\u200d\u2060lis', 'buy viagra and cialis', 2],
    ['bidi', 'see \u202eargaiv\u202c now', 'see argaiv now', 2],
    ['homoglyphs', 'cаsinо', 'casino', 2],
    ['homoglyphs', 'cаsinо fоr уоu', 'casino for you', 5],
    ['leet', 'v1agra and c@sino, fr33 and ch34p 0nl1n3', 'viagra and casino, free and cheap online', 5],
    [
      'leet',
      'H3 $41d 7h3n th4t w3 n33d m0r3 ch34p l0ans by 10w spin88',
      'h3 said then that w3 need more cheap loans by 10w spin88',
      7,
    ],
    ['spaced', 'v i a g r a for you', 'viagra for you', 1],
    ['spaced', 'c-a-s-i-n-o', 'casino', 1],
    ['spaced', 'S P I N E S88 pays', 'spines88 pays', 1],
    ['spaced', 'j_a_c_k_p_o_t-hunter and kal-k a l e n g', 'jackpot-hunter and kal-kaleng', 2],
    ['spaced', 'come 🔥 and !!! play 💰 with ~~ us *** now', 'come and play with us now', 5],
    ['spaced', 'c*ome 🔥 and !!! play 💰 with ~~ u|s *** now', 'come and play with u|s now', 6],
    ['spaced', 'v.i.a.g.r.a', 'viagra', 1],
    ['spaced', 'b u y   c h e a p   p i l l s', 'buy cheap pills', 3],
    ['repeated', 'freeee moneyyyy', 'free money', 2],
    ['mathAlphabet', '𝐜𝐚𝐬𝐢𝐧𝐨', 'casino', 6],
    ['mathAlphabet', '🅒🅐🅢🅘🅝🅞 ᴄᴀꜱɪɴᴏ', 'casino casino', 12],
    ['entities', '&#99;&#x61;sino', 'casino', 2],
    ['entities', '&amp;#99;asino', 'casino', 1],
    ['percent', '%63%61sino', 'casino', 2],
    ['stackedMarks', 'a\u0301\u0316\u0337\u0489\u0360b', 'ab', 1],
    ['markup', 'via<b></b>gra', 'viagra', 1],
    ['obfuscatedLinks', 'see cheap-shoes dot com', 'see cheap-shoes.com', 1],
    ['obfuscatedLinks', 'see cheap-shoes[.]com', 'see cheap-shoes.com', 1],
    ['obfuscatedLinks', 'see hxxp://shoes.com/x', 'see http://shoes.com/x', 1],
    ['obfuscatedLinks', 'see shoes . com', 'see shoes.com', 1],
    ['obfuscatedLinks', 'it is late. come to shoes dot com', 'it is late. come to shoes.com', 1],
    ['obfuscatedLinks', 'see www . shoes.com or shoes (dot) net', 'see www.shoes.com or shoes.net', 2],
    [
      'obfuscatedLinks',
      'see hxxps : // shoes.com, hats。com and coats .com',
      'see https://shoes.com, hats.com and coats.com',
      3,
    ],
  ])('%s: %s', (kind, content, meant, count) => {
    const { text, traces } = read(content);
    expect(text).toBe(meant);
    expect(traces[kind]).toBe(count);
  });

  it('rows of emoji stay, and are counted once', () => {
    const { text, traces } = read('so good 🔥🔥🔥🔥 yes\u200b');
    expect(text).toBe('so good 🔥🔥🔥🔥 yes');
    expect(traces.emojiRuns).toBe(1);
  });

  it.each([
    'display:none',
    'visibility: hidden',
    'font-size:0',
    'opacity:0',
    'position:absolute;left:-9999px',
    'color:#fff',
    'color:red;background:red',
  ])('text hidden by %s is not read, and its letters are counted', (style) => {
    const { text, traces } = read(`<p>nice <span style="${style}">secret words</span>post</p>`, 'html');
    expect(text).toBe('nice post');
    expect(traces.hiddenText).toBe(11);
  });

  it.each(['color:#333', 'font-size:10px', 'opacity:0.8', 'color:white;background:black', 'margin-left:-5px'])(
    'text set in %s is read',
    (style) => {
      const { text, traces } = read(`<p>nice <span style="${style}">post</span></p>`, 'html');
      expect(text).toBe('nice post');
      expect(traces.hiddenText).toBe(0);
    },
  );
});

describe('links', () => {
  it('spelled to be overlooked are links like others', () => {
    const { links } = read('go to cheap-shoes dot com or handbags[.]net or hxxps://pills.org/buy');
    expect([...links.hosts].sort()).toEqual(['cheap-shoes.com', 'handbags.net', 'pills.org']);
  });

  it.each([
    ['<a href="http://shoes.com/x">nice shoes</a>', 0],
    ['[url=http://shoes.com/x]nice shoes[/url]', 1],
  ])('typed as markup into plain text are read like those of HTML: %s', (content, inBbcode) => {
    const { text, textAndTargets, links } = read(`I found ${content} here`);
    expect(text).toBe('i found nice shoes here');
    expect(textAndTargets).toContain('shoes.com');
    expect(links).toMatchObject({
      count: 1,
      anchors: [{ text: 'nice shoes', target: 'http://shoes.com/x', host: 'shoes.com' }],
      inBbcode,
    });
  });

  it('that lead on, that are shortened or foreign are counted', () => {
    const { links, traces } = read(
      'https://www.google.com/url?q=http://pills.com/a https://bit.ly/3abc http://xn--80ak6aa92e.com/',
    );
    expect([...links.hosts]).toContain('pills.com');
    expect(traces).toMatchObject({ redirectors: 1, shorteners: 1, punycode: 1 });
  });
});

describe('a text that is written in figures for letters throughout', () => {
  it.each([
    ['kira!n gac s0d@r@an semu4, cuma g4m4l!3l s@m@ audrey', 'kirain gac sodaraan semua, cuma gamaliel sama audrey'],
    ['m3mbaca !n1l4h @n0ther h4ri, @7au bes0k', 'membaca inilah another hari, atau besok'],
    ['hal0w s3mua', 'halow semua'],
  ])('is undone word by word: %s', (content, undone) => {
    expect(read(content).text).toBe(undone);
  });

  it.each([
    ['its names with a number', 'berm41n di alexis17 s3k4r4ng b3s0k', 'bermain di alexis17 sekarang besok'],
    ['its figures with a unit', 'c3p47 10k s3k4l1 b4ng3t', 'cepat 10k sekali banget'],
    ['its handles', 'm3mbaca s3k4r4ng dar1pada @maria', 'membaca sekarang daripada @maria'],
  ])('keeps %s', (_what, content, undone) => {
    expect(read(content).text).toBe(undone);
  });

  it('has its letters in capitals among capitals and where a sentence begins', () => {
    const typedOf = (content: string): string =>
      textInputOf({ content, contentFormat: 'text' }, readContent({ content, contentFormat: 'text' })).typed;
    expect(typedOf('JANG4N d0ng z3t4, T1D4K m4u')).toBe('JANGAN dong zeta, TIDAK mau');
    expect(typedOf('4y0 m4in. 5aya 1ngin T@p1')).toBe('Ayo main. Saya ingin Tapi');
  });
});

describe('honest writing is left as it is, and is no disguise', () => {
  it.each([
    ['Persian with non-joiners', 'می‌خواهم کتاب‌ها را ببینم و این مقاله‌ها را بخوانم'],
    ['Arabic with direction marks', '\u200fهذا المقال جميل\u200f \u202bجدا\u202c'],
    ['Hebrew with direction marks', 'המאמר \u200eCandor\u200f הזה טוב מאוד'],
    ['families of emoji', 'our trip 👨‍👩‍👧‍👦 was lovely ❤️ and the dog 🐕‍🦺 too'],
    ['Russian with Latin abbreviations', 'мой smsка пришла, IT-компания прислала pdf-файл, а DVDшник сломан'],
    ['French and German', 'naïve café, où êtes-vous ? Straße, Größe, Fußgängerübergänge, Schifffahrt'],
    ['Turkish', 'İstanbul’da ışık çok güzel, teşekkürler, ağabey'],
    ['Vietnamese', 'Bài viết rất hay, cảm ơn tác giả đã chia sẻ'],
    ['Chinese with full-width signs', '今天天气很好，我用ＰＣ上网。你呢？（我也是）１２３'],
    ['Korean with single syllables', '몇 채 살 수 있는 그 집 한 채'],
    ['a drawn-out word', 'that was soooo good, looove it'],
    ['a short spaced word', 'w o w, just w o w! S O S'],
    [
      'numbers with letters',
      '3D, mp3, covid19, COVID-19, G7, b2b, 4k, h1n1, 2nd, 90s, m4a, 10am, 1080p, iPhone5, K1A 0B1, SW1A 1AA',
    ],
    ['prices and dates', '$5.99, US$100, 5€, £20, 2026-11-23, 1/2/2026, 12:30, $100k, 401k, 100%'],
    [
      'ids',
      '550e8400-e29b-41d4-a716-446655440000, 0x1f4a9, sha256:9f86d081884c7d65, youtu.be/dQw4w9WgXcQ, log4j, w3schools',
    ],
    ['code', 'for (let i = 0; i < n; i++) { a[i] = b[i] | c ^ d; x_1 = y*z; } // a*b*c and foo_bar_baz'],
    ['LaTeX', '$\\sum_{i=1}^{n} x_i^2 = a*b + c*d$ and \\frac{a}{b}'],
    ['abbreviations', 'U.S.A., e.g., i.e., a.k.a., R.I.P., F.B.I., p.s., 5 p.m.'],
    [
      'the dot com years',
      'the dot com boom, the .net framework, asp .net, connect the dots. Com on! polka dot in town',
    ],
    ['swearing', 'what the f@ck, this is bullsh!t, you a$$'],
    ['mentions and mail', '@john_smith3 write to me@example.com or a.b4c@mail.example.org'],
    ['missing spaces', 'great!thanks so much,really.Only1more day'],
    ['Markdown', '**bold** and *italic*, ~~struck~~, `code`, [a link](https://example.com/a_b_c)'],
    ['comparisons', 'I <3 this, 5 < 6 and a <b> c, generic List<String>'],
    ['an encoded address', 'https://example.com/search?q=%D0%BF%D1%80%D0%B8&x=a%20b and 50%61'],
    ['Roman numerals', 'Louis XIII, Henry VIII, World War III, www'],
  ])('%s', (_name, content) => {
    expect(signalOf(content).outcome).toBe('quiet');
  });

  it.each([
    '3D, mp3, covid19, g7, b2b, 4k, h1n1, 2nd, 90s, m4a, 10am, k1a 0b1, sw1a 1aa, log4j',
    'u.s., i.e., e.g. w o w',
    'the dot com boom and the .net framework',
    'smsка пришла, dvdшник сломан',
    'louis xiii and henry viii on www',
  ])('and stays letter for letter: %s', (content) => {
    expect(read(content).text).toBe(content.toLowerCase());
  });
});

describe('the signal', () => {
  it('names each kind and count, and says so in a sentence', () => {
    const signal = signalOf('v1agra c@sino fr33 ch34p at shoes[.]com');
    expect(signal).toMatchObject({ outcome: 'fired', evidence: { leet: 4, obfuscated_links: 1 } });
    if (signal.outcome !== 'fired') throw new Error('it fired');
    expect(Object.keys(signal.evidence)).toEqual(Object.keys(signal.evidence).sort());
    expect(explain({ signal: signal.name, weight: signal.weight, evidence: signal.evidence })).toBe(
      'Parts of the comment are disguised: words with digits or signs for letters (4) and links spelled so that only people follow them (1).',
    );
  });

  it('grows with what is found, up to a limit', () => {
    const weightOf = (words: number): number => {
      const signal = signalOf('c@sino '.repeat(words));
      return signal.outcome === 'fired' ? signal.weight : 0;
    };
    expect(weightOf(1)).toBe(0);
    expect(weightOf(2)).toBeGreaterThan(0);
    expect(weightOf(4)).toBeGreaterThan(weightOf(2));
    expect(weightOf(400)).toBe(weightOf(40));
  });
});
