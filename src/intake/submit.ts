import type { Via } from '../domain/event.js';
import { newCommentId, type CommentId, type RandomBytes, type SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';
import { Problem } from '../domain/problem.js';
import { COMMENT_SALT_BYTES, commentKey, type Keyring } from '../privacy/keyring.js';
import { lookupName } from '../privacy/pseudonyms.js';
import { receiptHash, receiptToken, type ReceiptToken } from '../privacy/receipt-token.js';
import { repeatKeyText } from '../scoring/normalize.js';
import { makeBatcher } from './batcher.js';
import type { IntakeRecord, IntakeResult, IntakeStore, JobQueue, Pending, VerdictBell } from './ports.js';
import { sealReceived } from './seal-comment.js';
import type { RequestIdentity, Submission } from './submission.js';
import { toComment } from './to-comment.js';

export interface SubmitOptions {
  readonly via: Via;
  readonly identity: RequestIdentity;
  /** Keyed name by which the comment is found again without an id; see verdicts/check-name.ts. */
  readonly check?: string;
  /** True if the caller means to wait for the verdict: then it is judged at once, and `awaitVerdict` hears of it. */
  readonly wait: boolean;
}

export interface Accepted {
  readonly id: CommentId;
  readonly receiptToken: string;
  /** True if this request was answered before, with this comment. */
  readonly replayed: boolean;
  /** Of the comment: the first, and one more with each edit. */
  readonly version: number;
}

/** A site as intake knows it; its policy tells which network addresses it has rules for. */
export interface SubmittingSite {
  readonly id: SiteId;
  readonly policy?: Policy;
}

/** @throws Problem (idempotency-in-progress, idempotency-key-reused, comment-exists, queue-full, store-unavailable) */
export type Submit = (site: SubmittingSite, submission: Submission, options: SubmitOptions) => Promise<Accepted>;

export interface SubmitDeps {
  readonly records: IntakeStore;
  readonly queue: JobQueue;
  readonly keyring: Keyring;
  readonly ipHash: (ip: string) => string | undefined;
  readonly prefixHash: (ip: string) => string | undefined;
  readonly now: () => number;
  readonly random: RandomBytes;
  /** How this process hears of verdicts. */
  readonly bell: Pick<VerdictBell<unknown>, 'channel' | 'heard'>;
}

/** Comments of one batch at most: one job, and one script call a site. */
const MAX_CHUNK = 100;
/**
 * Milliseconds after which a comment that a worker was told of gets a job all the same. A verdict takes a few; if the worker
 * died, or has too much to do, this is what it costs those who wait. Well below the 300 ms that Akismet clients are given.
 */
const JOB_AFTER_MS = 100;
/** Characters of a fingerprint that are kept: 128 bits. */
const FINGERPRINT = 22;

interface Prepared {
  readonly record: IntakeRecord;
  readonly token: ReceiptToken;
}

const prepare = (
  deps: SubmitDeps,
  { id: site, policy }: SubmittingSite,
  submission: Submission,
  options: SubmitOptions,
): Prepared => {
  const { keyring, random } = deps;
  const receivedMs = deps.now();
  const id = newCommentId(random);
  const token = receiptToken(keyring, site, id);
  const salt = random(COMMENT_SALT_BYTES);
  const comment = toComment(submission, receivedMs, deps, policy);
  const key = commentKey(keyring, salt);
  const sealed = sealReceived({ id, key, comment, atMs: receivedMs, random }, options.via);
  const sameText = comment.declared?.isTest === true ? undefined : repeatKeyText(comment);
  const fingerprint = options.identity.fingerprint.slice(0, FINGERPRINT);
  const named = (kind: 'idempotency' | 'external', name: string | undefined): IntakeRecord['external'] =>
    name === undefined ? undefined : { name: lookupName(keyring, site, kind, name), fingerprint };
  const record: IntakeRecord = {
    site,
    id,
    receivedMs,
    salt,
    commit: sealed.commit,
    leaf: sealed.leaf,
    receiptHash: receiptHash(token),
    repeat: sameText === undefined ? undefined : lookupName(keyring, site, 'repeat', sameText),
    idempotency: named('idempotency', options.identity.key),
    external: named('external', submission.externalId),
    check: options.check,
    waiter: options.wait ? deps.bell.channel : undefined,
  };
  return { record, token };
};

/** The id of the comment that answers the request, or the Problem that does. */
const answer = (record: IntakeRecord, result: IntakeResult): { readonly id: CommentId; readonly replayed: boolean } => {
  switch (result.kind) {
    case 'stored':
      return { id: record.id, replayed: false };
    case 'replay':
      return { id: result.id, replayed: true };
    case 'reused':
      throw new Problem('idempotency-key-reused');
    case 'exists':
      throw new Problem('comment-exists', { members: { id: result.id } });
    case 'full':
      throw new Problem('queue-full', { retryAfterSeconds: 5 });
  }
};

const pendingOf = ({ site, id }: IntakeRecord): Pending => ({ site, id });

/**
 * Record and job leave in one go and in this order on one connection: where they share a server the job is never seen
 * before the record. A crash between the two leaves a queued comment without a job, which the sweep finds; a job for a
 * record that was refused finds nothing to do. A comment whose verdict somebody waits for gets its job later, if at all.
 */
const storeAndEnqueue = async (deps: SubmitDeps, batch: readonly IntakeRecord[]): Promise<readonly IntakeResult[]> => {
  const inNoHurry = batch.filter(({ waiter }) => waiter === undefined);
  const [results] = await Promise.all([
    deps.records.store(batch),
    inNoHurry.length === 0 ? undefined : deps.queue.add(inNoHurry.map(pendingOf)),
  ]);
  return results;
};

const unavailable = (cause: unknown): Problem => new Problem('store-unavailable', { retryAfterSeconds: 2, cause });

/** Takes a comment in, once; and how to wait until all that were begun are answered. */
export const makeSubmit = (deps: SubmitDeps): { readonly submit: Submit; readonly idle: () => Promise<void> } => {
  const batcher = makeBatcher<IntakeRecord, IntakeResult>({
    run: (batch) => storeAndEnqueue(deps, batch),
    maxItems: MAX_CHUNK,
  });
  /** Requests of this process that are not answered yet, by what they are recognised by. */
  const running = new Set<string>();

  /** Resolves when the record is stored, and there is a verdict or a job that leads to one. */
  const store = async (record: IntakeRecord): Promise<IntakeResult> => {
    try {
      const result = await batcher.add(record);
      if (record.waiter === undefined || result.kind !== 'stored') return result;
      const isJudged = result.isTold && (await deps.bell.heard(record.id, JOB_AFTER_MS));
      if (!isJudged) await deps.queue.add([pendingOf(record)]);
      return result;
    } catch (cause) {
      throw unavailable(cause);
    }
  };

  const submit: Submit = async (site, submission, options) => {
    const { record, token } = prepare(deps, site, submission, options);
    const name = record.idempotency?.name ?? record.external?.name;
    if (name !== undefined && running.has(name)) throw new Problem('idempotency-in-progress', { retryAfterSeconds: 1 });
    if (name !== undefined) running.add(name);
    try {
      const { id, replayed } = answer(record, await store(record));
      return { id, replayed, version: 1, receiptToken: replayed ? receiptToken(deps.keyring, site.id, id) : token };
    } finally {
      if (name !== undefined) running.delete(name);
    }
  };
  return { submit, idle: batcher.idle };
};
