import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RandomBytes, SiteId } from '../domain/ids.js';
import type { Keyring } from '../privacy/keyring.js';
import { open, seal } from '../privacy/seal.js';
import type { KeptCoral } from './ports.js';

/** How Coral's external moderation phase calls a site, with the secret readable. */
export interface CoralSetup extends Omit<KeptCoral, 'sealedSecret'> {
  readonly secret: string;
}

/** What Coral's form for a new phase suggests, and the bounds it accepts. */
export const CORAL_TIMEOUT = { default: 200, least: 100, most: 10_000 } as const;

/** Authenticated with the secret: one copied to another site's record does not open. */
const placeOf = (site: SiteId): string => `coral ${site}`;

export const sealCoral = (keyring: Keyring, site: SiteId, setup: CoralSetup, random: RandomBytes): KeptCoral => {
  const { secret, ...rest } = setup;
  return { ...rest, sealedSecret: seal(keyring.siteSecrets, placeOf(site), secret, random) };
};

/** @throws SealBrokenError */
export const openCoral = (keyring: Keyring, site: SiteId, kept: KeptCoral): CoralSetup => {
  const { sealedSecret, ...rest } = kept;
  return { ...rest, secret: open(keyring.siteSecrets, placeOf(site), sealedSecret) };
};

/** Signatures that are looked at: while a secret is being replaced Coral sends one of each. */
const MOST_SIGNATURES = 8;
const SIGNATURE = /^sha256=([0-9a-f]{64})$/i;

const signaturesIn = (header: string): readonly Buffer[] =>
  header
    .split(',', MOST_SIGNATURES)
    .map((part) => SIGNATURE.exec(part.trim())?.[1])
    .flatMap((hex) => (hex === undefined ? [] : [Buffer.from(hex, 'hex')]));

/**
 * True if one of the signatures in the header `X-Coral-Signature` (`sha256=<hex>`, several with commas) is the HMAC-SHA-256
 * of the body, byte for byte, under the secret. Each is compared in constant time.
 */
export const isSigned = (secret: string, body: Buffer, header: string): boolean => {
  const expected = createHmac('sha256', secret).update(body).digest();
  return signaturesIn(header).filter((signature) => timingSafeEqual(signature, expected)).length > 0;
};
