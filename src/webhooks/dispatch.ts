import type { CommentId, SiteId } from '../domain/ids.js';
import type { Telling } from '../domain/webhook.js';
import { openStory } from '../log/open-story.js';
import type { Keyring } from '../privacy/keyring.js';
import { eventOf } from './message.js';
import { turnsOf, untold, type Turn } from './turns.js';
import type { KeptWebhook, Outbox, TakenComment, TellingQueue, WebhookStore } from './webhook-ports.js';

/**
 * From the outbox to the queue. A comment is put into the outbox in the step that commits a turn of its story, so that no crash
 * loses it. Here its story is read and what its site does not know yet is queued, one message for each webhook:
 *
 *     take -> note the turn, in doubt -> queue its messages -> ... -> end the taking
 *
 * Who dies before the messages are queued leaves the comment to the next taking, which finds the turn in doubt and queues it
 * again: the same messages under the same ids. Since the doubt is written first, a decision that may have been told is never
 * taken for one that was not, and its undoing is told, too.
 */

export interface DispatchDeps {
  readonly outbox: Outbox;
  readonly store: Pick<WebhookStore, 'list'>;
  readonly queue: TellingQueue;
  readonly keyring: Keyring;
  readonly now: () => number;
  /** Told of a comment whose story does not open: its site is not told of it. */
  readonly onUnreadable: (site: SiteId, id: CommentId, error: unknown) => void;
}

export interface Dispatch {
  /** Queues all that is due. Rejects if the store or the queue cannot answer: what was taken is then left to a later call. */
  readonly run: () => Promise<void>;
  /** True if the site had, or has, a webhook when `run` last looked. */
  readonly concerns: (site: SiteId) => boolean;
}

/** Comments taken at once. */
const MOST = 50;

const wants = ({ events, disabled }: KeptWebhook, turns: readonly Turn[], turn: Turn): boolean =>
  disabled === undefined && events.includes(eventOf(turns, turn));

export const makeDispatch = ({ outbox, store, queue, keyring, now, onUnreadable }: DispatchDeps): Dispatch => {
  let sites: ReadonlySet<SiteId> = new Set();

  const turnsIn = (site: SiteId, { id, comment }: TakenComment): readonly Turn[] => {
    if (comment === undefined) return [];
    try {
      return turnsOf(openStory(keyring, comment).commits);
    } catch (error) {
      onUnreadable(site, id, error);
      return [];
    }
  };

  const tell = async (site: SiteId, taken: TakenComment, webhooks: readonly KeptWebhook[]): Promise<void> => {
    const turns = turnsIn(site, taken);
    const news = untold(turns, taken.comment?.told);
    for (const turn of news) {
      const tellings = webhooks
        .filter((webhook) => wants(webhook, turns, turn))
        .map(({ id }): Telling => ({ site, webhook: id, comment: taken.id, commit: turn.commit }));
      await outbox.telling(site, taken.id, turn.commit);
      if (tellings.length > 0) await queue.add(tellings);
    }
    await outbox.told(site, taken, news.at(-1)?.commit);
  };

  const runSite = async (site: SiteId): Promise<void> => {
    for (;;) {
      const taken = await outbox.take(site, now(), MOST);
      if (taken.length === 0) return;
      const webhooks = await store.list(site);
      await Promise.all(taken.map((one) => tell(site, one, webhooks)));
      if (taken.length < MOST) return;
    }
  };

  return {
    run: async () => {
      sites = new Set(await outbox.sites());
      for (const site of sites) await runSite(site);
    },
    concerns: (site) => sites.has(site),
  };
};
