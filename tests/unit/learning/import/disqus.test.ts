import { describe, expect, it } from '@jest/globals';
import { readDisqus } from '../../../../src/learning/import/disqus.js';
import { allOf, inChunks, told } from './history.js';

const aPost = (message: string, { isSpam = false, isDeleted = false, more = '' } = {}): string => `
<post dsq:id="9"><id/><message><![CDATA[<p>${message}</p>]]></message><createdAt>2020-01-02T03:04:05Z</createdAt>
<isDeleted>${isDeleted}</isDeleted><isSpam>${isSpam}</isSpam>${more}
<author><name>Jo</name><isAnonymous>true</isAnonymous><username>jo7</username></author><thread dsq:id="7"/></post>`;

const anExport = (posts: string): string => `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>mill</forum><title>General</title></category>
<thread dsq:id="7"><id>a</id><link>https://mill.example/a</link><title>On mills</title><message/>
<createdAt>2019-01-01T00:00:00Z</createdAt><author><name>Ed</name></author><isDeleted>false</isDeleted></thread>
${posts}</disqus>`;

describe('a Disqus export', () => {
  it('gives each post with the page of its thread', async () => {
    expect(await allOf(readDisqus(inChunks(anExport(aPost('Good mill.')))))).toEqual([
      {
        kind: 'row',
        row: {
          label: 'ham',
          text: '<p>Good mill.</p>',
          format: 'html',
          writtenMs: Date.UTC(2020, 0, 2, 3, 4, 5),
          author: 'Jo',
          url: undefined,
          article: { title: 'On mills', url: 'https://mill.example/a' },
        },
      },
    ]);
  });

  it('calls spam what was spam even if it was deleted later, and learns nothing of other deleted posts', async () => {
    const posts = [
      aPost('fine'),
      aPost('bad', { isSpam: true }),
      aPost('worse', { isSpam: true, isDeleted: true }),
      aPost('gone', { isDeleted: true }),
      aPost('waiting', { more: '<isApproved>false</isApproved>' }),
    ];
    expect(await told(readDisqus(inChunks(anExport(posts.join('')))))).toEqual([
      'ham: <p>fine</p>',
      'spam: <p>bad</p>',
      'spam: <p>worse</p>',
      'deleted',
      'undecided',
    ]);
  });

  it('is not led astray by a post whose thread does not exist, nor by names that objects have', async () => {
    const odd = aPost('odd').replace('"7"', '"__proto__"').replace('<name>Jo</name>', '<constructor>x</constructor>');
    expect(await told(readDisqus(inChunks(anExport(odd))))).toEqual(['ham: <p>odd</p>']);
  });

  it('of another kind is refused', async () => {
    await expect(told(readDisqus(inChunks('<rss/>')))).rejects.toThrow('this is no Disqus export');
  });
});
