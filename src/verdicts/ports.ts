import type { CommentId, SiteId } from '../domain/ids.js';
import type { Status, VerdictKind } from '../domain/verdict.js';

/** A comment as the store holds it, sealed: what judging needs. */
export interface StoredForJudging {
  readonly id: CommentId;
  readonly status: Status;
  readonly commits: number;
  readonly version: number;
  readonly salt: Buffer;
  /** The newest commit that has a text, and its number. */
  readonly text: Buffer;
  readonly textCommit: number;
  /** How often judging it was begun by a job of its own; 0 where that was not counted. */
  readonly starts: number;
  /** How many other comments of the site had the same text lately. */
  readonly repeats: number;
}

/** A comment as the store holds it, whole. */
export interface StoredComment {
  readonly kind: 'comment';
  readonly id: CommentId;
  readonly site: SiteId;
  readonly status: 'queued' | VerdictKind;
  readonly version: number;
  readonly salt: Buffer;
  readonly receivedMs: number;
  /** What somebody who is no moderator said of it, as `site ham`. */
  readonly said: string | undefined;
  /** The sealed commits, the first first. */
  readonly commits: readonly Buffer[];
}

export interface StoredTombstone {
  readonly kind: 'tombstone';
  readonly id: CommentId;
  readonly site: SiteId;
  readonly reason: 'erased' | 'expired';
  /** ISO 8601. */
  readonly at: string;
}

/** A commit to append to a story, with the leaves of its events. */
export interface Advance {
  readonly id: CommentId;
  /** Commits the story had when this one was made; if it has others by now, nothing is written. */
  readonly seen: number;
  readonly status: 'queued' | VerdictKind;
  readonly commit: Buffer;
  readonly leaves: readonly string[];
}

export type AdvanceResult = 'ok' | 'gone' | 'late';

export interface Removal {
  readonly site: SiteId;
  readonly id: CommentId;
  readonly seen: number;
  readonly reason: 'erased' | 'expired';
  readonly at: string;
  /** The last event with its salt: all that the tombstone keeps. */
  readonly event: string;
  readonly leaf: string;
  readonly receiptHash: string;
}

export type IndexedStatus = 'queued' | VerdictKind;

/** A place in an index by time of receipt. */
export interface Place {
  readonly ms: number;
  readonly id: CommentId;
}

/**
 * The store of comments. A commit changes status, story, leaves and indexes in one atomic step; of two commits of one
 * number the first wins and the other is answered 'late'. All calls reject if the store cannot answer.
 */
export interface CommentStore {
  /** In the order asked; undefined where there is no such comment. @param countStart counts a start of each (the poison rule). */
  loadForJudging(
    site: SiteId,
    ids: readonly CommentId[],
    options: { readonly countStart: boolean; readonly repeatsSinceMs: number },
  ): Promise<ReadonlyArray<StoredForJudging | undefined>>;
  /** In the order given. Leaves of one commit stay together and in order. */
  advance(site: SiteId, steps: readonly Advance[]): Promise<readonly AdvanceResult[]>;
  read(site: SiteId, id: CommentId): Promise<StoredComment | StoredTombstone | undefined>;
  readMany(
    site: SiteId,
    ids: readonly CommentId[],
  ): Promise<ReadonlyArray<StoredComment | StoredTombstone | undefined>>;
  /** Appends an edited text and queues it again. `repeat` and `waiter` as in IntakeRecord. */
  edit(site: SiteId, step: Advance, options: EditOptions): Promise<AdvanceResult>;
  remove(removal: Removal): Promise<AdvanceResult>;
  /** Up to `limit` places after `after` in an index, newest or oldest first. */
  places(site: SiteId, status: IndexedStatus, query: PlaceQuery): Promise<readonly Place[]>;
  count(site: SiteId, status: IndexedStatus): Promise<number>;
  resolveReceipt(site: SiteId, receiptHash: string): Promise<CommentId | undefined>;
}

export interface EditOptions {
  readonly repeat: string | undefined;
  readonly waiter: string | undefined;
  readonly nowMs: number;
}

export interface PlaceQuery {
  readonly order: 'newest' | 'oldest';
  readonly after?: Place;
  /** Only comments received before this time, Unix milliseconds. */
  readonly beforeMs?: number;
  readonly limit: number;
}

/** An entry of the log of sightings, as it was appended. */
export type LogEntry =
  | { readonly kind: 'sightings'; readonly site: SiteId; readonly bytes: Buffer }
  | { readonly kind: 'decision'; readonly comment: CommentId; readonly label: Label | undefined };

/** What a moderator called a comment. */
export type Label = 'spam' | 'ham';

/** What is new in the log, oldest first, each entry with its place: how many comments it and all before it hold. */
export interface LogNews {
  readonly entries: ReadonlyArray<{ readonly place: number; readonly entry: LogEntry }>;
  /** Place of the newest entry there is; lower than a place read before if the log was lost. */
  readonly newest: number;
}

/**
 * What is remembered across comments: a log of sightings for the whole installation, and what was decided about whom.
 * All calls reject if the store cannot answer.
 */
export interface MemoryStore {
  /** Appends sightings of one site and answers what came after place `after`, these included; up to 500 entries. */
  remember(site: SiteId, sightings: Buffer, count: number, after: number, nowMs: number): Promise<LogNews>;
  /** What came after place `after`; up to 500 entries. */
  readLog(after: number, nowMs: number): Promise<LogNews>;
  /** How often each subject was decided spam and ham, in order, on the site and on all sites together. */
  standings(
    site: SiteId,
    subjects: readonly string[],
  ): Promise<{
    readonly here: readonly Tally[];
    readonly everywhere: readonly Tally[];
  }>;
  /**
   * Counts a decision for its subjects, in place of an earlier one on the same comment; 'undefined' takes it back,
   * exactly. Doing it twice is the same as once; if it rejects it may be done in part, and is to be repeated.
   */
  decide(decision: NotedDecision): Promise<void>;
  /** Counts the comments that list rules matched; a comment counts once for a rule. */
  noteHits(site: SiteId, hits: readonly RuleHit[], atMs: number): Promise<void>;
  /** Hits of each rule in order, and when the last was (ISO 8601); counts above some hundred are right to 1 %. */
  hits(
    site: SiteId,
    rules: readonly string[],
  ): Promise<ReadonlyArray<{ readonly count: number; readonly last?: string }>>;
}

export interface Tally {
  readonly spam: number;
  readonly ham: number;
}

export interface NotedDecision {
  readonly site: SiteId;
  readonly comment: CommentId;
  readonly label: Label | undefined;
  /** Names of the subjects; `shared` ones count on other sites, too. */
  readonly subjects: ReadonlyArray<{ readonly name: string; readonly isShared: boolean }>;
  readonly nowMs: number;
}

export interface RuleHit {
  readonly rule: string;
  readonly comment: CommentId;
}
