import type { CommentId, SiteId, WebhookId } from './ids.js';

/** What a site can be told of: the filter's first verdict on a comment, and every later change of what holds. */
export const WEBHOOK_EVENTS = ['verdict.created', 'verdict.revised'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** An address of a site that wants to be told. */
export interface Webhook {
  readonly id: WebhookId;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** ISO 8601. */
  readonly createdAt: string;
  /** Nothing is sent any more. */
  readonly disabled?: Disabled;
}

export interface Disabled {
  /** ISO 8601. */
  readonly at: string;
  /** `gone`: the receiver said that it is gone for good (410). `unreachable`: it took nothing for as long as a message is tried. */
  readonly why: 'gone' | 'unreachable';
}

/** Names one message to one receiver: all that waits in a queue. What it says is read from the comment's story. */
export interface Telling {
  readonly site: SiteId;
  readonly webhook: WebhookId;
  readonly comment: CommentId;
  /** Number of the commit in the story that it tells of. */
  readonly commit: number;
}

/** How long a moderator may think better of a decision, milliseconds: taken back within this time, it is no news. */
export const UNDO_MS = 10_000;
