import type { CommentId, SiteId } from '../domain/ids.js';
import type { LearnerState, LessonLabel, LessonSource, NotTaught } from '../domain/lesson.js';
import type { VerdictKind } from '../domain/verdict.js';
import type { Published } from '../learning/stands-for.js';

/** What happens to the comment's lesson. */
export type LessonChange =
  | { readonly act: 'keep' | 'forget' }
  | {
      readonly act: 'teach';
      readonly label: LessonLabel;
      readonly source: LessonSource;
      /** Thousandths. */
      readonly weight: number;
      /** See learning/lesson.ts. */
      readonly facts: Buffer;
      /** Lessons a day that the source may give; undefined: any number. */
      readonly perDay: number | undefined;
      /** Weight that all but moderators' lessons may have together, thousandths: so much always, and so much for each of the moderators'. */
      readonly floor: number;
      readonly share: number;
    };

/** What somebody says of a comment, ready to be written in one step. */
export interface Feedback {
  readonly id: CommentId;
  /** Commits the story had when this was made; if it has others by now, nothing is written. */
  readonly seen: number;
  /** Undefined: as it is. */
  readonly status: VerdictKind | undefined;
  /** Undefined if nothing is added to the story. */
  readonly commit: Buffer | undefined;
  readonly leaves: readonly string[];
  readonly lesson: LessonChange;
  /** What somebody who is no moderator says of it, as `site ham`; undefined forgets what was said. */
  readonly said: string | undefined;
  /** True if that disagrees with the verdict: the desk shows it. */
  readonly disagrees: boolean;
  /** What a moderator decides here; undefined if none does. */
  readonly decided: LessonLabel | undefined;
  readonly nowMs: number;
}

/** 'late', 'gone', and the reasons why a lesson is not taken: then nothing was written. */
export type FeedbackResult = 'ok' | 'gone' | 'late' | Extract<NotTaught, 'unproven' | 'daily-cap' | 'share' | 'full'>;

/** What feedback needs of the store. */
export interface FeedbackStore {
  /** Story, status, leaves, lesson and doubt change together or not at all. */
  give(site: SiteId, feedback: Feedback): Promise<FeedbackResult>;
  state(site: SiteId): Promise<LearnerState>;
  published(site: SiteId): Promise<Published>;
  /** The newest lessons, oldest first, at most `count` (500). Bytes as in learning/lesson.ts. */
  newestLessons(site: SiteId, count: number): Promise<readonly Buffer[]>;
  /** Comments whose verdict somebody disagrees with, newest first. */
  doubted(site: SiteId, count: number): Promise<readonly CommentId[]>;
}

/** A comment as feedback sees it. */
export interface SealedComment {
  readonly kind: 'comment';
  readonly id: CommentId;
  readonly status: 'queued' | VerdictKind;
  readonly version: number;
  readonly salt: Buffer;
  readonly commits: readonly Buffer[];
  readonly said: string | undefined;
}

export interface CommentReader {
  read(site: SiteId, id: CommentId): Promise<SealedComment | { readonly kind: 'tombstone' } | undefined>;
}
