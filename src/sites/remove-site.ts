import type { SiteId } from '../domain/ids.js';
import { SITE_CACHE_MS } from './authenticate.js';
import type { SiteStore } from './ports.js';

/**
 * Removes a site. Its keys are revoked and Coral is shut out first, and every process given the time to notice, so that
 * no comment comes in behind the erasure. May be called again if it was cut short.
 * @param wait resolves after so many milliseconds
 * @returns false if there is no such site
 */
export const removeSite = async (
  sites: SiteStore,
  site: SiteId,
  wait: (ms: number) => Promise<unknown>,
): Promise<boolean> => {
  const found = await sites.getWithKeys(site);
  const isListed = (await sites.list()).includes(site);
  if (found === undefined && !isListed) return false;
  for (const key of found?.keys ?? []) await sites.revokeKey(site, key.id);
  for (const { name } of await sites.akismetKeys(site)) await sites.revokeAkismetKey(site, name);
  await sites.removeCoral(site);
  await wait(SITE_CACHE_MS);
  await sites.remove(site);
  return true;
};
