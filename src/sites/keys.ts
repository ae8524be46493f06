import { hash } from 'node:crypto';
import { newKeyId, parseKeyId, type KeyId, type RandomBytes, type SiteId } from '../domain/ids.js';
import type { Scope, SiteKey } from './ports.js';

/**
 * An API key is `sk_<id>_<secret>`: 14 characters that name it (and, in the first ten, its site), and 256 random bits as
 * 43 characters of base64url. It is shown once, when it is made; what is kept is its SHA-256. A hash made to be slow would
 * add nothing, since nobody can guess 256 bits, and would cost the hot path milliseconds.
 */

const SECRET_BYTES = 32;
const KEY_ID_END = 3 + 14;
const KEY = /^sk_[0-9a-z]{14}_[A-Za-z0-9_-]{43}$/;

/** What is kept of a whole key. */
export const hashApiKey = (key: string): string => hash('sha256', key, 'base64url');

/** The id in a key, or undefined if `text` has not the form of one. Says nothing of whether the key is live. */
export const keyIdOf = (text: string): KeyId | undefined =>
  KEY.test(text) ? parseKeyId(text.slice('sk_'.length, KEY_ID_END)) : undefined;

export interface NewApiKey {
  /** The whole key: secret, shown to its owner once and never kept. */
  readonly apiKey: string;
  /** What the store keeps of it. */
  readonly record: SiteKey;
}

/** Draws a key. @param now Unix milliseconds */
export const newApiKey = (
  site: SiteId,
  scopes: readonly Scope[],
  { random, now }: { readonly random: RandomBytes; readonly now: number },
): NewApiKey => {
  const id = newKeyId(site, random);
  const apiKey = `sk_${id}_${random(SECRET_BYTES).toString('base64url')}`;
  return { apiKey, record: { id, hash: hashApiKey(apiKey), scopes, createdAt: new Date(now).toISOString() } };
};
