import type { ServerResponse } from 'node:http';

/** On every answer of the API: it is JSON and nothing else, and nobody keeps a copy. */
export const API_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const;

/** Writes a JSON answer by `writeHead` and `end`: res.json() would compute an ETag and set its headers one by one. */
export const answerJson = (
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const text = JSON.stringify(body);
  res.writeHead(status, { ...API_HEADERS, 'content-length': Buffer.byteLength(text), ...headers }).end(text);
};
