import { createHmac } from 'node:crypto';
import type { RandomBytes } from '../domain/ids.js';

/**
 * Signatures of Standard Webhooks (https://www.standardwebhooks.com), symmetric: HMAC-SHA-256 over
 * `<id>.<timestamp>.<body>` under the bytes that the secret holds in base64.
 */

const PREFIX = 'whsec_';
/** The specification wants 24 to 64. */
const SECRET_BYTES = 32;

/** A secret as its receiver gets to see it. */
export const newSecret = (random: RandomBytes): string => PREFIX + random(SECRET_BYTES).toString('base64');

export interface Signed {
  /** Without a full stop: it parts what is signed. */
  readonly id: string;
  /** When it is sent, Unix seconds. */
  readonly timestamp: number;
  readonly body: string;
}

const signatureOf = (secret: string, { id, timestamp, body }: Signed): string => {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
};

/** The headers of a message, with a signature for each secret: while one replaces the other, a receiver may know either. */
export const signedHeaders = (secrets: readonly string[], signed: Signed): Readonly<Record<string, string>> => ({
  'webhook-id': signed.id,
  'webhook-timestamp': String(signed.timestamp),
  'webhook-signature': secrets.map((secret) => signatureOf(secret, signed)).join(' '),
});
