import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { linksWith } from '../html-forms.js';
import { newVisitor } from '../visitor.js';
import { ARTICLE, type Newsroom } from './newsroom.js';

/** What a server at Candor's address answers that is no Candor, or one that has been taken over. */
interface Answer {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body: string;
}

const GUID = { 'x-akismet-guid': '6b1f8f1e-0f3a-4c61-9d3c-2f6f1f0f7a11' };
const TOKEN = 'k3v9q2xa7m.SVkPEC-Yz4IGwsxjaG2kkg';

const NO_VERDICTS: ReadonlyArray<readonly [string, Answer]> = [
  ['an error page', { status: 502, headers: GUID, body: '<h1>Bad Gateway</h1>' }],
  ['a page that is none of ours', { body: '<h1>It works!</h1>' }],
  ['a verdict without an id', { body: 'true' }],
  ['a way elsewhere', { status: 307, headers: { ...GUID, location: 'https://elsewhere.example/' }, body: 'false' }],
];

const RECEIPTS = [
  `javascript:alert(1)//c/${TOKEN}`,
  `https://candor.example/"onmouseover="alert(1)/c/${TOKEN}`,
  `https://candor.example/c/${TOKEN}"><script>alert(1)</script>`,
  `https://reader:secret@candor.example/c/${TOKEN}`,
];

export const describeImpostor = ({ wordpress, editor, post, stored }: Newsroom): void => {
  let answer: Answer = { body: '' };
  let asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '');
    request.resume();
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const postThere = async (comment: string): Promise<number> => {
    asked = [];
    return (await post({ comment, reader: newVisitor({ 'x-test-candor-url': url() }) })).id;
  };

  describe('with something else at the address of Candor', () => {
    it.each(NO_VERDICTS)('holds the comment for %s, and asks once', async (name, given) => {
      answer = given;
      const id = await postThere(`What if there is ${name}?`);
      expect(await stored(id)).toMatchObject({ status: 'unapproved', history: ['check-error'], candor: '' });
      expect(asked).toEqual(['/1.1/comment-check']);
    });

    it.each(RECEIPTS)('keeps no receipt %s', async (receipt) => {
      answer = { headers: { ...GUID, 'x-candor-receipt': receipt }, body: 'false' };
      const id = await postThere(`Where does ${receipt.length} lead?`);
      expect(await stored(id)).toMatchObject({ status: 'approved', candor: '' });
    });

    it('shows what it says as text, and links to where readers reach it', async () => {
      const [receipt, page] = [
        `https://candor.example/inside/c/${TOKEN}`,
        'https://candor.example/inside/how/k3v9q2xa7m',
      ];
      const said = { 'x-candor-score': '7', 'x-candor-reason': '<script>alert(1)</script>&lt;b&gt; "quoted"' };
      answer = { headers: { ...GUID, 'x-candor-receipt': receipt, 'x-candor-how': page, ...said }, body: 'true' };
      const id = await postThere('Is this escaped?');
      expect(await stored(id)).toMatchObject({ status: 'spam', candor: { receipt } });
      const list = await editor().get(`${wordpress().url}/wp-admin/edit-comments.php?comment_status=spam`);
      const [line = ''] = /<p class="candor-verdict">Candor · [^s].*<\/p>/.exec(list.text) ?? [];
      expect(linksWith({ ...list, text: line }, '/c/')).toEqual([receipt]);
      expect(line.replace(/<a .*/, '')).not.toMatch(/<(?!p class="candor-verdict">)/);
      expect(line).not.toContain('score');

      expect(linksWith(await newVisitor().get(`${wordpress().url}${ARTICLE}`), '/how/')).toEqual([page]);
    });
  });
};
