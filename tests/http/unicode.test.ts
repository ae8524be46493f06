import { describe, expect, it } from '@jest/globals';
import type { CommentView } from '../../src/verdicts/view.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { testService } from '../support/service.js';

testRedis();
const service = testService();
const http = httpService(() => service.api().services);

const PLAIN = 'buy cheap pills';

/** What people and programs put into comments: all of it is taken, judged and kept as it was sent. */
const ODD_TEXTS: ReadonlyArray<readonly [name: string, text: string, sameAs?: string]> = [
  ['full-width letters', 'ｂｕｙ ｃｈｅａｐ ｐｉｌｌｓ', PLAIN],
  ['mathematical letters', '𝐛𝐮𝐲 𝐜𝐡𝐞𝐚𝐩 𝐩𝐢𝐥𝐥𝐬', PLAIN],
  ['Cyrillic letters among Latin ones', 'buy сhеар рills', PLAIN],
  ['zero-width spaces', 'b\u200bu\u200by ch\u200beap pi\u200blls', PLAIN],
  ['zero-width joiners in words', 'bu\u200dy cheap pi\u200clls', PLAIN],
  ['soft hyphens', 'buy ch\u00adeap pi\u00adlls', PLAIN],
  ['word joiners', 'buy cheap pi\u2060lls', PLAIN],
  ['tag characters', 'buy \u{e0062}\u{e0075}cheap pills', PLAIN],
  ['variation selectors', 'b\ufe0fuy cheap pills', PLAIN],
  ['fifty marks on a letter', `b${'\u0301'.repeat(50)}uy cheap pills`, PLAIN],
  ['ligatures and sharp s', 'oﬃce straße', 'office strasse'],
  ['all kinds of spaces', 'buy\u00a0cheap\u2003pills', PLAIN],
  ['line and paragraph separators', 'buy\u2028cheap\u2029pills', PLAIN],
  ['character references', '&#98;uy cheap &#x70;ills', PLAIN],
  ['a right-to-left override', 'report\u202egnp.exe'],
  ['an isolate left open', 'before \u2066 after'],
  ['leet letters', 'v1agr4 at the c@sino'],
  ['spaced-out letters', 'v i a g r a and v.i.a.g.r.a'],
  ['Turkish dotted letters', 'İstanbul’da ısı İ ı I i'],
  ['Chinese without spaces', '这家餐厅的服务真的很好下次还会再来'],
  ['Thai without spaces', 'ร้านนี้อร่อยมากและบริการดีมาก'],
  ['Arabic', 'شكرا على هذا المقال، كان مفيدا جدا لنا جميعا'],
  ['Persian with joiners', 'می‌خواهم این مقاله را دوباره بخوانم'],
  ['a family, flags and a thousand emoji', `👨‍👩‍👧‍👦 🇩🇪🇫🇷 ${'😀'.repeat(1_000)}`],
  ['text upside down', 'ʇxǝʇ uʍop ǝpısdn'],
  ['a punycode address', 'look at http://xn--80ak6aa92e.com/ today'],
  ['an address in look-alike letters', 'look at http://аррӏе.com/ today'],
  ['NUL characters', 'nothing\u0000to see\u0000here'],
  ['code', '<?php echo $_GET["x"]; ?> {{7*7}} ${7*7} %s %n'],
];

const submit = async (content: string): Promise<{ readonly view: CommentView; readonly score: number }> => {
  const { site, apiKey } = await service.aSite();
  const headers = { prefer: 'wait=10' };
  const answer = await http.ask('POST', '/v1/comments', { key: apiKey, headers, body: { content } });
  expect(answer.status).toBe(200);
  const { id, score } = answer.json() as { id: CommentView['id']; score: number };
  const view = await service.api().services.find(site.id, id);
  if (view?.kind !== 'comment') throw new Error('the comment is gone');
  return { view, score };
};

describe('a comment with', () => {
  const rows = ODD_TEXTS.map(([name, text, sameAs]) => ({ name, text, sameAs }));

  it.each(rows)('$name is taken, judged, and kept as it was sent', async ({ text, sameAs }) => {
    const { view, score } = await submit(text);
    expect(view.comment.content).toBe(text);
    expect(view.verdict?.score).toBe(score);
    if (sameAs === undefined) return;
    const { score: plain } = await submit(sameAs);
    expect(Math.abs(score - plain)).toBeLessThanOrEqual(0.05);
  });

  it('letters that grow eighteenfold is refused as too long, and says where', async () => {
    const { apiKey } = await service.aSite();
    const answer = await http.ask('POST', '/v1/comments', { key: apiKey, body: { content: '\ufdfa'.repeat(1_000) } });
    expect(answer.status).toBe(422);
    expect(answer.json()['errors']).toMatchObject([{ pointer: '/content' }]);
  });
});
