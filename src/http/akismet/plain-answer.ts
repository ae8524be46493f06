import type { Response } from 'express';
import type { Site } from '../../sites/ports.js';
import type { HeaderList } from '../middleware/answer.js';

/** Bodies are these bytes and no other: clients compare them whole, and one line end makes an error of a verdict. */
export type PlainBody =
  | 'true'
  | 'false'
  | 'valid'
  | 'invalid'
  | 'deactivated'
  | 'connected'
  | 'Thanks for making the web a better place.'
  /** No answer: neither yes nor no, so that no client takes it for one. */
  | 'error';

const FIXED: HeaderList = ['cache-control', 'no-store', 'x-content-type-options', 'nosniff'];

/** The status is 200 whatever is said, since most clients throw at any other and let the comment pass. */
const answerBytes = (res: Response, type: string, text: string, headers: HeaderList, status = 200): void => {
  const body = Buffer.from(text);
  res.writeHead(status, ['content-type', type, ...FIXED, 'content-length', String(body.length), ...headers]).end(body);
};

export const answerPlain = (res: Response, body: PlainBody, headers: HeaderList = [], status?: number): void => {
  answerBytes(res, 'text/plain; charset=utf-8', body, headers, status);
};

/** Text of our own making: a token, a table. */
export const answerText = (res: Response, text: string, type = 'text/plain; charset=utf-8'): void => {
  answerBytes(res, type, text, []);
};

export const answerJsonText = (res: Response, value: unknown): void => {
  answerBytes(res, 'application/json; charset=utf-8', JSON.stringify(value), []);
};

/** Where readers see what happens to any comment on the site: sites link to it under their forms. */
export const pageOf = (publicUrl: string, { id }: Pick<Site, 'id'>): HeaderList => [
  'x-candor-how',
  `${publicUrl}/how/${id}`,
];

/** Why there is no verdict, for whoever sets a client up. Printable ASCII: it travels in a header. */
export const debugHelp = (why: string): HeaderList => ['x-akismet-debug-help', why];
