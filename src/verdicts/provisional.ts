import { timesAt } from '../domain/event.js';
import type { CommentId, RandomBytes, SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';
import type { FilterVerdict } from '../domain/verdict.js';
import { commitText, parseCommit, sealEvent } from '../log/story.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { open, placeOf, seal } from '../privacy/seal.js';
import type { TextModel } from '../scoring/model.js';
import { score, unscored } from '../scoring/score.js';
import { REPEAT_WINDOW_MS } from './judge.js';
import type { CommentStore } from './ports.js';
import type { SiteModelOf } from './site-models.js';

export interface ProvisionalDeps {
  readonly store: Pick<CommentStore, 'loadForJudging' | 'advance'>;
  readonly policyOf: (site: SiteId) => Promise<Policy | undefined>;
  /** Undefined if this process cannot have it: then nothing is guessed. */
  readonly model: () => TextModel | undefined;
  readonly siteModelOf: SiteModelOf;
  readonly keyring: Keyring;
  readonly now: () => number;
  readonly random: RandomBytes;
}

/**
 * Judges a comment that still waits for its verdict, for a caller who cannot: by the same pure scorer, without what is
 * remembered of other comments. What it says is in the story before it is answered; the verdict of record comes from the queue.
 * 'late' if that came first, 'gone' if there is nothing to judge. Rejects if the store cannot answer.
 */
export type JudgeProvisionally = (site: SiteId, id: CommentId) => Promise<FilterVerdict | 'late' | 'gone'>;

export const makeJudgeProvisionally =
  (deps: ProvisionalDeps): JudgeProvisionally =>
  async (site, id) => {
    const model = deps.model();
    const nowMs = deps.now();
    const [policy, [stored], taught] = await Promise.all([
      deps.policyOf(site),
      deps.store.loadForJudging(site, [id], { countStart: false, repeatsSinceMs: nowMs - REPEAT_WINDOW_MS }),
      deps.siteModelOf(site),
    ]);
    if (policy === undefined || stored === undefined) return 'gone';
    if (stored.status !== 'queued') return 'late';
    const key = commentKey(deps.keyring, stored.salt);
    const { comment } = parseCommit(open(key, placeOf(id, stored.textCommit), stored.text));
    if (comment === undefined) throw new Error(`commit ${stored.textCommit} of ${id} has no text`);
    const verdict =
      model === undefined
        ? unscored('model', 'none', policy)
        : score(comment, { repeats: stored.repeats }, model, policy, taught);
    const { at, t } = timesAt(nowMs);
    // Members in sorted order: see canonicalJson.
    const event = sealEvent({ at, id, k: 'provisional', t, verdict, version: stored.version }, deps.random);
    const commit = seal(key, placeOf(id, stored.commits + 1), commitText([event]), deps.random);
    const step = { id, seen: stored.commits, status: 'queued', commit, leaves: [event.leaf] } as const;
    const [result = 'gone'] = await deps.store.advance(site, [step]);
    return result === 'ok' ? verdict : result;
  };
