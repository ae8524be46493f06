import type { Redis } from 'ioredis';
import {
  parseCommentId,
  parseSiteId,
  parseWebhookId,
  type CommentId,
  type SiteId,
  type WebhookId,
} from '../domain/ids.js';
import type { Told } from '../webhooks/turns.js';
import type { KeptWebhook, Outbox, UntoldComment, WebhookNews, WebhookStore } from '../webhooks/webhook-ports.js';
import { parseHash } from './comment-store.js';
import { siteKeys, webhookSites } from './keys.js';
import { WEBHOOKS_MAX } from './limits.js';
import { readScript, runScript } from './run-script.js';

const scripts = {
  add: readScript('webhook-add'),
  replace: readScript('webhook-replace'),
  news: readScript('webhook-news'),
  take: readScript('outbox-take'),
  telling: readScript('outbox-telling'),
  told: readScript('outbox-told'),
};

type WebhookFields = Omit<KeptWebhook, 'id' | 'secrets'> & {
  readonly secrets: ReadonlyArray<{ readonly sealed: string; readonly untilMs?: number }>;
};

const webhookText = ({ id: _, secrets, ...rest }: KeptWebhook): string => {
  const sealed = secrets.map((secret) => ({ ...secret, sealed: secret.sealed.toString('base64') }));
  return JSON.stringify({ ...rest, secrets: sealed } satisfies WebhookFields);
};

const parseWebhook = (name: string, text: string): KeptWebhook | undefined => {
  const id = parseWebhookId(name);
  if (id === undefined) return undefined;
  const { secrets, ...rest } = JSON.parse(text) as WebhookFields;
  return {
    ...rest,
    id,
    secrets: secrets.map((secret) => ({ ...secret, sealed: Buffer.from(secret.sealed, 'base64') })),
  };
};

const KINDS = ['told', 'failed'] as const;

const noteNews = async (redis: Redis, site: SiteId, args: readonly [WebhookId, ...string[]]): Promise<void> => {
  const { webhooks, webhookNews } = siteKeys(site);
  await runScript(redis, scripts.news, [webhooks, webhookNews], args);
};

/** `wh_...:failed` -> `2026-11-28T09:30:00.000Z HTTP 500` and the like. */
const parseNews = (fields: Readonly<Record<string, string>>): ReadonlyMap<WebhookId, WebhookNews> => {
  const news = new Map<WebhookId, WebhookNews>();
  for (const [field, text] of Object.entries(fields)) {
    const [name = '', kind] = field.split(':');
    const id = parseWebhookId(name);
    if (id === undefined) continue;
    const end = text.indexOf(' ');
    const one: WebhookNews =
      kind === 'failed' ? { failed: { at: text.slice(0, end), why: text.slice(end + 1) } } : { toldAt: text };
    news.set(id, { ...news.get(id), ...one });
  }
  return news;
};

/**
 * The webhooks of sites in Redis.
 *
 * The set of sites that have one is in another slot than the sites, so it cannot change in the same step. It is written first, and a
 * site leaves it only when it is removed: what works through it may meet a site without a webhook, never miss one.
 */
export const makeWebhookStore = (redis: Redis): WebhookStore => ({
  list: async (site) =>
    Object.entries(await redis.hgetall(siteKeys(site).webhooks))
      .flatMap(([name, text]) => parseWebhook(name, text) ?? [])
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),

  get: async (site, id) => {
    const text = await redis.hget(siteKeys(site).webhooks, id);
    return text === null ? undefined : parseWebhook(id, text);
  },

  add: async (site, webhook) => {
    const { site: record, webhooks } = siteKeys(site);
    await redis.sadd(webhookSites, site);
    const args = [webhook.id, webhookText(webhook), WEBHOOKS_MAX];
    return String(await runScript(redis, scripts.add, [record, webhooks], args)) as 'added' | 'full' | 'unknown';
  },

  replace: async (site, webhook) => {
    const args = [webhook.id, webhookText(webhook), webhook.revision - 1];
    return (await runScript(redis, scripts.replace, [siteKeys(site).webhooks], args)) === 1;
  },

  remove: async (site, id) => {
    const { webhooks, webhookNews } = siteKeys(site);
    const removed = await redis.hdel(webhooks, id);
    await redis.hdel(webhookNews, ...KINDS.map((kind) => `${id}:${kind}`));
    return removed === 1;
  },

  noteTold: (site, id, at) => noteNews(redis, site, [id, 'told', at]),
  noteFailed: (site, id, { at, why }) => noteNews(redis, site, [id, 'failed', `${at} ${why}`]),
  news: async (site) => parseNews(await redis.hgetall(siteKeys(site).webhookNews)),
});

/** How long a comment is taken, milliseconds: long enough for a full taking on a busy machine. One that takes longer is told twice, under one id. */
const TAKEN_MS = 10_000;

const parseTold = (text: string | undefined): Told | undefined => {
  const [, commit, doubt] = /^(\d+)(\??)$/.exec(text ?? '') ?? [];
  return commit === undefined ? undefined : { commit: Number(commit), inDoubt: doubt === '?' };
};

const parseUntold = (site: SiteId, id: CommentId, fields: Record<string, Buffer>): UntoldComment | undefined => {
  const stored = parseHash(site, id, fields);
  if (stored?.kind !== 'comment') return undefined;
  const { salt, commits, receivedMs } = stored;
  return { id, salt, commits, receivedMs, told: parseTold(fields['h']?.toString('latin1')) };
};

/** Names and values in turn, as HGETALL answers a script. */
const fieldsOf = (flat: readonly Buffer[]): Record<string, Buffer> => {
  const fields: Record<string, Buffer> = {};
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const value = flat[i + 1];
    if (value !== undefined) fields[String(flat[i])] = value;
  }
  return fields;
};

/** The outbox in Redis: a sorted set a site, beside its comments, and a mark in the record of each that was told. */
export const makeOutbox = (redis: Redis): Outbox => ({
  sites: async () => (await redis.smembers(webhookSites)).flatMap((text) => parseSiteId(text) ?? []),

  take: async (site, nowMs, count) => {
    const { outbox, comments } = siteKeys(site);
    const taken = `${nowMs + TAKEN_MS}.5`;
    const rows = (await runScript(redis, scripts.take, [outbox, comments], [nowMs, taken, count])) as ReadonlyArray<
      readonly [Buffer, readonly Buffer[]]
    >;
    return rows.flatMap(([name, flat]) => {
      const id = parseCommentId(name.toString('latin1'));
      return id === undefined ? [] : [{ id, comment: parseUntold(site, id, fieldsOf(flat)), taken }];
    });
  },

  telling: async (site, id, commit) => {
    await runScript(redis, scripts.telling, [siteKeys(site).comment(id)], [commit]);
  },

  told: async (site, { id, taken }, commit) => {
    const key = siteKeys(site);
    await runScript(redis, scripts.told, [key.outbox, key.comment(id)], [id, taken, commit ?? '']);
  },

  read: async (site, id) => parseUntold(site, id, await redis.hgetallBuffer(siteKeys(site).comment(id))),
});
