/** How long and how much the store keeps of what is not a comment. */

/** Seconds an idempotency record is kept: the 24 hours the API promises. */
export const IDEMPOTENCY_SECONDS = 86_400;
/** Seconds a text is remembered for finding exact repeats. */
export const REPEAT_SECONDS = 7 * 86_400;
/** Comments remembered of one text; beyond, the oldest are forgotten, and a flood is known for one all the same. */
export const REPEAT_MAX = 1_000;
/** Seconds a tombstone answers for an erased comment. */
export const TOMBSTONE_SECONDS = 400 * 86_400;
