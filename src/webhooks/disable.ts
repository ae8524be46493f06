import type { SiteId, WebhookId } from '../domain/ids.js';
import type { Disabled, Telling } from '../domain/webhook.js';
import type { WebhookStore } from './webhook-ports.js';

/** Somebody may be changing the webhook at the same time. */
const TRIES = 3;

/** Has a webhook sent nothing any more. */
export const disable = async (
  store: Pick<WebhookStore, 'get' | 'replace'>,
  { site, webhook: id }: { readonly site: SiteId; readonly webhook: WebhookId },
  disabled: Disabled,
): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const webhook = await store.get(site, id);
    if (webhook === undefined || webhook.disabled !== undefined) return;
    if (await store.replace(site, { ...webhook, disabled, revision: webhook.revision + 1 })) return;
  }
};

export interface GiveUpDeps {
  readonly store: Pick<WebhookStore, 'get' | 'replace' | 'news'>;
  /** How long a message is tried, milliseconds. */
  readonly triedMs: number;
  readonly now: () => number;
}

/**
 * A message was tried for the last time. If the receiver has taken no other either since it was tried first, it is dead, and what
 * would be kept for it would fill the store: its webhook is disabled. True if it was.
 */
export type GiveUp = (telling: Telling) => Promise<boolean>;

export const makeGiveUp =
  ({ store, triedMs, now }: GiveUpDeps): GiveUp =>
  async ({ site, webhook }) => {
    const { toldAt } = (await store.news(site)).get(webhook) ?? {};
    const nowMs = now();
    if (toldAt !== undefined && Date.parse(toldAt) > nowMs - triedMs) return false;
    await disable(store, { site, webhook }, { at: new Date(nowMs).toISOString(), why: 'unreachable' });
    return true;
  };
