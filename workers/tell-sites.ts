import type { Redis } from 'ioredis';
import { makeTelling } from '../src/compose-webhooks.js';
import type { Parts } from '../src/compose.js';
import type { CommentId, SiteId } from '../src/domain/ids.js';
import { ofAnyonesChoice } from '../src/network/reach.js';
import { makeSafePost } from '../src/network/safe-post.js';
import { WEBHOOK_RETRIES } from '../src/queue/settings.js';
import type { Watch } from '../src/queue/watch-worker.js';
import { makeTellingProducer, runWebhookWorker, type WebhookWorkerDeps } from '../src/queue/webhook-queue.js';
import { makeLanes } from '../src/webhooks/lanes.js';
import { every } from './every.js';

/** How often outboxes are looked into for what nobody said was there: decisions whose time has come, and what others left. */
const OUTBOX_MS = 1_000;

/** Whoever wants to know how it goes. */
export interface TellingWatch extends Pick<WebhookWorkerDeps, 'onDelivered' | 'onGivenUp'> {
  /** Told of a comment whose story does not open: its site is not told of it. */
  readonly onUnreadable: (site: SiteId, id: CommentId, error: unknown) => void;
}

export interface TellSitesOptions extends TellingWatch, Pick<WebhookWorkerDeps, 'retries'> {
  readonly parts: Parts;
  readonly watch: Watch;
  /** A connection that waits for Redis however long it is away. */
  readonly blocking: Redis;
  /** Private networks in which sites may be told. */
  readonly networks: readonly string[];
}

export interface TellingSites {
  /** Something of the site was committed just now: its outbox is looked into at once, if it has a webhook. */
  readonly turned: (site: SiteId) => void;
  /** Queues and sends no more; resolves when the calls under way are done. */
  readonly stop: () => Promise<void>;
}

/** Tells sites at their webhooks what becomes of their comments. */
export const tellSites = ({
  parts,
  watch,
  blocking,
  networks,
  onUnreadable,
  ...facts
}: TellSitesOptions): TellingSites => {
  const queue = makeTellingProducer(parts.redis, watch.onError);
  const post = makeSafePost({ allowed: networks, reachOf: ofAnyonesChoice });
  const { retries = WEBHOOK_RETRIES } = facts;
  const triedMs = retries.reduce((sum, ms) => sum + ms, 0);
  const { dispatch, ...telling } = makeTelling(parts, { post, queue, triedMs, onUnreadable });
  const chance = { now: parts.now, random: Math.random };
  const worker = runWebhookWorker({
    ...facts,
    ...watch,
    ...chance,
    redis: blocking,
    ...telling,
    lanes: makeLanes(chance),
  });
  const dispatching = every(OUTBOX_MS, dispatch.run, (error) => {
    watch.onError(error instanceof Error ? error : new Error('the outbox could not be read', { cause: error }));
  });
  return {
    turned: (site) => {
      if (dispatch.concerns(site)) dispatching.soon();
    },
    stop: async () => {
      await Promise.all([dispatching.stop(), worker.close()]);
      await queue.close();
    },
  };
};
