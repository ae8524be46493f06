import { outcomeOf, timesAt } from '../domain/event.js';
import type { CommentId, RandomBytes, SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';
import type { FilterVerdict } from '../domain/verdict.js';
import { commitText, parseCommit, sealEvent } from '../log/story.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { open, placeOf, seal } from '../privacy/seal.js';
import type { TextModel } from '../scoring/model.js';
import { score, unscored } from '../scoring/score.js';
import type { Advance, CommentStore, StoredForJudging } from './ports.js';

/** Starts of a comment's own job after which it is no longer tried: whatever it does to the worker, it did it twice by then. */
export const POISON_STARTS = 3;
/** How long a text is remembered for finding repeats, milliseconds. */
const REPEAT_WINDOW_MS = 7 * 86_400_000;

export interface JudgeDeps {
  readonly store: Pick<CommentStore, 'loadForJudging' | 'advance'>;
  /** The site's policy as it is now; undefined if the site is gone. */
  readonly policyOf: (site: SiteId) => Promise<Policy | undefined>;
  readonly model: TextModel;
  readonly keyring: Keyring;
  readonly now: () => number;
  readonly random: RandomBytes;
}

export interface Judged {
  /** Comments that have a verdict now and had none before. */
  readonly committed: readonly CommentId[];
  /** Comments that could not be judged this time, with the reason; each deserves a job of its own. */
  readonly failed: ReadonlyArray<{ readonly id: CommentId; readonly error: unknown }>;
}

/** Judges comments of one site and commits each verdict with its events and leaves. Rejects if the store cannot answer. */
export type Judge = (
  site: SiteId,
  ids: readonly CommentId[],
  options: { readonly countStart: boolean },
) => Promise<Judged>;

const decide = (deps: JudgeDeps, policy: Policy, stored: StoredForJudging, key: Buffer): FilterVerdict => {
  if (stored.starts >= POISON_STARTS) return unscored('poison', deps.model.id, policy);
  const opened = open(key, placeOf(stored.id, stored.textCommit), stored.text);
  const { comment } = parseCommit(opened);
  if (comment === undefined) throw new Error(`commit ${stored.textCommit} of ${stored.id} has no text`);
  return score(comment, { repeats: stored.repeats }, deps.model, policy);
};

const verdictStep = (deps: JudgeDeps, policy: Policy, stored: StoredForJudging): Advance => {
  const { id, version, commits } = stored;
  const key = commentKey(deps.keyring, stored.salt);
  const verdict = decide(deps, policy, stored, key);
  const { at, t } = timesAt(deps.now());
  // Members in sorted order: see canonicalJson.
  const scored = sealEvent({ at, id, k: 'scored', t, verdict, version }, deps.random);
  const outcome = sealEvent({ at, by: 'filter', id, k: outcomeOf(verdict.kind), t, version }, deps.random);
  return {
    id,
    seen: commits,
    status: verdict.kind,
    commit: seal(key, placeOf(id, commits + 1), commitText([scored, outcome]), deps.random),
    leaves: [scored.leaf, outcome.leaf],
  };
};

/**
 * A comment that throws is left queued and named in `failed`; its siblings are judged. One that is judged already, or
 * gone, is passed over: a job may run twice. What commits first wins, in the store.
 */
export const makeJudge =
  (deps: JudgeDeps): Judge =>
  async (site, ids, { countStart }) => {
    const policy = await deps.policyOf(site);
    if (policy === undefined) return { committed: [], failed: [] };
    const repeatsSinceMs = deps.now() - REPEAT_WINDOW_MS;
    const rows = await deps.store.loadForJudging(site, ids, { countStart, repeatsSinceMs });
    const steps: Advance[] = [];
    const failed: Array<{ id: CommentId; error: unknown }> = [];
    for (const stored of rows) {
      if (stored?.status !== 'queued') continue;
      try {
        steps.push(verdictStep(deps, policy, stored));
      } catch (error) {
        failed.push({ id: stored.id, error });
      }
    }
    const results = steps.length === 0 ? [] : await deps.store.advance(site, steps);
    return { committed: steps.filter((_, i) => results[i] === 'ok').map((step) => step.id), failed };
  };
