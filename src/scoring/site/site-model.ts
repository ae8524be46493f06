import type { Comment } from '../../domain/comment.js';
import type { LearnerFacts } from '../../domain/verdict.js';
import type { Reading } from '../reading.js';
import { textInputOf } from '../text-input.js';
import type { SiteText } from './site-features.js';

/** Buckets of a site's own features: 2 to this power. */
export const SITE_BITS = 18;

/** What a site's learner says of one comment; see learning/site-learner.ts. */
export interface SiteHalf {
  /** What the general model's log-odds are multiplied by: how far it is to be trusted on this site. */
  readonly factor: number;
  /** What the site's own decisions add, log-odds. */
  readonly site: number;
  /** What makes the scores come true on this site, log-odds. */
  readonly offset: number;
}

/** A site's own learner, with at least one lesson, as scoring uses it. */
export interface SiteModel {
  /** Which state judges now. */
  readonly facts: () => Omit<LearnerFacts, 'general'> & { readonly spam: number; readonly ham: number };
  readonly judge: (text: SiteText) => SiteHalf;
}

/** What the site's learner reads of a comment: what the general model reads, and the names and hosts that stand apart from it. */
export const siteTextOf = (comment: Comment, reading: Reading): SiteText => {
  const { name, url } = comment.author;
  const input = textInputOf(comment, reading);
  return {
    input,
    shown: reading.shown,
    fields: [
      ...(input.around ?? []),
      ...(name === undefined ? [] : [`name:${name.toLowerCase()}`]),
      ...(url === undefined ? [] : [`url:${url.toLowerCase()}`]),
      ...[...reading.links.hosts].map((host) => `host:${host}`),
    ],
  };
};
