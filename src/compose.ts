import type { Redis } from 'ioredis';
import { makeSiteWebhooks } from './compose-webhooks.js';
import type { CommentId, RandomBytes, SiteId } from './domain/ids.js';
import { DEFAULT_POLICY } from './domain/policy.js';
import { DELAYS, makeChecks, type CallbackDelays } from './compose-checks.js';
import { makeAwaitVerdict } from './intake/await-verdict.js';
import { makeEdit } from './intake/edit.js';
import type { VerdictBell } from './intake/ports.js';
import { makeSubmit } from './intake/submit.js';
import type { FeedbackDeps } from './moderation/feedback-story.js';
import { makeGiveFeedback, type GiveFeedback } from './moderation/give-feedback.js';
import { LOOK_BACK, trustOf } from './moderation/trust.js';
import { makeWithdrawFeedback, type WithdrawFeedback } from './moderation/withdraw-feedback.js';
import type { Keyring } from './privacy/keyring.js';
import { lookupName, memorySeed } from './privacy/pseudonyms.js';
import { receiptHash, receiptToken, siteOfReceipt } from './privacy/receipt-token.js';
import type { Producer } from './queue/producer.js';
import { makeRemove } from './readers/remove.js';
import { openModel, parseManifest } from './files/model-files.js';
import { makeCallbackStore } from './redis/check-store.js';
import { makeCommentStore } from './redis/comment-store.js';
import { makeIntakeStore } from './redis/intake-store.js';
import { makeModelStore } from './redis/model-store.js';
import { makeFeedbackStore, makeLessonJournal } from './redis/lesson-store.js';
import type { IpKeys } from './redis/ip-keys.js';
import { makeMemoryStore } from './redis/memory-store.js';
import { makePlaceStore } from './redis/place-store.js';
import { purgeSite } from './redis/purge-site.js';
import { makeSiteStore } from './redis/site-store.js';
import { CAPACITY } from './scoring/memory/recent.js';
import type { TextModel } from './scoring/model.js';
import { makeSiteExtractor, type SiteText } from './scoring/site/site-features.js';
import { SITE_BITS } from './scoring/site/site-model.js';
import type { Services } from './services.js';
import { openCoral } from './sites/coral.js';
import { makePolicyOf } from './sites/policies.js';
import type { SiteStore } from './sites/ports.js';
import { makeJudge, type Judge } from './verdicts/judge.js';
import { makeNoteDecision, makeRecall, type Recaller } from './verdicts/recall.js';
import { makeExplainComment } from './verdicts/explain-comment.js';
import { makeNoteHits, type NoteHits } from './verdicts/rule-hits.js';
import { makeLookup } from './verdicts/lookup.js';
import { makeFollowLessons } from './verdicts/follow-lessons.js';
import { makeServedModel, type ServedModel } from './verdicts/served-model.js';
import { makeJudgeProvisionally } from './verdicts/provisional.js';
import { makeSiteModelOf, type SiteModelOf } from './verdicts/site-models.js';
import type { CommentStore, StoredComment, StoredTombstone } from './verdicts/ports.js';
import { makeDeliver, type Deliver } from './webhooks/callback.js';
import type { CallbackQueue, Post } from './webhooks/ports.js';

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
  readonly bell: VerdictBell<StoredComment | StoredTombstone>;
  readonly ipKeys: IpKeys;
  readonly maxPending: number;
  /** The channel of a worker that judges at once what somebody waits for; undefined if none is known. */
  readonly expressWorker: () => string | undefined;
  /** Told of a comment whose story does not open. */
  readonly onUnreadable: (site: SiteId, id: CommentId) => void;
  /** Remembers to tell sites what became of their comments. */
  readonly callbacks: CallbackQueue;
  /** As the service has them unless told. */
  readonly callbackDelays?: CallbackDelays;
  /** Private networks in which sites may be told. */
  readonly callbackNetworks?: readonly string[];
  /** The text model that judges, for provisional answers and for explaining what it said; undefined if it cannot be had. */
  readonly model: () => TextModel | undefined;
}

/** What the learners of sites see of a comment, under the installation's own seed. */
const extractorOf = ({ siteFeatures }: Keyring): ((text: SiteText) => Uint32Array) =>
  makeSiteExtractor({ bits: SITE_BITS, seed: siteFeatures });

const ALL_STATUSES = ['queued', 'ham', 'flagged', 'spam'] as const;

