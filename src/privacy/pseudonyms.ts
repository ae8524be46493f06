import type { SiteId } from '../domain/ids.js';
import { hmacText, type HmacKey } from './hmac.js';
import type { Keyring } from './keyring.js';

/** Names under which people and things can be recognised without being kept. */

/** Equal for equal addresses of one installation. Case of the local part is ignored, as almost every mail server does. */
export const emailHash = (keyring: Keyring, email: string): string =>
  hmacText(keyring.pseudonyms, `email ${email.toLowerCase()}`, 'base64url').slice(0, 22);

/** `jane@example.com` -> `j***@example.com`: enough for a moderator to tell two people apart, too little to write to. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at > 1 ? 1 : 0)}***${email.slice(at)}`;
};

/** Equal for equal addresses of one day (UTC); nobody can compute it again once that day's key is gone. */
export const ipHash = (dailyKey: HmacKey, ip: string): string => hmacText(dailyKey, ip, 'base64url').slice(0, 22);

/** Keyed name of something a site sends that may identify a person (its comment id, a repeated text). */
export const lookupName = (
  keyring: Keyring,
  site: SiteId,
  kind: 'external' | 'idempotency' | 'repeat',
  value: string,
): string => hmacText(keyring.lookups, `${kind} ${site} ${value}`, 'base64url').slice(0, 22);
