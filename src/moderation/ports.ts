import type { CommentId, SiteId } from '../domain/ids.js';
import type { VerdictKind } from '../domain/verdict.js';

/**
 * What deciding needs of the store of comments: to read one, and to append to its story unless that went on meanwhile
 * ('late') or the comment is gone.
 */
export interface DecisionStore {
  read(
    site: SiteId,
    id: CommentId,
  ): Promise<
    | { readonly kind: 'tombstone' }
    | {
        readonly kind: 'comment';
        readonly version: number;
        readonly salt: Buffer;
        readonly commits: readonly Buffer[];
      }
    | undefined
  >;
  advance(
    site: SiteId,
    steps: ReadonlyArray<{
      readonly id: CommentId;
      readonly seen: number;
      readonly status: VerdictKind;
      readonly commit: Buffer;
      readonly leaves: readonly string[];
    }>,
  ): Promise<ReadonlyArray<'ok' | 'gone' | 'late'>>;
}
