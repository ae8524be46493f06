import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { RandomBytes } from '../domain/ids.js';

/**
 * Authenticated encryption of one part of a story: AES-256-GCM (NIST SP 800-38D). Layout: a version byte, 12 bytes of
 * random nonce, the ciphertext, 16 bytes of tag. `place` (the comment's id and the part's number) is authenticated with
 * it, so that a part copied to another comment, or to another place in the story, does not open.
 */

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = Buffer.of(VERSION);

export class SealBrokenError extends Error {
  constructor(place: string, cause?: unknown) {
    super(`the sealed part ${place} does not open: wrong master key, erased salt or altered bytes`, { cause });
    this.name = 'SealBrokenError';
  }
}

export const seal = (key: Buffer, place: string, plaintext: string, random: RandomBytes): Buffer => {
  const nonce = random(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(place));
  const body = cipher.update(plaintext, 'utf8');
  cipher.final();
  return Buffer.concat([HEAD, nonce, body, cipher.getAuthTag()]);
};

/** @throws SealBrokenError */
export const open = (key: Buffer, place: string, sealed: Buffer): string => {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) throw new SealBrokenError(place);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const body = decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG));
    decipher.final();
    return body.toString('utf8');
  } catch (cause) {
    throw new SealBrokenError(place, cause);
  }
};

/** Where a commit belongs: authenticated with it. */
export const placeOf = (comment: string, commitNumber: number): string => `${comment}/${commitNumber}`;
