import type { CommentId, SiteId } from './domain/ids.js';
import type { Submit, Accepted } from './intake/submit.js';
import type { Submission } from './intake/submission.js';
import type { Decision } from './moderation/decide.js';
import type { Site, SiteStore } from './sites/ports.js';
import type { CommentView, Tombstone, ViewPage } from './verdicts/view.js';

/**
 * What the faces (HTTP, command line) may ask of the service. Made in compose.ts; faces know nothing behind it.
 * All methods throw Problem for the caller's faults and for a store that cannot answer.
 */
export interface Services {
  readonly sites: SiteStore;
  readonly submit: Submit;
  /** Judges an edited text again, as a new version of the same story. undefined: no such comment. */
  readonly edit: (
    site: Site,
    id: CommentId,
    submission: Submission,
    options: { readonly wait: boolean },
  ) => Promise<Accepted | Tombstone | undefined>;
  /** Resolves when the comment has a final verdict, or after `timeoutMs`; true if it has one. */
  readonly awaitVerdict: (site: SiteId, id: CommentId, timeoutMs: number) => Promise<boolean>;
  readonly find: (site: SiteId, id: CommentId) => Promise<CommentView | Tombstone | undefined>;
  /** Newest first; of one status or of all four. @param cursor opaque, from `ViewPage.next`; Problem if it is not ours. */
  readonly list: (site: SiteId, query: ListQuery) => Promise<ViewPage>;
  /** Flagged comments, oldest first. */
  readonly heldQueue: (
    site: SiteId,
    query: { readonly cursor?: string; readonly limit: number },
  ) => Promise<ViewPage & { readonly total: number }>;
  /** A moderator's verdict. @throws Problem 'edit-conflict' if the story went on since commit `seen`. */
  readonly decide: (decision: Decision) => Promise<CommentView | Tombstone | undefined>;
  /** Deletes text, identifiers, salts and story; leaves a tombstone. Erasing twice is the same as once. */
  readonly erase: (site: SiteId, id: CommentId) => Promise<Tombstone | undefined>;
  /** The comment behind a reader's link; undefined for every token that is not one, whatever is wrong with it. */
  readonly resolveReceipt: (
    token: string,
  ) => Promise<{ readonly site: Site; readonly view: CommentView | Tombstone } | undefined>;
  /** The reader's link token of a comment (for moderators' and sites' own pages). */
  readonly receiptToken: (site: SiteId, id: CommentId) => string;
}

export interface ListQuery {
  readonly status?: 'queued' | 'ham' | 'flagged' | 'spam';
  readonly cursor?: string;
  /** 1..100. */
  readonly limit: number;
}
