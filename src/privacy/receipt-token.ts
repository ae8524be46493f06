import { hash } from 'node:crypto';
import { SITE_ID_LENGTH, parseSiteId, type CommentId, type SiteId } from '../domain/ids.js';
import { hmac } from './hmac.js';
import type { Keyring } from './keyring.js';

/**
 * The reader's secret link to one comment: the site's id, a dot, and 128 bits derived from the comment's id under a key
 * outside Redis. Derived rather than drawn, so that a repeated request can be answered with the same link; Redis holds
 * only a hash of it.
 */
export type ReceiptToken = string;

const SECRET_BYTES = 16;
const SECRET = /^[A-Za-z0-9_-]{22}$/;

export const receiptToken = (keyring: Keyring, site: SiteId, comment: CommentId): ReceiptToken =>
  `${site}.${hmac(keyring.receipts, comment).toString('base64url', 0, SECRET_BYTES)}`;

/** Under which name Redis finds the comment of a receipt. */
export const receiptHash = (token: ReceiptToken): string => hash('sha256', token, 'base64url').slice(0, 22);

/** The site named in `token`, or undefined if it has not the form of a receipt. */
export const siteOfReceipt = (token: string): SiteId | undefined =>
  token.charAt(SITE_ID_LENGTH) === '.' && SECRET.test(token.slice(SITE_ID_LENGTH + 1))
    ? parseSiteId(token.slice(0, SITE_ID_LENGTH))
    : undefined;
