import { afterAll, describe, expect, it } from '@jest/globals';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { httpService, type Sent } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3), withWorker: false });
const http = httpService(() => service.api().services);

const OK = { content: 'Where does the tram stop?' };
const KB = 1024;

/** Sends it as a new site and holds the answer against `status` and the end of the problem's type. */
const expectAnswer = async (sent: Sent, status: number, kind?: string): Promise<string> => {
  const { apiKey: key } = await service.aSite();
  const answer = await http.ask('POST', '/v1/comments', { key, ...sent });
  const { type = '' } = answer.json() as { type?: string };
  expect({ status: answer.status, type: type.split('#')[1] }).toEqual({
    status,
    type: kind,
  });
  return answer.text;
};

const typed = (type: string): Sent => ({ headers: { 'content-type': type }, body: JSON.stringify(OK) });
const encoded = (encoding: string, body: Buffer): Sent => ({ headers: { 'content-encoding': encoding }, body });

afterAll(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('content type, encoding and size', () => {
  it.each<[string, Sent]>([
    ['no content type', typed('')],
    ['plain text', typed('text/plain')],
    ['another JSON type', typed('application/problem+json')],
    ['Latin 1', typed('application/json; charset=iso-8859-1')],
    ['UTF-16', typed('application/json; charset=utf-16le')],
    ['a file', typed('multipart/form-data; boundary=x')],
    ['a form', typed('application/x-www-form-urlencoded')],
    ['gzip that unpacks to 200 MB', encoded('gzip', gzipSync(Buffer.alloc(2_000_000)))],
    ['brotli that unpacks to 50 MB', encoded('br', brotliCompressSync(Buffer.alloc(1_000_000)))],
    ['gzip twice', encoded('gzip, gzip', gzipSync(gzipSync('{}')))],
    ['what is said to be gzip', encoded('gzip', Buffer.from('{}'))],
    ['an unknown encoding', encoded('zstd', Buffer.from('{}'))],
  ])('refuses %s', async (_what, sent) => {
    await expectAnswer(sent, 415, 'unsupported-media-type');
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'takes %s',
    async (type) => {
      await expectAnswer(typed(type), 202);
    },
  );

  it('takes a byte order mark', async () => {
    await expectAnswer({ body: `\ufeff${JSON.stringify(OK)}` }, 202);
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0xc0, 0xaf])],
    ['an overlong NUL', Buffer.from([0xc0, 0x80])],
    ['half of a surrogate pair in UTF-8', Buffer.from([0xed, 0xa0, 0x80])],
  ])('refuses %s', async (_what, bytes) => {
    const body = Buffer.concat([Buffer.from('{"content":"'), bytes, Buffer.from('"}')]);
    await expectAnswer({ body }, 400, 'invalid-encoding');
  });

  it('takes a body of exactly 256 kB and refuses one byte more', async () => {
    const empty = JSON.stringify({ ...OK, article: { text: '' } });
    const filled = (bytes: number): string =>
      JSON.stringify({ ...OK, article: { text: 'a'.repeat(bytes - empty.length) } });
    await expectAnswer({ body: filled(256 * KB) }, 202);
    await expectAnswer({ body: filled(256 * KB + 1) }, 413, 'payload-too-large');
  });
});

