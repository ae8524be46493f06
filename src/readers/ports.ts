import type { CommentId, SiteId } from '../domain/ids.js';

/** What a comment's removal needs of the store. */
export interface RemovalStore {
  /** The stored comment, or what is left of it. */
  read(
    site: SiteId,
    id: CommentId,
  ): Promise<
    | { readonly kind: 'tombstone'; readonly reason: 'erased' | 'expired'; readonly at: string }
    | { readonly kind: 'comment'; readonly salt: Buffer; readonly commits: readonly Buffer[] }
    | undefined
  >;
  /** Replaces the comment by its tombstone, unless its story went on since it had `seen` commits ('late'). */
  remove(removal: {
    readonly site: SiteId;
    readonly id: CommentId;
    readonly seen: number;
    readonly reason: 'erased' | 'expired';
    readonly at: string;
    readonly event: string;
    readonly leaf: string;
    readonly receiptHash: string;
  }): Promise<'ok' | 'gone' | 'late'>;
}
