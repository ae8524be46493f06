import type { CommentId, SiteId } from '../domain/ids.js';

/** One accepted comment on its way into the store, sealed. */
export interface IntakeRecord {
  readonly site: SiteId;
  readonly id: CommentId;
  readonly receivedMs: number;
  /** The salt of the comment's key. */
  readonly salt: Buffer;
  /** The first commit: the comment and its `received` event. */
  readonly commit: Buffer;
  readonly leaf: string;
  readonly receiptHash: string;
  /** Keyed name of the text, for exact repeats; undefined for texts too short to tell. */
  readonly repeat: string | undefined;
  /** Keyed names under which the same request, or the same comment of the site, is recognised. */
  readonly idempotency: { readonly name: string; readonly fingerprint: string } | undefined;
  readonly external: { readonly name: string; readonly fingerprint: string } | undefined;
  /** Keyed name by which what a site says later is known to be about this comment, where the site has no id to say it by. */
  readonly check: string | undefined;
  /** Channel on which somebody waits for the verdict; then a worker is told of the comment at once, if one listens. */
  readonly waiter: string | undefined;
}

export type IntakeResult =
  /** `isTold`: a worker was told of it as it was stored, and judges it past the queue, unless it dies. */
  | { readonly kind: 'stored'; readonly isTold: boolean }
  /** The same request came before: the comment it made. */
  | { readonly kind: 'replay'; readonly id: CommentId }
  /** The Idempotency-Key, or the site's id in its place, was used for another body. */
  | { readonly kind: 'reused' }
  /** The site has another comment of this id. */
  | { readonly kind: 'exists'; readonly id: CommentId }
  | { readonly kind: 'full' };

/** A comment to be judged: job data hold nothing else. */
export interface Pending {
  readonly site: SiteId;
  readonly id: CommentId;
}

/**
 * Takes comments in and hands them to the queue, in one round trip.
 *
 * Resolves only when record and job are both durable to the degree the Redis in use is configured for. Rejects if that
 * is not known: then any of the records may have been stored, and a repetition of the same request must find it.
 * Records of one call may be stored in any grouping; each is stored whole or not at all.
 */
export interface IntakeStore {
  store(records: readonly IntakeRecord[]): Promise<readonly IntakeResult[]>;
}

/** Hands comments to the workers. Resolves when the job is durable. */
export interface JobQueue {
  /** One job for comments that were accepted together. */
  add(chunk: readonly Pending[]): Promise<void>;
}

/** Who hears of a verdict as soon as it is committed, with the comment as it stands then. */
export interface VerdictBell<Stored> {
  /** Name of the channel this process listens on. */
  readonly channel: string;
  /**
   * Calls `listener` when the verdict of `id` is committed, with undefined if what came with it cannot be read; returns
   * how to stop listening.
   */
  readonly once: (site: SiteId, id: CommentId, listener: (stored: Stored | undefined) => void) => () => void;
  /**
   * Resolves with true as soon as the verdict of `id` is committed, with false `withinMs` later. What came with the ring is left
   * for `once`, to be called at once by whoever wants it.
   */
  readonly heard: (id: CommentId, withinMs: number) => Promise<boolean>;
}

/** Finds the comment an edit is meant for, where its sender says only who edits and where. Forgets after an hour. */
export interface PlaceStore {
  /** Remembers a new comment. @param name keyed name of its place */
  note(site: SiteId, name: string, id: CommentId): Promise<void>;
  /** The comment written there; undefined if there is none, or more than one. */
  only(site: SiteId, name: string): Promise<CommentId | undefined>;
}

/** What editing needs of the store of comments. */
export interface EditStore {
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
  /** Appends the edited text and queues the comment again; 'late' if the story went on since it had `seen` commits. */
  edit(
    site: SiteId,
    step: {
      readonly id: CommentId;
      readonly seen: number;
      readonly status: 'queued';
      readonly commit: Buffer;
      readonly leaves: readonly string[];
    },
    options: { readonly repeat: string | undefined; readonly waiter: string | undefined; readonly nowMs: number },
  ): Promise<'ok' | 'gone' | 'late'>;
}