describe('JSON that is none', () => {
  it.each([
    ['nothing', ''],
    ['half an object', '{"a":'],
    ['a string', '"canary text"'],
    ['a number', '1'],
    ['null', 'null'],
    ['true', 'true'],
    ['a name without quotes', '{content:"canary text"}'],
  ])('is refused and not repeated: %s', async (_what, body) => {
    const text = await expectAnswer({ body }, 400, 'malformed-json');
    expect(text).not.toMatch(/canary|\.js|Error|position/);
  });

  it.each([
    ['in a text', '{"content":"a\\ud800b"}'],
    ['in a name', '{"content":"a","author":{"name":"\\udc00"}}'],
    ['the wrong way round', '{"content":"\\udc00\\ud800"}'],
    ['twice the first', '{"content":"\\ud83d\\ud83d\\ude00"}'],
    ['in a field nobody knows', '{"content":"a","\\ud800":1}'],
  ])('is half a character %s', async (_where, body) => {
    await expectAnswer({ body }, 400, 'invalid-encoding');
  });

  it.each(['{"content":"\\ud83d\\ude00"}', '{"content":"not one: \\\\ud800"}', '{"content":"\\\\\\ud83d\\ude00"}'])(
    'is not what %s is',
    async (body) => {
      await expectAnswer({ body }, 202);
    },
  );
});

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const without = (field: object): object => ({ ...OK, ...field });

