import type { Redis } from 'ioredis';
import type { CommentId, RandomBytes, SiteId } from './domain/ids.js';
import { makeTargetFault } from './network/reach.js';
import type { Keyring } from './privacy/keyring.js';
import { makeOutbox, makeWebhookStore } from './redis/webhook-store.js';
import { makeDeliverMessage, type DeliverMessage } from './webhooks/deliver-message.js';
import { makeGiveUp, type GiveUp } from './webhooks/disable.js';
import { makeDispatch, type Dispatch } from './webhooks/dispatch.js';
import { makeEndpoints, type Endpoints } from './webhooks/endpoints.js';
import type { Post } from './webhooks/ports.js';
import type { TellingQueue } from './webhooks/webhook-ports.js';

/** What webhooks are made of. */
export interface WebhookParts {
  readonly redis: Redis;
  readonly keyring: Keyring;
  readonly now: () => number;
  readonly random: RandomBytes;
}

/** @param networks private ones in which sites may be told */
export const makeSiteWebhooks = (parts: WebhookParts, networks: readonly string[]): Endpoints =>
  makeEndpoints({ ...parts, store: makeWebhookStore(parts.redis), faultOf: makeTargetFault(networks) });

export interface TellingDeps {
  readonly post: Post;
  readonly queue: TellingQueue;
  /** How long a message is tried, milliseconds. */
  readonly triedMs: number;
  readonly onUnreadable: (site: SiteId, id: CommentId, error: unknown) => void;
}

/** What a worker process tells sites with: from the outbox to the queue, and from the queue to the receivers. */
export const makeTelling = (
  { redis, keyring, now }: WebhookParts,
  { post, triedMs, ...deps }: TellingDeps,
): { readonly dispatch: Dispatch; readonly deliver: DeliverMessage; readonly giveUp: GiveUp } => {
  const store = makeWebhookStore(redis);
  const outbox = makeOutbox(redis);
  return {
    dispatch: makeDispatch({ ...deps, store, outbox, keyring, now }),
    deliver: makeDeliverMessage({ store, comments: outbox, keyring, post, now }),
    giveUp: makeGiveUp({ store, triedMs, now }),
  };
};
