import type { SiteId } from '../domain/ids.js';
import type { LessonLabel, LessonSource } from '../domain/lesson.js';

/** A lesson that no comment of ours gave. */
export interface ImportedLesson {
  /** Keyed name of the comment in the site's history: one that was imported is not imported again. */
  readonly name: string;
  readonly label: LessonLabel;
  readonly source: LessonSource;
  /** Thousandths. */
  readonly weight: number;
  /** See learning/lesson.ts. */
  readonly facts: Buffer;
}

/** What importing a history needs of the store. All calls reject if the store cannot answer. */
export interface ImportStore {
  /** Which of the comments were imported before. The store remembers so many, not for ever. */
  known(site: SiteId, names: readonly string[]): Promise<readonly boolean[]>;
  /**
   * Adds the lessons of comments that were not imported before to the site's journal, in this order and in one step; as
   * many as there is room for. To whoever learns from the journal they are like others, and no comment's end takes one
   * away.
   */
  teachAll(
    site: SiteId,
    lessons: readonly ImportedLesson[],
  ): Promise<{ readonly taught: number; readonly isFull: boolean }>;
}
