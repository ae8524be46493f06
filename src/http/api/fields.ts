import { isIP } from 'node:net';
import { z } from 'zod';
import { MAX_CONTENT_CODE_POINTS } from '../../domain/comment.js';

/** Field types of the API: each bounded before it is looked at, none with a pattern that can be made to backtrack. */

/** C0 controls and DEL belong into no name, address or header. */
const ONE_LINE = /^[^\u0000-\u001f\u007f]*$/;

/** One line of at most `max` UTF-16 units, without control characters. */
export const line = (max: number) =>
  z.string().max(max, { abort: true }).regex(ONE_LINE, 'must not hold control characters');

/** Text of at most `max` UTF-16 units. */
export const text = (max: number) => z.string().max(max);

const MAX_URL = 2_048;
const HTTP_URL = /^https?:\/\/[^\s\u0000-\u001f\u007f]+$/i;

export const httpUrl = z
  .string()
  .max(MAX_URL, { abort: true })
  .refine((url) => HTTP_URL.test(url) && URL.canParse(url), 'must be an absolute http:// or https:// address')
  .meta({ format: 'uri' });

/** Zone ids (`fe80::1%eth0`) name an interface of the site's machine and mean nothing here. */
export const ipAddress = z
  .string()
  .max(45, { abort: true })
  .refine((ip) => isIP(ip) !== 0 && !ip.includes('%'), 'must be an IPv4 or IPv6 address');

/** Permissive within reason: whether an address takes mail is not for a pattern to say. */
const EMAIL = /^[^\s@"\u0000-\u001f\u007f]{1,64}@[^\s@\u0000-\u001f\u007f]{1,255}$/;

export const email = z
  .string()
  .max(320, { abort: true })
  .regex(EMAIL, 'must be an e-mail address')
  .meta({ format: 'email' });

/** No comment and no article of the web is older; what is dated later is a clock gone wrong or an attempt to confuse. */
const EARLIEST = Date.parse('1990-01-01T00:00:00Z');
const LATEST = Date.parse('2100-01-01T00:00:00Z');

const isSane = (time: string): boolean => {
  const ms = Date.parse(time);
  return ms >= EARLIEST && ms < LATEST;
};

export const time = z
  .string()
  .max(40, { abort: true })
  .pipe(
    z.iso.datetime({
      offset: true,
      error: 'must be an ISO 8601 time with its offset, like 2026-11-23T09:30:00Z',
      abort: true,
    }),
  )
  .refine(isSane, 'must lie between 1990 and 2100');

/** BCP 47, as far as it matters here. */
export const language = z
  .string()
  .max(35, { abort: true })
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/, 'must be a language tag like en or pt-BR');

/** A character is at most two UTF-16 units before and 18 characters after NFKC (U+FDFA): shorter texts need not be counted. */
const NEVER_TOO_LONG = Math.floor(MAX_CONTENT_CODE_POINTS / 18);

const codePoints = (value: string): number => {
  let count = 0;
  for (let i = 0; i < value.length; i++) {
    // The second half of a pair belongs to the character its first half began.
    if ((value.charCodeAt(i) & 0xfc00) !== 0xdc00) count += 1;
  }
  return count;
};

/** True for at most MAX_CONTENT_CODE_POINTS characters, as they are and in NFKC. */
export const contentFits = (value: string): boolean =>
  value.length <= NEVER_TOO_LONG ||
  (codePoints(value) <= MAX_CONTENT_CODE_POINTS && codePoints(value.normalize('NFKC')) <= MAX_CONTENT_CODE_POINTS);

export const content = z
  .string()
  .max(2 * MAX_CONTENT_CODE_POINTS, { abort: true })
  .refine((value) => /[^\s\u0000]/.test(value), { error: 'must not be blank', abort: true })
  .refine(contentFits, `must have at most ${MAX_CONTENT_CODE_POINTS} characters, as it is and in Unicode's form NFKC`);
