import type { Thresholds } from './verdict.js';

/** An entry of a site's deny or allow list. Matching is on normalised forms; see scoring/signals/lists.ts. */
export interface ListEntry {
  readonly list: 'deny' | 'allow';
  /** `term`: whole words of the text. `domain`: of a link, with its subdomains. `email`: keyed hash. `author`: the site's user id. */
  readonly kind: 'term' | 'domain' | 'email' | 'author';
  readonly value: string;
}

/** What a site has decided about its filter. */
export interface Policy {
  /** Names this state of the policy in every verdict given under it. */
  readonly version: string;
  readonly thresholds: Thresholds;
  readonly lists: readonly ListEntry[];
  /** Days from receipt until a comment's text, identifiers and story are deleted. */
  readonly retentionDays: number;
}

export const DEFAULT_POLICY: Policy = {
  version: 'default-1',
  thresholds: { flag: 0.5, spam: 0.9 },
  lists: [],
  retentionDays: 90,
};
