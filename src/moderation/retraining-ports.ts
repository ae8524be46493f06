import type { CommentId, SiteId } from '../domain/ids.js';
import type { SealedComment } from './feedback-ports.js';

/** Where the comments that moderators decided are found. All calls reject if the store cannot answer. */
export interface DecidedComments {
  sites(): Promise<readonly SiteId[]>;
  /** Comments that taught their site's filter, of either kind the newest, at most `count` of it. Some may be gone by now, or taught by others than moderators. */
  decided(site: SiteId, count: number): Promise<readonly CommentId[]>;
  /** In the order asked. */
  readMany(
    site: SiteId,
    ids: readonly CommentId[],
  ): Promise<ReadonlyArray<SealedComment | { readonly kind: 'tombstone' } | undefined>>;
}
