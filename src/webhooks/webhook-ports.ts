import type { CommentId, SiteId, WebhookId } from '../domain/ids.js';
import type { Telling, Webhook } from '../domain/webhook.js';
import type { SealedStory } from '../log/open-story.js';
import type { Told } from './turns.js';

/** A signing secret as it is kept: sealed, since signatures are made with the secret itself. */
export interface KeptSecret {
  readonly sealed: Buffer;
  /** When it ceases to sign, Unix milliseconds; undefined for the newest one. */
  readonly untilMs?: number;
}

export interface KeptWebhook extends Webhook {
  /** The newest first; two while one replaces the other. */
  readonly secrets: readonly KeptSecret[];
  /** Counts its changes. */
  readonly revision: number;
}

/** A call that came to nothing. */
export interface FailedCall {
  /** ISO 8601. */
  readonly at: string;
  /** In a word, ours. */
  readonly why: string;
}

/** How the calls of a webhook went: the last that was taken, and the last that was not. */
export interface WebhookNews {
  /** ISO 8601. */
  readonly toldAt?: string;
  readonly failed?: FailedCall;
}

/** The webhooks of sites. All calls reject if the store cannot answer. */
export interface WebhookStore {
  /** The oldest first. */
  list(site: SiteId): Promise<readonly KeptWebhook[]>;
  get(site: SiteId, id: WebhookId): Promise<KeptWebhook | undefined>;
  /** `full` if the site has as many as it may, `unknown` if there is no such site. */
  add(site: SiteId, webhook: KeptWebhook): Promise<'added' | 'full' | 'unknown'>;
  /** Puts `webhook` in the place of its revision before. False if it was changed or removed meanwhile. */
  replace(site: SiteId, webhook: KeptWebhook): Promise<boolean>;
  /** False if there is no such webhook. */
  remove(site: SiteId, id: WebhookId): Promise<boolean>;
  noteTold(site: SiteId, id: WebhookId, at: string): Promise<void>;
  noteFailed(site: SiteId, id: WebhookId, call: FailedCall): Promise<void>;
  news(site: SiteId): Promise<ReadonlyMap<WebhookId, WebhookNews>>;
}

/** A comment as messages about it need it. */
export interface UntoldComment extends SealedStory {
  readonly receivedMs: number;
  readonly told: Told | undefined;
}

/** A comment that one process has taken, to tell its site of it. */
export interface TakenComment {
  readonly id: CommentId;
  /** Undefined if it is gone. */
  readonly comment: UntoldComment | undefined;
  /** Names the taking. */
  readonly taken: string;
}

/**
 * Comments whose sites are to be told something. Whatever commits a turn of a story puts the comment here in the same step, if its
 * site has a webhook; with a decision, for when it can no longer be undone. All calls reject if the store cannot answer.
 */
export interface Outbox {
  /** Sites that have, or had, a webhook. */
  sites(): Promise<readonly SiteId[]>;
  /**
   * Takes comments whose time has come, at most `count`, for ten seconds: whoever dies over them leaves them to others. What their
   * records say is as of the taking: nothing in them can still be undone.
   */
  take(site: SiteId, nowMs: number, count: number): Promise<readonly TakenComment[]>;
  /** Notes which turn is about to be told. Nothing if the comment is gone. */
  telling(site: SiteId, id: CommentId, commit: number): Promise<void>;
  /** Ends a taking, having told all up to `commit` (undefined: nothing). The comment stays if its story went on meanwhile. */
  told(site: SiteId, taken: TakenComment, commit: number | undefined): Promise<void>;
  /** A comment as it is now; undefined if it is gone. */
  read(site: SiteId, id: CommentId): Promise<UntoldComment | undefined>;
}

/** Sends messages, each again and again until it is taken. Resolves when that is durable; adding one twice does no harm. */
export interface TellingQueue {
  add(tellings: readonly Telling[]): Promise<void>;
}
