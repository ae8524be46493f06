import { newWebhookId, type RandomBytes, type SiteId, type WebhookId } from '../domain/ids.js';
import { Problem } from '../domain/problem.js';
import { WEBHOOK_EVENTS, type Webhook, type WebhookEvent } from '../domain/webhook.js';
import type { Keyring } from '../privacy/keyring.js';
import { open, seal } from '../privacy/seal.js';
import { newSecret } from './sign.js';
import type { KeptSecret, KeptWebhook, WebhookNews, WebhookStore } from './webhook-ports.js';

/** How long both secrets sign after one was replaced, milliseconds: the receiver learns the new one meanwhile. */
export const ROTATION_MS = 24 * 3_600_000;

export interface EndpointDeps {
  readonly store: WebhookStore;
  readonly keyring: Keyring;
  /** What is wrong with an address, as the end of a sentence; undefined if it may be called. */
  readonly faultOf: (url: string) => string | undefined;
  readonly now: () => number;
  readonly random: RandomBytes;
}

/** A webhook as its owners see it. */
export interface ShownWebhook extends Webhook, WebhookNews {
  /** Until when the replaced secret signs, too, ISO 8601; undefined if one secret is live. */
  readonly rotatingUntil?: string;
}

/** A webhook with the secret that was just made: shown this once. */
export interface WithSecret extends ShownWebhook {
  readonly secret: string;
}

/** The webhooks of sites. All methods throw Problem for the caller's faults. */
export interface Endpoints {
  readonly list: (site: SiteId) => Promise<readonly ShownWebhook[]>;
  /** @param events all of them unless told */
  readonly add: (
    site: SiteId,
    wanted: { readonly url: string; readonly events?: readonly WebhookEvent[] | undefined },
  ) => Promise<WithSecret>;
  readonly remove: (site: SiteId, id: WebhookId) => Promise<void>;
  /**
   * Makes another secret. The one before signs beside it for ROTATION_MS, unless `endOld`.
   * @throws Problem 'rotation-under-way' if two are live already and `endOld` is not asked for
   */
  readonly rotateSecret: (site: SiteId, id: WebhookId, options: { readonly endOld: boolean }) => Promise<WithSecret>;
}

/** Authenticated with the secret: one copied to another webhook does not open. */
const placeOfSecret = (site: SiteId, id: WebhookId): string => `webhook ${site} ${id}`;

const isLive =
  (nowMs: number) =>
  ({ untilMs }: KeptSecret): boolean =>
    untilMs === undefined || untilMs > nowMs;

/** The secrets that sign at `nowMs`, the newest first. @throws SealBrokenError */
export const liveSecrets = (
  keyring: Keyring,
  site: SiteId,
  { id, secrets }: KeptWebhook,
  nowMs: number,
): readonly string[] =>
  secrets.filter(isLive(nowMs)).map(({ sealed }) => open(keyring.siteSecrets, placeOfSecret(site, id), sealed));

const shown = (
  { secrets, revision: _, ...webhook }: KeptWebhook,
  nowMs: number,
  news: WebhookNews = {},
): ShownWebhook => {
  const until = secrets.filter(isLive(nowMs)).find(({ untilMs }) => untilMs !== undefined)?.untilMs;
  return { ...webhook, ...news, ...(until === undefined ? {} : { rotatingUntil: new Date(until).toISOString() }) };
};

const refuseFaulty = (fault: string | undefined): void => {
  if (fault === undefined) return;
  throw new Problem('validation-failed', { errors: [{ pointer: '/url', detail: fault }] });
};

const RETRY_SECONDS = 1;

export const makeEndpoints = (deps: EndpointDeps): Endpoints => {
  const { store, keyring, random, now } = deps;

  const aSecret = (site: SiteId, id: WebhookId): { readonly secret: string; readonly kept: KeptSecret } => {
    const secret = newSecret(random);
    return { secret, kept: { sealed: seal(keyring.siteSecrets, placeOfSecret(site, id), secret, random) } };
  };

  return {
    list: async (site) => {
      const [webhooks, news] = await Promise.all([store.list(site), store.news(site)]);
      return webhooks.map((webhook) => shown(webhook, now(), news.get(webhook.id)));
    },

    add: async (site, { url, events = WEBHOOK_EVENTS }) => {
      refuseFaulty(deps.faultOf(url));
      const id = newWebhookId(random);
      const { secret, kept } = aSecret(site, id);
      const createdAt = new Date(now()).toISOString();
      const webhook: KeptWebhook = { id, url, events, createdAt, secrets: [kept], revision: 1 };
      const answer = await store.add(site, webhook);
      if (answer === 'unknown') throw new Problem('not-found');
      if (answer === 'full') throw new Problem('too-many-webhooks');
      return { ...shown(webhook, now()), secret };
    },

    remove: async (site, id) => {
      if (!(await store.remove(site, id))) throw new Problem('not-found');
    },

    rotateSecret: async (site, id, { endOld }) => {
      const before = await store.get(site, id);
      if (before === undefined) throw new Problem('not-found');
      const [newest, ...older] = before.secrets.filter(isLive(now()));
      if (older.length > 0 && !endOld) throw new Problem('rotation-under-way');
      const { secret, kept } = aSecret(site, id);
      const old = endOld || newest === undefined ? [] : [{ ...newest, untilMs: now() + ROTATION_MS }];
      const webhook: KeptWebhook = { ...before, secrets: [kept, ...old], revision: before.revision + 1 };
      if (!(await store.replace(site, webhook)))
        throw new Problem('edit-conflict', { retryAfterSeconds: RETRY_SECONDS });
      return { ...shown(webhook, now()), secret };
    },
  };
};
