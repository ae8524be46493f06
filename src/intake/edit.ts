import type { CommentId } from '../domain/ids.js';
import { Problem } from '../domain/problem.js';
import { commentKey } from '../privacy/keyring.js';
import { lookupName } from '../privacy/pseudonyms.js';
import { receiptToken } from '../privacy/receipt-token.js';
import { repeatKeyText } from '../scoring/normalize.js';
import type { EditStore, JobQueue } from './ports.js';
import { sealEdited } from './seal-comment.js';
import type { Submission } from './submission.js';
import type { Accepted, SubmitDeps, SubmittingSite } from './submit.js';
import { toComment } from './to-comment.js';

export interface EditDeps extends Pick<SubmitDeps, 'keyring' | 'ipHash' | 'prefixHash' | 'now' | 'random' | 'bell'> {
  readonly store: EditStore;
  readonly queue: JobQueue;
}

/**
 * Puts an edited text in place of a comment's and has it judged again, as a new version of the same story. 'gone' if
 * there is no such comment, or only its tombstone.
 * @throws Problem 'edit-conflict' if the story went on meanwhile, 'store-unavailable'
 */
export type Edit = (
  site: SubmittingSite,
  id: CommentId,
  submission: Submission,
  options: { readonly wait: boolean },
) => Promise<Accepted | 'gone'>;

const unlessUnavailable = async <Result>(call: Promise<Result>): Promise<Result> => {
  try {
    return await call;
  } catch (cause) {
    throw new Problem('store-unavailable', { retryAfterSeconds: 2, cause });
  }
};

/** The version it made; 'gone' and 'late' as the store says. */
const editOnce = async (
  deps: EditDeps,
  { id: site, policy }: SubmittingSite,
  id: CommentId,
  submission: Submission,
  wait: boolean,
): Promise<number | 'gone' | 'late'> => {
  const stored = await deps.store.read(site, id);
  if (stored?.kind !== 'comment') return 'gone';
  const seen = stored.commits.length;
  const atMs = deps.now();
  const comment = toComment(submission, atMs, deps, policy);
  const key = commentKey(deps.keyring, stored.salt);
  const version = stored.version + 1;
  const sealed = sealEdited({ id, key, comment, atMs, random: deps.random }, seen + 1, version);
  const sameText = comment.declared?.isTest === true ? undefined : repeatKeyText(comment);
  const result = await deps.store.edit(
    site,
    { id, seen, status: 'queued', commit: sealed.commit, leaves: [sealed.leaf] },
    {
      repeat: sameText === undefined ? undefined : lookupName(deps.keyring, site, 'repeat', sameText),
      waiter: wait ? deps.bell.channel : undefined,
      nowMs: atMs,
    },
  );
  return result === 'ok' ? version : result;
};

/** A verdict may be committed between reading and writing; the edit then simply follows it. */
const TRIES = 3;

export const makeEdit =
  (deps: EditDeps): Edit =>
  async (site, id, submission, { wait }) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const result = await unlessUnavailable(editOnce(deps, site, id, submission, wait));
      if (result === 'gone') return 'gone';
      if (result === 'late') continue;
      await unlessUnavailable(deps.queue.add([{ site: site.id, id }]));
      return { id, replayed: false, version: result, receiptToken: receiptToken(deps.keyring, site.id, id) };
    }
    throw new Problem('edit-conflict');
  };
