import type { Tallies } from './checks/ports.js';
import type { Answer, Callback } from './domain/callback.js';
import type { CommentId, SiteId } from './domain/ids.js';
import type { Submit, Accepted } from './intake/submit.js';
import type { Submission } from './intake/submission.js';
import type { GiveFeedback } from './moderation/give-feedback.js';
import type { Trust } from './moderation/trust.js';
import type { WithdrawFeedback } from './moderation/withdraw-feedback.js';
import type { SiteOfAkismetKey } from './sites/akismet-keys.js';
import type { IsOthers } from './sites/blog-hosts.js';
import type { CoralSetup } from './sites/coral.js';
import type { Site, SiteStore } from './sites/ports.js';
import type { ExplainComment } from './verdicts/explain-comment.js';
import type { JudgeProvisionally } from './verdicts/provisional.js';
import type { CommentView, Tombstone, ViewPage } from './verdicts/view.js';
import type { Endpoints } from './webhooks/endpoints.js';

/**
 * What the faces (HTTP, command line) may ask of the service. Made in compose.ts; faces know nothing behind it.
 * All methods throw Problem for the caller's faults and for a store that cannot answer.
 */
export interface Services {
  readonly sites: SiteStore;
  readonly submit: Submit;
  /** Judges an edited text again, as a new version of the same story. undefined: no such comment. */
  readonly edit: (
    site: Site,
    id: CommentId,
    submission: Submission,
    options: { readonly wait: boolean },
  ) => Promise<Accepted | Tombstone | undefined>;
  /**
   * Resolves with the comment when this version of it (the first unless told) has a final verdict, or with undefined after
   * `timeoutMs`.
   */
  readonly awaitVerdict: (
    site: SiteId,
    id: CommentId,
    timeoutMs: number,
    version?: number,
  ) => Promise<CommentView | Tombstone | undefined>;
  /**
   * Remembers for an hour where a comment was written, for senders whose edits do not say which comment they mean.
   * @param place who wrote it where, as the sender names them
   */
  readonly notePlace: (site: SiteId, place: string, id: CommentId) => Promise<void>;
  /** The comment that was written there; undefined if it is not remembered, or is not the only one. */
  readonly onlyCommentAt: (site: SiteId, place: string) => Promise<CommentId | undefined>;
  /** How Coral calls the site; undefined if it does not, or there is no such site. */
  readonly coralSetup: (site: SiteId) => Promise<CoralSetup | undefined>;
  readonly find: (site: SiteId, id: CommentId) => Promise<CommentView | Tombstone | undefined>;
  /** Why a comment got its verdict, in its own words: worked out at each call. */
  readonly explain: ExplainComment;
  /** Newest first; of one status or of all four. @param cursor opaque, from `ViewPage.next`; Problem if it is not ours. */
  readonly list: (site: SiteId, query: ListQuery) => Promise<ViewPage>;
  /** Flagged comments, oldest first. */
  readonly heldQueue: (
    site: SiteId,
    query: { readonly cursor?: string; readonly limit: number },
  ) => Promise<ViewPage & { readonly total: number }>;
  /** A moderator's verdict. @throws Problem 'edit-conflict' if the story went on since commit `seen`. */
  readonly decide: (decision: Decision) => Promise<CommentView | Tombstone | undefined>;
  /** Takes the last decision and its lesson back. @throws Problem as `decide` */
  readonly undo: (decision: Omit<Decision, 'verdict' | 'teach'>) => Promise<CommentView | Tombstone | undefined>;
  readonly giveFeedback: GiveFeedback;
  readonly withdrawFeedback: WithdrawFeedback;
  /** How far the site's filter can be trusted yet. */
  readonly trust: (site: SiteId) => Promise<Trust>;
  /** Comments whose verdict somebody disagrees with, newest first. */
  readonly doubted: (site: SiteId, limit: number) => Promise<readonly CommentView[]>;
  /** Deletes text, identifiers, salts and story; leaves a tombstone. Erasing twice is the same as once. */
  readonly erase: (site: SiteId, id: CommentId) => Promise<Tombstone | undefined>;
  /** The comment behind a reader's link; undefined for every token that is not one, whatever is wrong with it. */
  readonly resolveReceipt: (
    token: string,
  ) => Promise<{ readonly site: Site; readonly view: CommentView | Tombstone } | undefined>;
  readonly checks: Checks;
  readonly webhooks: Endpoints;
  /** The reader's link token of a comment (for moderators' and sites' own pages). */
  readonly receiptToken: (site: SiteId, id: CommentId) => string;
}

/** An answer to a check, as a site got it. */
export interface ToldAnswer {
  /** `pending`: it was asked to hold the comment back until it hears more. */
  readonly answer: Answer | 'pending';
  /** Where it wants to hear more. */
  readonly callback: Callback | undefined;
  /** False for a trial of the connection, which no statistics count. */
  readonly counts: boolean;
}

/** What sites that speak the Akismet protocol need beside the rest: a key of its form, a yes or no at once, and its correction. */
export interface Checks {
  /** The site of a live Akismet key; undefined for every other text. */
  readonly siteOf: SiteOfAkismetKey;
  readonly isOthers: IsOthers;
  /** Under which name a check is found again; see checks/check-name.ts. */
  readonly nameOf: (site: SiteId, words: { readonly author?: string | undefined; readonly content: string }) => string;
  /** Names a person of a site without saying who it is. */
  readonly reporterOf: (site: SiteId, reporter: string) => string;
  readonly find: (site: SiteId, name: string) => Promise<CommentId | undefined>;
  readonly provisional: JudgeProvisionally;
  readonly tell: (site: SiteId, id: CommentId, told: ToldAnswer) => Promise<void>;
  /** Has a provisional answer corrected if the verdict of record is another. Durable when it resolves. */
  readonly correctLater: (site: SiteId, id: CommentId) => Promise<void>;
  /** The site says itself what the comment is: it need not be told. */
  readonly knows: (site: SiteId, id: CommentId, answer: Answer) => Promise<void>;
  readonly tallies: (site: SiteId) => Promise<Tallies>;
  /** Lets a browser see the site's statistics for an hour. */
  readonly statisticsToken: (site: SiteId) => string;
  readonly siteOfStatistics: (token: string) => Promise<Site | undefined>;
}

/** A moderator's verdict on what they saw. */
export interface Decision {
  readonly site: SiteId;
  readonly id: CommentId;
  readonly verdict: 'ham' | 'spam';
  /** Whether the site's filter learns it. */
  readonly teach: boolean;
  /** Random id of the moderator, never a name: readers may see the story. */
  readonly moderator: string;
  /** Commits the story had when the moderator saw it. */
  readonly seen: number;
}

export interface ListQuery {
  readonly status?: 'queued' | 'ham' | 'flagged' | 'spam';
  readonly cursor?: string;
  /** 1..100. */
  readonly limit: number;
}
