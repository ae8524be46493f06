/** What stands published on a site, and how much of it a person has looked at. */
export interface Published {
  /** Comments that stand published now. */
  readonly published: number;
  /** Lessons of moderators that a comment is honest. */
  readonly approved: number;
}

/** More than so many no comment stands for: one that is no fair sample, or decided in error, would outweigh many others. */
const MOST = 5;

/**
 * For how many published comments one stands that a moderator looked at and left as it was: 1..5, in tenths.
 *
 * What is decided is mostly what the filter doubted, or readers reported; of the many that it rightly published hardly one
 * is ever decided, and a filter taught by the rest comes to expect more spam than there is. So each counts for those that
 * nobody looked at, as a survey weighs who is rarely reached (Horvitz and Thompson 1952). Where moderators decide all that
 * is published, it counts once.
 */
export const standsFor = ({ published, approved }: Published): number =>
  Math.max(1, Math.min(MOST, Math.round((10 * published) / (approved + 1)) / 10));
