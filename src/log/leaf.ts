import type { EventKind } from '../domain/event.js';
import { hmacKey, hmacText } from '../privacy/hmac.js';

/**
 * The public trace of one event: a commitment to its record under a salt of its own. Whoever has salt and record can
 * rebuild the leaf; whoever has the leaf alone can test no guess, and cannot tell two events of one comment from two of
 * different ones. Deleting the salt leaves the leaf, and every proof that passes by it, intact.
 *
 * The bytes are permanent. Exactly four members, keys sorted, no spaces, UTF-8:
 * {"c":"<base64 of HMAC-SHA256(salt, record)>","k":"scored","t":1795000000,"v":1}
 */
export const LEAF_VERSION = 1;
/** One salt an event; nothing else is ever derived from it. */
export const EVENT_SALT_BYTES = 32;

/** @param record canonical JSON (RFC 8785) of the event; @param t whole seconds, rounded down to the minute. */
export const leafEntry = (salt: Uint8Array, record: string, k: EventKind, t: number): string =>
  `{"c":"${hmacText(hmacKey(salt), record, 'base64')}","k":"${k}","t":${t},"v":${LEAF_VERSION}}`;
