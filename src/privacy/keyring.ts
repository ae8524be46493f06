import { hkdfSync } from 'node:crypto';
import { hmac, hmacKey, type HmacKey } from './hmac.js';

/** Bytes of the master key, the one secret from which all others are derived. It is kept outside Redis. */
export const MASTER_KEY_BYTES = 32;
/** Bytes of the salt in a comment's record. Without it the comment's key cannot be derived again: deleting it is erasure. */
export const COMMENT_SALT_BYTES = 16;

/** One derived key a purpose, so that no value computed for one can stand for another. */
export interface Keyring {
  readonly comments: HmacKey;
  readonly receipts: HmacKey;
  readonly pseudonyms: HmacKey;
  readonly lookups: HmacKey;
  readonly statistics: HmacKey;
  /** AES-256 key under which the daily keys for network addresses are kept in Redis. */
  readonly dailyKeys: Buffer;
  /** AES-256 key under which secrets that sites share with others are kept in Redis. */
  readonly siteSecrets: Buffer;
  /** 32 bits: how the learners of sites hash what they see, so that nobody outside can make texts that collide. */
  readonly siteFeatures: number;
}

/** HKDF-SHA-256 (RFC 5869) over the master key, with the purpose as `info`. */
export const makeKeyring = (master: Buffer): Keyring => {
  if (master.length !== MASTER_KEY_BYTES) throw new RangeError('the master key must be 32 bytes');
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', master, '', `candor ${purpose} v1`, 32));
  return {
    comments: hmacKey(derive('comment keys')),
    receipts: hmacKey(derive('receipt tokens')),
    pseudonyms: hmacKey(derive('pseudonyms')),
    lookups: hmacKey(derive('lookup keys')),
    statistics: hmacKey(derive('statistics tokens')),
    dailyKeys: derive('daily keys'),
    siteSecrets: derive('site secrets'),
    siteFeatures: derive('site features').readUInt32BE(0),
  };
};

/** The AES-256 key of one comment: HMAC of the salt in its record. */
export const commentKey = (keyring: Keyring, salt: Buffer): Buffer => hmac(keyring.comments, salt);
