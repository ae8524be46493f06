import type { Answer } from '../domain/callback.js';
import type { CommentId, SiteId } from '../domain/ids.js';
import type { LessonLabel } from '../domain/lesson.js';

/** An answer that a site was given. */
export interface Told {
  /** `pending`: it was asked to hold the comment back until it hears more. */
  readonly answer: Answer | 'pending';
  /** Where it wants to hear more, sealed; undefined where it does not. */
  readonly callback: Buffer | undefined;
  /** False for a trial of the connection. */
  readonly counts: boolean;
}

/** Checks answered spam and ham in a time, and those of them that were reported to be wrong. */
export interface Tally {
  readonly spam: number;
  readonly ham: number;
  readonly missedSpam: number;
  readonly falsePositives: number;
}

/** By day (`2026-11-28`, UTC) for some 70 days, and by month (`2026-11`) for good. */
export type Tallies = ReadonlyMap<string, Tally>;

/** What is remembered of checks. All calls reject if the store cannot answer. */
export interface CheckStore {
  /** The newest comment of that name; see checkName. */
  find(site: SiteId, name: string): Promise<CommentId | undefined>;
  /** Notes an answer. A comment is counted once, by its first. */
  tell(site: SiteId, id: CommentId, told: Told, nowMs: number): Promise<void>;
  /**
   * Notes what somebody says a comment really is, in place of what was said before; undefined takes it back. A comment
   * counts as one error at most. Nothing for one that no answer was counted for.
   */
  correct(site: SiteId, id: CommentId, label: LessonLabel | undefined, nowMs: number): Promise<void>;
  /** Notes what the site takes a comment for by now, so that it is not told what it knows. */
  knows(site: SiteId, id: CommentId, answer: Answer): Promise<void>;
  /** The salt of the comment's key; undefined if it is gone. */
  salt(site: SiteId, id: CommentId): Promise<Buffer | undefined>;
  /** Whether the site wants to hear more of the comment. */
  isWaiting(site: SiteId, id: CommentId): Promise<boolean>;
  tallies(site: SiteId): Promise<Tallies>;
}
