import type { Telling } from '../domain/webhook.js';
import { openStory } from '../log/open-story.js';
import type { Keyring } from '../privacy/keyring.js';
import { disable } from './disable.js';
import { liveSecrets } from './endpoints.js';
import { messageAt } from './message.js';
import type { Post } from './ports.js';
import { signedHeaders } from './sign.js';
import { turnsOf } from './turns.js';
import type { KeptWebhook, Outbox, WebhookStore } from './webhook-ports.js';

export interface DeliverMessageDeps {
  readonly store: Pick<WebhookStore, 'get' | 'replace' | 'noteTold' | 'noteFailed'>;
  readonly comments: Pick<Outbox, 'read'>;
  readonly keyring: Keyring;
  readonly post: Post;
  readonly now: () => number;
}

/**
 * `told`: the receiver took it. `nothing`: the webhook or the comment is gone, or its receiver does not want to hear any more.
 * `gone`: the receiver said just now that it does not. Else why it failed, and when to come again if it said so.
 */
export type MessageDelivered =
  'told' | 'nothing' | 'gone' | { readonly failed: string; readonly retryAfterSeconds?: number };

/**
 * Sends a message, signed by every live secret of its webhook. The body is made of the story at each try, and is the same each
 * time: what is committed does not change.
 */
export type DeliverMessage = (telling: Telling) => Promise<MessageDelivered>;

/** The receiver is gone for good. */
const GONE = 410;
const bodyOf = async (
  { comments, keyring }: DeliverMessageDeps,
  { site, comment: id, commit }: Telling,
): Promise<{ readonly id: string; readonly body: string } | undefined> => {
  const stored = await comments.read(site, id);
  if (stored === undefined) return undefined;
  // What came later must not change what is said.
  const { comment, commits } = openStory(keyring, { ...stored, commits: stored.commits.slice(0, commit) });
  const turned = { site, id, externalId: comment.externalId, receivedMs: stored.receivedMs, turns: turnsOf(commits) };
  const found = messageAt(turned, commit);
  return found && { id: found.id, body: JSON.stringify(found.message) };
};

const send = async (
  deps: DeliverMessageDeps,
  { site }: Telling,
  webhook: KeptWebhook,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<MessageDelivered> => {
  const nowMs = deps.now();
  const signed = { id, timestamp: Math.floor(nowMs / 1_000), body };
  const headers = signedHeaders(liveSecrets(deps.keyring, site, webhook, nowMs), signed);
  const posted = await deps.post(webhook.url, headers, body);
  if ('failed' in posted) return posted;
  const { status, ...retry } = posted;
  if (status >= 200 && status <= 299) return 'told';
  return status === GONE ? 'gone' : { failed: `HTTP ${status}`, ...retry };
};

export const makeDeliverMessage =
  (deps: DeliverMessageDeps): DeliverMessage =>
  async (telling) => {
    const { store, now } = deps;
    const { site, webhook: id } = telling;
    const webhook = await store.get(site, id);
    if (webhook === undefined || webhook.disabled !== undefined) return 'nothing';
    const message = await bodyOf(deps, telling);
    if (message === undefined) return 'nothing';
    const delivered = await send(deps, telling, webhook, message);
    const at = new Date(now()).toISOString();
    if (delivered === 'told') await store.noteTold(site, id, at);
    if (delivered === 'gone') await disable(store, telling, { at, why: 'gone' });
    if (typeof delivered === 'object') await store.noteFailed(site, id, { at, why: delivered.failed });
    return delivered;
  };
