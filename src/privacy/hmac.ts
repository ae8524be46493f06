import { hash } from 'node:crypto';

/**
 * HMAC-SHA-256 (RFC 2104) from Node's one-shot hash: two thirds of the time of `createHmac`, which builds an object and
 * a stream for each of the several tags a comment needs. tests/property/hmac.test.ts holds it against `createHmac`.
 */

const BLOCK = 64;
const DIGEST = 32;
const INNER = 0x36;
const OUTER = 0x5c;

/** A key made ready: both padded blocks, so that a tag costs two hashes and no key set-up. */
export interface HmacKey {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

const padded = (key: Uint8Array, pad: number): Buffer => {
  const block = Buffer.alloc(BLOCK, pad);
  for (let i = 0; i < key.length; i++) block[i] = pad ^ (key[i] ?? 0);
  return block;
};

/** @param key at most 64 bytes, the block size of SHA-256. */
export const hmacKey = (key: Uint8Array): HmacKey => {
  if (key.length > BLOCK) throw new RangeError('an HMAC key of more than 64 bytes would have to be hashed first');
  return { inner: padded(key, INNER), outer: padded(key, OUTER) };
};

/**
 * Both inputs are put together in buffers that every tag uses: making new ones costs as much as a hash, and nothing here
 * waits, so no two tags are ever under way at once. They are as long as nearly every message; a longer one gets its own.
 */
const INNER_INPUT = Buffer.allocUnsafeSlow(BLOCK + 4_096);
const OUTER_INPUT = Buffer.allocUnsafeSlow(BLOCK + DIGEST);

const tagInput = (key: HmacKey, message: string | Uint8Array): Buffer => {
  // No UTF-16 unit takes more than three bytes; what is written is what counts.
  const room = BLOCK + (typeof message === 'string' ? message.length * 3 : message.length);
  const inner = room <= INNER_INPUT.length ? INNER_INPUT : Buffer.allocUnsafe(room);
  inner.set(key.inner);
  let length = message.length;
  if (typeof message === 'string') length = inner.write(message, BLOCK);
  else inner.set(message, BLOCK);
  OUTER_INPUT.set(key.outer);
  // A binary string carries the 32 bytes across: making a Buffer for them costs more than hashing.
  OUTER_INPUT.write(hash('sha256', inner.subarray(0, BLOCK + length), 'binary'), BLOCK, DIGEST, 'latin1');
  return OUTER_INPUT;
};

/** The 32 bytes of the tag. */
export const hmac = (key: HmacKey, message: string | Uint8Array): Buffer =>
  Buffer.from(hash('sha256', tagInput(key, message), 'binary'), 'latin1');

/** The tag as text. */
export const hmacText = (key: HmacKey, message: string | Uint8Array, encoding: 'base64' | 'base64url'): string =>
  hash('sha256', tagInput(key, message), encoding);
