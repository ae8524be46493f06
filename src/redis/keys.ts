import type { CommentId, SiteId } from '../domain/ids.js';

/**
 * Every key in Redis, and what bounds it. All keys of a site share a hash tag, so that each script touches one slot and
 * the same code runs on one server, Sentinel or Cluster.
 */

/** Hash: site id -> creation time, ISO 8601. One field a site. */
export const sitesIndex = '{sites}';
/** Hash: keyed name of an Akismet key -> site id. The site's own record says whether the key still lives. */
export const akismetIndex = '{akismet}';
/** Set: sites that have, or had, a webhook. */
export const webhookSites = '{webhooks}';
/** String, one a day, sealed; expires after two days. */
export const dailyIpKey = (day: string): string => `{ipkeys}:${day}`;
/** String, expires at once: proves that Redis takes writes. */
export const probeKey = '{probe}';
/** String: when an erasure last happened that the append-only file still remembers. Deleted by the rewrite. */
export const rewriteDueKey = '{aof}:rewrite-due';
/** String: a tag of the master key everything here was sealed under. Written once. */
export const masterCheckKey = '{master}:check';
/** What the sites of the installation know together, in one slot: it is little, and one call for each chunk of comments. */
export const sharedMemory = {
  /** Sorted set: sightings of comments, by how many came before. At most 32,768 comments, each for 14 days. */
  log: '{memory}:log',
  /** What moderators of all sites decided; as the site's own. At most 50,000 decisions, each for 180 days. */
  decided: {
    counts: '{memory}:decided',
    records: '{memory}:decided-records',
    times: '{memory}:decided-times',
    bySite: '{memory}:decided-by-site',
  },
} as const;

/** The general models that decisions were taught, and which model judges: in one slot, since they change together. */
export const modelKeys = {
  /** Hash: `v` how often it changed, `id` the model that judges, `from` the one it was made from (itself if none), `n` number of the last made. */
  inForce: '{model}:in-force',
  /** Hashes: id -> binary, id -> manifest. List of ids, newest first. At most MODELS_MAX each. */
  binaries: '{model}:binaries',
  manifests: '{model}:manifests',
  order: '{model}:order',
  /** List: changes with their salts, as JSON, oldest first. At most MODEL_CHANGES_MAX. */
  changes: '{model}:changes',
  /** List: leaves that wait for the log, oldest first. Kept until the log takes them. */
  leaves: '{model}:leaves',
} as const;

/** Pub/sub channel on which one worker of an installation is told of comments whose verdicts somebody waits for. */
export const expressChannel = (installation: string, worker: string): string => `{express}:${installation}:${worker}`;
/** Pub/sub channel on which one API process hears of verdicts it waits for. */
export const waiterChannel = (process: string): string => `{wait}:${process}`;

export interface DecidedKeys {
  /** Hash: `s` or `h` and a subject -> decisions for spam, or for ham. Holds no more than the records say. */
  readonly counts: string;
  /** Hash: comment -> what was counted for it. */
  readonly records: string;
  /** Sorted set: comment -> when it was decided (ms). */
  readonly times: string;
  /** Hash: the counts of each site, where several count together; unused for one site. */
  readonly bySite: string;
}

