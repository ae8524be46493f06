import { timingSafeEqual } from 'node:crypto';
import { SITE_ID_LENGTH, parseSiteId, type SiteId } from '../domain/ids.js';
import { hmac } from './hmac.js';
import type { Keyring } from './keyring.js';

/**
 * Lets a browser see the statistics of one site for a while, and do nothing else: site, last second (base 36) and 96 bits of
 * an HMAC over both, separated by dots. Nothing is stored of it.
 */
const MAC_BYTES = 12;
const FORM = /^([0-9a-z]{10})\.([0-9a-z]{1,9})\.([A-Za-z0-9_-]{16})$/;
const LIFE_SECONDS = 3_600;

const macOf = (keyring: Keyring, site: string, until: string): Buffer =>
  hmac(keyring.statistics, `${site}.${until}`).subarray(0, MAC_BYTES);

export const statisticsToken = (keyring: Keyring, site: SiteId, nowMs: number): string => {
  const until = (Math.floor(nowMs / 1_000) + LIFE_SECONDS).toString(36);
  return `${site}.${until}.${macOf(keyring, site, until).toString('base64url')}`;
};

/** The site that `token` shows; undefined if its time is over or it is none of ours. */
export const siteOfStatistics = (keyring: Keyring, token: string, nowMs: number): SiteId | undefined => {
  const [, site = '', until = '', mac = ''] = FORM.exec(token) ?? [];
  if (site.length !== SITE_ID_LENGTH || Number.parseInt(until, 36) * 1_000 < nowMs) return undefined;
  const isOurs = timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(keyring, site, until));
  return isOurs ? parseSiteId(site) : undefined;
};
