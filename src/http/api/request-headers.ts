import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { Problem } from '../../domain/problem.js';

const STRING = /^"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;
/** Many clients send a UUID without the quotes that the draft asks for; it can mean nothing else. */
const BARE = /^[A-Za-z0-9_.:~+/=-]+$/;
const MAX_KEY = 255;

/**
 * The Idempotency-Key: a string as in structured fields (RFC 9651), as draft-ietf-httpapi-idempotency-key-header has it.
 * @throws Problem invalid-idempotency-key
 */
export const idempotencyKeyOf = (headers: IncomingHttpHeaders): string | undefined => {
  const sent = headers['idempotency-key'];
  if (sent === undefined) return undefined;
  const value = typeof sent === 'string' && sent.length <= 2 * MAX_KEY + 2 ? sent : '';
  const key = BARE.test(value) ? value : STRING.exec(value)?.[1]?.replace(/\\(.)/g, '$1');
  if (key === undefined || key.length === 0 || key.length > MAX_KEY) throw new Problem('invalid-idempotency-key');
  return key;
};

const WAIT = /(?:^|,)\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:[,;]|$)/i;
const MAX_WAIT_SECONDS = 10;

/** How long the caller will wait, by `Prefer: wait=N` (RFC 7240), in milliseconds, at most ten seconds; 0 for not at all. */
export const waitMsOf = ({ prefer }: IncomingHttpHeaders): number => {
  const seconds = prefer === undefined ? undefined : WAIT.exec(String(prefer))?.[1];
  return seconds === undefined ? 0 : Math.min(Number(seconds), MAX_WAIT_SECONDS) * 1_000;
};

const KEY_NAMES: readonly string[] = ['api_key', 'apikey', 'key', 'access_token', 'token'];

/**
 * Refuses an address that carries a key, whatever else the request holds: addresses end in logs, histories and referrers.
 * @throws Problem unauthorized
 */
export const refuseKeyInQuery = (url: string): void => {
  const at = url.indexOf('?');
  if (at === -1) return;
  for (const [name, value] of new URLSearchParams(url.slice(at + 1))) {
    if (KEY_NAMES.includes(name.toLowerCase()) || value.startsWith('sk_')) throw new Problem('unauthorized');
  }
};

export const idempotencyHeader = z
  .string()
  .optional()
  .meta({
    description:
      'A quoted string of 1 to 255 printable ASCII characters, new for each comment, the same for each repetition of its request. ' +
      'Kept for 24 hours. A repetition gets the same answer; another body under the same key gets 422.',
    example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
  });

export const preferHeader = z.string().optional().meta({
  description: '`wait=N`: wait up to N seconds (at most 10) for the final verdict.',
  example: 'wait=5',
});