export interface SiteKeys {
  /** What all the keys below begin with. */
  readonly prefix: string;
  /** Hash: the site's name, address and policy. */
  readonly site: string;
  /** Hash: key id -> API key as JSON. At most two fields. */
  readonly keys: string;
  /** Hash: how Coral's moderation phase calls the site, its signing secret sealed. Three fields. */
  readonly coral: string;
  /** Hash: webhook id -> webhook as JSON, its secrets sealed. At most WEBHOOKS_MAX fields. While it is not there, nothing is put into the outbox. */
  readonly webhooks: string;
  /** Hash: webhook id -> how its calls went lately, as JSON. As many fields. */
  readonly webhookNews: string;
  /** Sorted set: comments whose site is to be told something -> when (ms), 0 at once. At most one member a comment; emptied by every worker. */
  readonly outbox: string;
  /** String: keyed name of a place -> the only comment written there lately, or empty if there were several. Expires after an hour. */
  readonly place: (name: string) => string;
  /** Sorted sets by time of receipt (ms), a member a comment; together they hold every comment that has data. Bounded by the retention. */
  readonly queued: string;
  readonly ham: string;
  readonly flagged: string;
  readonly spam: string;
  /** List: leaves that wait for the log, oldest first. Kept until the log takes them. */
  readonly leaves: string;
  /** Hash: a comment's state and sealed story; a tombstone, with an expiry, once erased. */
  readonly comment: (id: CommentId) => string;
  /** What the keys of comments begin with. */
  readonly comments: string;
  /** String: hash of a receipt -> comment id. Lives as long as the comment or its tombstone. */
  readonly receipt: (hash: string) => string;
  /** String: keyed name of an Idempotency-Key -> fingerprint and comment id. Expires after 24 h. */
  readonly idempotency: (name: string) => string;
  /** String: keyed name of the site's own id -> fingerprint and comment id. Lives as long as the comment. */
  readonly external: (name: string) => string;
  /** String: keyed name of a comment checked by the Akismet protocol -> the newest such comment. Lives as long as that one. */
  readonly check: (name: string) => string;
  /**
   * Hash: what Akismet clients were answered. `<day or month>:s` and `:h` spam and ham, `:m` and `:f` missed spam and false
   * positives that were reported. A day is kept for some 70 days, months for good: 48 fields a year.
   */
  readonly answered: string;
  /** Hash: keyed name of an Akismet key -> when it was made. At most two. */
  readonly akismet: string;
  /** Decisions of the site's moderators, counted for each author, address and link. At most 20,000 decisions, each for 180 days. */
  readonly decided: DecidedKeys;
  /** HyperLogLog: comments that a list rule matched. Expires 400 days after the last. */
  readonly ruleHits: (rule: string) => string;
  /** Hash: list rule -> when it matched last, ISO 8601. A field a rule; expires 400 days after the last. */
  readonly ruleLast: string;
  /** Sorted set: comments with one text, by time. At most 1,000 members; expires seven days after the last. */
  readonly repeat: (name: string) => string;
  /**
   * Hash: what the site's filter has learned, in numbers. `s` number of the last lesson, `g` how many were unlearned, `b` the
   * last one folded into the base, `u` weight of all but moderators' (thousandths), `n<label><source>` how many of a kind,
   * `a<label><source>` and `d<source>` how often a source agreed and disagreed beforehand with what a moderator decided.
   */
  readonly learner: string;
  /** Hash: number -> lesson, in the order of their numbers. At most LESSONS_MAX. */
  readonly lessons: string;
  /** String: what lessons before the oldest one here came to. About 20 bytes for each of 2^18 buckets at most. */
  readonly lessonBase: string;
  /** List: numbers of lessons that were unlearned, the last first. At most 64. */
  readonly unlearned: string;
  /** Hash: source -> lessons it gave that day. Expires after two days. */
  readonly lessonsOf: (day: string) => string;
  /** Sorted set: comments whose verdict somebody disagrees with, by time (ms). At most DOUBTED_MAX. */
  readonly doubted: string;
  /** Sorted set: keyed name of an imported comment -> number of its lesson. At most IMPORTED_MAX. */
  readonly imported: string;
}

export const siteKeys = (site: SiteId): SiteKeys => {
  const prefix = `{s:${site}}:`;
  return {
    prefix,
    site: `${prefix}site`,
    keys: `${prefix}keys`,
    coral: `${prefix}coral`,
    webhooks: `${prefix}webhooks`,
    webhookNews: `${prefix}webhooks:news`,
    outbox: `${prefix}webhooks:outbox`,
    place: (name) => `${prefix}p:${name}`,
    queued: `${prefix}queued`,
    ham: `${prefix}ham`,
    flagged: `${prefix}flagged`,
    spam: `${prefix}spam`,
    leaves: `${prefix}leaves`,
    comment: (id) => `${prefix}c:${id}`,
    comments: `${prefix}c:`,
    receipt: (hash) => `${prefix}r:${hash}`,
    idempotency: (name) => `${prefix}i:${name}`,
    external: (name) => `${prefix}x:${name}`,
    check: (name) => `${prefix}m:${name}`,
    answered: `${prefix}answered`,
    akismet: `${prefix}akismet`,
    decided: {
      counts: `${prefix}decided`,
      records: `${prefix}decided-records`,
      times: `${prefix}decided-times`,
      bySite: `${prefix}decided-by-site`,
    },
    ruleHits: (rule) => `${prefix}h:${rule}`,
    ruleLast: `${prefix}rule-last`,
    repeat: (name) => `${prefix}t:${name}`,
    learner: `${prefix}learner`,
    lessons: `${prefix}lessons`,
    lessonBase: `${prefix}lessons:base`,
    unlearned: `${prefix}lessons:unlearned`,
    lessonsOf: (day) => `${prefix}lessons:${day}`,
    doubted: `${prefix}doubted`,
    imported: `${prefix}imported`,
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
