/** How long and how much the store keeps of what is not a comment. */

/** Seconds an idempotency record is kept: the 24 hours the API promises. */
export const IDEMPOTENCY_SECONDS = 86_400;
/** Seconds a text is remembered for finding exact repeats. */
export const REPEAT_SECONDS = 7 * 86_400;
/** Comments remembered of one text; beyond, the oldest are forgotten, and a flood is known for one all the same. */
export const REPEAT_MAX = 1_000;
/** Seconds a tombstone answers for an erased comment. */
export const TOMBSTONE_SECONDS = 400 * 86_400;

/** Seconds a sighting is remembered. */
export const SIGHTING_SECONDS = 14 * 86_400;
/** Seconds a decision counts for the standing of those it was about. */
export const DECISION_SECONDS = 180 * 86_400;
/** Decisions that count, of one site and of all sites together; beyond, the oldest are forgotten. */
export const MAX_DECISIONS = 20_000;
export const MAX_SHARED_DECISIONS = 50_000;
/** Decisions of one site that count for one subject on the others: no site speaks for all. */
export const DECISIONS_PER_SITE = 3;
/** Seconds the hits of a list rule are kept after the last. */
export const HITS_SECONDS = 400 * 86_400;
/** Lessons of comments that have data, and of those that wait to be folded, which a site's filter remembers one by one. */
export const LESSONS_MAX = 20_000;
/** Days for which the answers to Akismet clients are counted one by one; months are kept for good. */
export const ANSWERED_DAYS = 70;
/** Comments with a verdict that somebody disagrees with which the desk remembers; beyond, the oldest are forgotten. */
export const DOUBTED_MAX = 500;
/** Of LESSONS_MAX, what a history that is imported leaves free for the decisions to come. */
export const LESSONS_LEFT_FREE = 5_000;
/** Imported comments that are known for such when they are imported again; beyond, the first ones are forgotten. */
export const IMPORTED_MAX = 20_000;
/** Retrained models that can be gone back to, some 260 kB each; beyond, the oldest are forgotten. */
export const MODELS_MAX = 10;
/** Changes of the model in force that are remembered in the clear. */
export const MODEL_CHANGES_MAX = 1_000;
/** Addresses at which a site is told. */
export const WEBHOOKS_MAX = 5;
