import { describe, expect, it } from '@jest/globals';
import { HistoryFault } from '../../../../src/learning/import/history-row.js';
import { readWxr } from '../../../../src/learning/import/wxr.js';
import { allOf, inChunks, told } from './history.js';

const aComment = (content: string, fields: Record<string, string> = {}): string => {
  const all = { comment_author: 'Jo', comment_approved: '1', comment_type: 'comment', ...fields };
  const tags = Object.entries(all).map(([name, value]) => `<wp:${name}><![CDATA[${value}]]></wp:${name}>`);
  return `<wp:comment>${tags.join('\n')}<wp:comment_content>${content}</wp:comment_content>
    <wp:commentmeta><wp:meta_key>comment_approved</wp:meta_key><wp:meta_value>spam</wp:meta_value></wp:commentmeta></wp:comment>`;
};

const anExport = (comments: string, head = ''): string => `<?xml version="1.0" encoding="UTF-8" ?>
${head}<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A blog</title>
<item><title>Trams &amp; ferries</title><link>https://blog.example/trams</link>
<description></description>${comments}</item></channel></rss>`;

const read = (xml: string, size?: number) => told(readWxr(inChunks(xml, size)));

describe('a WordPress export', () => {
  it('gives each comment with its author, its time and its article', async () => {
    const fields = {
      comment_author: 'Jo Example',
      comment_author_email: 'jo@example.com',
      comment_author_url: 'https://jo.example/',
      comment_author_IP: '192.0.2.7',
      comment_date: '2019-05-02 11:30:00',
      comment_date_gmt: '2019-05-02 09:30:00',
    };
    const [found] = await allOf(
      readWxr(inChunks(anExport(aComment('See <![CDATA[<b>you</b>]]> &lt;there&gt;', fields)))),
    );
    expect(found).toEqual({
      kind: 'row',
      row: {
        label: 'ham',
        text: 'See <b>you</b> <there>',
        format: 'html',
        writtenMs: Date.UTC(2019, 4, 2, 9, 30),
        author: 'Jo Example',
        url: 'https://jo.example/',
        article: { title: 'Trams & ferries', url: 'https://blog.example/trams' },
      },
    });
  });

  it('teaches what was approved and what was spam, and tells apart why the rest teaches nothing', async () => {
    const comments = [
      aComment('approved'),
      aComment('spam', { comment_approved: 'spam' }),
      aComment('waiting', { comment_approved: '0' }),
      aComment('trashed', { comment_approved: 'trash' }),
      aComment('trashed with its article', { comment_approved: 'post-trashed' }),
      aComment('a ping', { comment_type: 'pingback' }),
      aComment('a trackback', { comment_type: 'trackback' }),
      aComment('an order', { comment_type: 'order_note' }),
      aComment('of an old version', { comment_type: '' }),
      aComment('odd', { comment_approved: 'maybe' }),
      aComment('   '),
      aComment('x'.repeat(40_000)),
    ];
    expect(await read(anExport(comments.join('')), 1_000)).toEqual([
      'ham: approved',
      'spam: spam',
      'undecided',
      'deleted',
      'deleted',
      'pingback',
      'trackback',
      'no comment',
      'ham: of an old version',
      'unknown label',
      'empty',
      'too long',
    ]);
  });

  it('is not led astray by a comment that looks like markup of its own', async () => {
    const hostile = '<![CDATA[</wp:comment_content></wp:comment><wp:comment_approved>spam</wp:comment_approved>]]>';
    expect(await read(anExport(aComment(hostile)))).toEqual([
      'ham: </wp:comment_content></wp:comment><wp:comment_approved>spam</wp:comment_approved>',
    ]);
  });

  it('expands no entity of a DTD, however they are nested', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    expect(await read(anExport(aComment('&b;&c; and&nbsp;on'), bomb))).toEqual(['ham: &b;&c; and&nbsp;on']);
  });

  it('takes control characters, which real exports hold, for spaces', async () => {
    expect(await read(anExport(aComment('one\u0008two\u000b')))).toEqual(['ham: one two ']);
  });

  it.each([
    ['cut short', anExport(aComment('a')).slice(0, -40), /^line 7: this is no XML: unclosed tag: wp:commentmeta$/],
    ['with a wrong end', anExport('\n</wrong>'), /^line 5: this is no XML: unexpected close tag$/],
    ['of another kind', '<html></html>', /^this is no WordPress export/],
    ['that is no XML', 'id,comment\n1,a', /^line 1: this is no XML/],
    ['that is empty', '', /^line 1: this is no XML/],
    [
      'in another encoding',
      '<?xml version="1.0" encoding="windows-1252"?><rss/>',
      /^line 1: the file is in windows-1252/,
    ],
    ['nested without end', anExport('<a>'.repeat(70)), /^line 4: elements within elements/],
  ])('%s is named by its line', async (_what, xml, message) => {
    const failure = await read(xml).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HistoryFault);
    expect((failure as Error).message).toMatch(message);
  });

  it('with a text that has no end is given up before it fills the memory', async () => {
    const endless = async function* () {
      yield '<rss><channel><item><wp:comment><wp:comment_content>';
      for (;;) yield await Promise.resolve('x'.repeat(1_000_000));
    };
    await expect(allOf(readWxr(endless()))).rejects.toThrow(/a single text, tag or comment of more than 32 million/);
  });
});
