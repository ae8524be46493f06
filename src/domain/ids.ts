/** Identifiers as branded strings: a function that wants a comment's id cannot be handed a site's. */

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** Ten characters of lower-case base 32 (50 bits): the hash tag of all the site's keys, and the head of its API keys and receipts. */
export type SiteId = Brand<'SiteId'>;
/** `c_` and 22 characters of base64url (128 random bits). Never made from client text: it is also a job id. */
export type CommentId = Brand<'CommentId'>;
/** The site's id and four more characters of the same alphabet: names an API key without being secret. */
export type KeyId = Brand<'KeyId'>;
/** `wh_` and 12 characters of base64url (72 random bits): names an address that a site is told at, without being secret. */
export type WebhookId = Brand<'WebhookId'>;

/** `count` random bytes. An argument wherever ids or salts are made, so that a test can say what comes out. */
export type RandomBytes = (count: number) => Buffer;

const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';
const base32 = (bytes: Buffer): string => Array.from(bytes, (byte) => BASE32.charAt(byte & 31)).join('');

export const SITE_ID_LENGTH = 10;
const SITE_ID = /^[0-9a-hjkmnp-tv-z]{10}$/;
const KEY_ID = /^[0-9a-hjkmnp-tv-z]{14}$/;
const COMMENT_ID = /^c_[A-Za-z0-9_-]{22}$/;
const WEBHOOK_ID = /^wh_[A-Za-z0-9_-]{12}$/;

export const newSiteId = (random: RandomBytes): SiteId => base32(random(SITE_ID_LENGTH)) as SiteId;
export const newKeyId = (site: SiteId, random: RandomBytes): KeyId => (site + base32(random(4))) as KeyId;
export const newCommentId = (random: RandomBytes): CommentId => `c_${random(16).toString('base64url')}` as CommentId;
export const newWebhookId = (random: RandomBytes): WebhookId => `wh_${random(9).toString('base64url')}` as WebhookId;

/** The id in `text`, or undefined if it is none. */
export const parseSiteId = (text: string): SiteId | undefined => (SITE_ID.test(text) ? (text as SiteId) : undefined);
export const parseKeyId = (text: string): KeyId | undefined => (KEY_ID.test(text) ? (text as KeyId) : undefined);
export const parseCommentId = (text: string): CommentId | undefined =>
  COMMENT_ID.test(text) ? (text as CommentId) : undefined;
export const parseWebhookId = (text: string): WebhookId | undefined =>
  WEBHOOK_ID.test(text) ? (text as WebhookId) : undefined;

/** The site that a key or a receipt names in its first ten characters. */
export const siteOf = (keyIdOrToken: string): SiteId | undefined => parseSiteId(keyIdOrToken.slice(0, SITE_ID_LENGTH));
