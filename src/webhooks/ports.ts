import type { Answer } from '../domain/callback.js';
import type { CommentId, SiteId } from '../domain/ids.js';
import type { Status } from '../domain/verdict.js';

/** A comment whose site wants to hear more. */
export interface Awaited {
  readonly status: Status;
  readonly salt: Buffer;
  /** What the site takes the comment for. */
  readonly known: Answer | 'pending';
  /** Sealed; see callback.ts. */
  readonly callback: Buffer;
}

/** Rejects if the store cannot answer. */
export interface CallbackStore {
  /** Undefined for a comment that is gone, or whose site waits for nothing. */
  read(site: SiteId, id: CommentId): Promise<Awaited | undefined>;
  knows(site: SiteId, id: CommentId, answer: Answer): Promise<void>;
}

/** What came of calling a site: its status and when it wants to be asked again, or in a word why it was not called or did not answer. */
export type Posted = { readonly status: number; readonly retryAfterSeconds?: number } | { readonly failed: string };

/**
 * Posts JSON to an address that somebody else chose. Never follows a redirect, never reaches an address that is not public
 * unless the operator wants that, and never rejects.
 */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>;

/** `told`: it was called. `nothing`: it knows already, or waits for nothing. `later`: the verdict is not there yet. */
export type Delivered = 'told' | 'nothing' | 'later' | { readonly failed: string };

/** Remembers to tell a site. Resolves when that is durable; telling it twice does no harm. */
export interface CallbackQueue {
  add(site: SiteId, id: CommentId, delayMs: number): Promise<void>;
}
