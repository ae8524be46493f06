import type { Redis } from 'ioredis';
import type { CommentId, RandomBytes, SiteId } from './domain/ids.js';
import { DEFAULT_POLICY } from './domain/policy.js';
import { makeAwaitVerdict } from './intake/await-verdict.js';
import { makeEdit } from './intake/edit.js';
import type { VerdictBell } from './intake/ports.js';
import { makeSubmit } from './intake/submit.js';
import { makeDecide } from './moderation/decide.js';
import type { Keyring } from './privacy/keyring.js';
import { receiptHash, receiptToken, siteOfReceipt } from './privacy/receipt-token.js';
import type { Producer } from './queue/producer.js';
import { makeRemove } from './readers/remove.js';
import { makeCommentStore } from './redis/comment-store.js';
import { makeIntakeStore } from './redis/intake-store.js';
import type { IpKeys } from './redis/ip-keys.js';
import { purgeSite } from './redis/purge-site.js';
import { makeSiteStore } from './redis/site-store.js';
import type { TextModel } from './scoring/model.js';
import type { Services } from './services.js';
import { makePolicyOf } from './sites/policies.js';
import type { SiteStore } from './sites/ports.js';
import { makeJudge, type Judge } from './verdicts/judge.js';
import { makeLookup } from './verdicts/lookup.js';
import type { CommentStore } from './verdicts/ports.js';

/** What every part is made of: stores, keys, clock and chance. All arguments, so that a test can choose each. */
export interface Parts {
  readonly redis: Redis;
  readonly keyring: Keyring;
  readonly now: () => number;
  readonly random: RandomBytes;
}

export interface Stores {
  readonly comments: CommentStore;
  readonly sites: SiteStore;
}

export const makeStores = ({ redis, now }: Pick<Parts, 'redis' | 'now'>): Stores => ({
  comments: makeCommentStore(redis),
  sites: makeSiteStore(redis, (site) => purgeSite(redis, site, now)),
});

export interface ServiceParts extends Parts {
  readonly producer: Producer;
  readonly bell: VerdictBell;
  readonly ipKeys: IpKeys;
  readonly maxPending: number;
  /** Told of a comment whose story does not open. */
  readonly onUnreadable: (site: SiteId, id: CommentId) => void;
}

const ALL_STATUSES = ['queued', 'ham', 'flagged', 'spam'] as const;

/** The services behind the faces of one API process, and how to wait until all submissions are answered. */
export const makeServices = (
  parts: ServiceParts,
): { readonly services: Services; readonly idle: () => Promise<void> } => {
  const { redis, keyring, now, random, producer, bell, ipKeys } = parts;
  const { comments: store, sites } = makeStores(parts);
  const policyOf = makePolicyOf(sites, now);
  const retentionDaysOf = async (site: SiteId): Promise<number> =>
    ((await policyOf(site)) ?? DEFAULT_POLICY).retentionDays;
  const lookup = makeLookup({ store, keyring, retentionDaysOf, onUnreadable: parts.onUnreadable });
  const taking = { keyring, ipHash: ipKeys.hash, now, random, channel: bell.channel, queue: producer };
  const { submit, idle } = makeSubmit({ ...taking, records: makeIntakeStore(redis, parts) });
  const edit = makeEdit({ ...taking, store });
  const decide = makeDecide({ store, keyring, now, random });
  const remove = makeRemove({ store, keyring, now, random });

  const services: Services = {
    sites,
    submit,
    edit: async (site, id, submission, options) => {
      const edited = await edit(site, id, submission, options);
      if (edited !== 'gone') return edited;
      const left = await lookup.find(site.id, id);
      return left?.kind === 'tombstone' ? left : undefined;
    },
    awaitVerdict: makeAwaitVerdict({
      bell,
      isFinal: async (site, id) => {
        const view = await lookup.find(site, id);
        return view !== undefined && (view.kind === 'tombstone' || view.status !== 'queued');
      },
    }),
    find: lookup.find,
    list: (site, { status, ...query }) =>
      lookup.page(site, { ...query, order: 'newest', statuses: status === undefined ? ALL_STATUSES : [status] }),
    heldQueue: async (site, query) => {
      const [page, total] = await Promise.all([
        lookup.page(site, { ...query, order: 'oldest', statuses: ['flagged'] }),
        store.count(site, 'flagged'),
      ]);
      return { ...page, total };
    },
    decide: async (decision) => {
      await decide(decision);
      return lookup.find(decision.site, decision.id);
    },
    erase: async (site, id) => {
      await remove(site, id, 'erased');
      const left = await lookup.find(site, id);
      return left?.kind === 'tombstone' ? left : undefined;
    },
    resolveReceipt: async (token) => {
      const siteId = siteOfReceipt(token);
      const id = siteId === undefined ? undefined : await store.resolveReceipt(siteId, receiptHash(token));
      if (siteId === undefined || id === undefined) return undefined;
      const [site, view] = await Promise.all([sites.get(siteId), lookup.find(siteId, id)]);
      return site === undefined || view === undefined ? undefined : { site, view };
    },
    receiptToken: (site, id) => receiptToken(keyring, site, id),
  };
  return { services, idle };
};

/** The judge of one worker process. */
export const makeWorkerJudge = (parts: Parts, model: TextModel): Judge => {
  const { comments, sites } = makeStores(parts);
  return makeJudge({
    store: comments,
    policyOf: makePolicyOf(sites, parts.now),
    model,
    keyring: parts.keyring,
    now: parts.now,
    random: parts.random,
  });
};