/** The services behind the faces of one API process, and how to wait until all submissions are answered. */
export const makeServices = (
  parts: ServiceParts,
): { readonly services: Services; readonly idle: () => Promise<void> } => {
  const { redis, keyring, now, random, producer, bell, ipKeys, callbackDelays = DELAYS } = parts;
  const { comments: store, sites } = makeStores(parts);
  const policyOf = makePolicyOf(sites, now);
  const retentionDaysOf = async (site: SiteId): Promise<number> =>
    ((await policyOf(site)) ?? DEFAULT_POLICY).retentionDays;
  const lookup = makeLookup({ store, keyring, retentionDaysOf, onUnreadable: parts.onUnreadable });
  const taking = {
    keyring,
    ipHash: ipKeys.hash,
    prefixHash: ipKeys.prefixHash,
    now,
    random,
    bell,
    queue: producer,
  };
  const { submit, idle } = makeSubmit({ ...taking, records: makeIntakeStore(redis, parts) });
  const edit = makeEdit({ ...taking, store });
  const feedback: FeedbackDeps = {
    comments: store,
    store: makeFeedbackStore(redis, callbackDelays.undo),
    policyOf,
    extract: extractorOf(keyring),
    noteDecision: makeNoteDecision({
      store: makeMemoryStore(redis, { capacity: CAPACITY }),
      seed: memorySeed(keyring),
      now,
    }),
    keyring,
    now,
    random,
  };
  const places = makePlaceStore(redis);
  const journal = makeLessonJournal(redis);
  const siteModelOf = makeSiteModelOf({
    follow: makeFollowLessons(journal),
    versionOf: journal.versionOf,
    extract: extractorOf(keyring),
    // What is no lesson is the worker's to report: here it costs an explanation, or a provisional answer what was taught.
    onUnavailable: () => undefined,
  });
  const explain = makeExplainComment({ model: parts.model, policyOf, siteModelOf });
  const provisional = makeJudgeProvisionally({
    store,
    policyOf,
    model: parts.model,
    siteModelOf,
    keyring,
    now,
    random,
  });
  const { checks, following } = makeChecks({ ...parts, sites, provisional });
  const give = makeGiveFeedback(feedback);
  const withdraw = makeWithdrawFeedback(feedback);
  const giveFeedback: GiveFeedback = (speaker, opinion) =>
    following(speaker.site, speaker.id, opinion.label, () => give(speaker, opinion));
  const withdrawFeedback: WithdrawFeedback = (speaker) =>
    following(speaker.site, speaker.id, undefined, () => withdraw(speaker));
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
      show: lookup.show,
      find: lookup.find,
      isFinal: (view, version) => view.kind === 'tombstone' || (view.status !== 'queued' && view.version >= version),
    }),
    notePlace: (site, place, id) => places.note(site, lookupName(keyring, site, 'place', place), id),
    onlyCommentAt: (site, place) => places.only(site, lookupName(keyring, site, 'place', place)),
    coralSetup: async (site) => {
      const kept = await sites.coral(site);
      return kept === undefined ? undefined : openCoral(keyring, site, kept);
    },
    find: lookup.find,
    explain,
    list: (site, { status, ...query }) =>
      lookup.page(site, { ...query, order: 'newest', statuses: status === undefined ? ALL_STATUSES : [status] }),
    heldQueue: async (site, query) => {
      const [page, total] = await Promise.all([
        lookup.page(site, { ...query, order: 'oldest', statuses: ['flagged'] }),
        store.count(site, 'flagged'),
      ]);
      return { ...page, total };
    },
    decide: async ({ verdict: label, teach, moderator: by, ...comment }) => {
      await giveFeedback({ ...comment, by }, { label, source: 'moderator', teach });
      return lookup.find(comment.site, comment.id);
    },
    undo: async ({ moderator: by, ...comment }) => {
      await withdrawFeedback({ ...comment, by });
      return lookup.find(comment.site, comment.id);
    },
    giveFeedback,
    withdrawFeedback,
    trust: async (site) => {
      const [learner, newest] = await Promise.all([
        feedback.store.state(site),
        feedback.store.newestLessons(site, LOOK_BACK),
      ]);
      return trustOf(learner, newest);
    },
    doubted: async (site, limit) => {
      const views = await Promise.all((await feedback.store.doubted(site, limit)).map((id) => lookup.find(site, id)));
      return views.flatMap((view) => (view?.kind === 'comment' && view.doubt !== undefined ? [view] : []));
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
    checks,
    webhooks: makeSiteWebhooks(parts, parts.callbackNetworks ?? []),
    receiptToken: (site, id) => receiptToken(keyring, site, id),
  };
  return { services, idle };
};

/** The general model that a process judges or explains by: `configured`, or what was retrained from it and is in force. */
export const makeServed = <Configured extends TextModel | undefined>(
  redis: Redis,
  configured: () => Configured,
): ServedModel<Configured> =>
  makeServedModel({
    store: makeModelStore(redis),
    configured,
    open: ({ id, manifest, bytes }) => openModel({ manifest: parseManifest(manifest, id), bytes }, id),
  });

/** What one worker process remembers across comments. */
export interface WorkerMemory extends Recaller {
  readonly noteHits: NoteHits;
  readonly siteModelOf: SiteModelOf;
}

/** @param onUnavailable told of a failure; comments are judged without memory then */
export const makeWorkerMemory = (
  { redis, keyring, now }: Parts,
  onUnavailable: (error: unknown) => void,
): WorkerMemory => {
  const store = makeMemoryStore(redis, { capacity: CAPACITY });
  const { recall, warm } = makeRecall({ store, seed: memorySeed(keyring), now, onUnavailable });
  const journal = makeLessonJournal(redis);
  const learning = { follow: makeFollowLessons(journal), versionOf: journal.versionOf };
  return {
    recall,
    warm,
    noteHits: makeNoteHits(store, now, onUnavailable),
    siteModelOf: makeSiteModelOf({ ...learning, extract: extractorOf(keyring), onUnavailable }),
  };
};

/** The judge of one worker process. */
export const makeWorkerJudge = (
  parts: Parts,
  model: () => TextModel,
  { recall, noteHits, siteModelOf }: Pick<WorkerMemory, 'recall' | 'noteHits' | 'siteModelOf'>,
): Judge => {
  const { comments, sites } = makeStores(parts);
  return makeJudge({
    store: comments,
    policyOf: makePolicyOf(sites, parts.now),
    model,
    keyring: parts.keyring,
    recall,
    noteHits,
    siteModelOf,
    now: parts.now,
    random: parts.random,
  });
};

/** Tells sites what became of their comments, for one worker process. */
export const makeWorkerDeliver = (parts: Parts, post: Post): Deliver => {
  const { sites } = makeStores(parts);
  return makeDeliver({
    store: makeCallbackStore(parts.redis),
    urlOf: async (site) => (await sites.get(site))?.url,
    keyring: parts.keyring,
    post,
  });
};
