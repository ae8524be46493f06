import type { ServerResponse } from 'node:http';

/** On every answer of the API: it is JSON and nothing else, and nobody keeps a copy. */
export const API_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const;

/** Names and values in turn, as `writeHead` takes them: copying and walking an object costs more than writing its members. */
export type HeaderList = readonly string[];
const { 'content-type': JSON_TYPE, ...FIXED } = API_HEADERS;
const FIXED_LIST: HeaderList = Object.entries(FIXED).flat();
const NONE: HeaderList = [];

/** Writes a JSON answer by `writeHead` and `end`: res.json() would compute an ETag and set its headers one by one. */
export const answerJson = (
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: HeaderList = NONE,
  type: string = JSON_TYPE,
): void => {
  const text = JSON.stringify(body);
  const bytes = Buffer.byteLength(text);
  // ASCII is the same in both encodings, and leaves nothing to encode.
  const encoding = bytes === text.length ? 'latin1' : 'utf8';
  res
    .writeHead(status, ['content-type', type, ...FIXED_LIST, 'content-length', String(bytes), ...headers])
    .end(text, encoding);
};
