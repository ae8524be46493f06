import type { SiteId } from '../domain/ids.js';
import { hmac, hmacText, type HmacKey } from './hmac.js';
import type { Keyring } from './keyring.js';
import { networkOf } from './network.js';

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

/** Equal for addresses of one network on one day, as above: the /24 of an IPv4 address, the /48 of an IPv6 one. */
export const prefixHash = (dailyKey: HmacKey, ip: string): string | undefined => {
  const prefix = networkOf(ip);
  return prefix === undefined ? undefined : hmacText(dailyKey, `prefix ${prefix}`, 'base64url').slice(0, 22);
};

/** 32 secret bits under which comments are remembered: the same in all processes, useless without the master key. */
export const memorySeed = (keyring: Keyring): number => hmac(keyring.lookups, 'memory').readUInt32BE(0);

/** Names an installation on a Redis that it may share with others: pub/sub knows no databases. */
export const installationName = (keyring: Keyring): string =>
  hmacText(keyring.lookups, 'installation', 'base64url').slice(0, 22);

/**
 * Under which name an Akismet key is kept. Its 48 bits could be found from a plain hash by trying them all; from this nobody
 * can without the master key.
 */
export const akismetKeyName = (keyring: Keyring, key: string): string =>
  hmacText(keyring.lookups, `akismet key ${key}`, 'base64url').slice(0, 22);

/** Keyed name of something a site sends that may identify a person (its comment id, a repeated text). */
export const lookupName = (
  keyring: Keyring,
  site: SiteId,
  kind: 'external' | 'idempotency' | 'repeat' | 'imported' | 'place' | 'check' | 'reporter',
  value: string,
): string => hmacText(keyring.lookups, `${kind} ${site} ${value}`, 'base64url').slice(0, 22);
