import type { SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';
import type { SiteStore } from './ports.js';

/** How long a policy that was read is used: within this time a changed one is in force for verdicts everywhere. */
const POLICY_CACHE_MS = 1_000;

/** A site's policy, read at most once a second; undefined if there is no such site. */
export const makePolicyOf = (
  sites: Pick<SiteStore, 'get'>,
  now: () => number,
): ((site: SiteId) => Promise<Policy | undefined>) => {
  const known = new Map<SiteId, { readonly at: number; readonly policy: Promise<Policy | undefined> }>();
  return (site) => {
    const last = known.get(site);
    if (last !== undefined && now() - last.at < POLICY_CACHE_MS) return last.policy;
    const policy = sites.get(site).then((found) => found?.policy);
    known.set(site, { at: now(), policy });
    // A read that failed is not remembered, and a site that is gone takes no room.
    policy.then(
      (found) => {
        if (found === undefined) known.delete(site);
      },
      () => known.delete(site),
    );
    return policy;
  };
};
