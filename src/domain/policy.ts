import type { Thresholds } from './verdict.js';

/**
 * A rule of a site's deny or allow list. Matching is on normalised forms; see scoring/signals/lists.ts. In every kind but
 * `email` and `address` a `*` stands for anything: `*casino*`, `*.example`.
 */
export interface ListEntry {
  readonly list: 'deny' | 'allow';
  /**
   * `term`: whole words of the text. `domain`: of a link, with its subdomains. `email`: keyed hash. `email-domain`: what
   * stands behind the @. `author`: the site's user id. `address`: network address or CIDR block.
   */
  readonly kind: 'term' | 'domain' | 'email' | 'email-domain' | 'author' | 'address';
  readonly value: string;
  /** Names the rule in evidence and hits; made of list, kind and value where it is absent. A changed rule is another rule. */
  readonly id?: string;
  /** On trial: matches are evidence and counted, and weigh nothing. */
  readonly shadow?: boolean;
}

/** What a site has decided about its filter. */
export interface Policy {
  /** Names this state of the policy in every verdict given under it. */
  readonly version: string;
  readonly thresholds: Thresholds;
  readonly lists: readonly ListEntry[];
  /** Days from receipt until a comment's text, identifiers and story are deleted. */
  readonly retentionDays: number;
  /**
   * Lessons until which a person sees every comment that would be published: 0..MOST_HELD_UNTIL_TAUGHT, 0 where the site has
   * not decided. For sites whose moderators look: nothing is published before they have.
   */
  readonly holdUntilTaught?: number;
  /** How much others than moderators may teach the site's filter; LESSON_CAPS where the site has not decided. */
  readonly lessonCaps?: LessonCaps;
  /** How the site's Akismet clients are answered; AKISMET_ANSWERS where the site has not decided. */
  readonly akismet?: AkismetAnswers;
}

/** What a protocol that knows only spam and ham is told. */
export interface AkismetAnswers {
  /** Of a flagged comment: `false` has the site's own rules decide, `true` puts it into the site's spam folder. */
  readonly flagged: 'false' | 'true';
  /** Seconds a client that takes webhooks is asked to hold a flagged comment back; Akismet's own plugin publishes it after twice as many. */
  readonly recheckAfterSeconds: number;
  /** Whether the worst is to be dropped unseen, with no way back for its author: only spam by evidence of two kinds. */
  readonly discard: boolean;
  /** Whose word a report is that names no person: of the site's software, or of its moderators. */
  readonly unsigned: 'site' | 'moderator';
}

export const AKISMET_ANSWERS: AkismetAnswers = {
  flagged: 'false',
  recheckAfterSeconds: 120,
  discard: false,
  unsigned: 'site',
};

/** Lessons a day that each source may give. */
export interface LessonCaps {
  readonly site: number;
  readonly reader: number;
}

/** From then on a filter is no stranger any more, and who would still see everything sets `flag` to 0. */
export const MOST_HELD_UNTIL_TAUGHT = 300;

export const LESSON_CAPS: LessonCaps = { site: 200, reader: 50 };

export const DEFAULT_POLICY: Policy = {
  version: 'default-1',
  thresholds: { flag: 0.5, spam: 0.9 },
  lists: [],
  retentionDays: 90,
};
