import type { SiteId } from '../domain/ids.js';

/** Where a site's journal of lessons stands. Each number only ever rises. */
export interface JournalHead {
  /** How many lessons were unlearned. */
  readonly generation: number;
  /** Number of the last lesson; 0 before the first. */
  readonly last: number;
  /** The last lesson that was folded into the base; 0 if none was. */
  readonly base: number;
}

export interface NumberedLesson {
  readonly number: number;
  /** See learning/lesson.ts. */
  readonly bytes: Buffer;
}

/**
 * What a site was taught, in order. The state of its learner is that of the base with the lessons after it learned one by
 * one: nothing else, so that a lesson which is taken out of the journal has never been. All calls reject if the store
 * cannot answer.
 */
export interface LessonJournal {
  /** Asked for each chunk of comments: one short command. */
  head(site: SiteId): Promise<JournalHead>;
  /** Lessons after number `after`, up to `head.last`, as they stood at `head`; 'changed' if one was unlearned or folded since. */
  read(site: SiteId, head: JournalHead, after: number): Promise<readonly NumberedLesson[] | 'changed'>;
  /** The state that the folded lessons came to; undefined if none was folded. See learning/state-codec.ts. */
  base(site: SiteId): Promise<Buffer | undefined>;
  /** Numbers of the `newest` lessons unlearned last; fewer if the store does not remember so many. */
  unlearned(site: SiteId, newest: number): Promise<readonly number[]>;
  /** Puts the lessons up to `upTo` into the base, unless the journal is no longer at `head`. True if it did. */
  fold(site: SiteId, head: JournalHead, upTo: number, state: Buffer): Promise<boolean>;
  /** How the state at a head is named. */
  readonly versionOf: (head: JournalHead) => string;
}
