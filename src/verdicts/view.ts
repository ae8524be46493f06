import type { Comment } from '../domain/comment.js';
import type { CommentId, SiteId } from '../domain/ids.js';
import type { FilterVerdict, VerdictKind } from '../domain/verdict.js';
import type { RecordedEvent } from '../log/story.js';

/** A comment as it stands, read from its story. */
export interface CommentView {
  readonly kind: 'comment';
  readonly id: CommentId;
  readonly site: SiteId;
  readonly status: 'queued' | VerdictKind;
  /** 1, and one more for each edit. */
  readonly version: number;
  /** How many commits the story has: what a decision must name, so that it cannot overrule what its maker has not seen. */
  readonly commits: number;
  readonly comment: Comment;
  readonly story: readonly RecordedEvent[];
  /** The filter's verdict on this version; undefined until it is given. */
  readonly verdict: FilterVerdict | undefined;
  readonly decidedBy: 'filter' | 'moderator' | undefined;
  /** Who disagrees with the verdict, as `site ham`; undefined while nobody does. */
  readonly doubt: string | undefined;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly decidedAt: string | undefined;
  /** When text, identifiers and story are deleted. */
  readonly keptUntil: string;
}

/** What is left of a comment whose data were deleted. */
export interface Tombstone {
  readonly kind: 'tombstone';
  readonly id: CommentId;
  readonly site: SiteId;
  readonly reason: 'erased' | 'expired';
  /** ISO 8601. */
  readonly at: string;
}

export interface ViewPage {
  readonly items: readonly CommentView[];
  /** Where the next page begins, opaque; undefined on the last page. */
  readonly next: string | undefined;
}
