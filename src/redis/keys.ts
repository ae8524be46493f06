import type { CommentId, SiteId } from '../domain/ids.js';

/**
 * Every key in Redis, and what bounds it. All keys of a site share a hash tag, so that each script touches one slot and
 * the same code runs on one server, Sentinel or Cluster.
 */

/** Hash: site id -> creation time, ISO 8601. One field a site. */
export const sitesIndex = '{sites}';
/** String, one a day, sealed; expires after two days. */
export const dailyIpKey = (day: string): string => `{ipkeys}:${day}`;
/** String, expires at once: proves that Redis takes writes. */
export const probeKey = '{probe}';
/** String: when an erasure last happened that the append-only file still remembers. Deleted by the rewrite. */
export const rewriteDueKey = '{aof}:rewrite-due';
/** String: a tag of the master key everything here was sealed under. Written once. */
export const masterCheckKey = '{master}:check';
/** Pub/sub channel on which one API process hears of verdicts it waits for. */
export const waiterChannel = (process: string): string => `{wait}:${process}`;

export interface SiteKeys {
  /** What all the keys below begin with. */
  readonly prefix: string;
  /** Hash: the site's name, address and policy. */
  readonly site: string;
  /** Hash: key id -> API key as JSON. At most two fields. */
  readonly keys: string;
  /** Sorted sets by time of receipt (ms), a member a comment; together they hold every comment that has data. Bounded by the retention. */
  readonly queued: string;
  readonly ham: string;
  readonly flagged: string;
  readonly spam: string;
  /** List: leaves that wait for the log, oldest first. Kept until the log takes them. */
  readonly leaves: string;
  /** Hash: a comment's state and sealed story; a tombstone, with an expiry, once erased. */
  readonly comment: (id: CommentId) => string;
  /** String: hash of a receipt -> comment id. Lives as long as the comment or its tombstone. */
  readonly receipt: (hash: string) => string;
  /** String: keyed name of an Idempotency-Key -> fingerprint and comment id. Expires after 24 h. */
  readonly idempotency: (name: string) => string;
  /** String: keyed name of the site's own id -> fingerprint and comment id. Lives as long as the comment. */
  readonly external: (name: string) => string;
  /** Sorted set: comments with one text, by time. At most 1,000 members; expires seven days after the last. */
  readonly repeat: (name: string) => string;
}

export const siteKeys = (site: SiteId): SiteKeys => {
  const prefix = `{s:${site}}:`;
  return {
    prefix,
    site: `${prefix}site`,
    keys: `${prefix}keys`,
    queued: `${prefix}queued`,
    ham: `${prefix}ham`,
    flagged: `${prefix}flagged`,
    spam: `${prefix}spam`,
    leaves: `${prefix}leaves`,
    comment: (id) => `${prefix}c:${id}`,
    receipt: (hash) => `${prefix}r:${hash}`,
    idempotency: (name) => `${prefix}i:${name}`,
    external: (name) => `${prefix}x:${name}`,
    repeat: (name) => `${prefix}t:${name}`,
  };
};

/** The moderators' desk: one slot for all sites, since it is small and a browser signs in before its site is known. */
export const deskKeys = {
  /** Hash: moderator id -> moderator as JSON. As long as the staff. */
  moderators: '{desk}:moderators',
  /** String: hash of a sign-in link -> moderator id. Expires after a day. */
  link: (hash: string): string => `{desk}:link:${hash}`,
  /** String: hash of a session's secret -> session as JSON. Expires with the session. */
  session: (hash: string): string => `{desk}:session:${hash}`,
  /** List: comments decided last, newest first. At most 20. */
  recent: (site: SiteId): string => `{desk}:recent:${site}`,
};