describe('fields', () => {
  it.each<[string, string | object, readonly string[]]>([
    ['an empty array', '[]', ['']],
    ['an array', '[1]', ['']],
    ['1,000 arrays in each other', `{"content":${nested(1_000)}}`, ['/content']],
    ['30,000 arrays in each other', `{"content":${nested(30_000)}}`, ['/content']],
    ['30,000 arrays in a field nobody knows', `{"content":"a","x":${nested(30_000)}}`, ['/x']],
    ['__proto__', '{"content":"a","__proto__":{"admin":true}}', ['/__proto__']],
    ['constructor', '{"content":"a","constructor":{"prototype":{"admin":true}}}', ['/constructor']],
    ['__proto__ inside', '{"content":"a","author":{"__proto__":{"admin":true}}}', ['/author/__proto__']],
    ['no content', {}, ['/content']],
    ['a number as content', { content: 123 }, ['/content']],
    ['an object as content', { content: { length: 1e9 } }, ['/content']],
    ['an array as content', { content: ['a', 'b'] }, ['/content']],
    ['null as content', { content: null }, ['/content']],
    ['empty content', { content: '' }, ['/content']],
    ['blank content', { content: ' \n\t\u3000\u0000 ' }, ['/content']],
    ['an unknown field', without({ colour: 'red' }), ['/colour']],
    ['an unknown field in the author', without({ author: { phone: '1' } }), ['/author/phone']],
    ['a number too large', `{"content":"a","form":{"elapsed_ms":12345678901234567890}}`, ['/form/elapsed_ms']],
    ['an infinite number', `{"content":"a","form":{"elapsed_ms":1e400}}`, ['/form/elapsed_ms']],
    ['half a millisecond', without({ form: { elapsed_ms: 0.5 } }), ['/form/elapsed_ms']],
    ['a negative time', without({ form: { elapsed_ms: -1 } }), ['/form/elapsed_ms']],
    ['a NUL in the name', without({ author: { name: 'Jo\u0000' } }), ['/author/name']],
    ['a NUL in the id', without({ id: 'a\u0000' }), ['/id']],
    ['an empty id', without({ id: '' }), ['/id']],
    ['an unknown format', without({ content_format: 'markdown' }), ['/content_format']],
    ['a name of 257 characters', without({ author: { name: 'n'.repeat(257) } }), ['/author/name']],
    ['an unknown language tag', without({ article: { language: 'not a tag' } }), ['/article/language']],
    ['text that grows too long in NFKC', { content: '\ufdfa'.repeat(2_000) }, ['/content']],
    ['21,845 ligatures', { content: '\ufdfa'.repeat(21_845) }, ['/content']],
    ['16,385 characters', { content: 'a'.repeat(16_385) }, ['/content']],
  ])('refuse %s', async (_what, body, pointers) => {
    const text = await expectAnswer({ body }, 422, 'validation-failed');
    expect(
      (JSON.parse(text) as { errors: ReadonlyArray<{ pointer: string }> }).errors.map(({ pointer }) => pointer),
    ).toEqual(pointers);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  it('refuse 5,000 unknown fields and list the first twenty', async () => {
    const fields = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`field_${n}`, n]));
    const text = await expectAnswer({ body: { ...OK, ...fields } }, 422, 'validation-failed');
    expect((JSON.parse(text) as { errors: unknown[] }).errors).toHaveLength(20);
  });

  it('do not repeat a text that stands in the place of a name', async () => {
    const text = await expectAnswer({ body: { ...OK, 'canary jo@example.com': 1 } }, 422, 'validation-failed');
    expect(text).not.toContain('canary');
  });

  it.each<[string, string, readonly unknown[]]>([
    [
      'submitted_at',
      '/submitted_at',
      [
        'yesterday',
        1e15,
        -1,
        '2026-11-23',
        '2026-02-30T10:00:00Z',
        '2026-11-23T10:00:00',
        '1970-01-01T00:00:00Z',
        '9999-12-31T00:00:00Z',
      ],
    ],
    ['client.ip', '/client/ip', ['999.1.1.1', '::g', '1.2.3', '127.0.0.1\n', 'fe80::1%eth0', '1'.repeat(300), '']],
    [
      'author.url',
      '/author/url',
      [
        'javascript:alert(1)',
        'data:text/html,x',
        `https://example.com/${'a'.repeat(3_000)}`,
        'http://',
        'http://a.example/\r\nX: y',
        'example.com',
        '//example.com',
        '',
      ],
    ],
    [
      'author.email',
      '/author/email',
      [`${'a'.repeat(320)}@example.com`, 'jo', 'a@b@c', 'jo@example.com\r\nBcc: x', '@example.com', 'jo@', ''],
    ],
  ])('refuse as %s what is none', async (field, pointer, values) => {
    for (const value of values) {
      const [outer = '', inner] = field.split('.');
      const text = await expectAnswer(
        { body: without({ [outer]: inner === undefined ? value : { [inner]: value } }) },
        422,
        'validation-failed',
      );
      const { errors } = JSON.parse(text) as { errors: ReadonlyArray<{ pointer: string; detail: string }> };
      expect(errors.map((fault) => fault.pointer)).toEqual([pointer]);
      if (typeof value === 'string' && value.length > 10)
        expect(JSON.stringify(errors)).not.toContain(JSON.stringify(value).slice(1, -1));
    }
  });

  it.each<[string, object]>([
    ['a NUL in the content', { content: 'a\u0000b' }],
    ['16,384 characters', { content: 'a'.repeat(16_384) }],
    ['16,384 characters of two units each', { content: '\u{1f600}'.repeat(16_384) }],
    ['an address of IPv6', without({ client: { ip: '2001:db8::1' } })],
    ['an e-mail address outside ASCII', without({ author: { email: 'jörg@bücher.example' } })],
    ['a time with an offset', without({ submitted_at: '2026-11-23T10:00:00+01:00' })],
    [
      'every field',
      {
        content: '<p>Where?</p>',
        content_format: 'html',
        id: 'a',
        author: { name: 'Jo', email: 'jo@example.com', url: 'https://jo.example', id: '1' },
        client: { ip: '192.0.2.1', user_agent: 'x', referrer: 'https://a.example' },
        article: {
          url: 'https://a.example/b',
          title: 'T',
          text: 'x'.repeat(30_000),
          published_at: '2026-11-01T00:00:00Z',
          language: 'pt-BR',
        },
        parent: { id: '0', text: 'Earlier.' },
        submitted_at: '2026-11-23T10:00:00Z',
        form: { honeypot: '', elapsed_ms: 5_000 },
      },
    ],
  ])('take %s', async (_what, body) => {
    await expectAnswer({ body }, 202);
  });

  it('take the last of two of one name', async () => {
    await expectAnswer({ body: '{"content":1,"content":"b"}' }, 202);
    await expectAnswer({ body: '{"content":"b","content":1}' }, 422, 'validation-failed');
  });
});
