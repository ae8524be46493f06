import { outcomeOf, timesAt } from '../domain/event.js';
import type { Comment } from '../domain/comment.js';
import type { CommentId, RandomBytes, SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';
import type { FilterVerdict } from '../domain/verdict.js';
import { commitText, parseCommit, sealEvent, type SealedEvent } from '../log/story.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { open, placeOf, seal } from '../privacy/seal.js';
import type { TextModel } from '../scoring/model.js';
import type { SiteModel } from '../scoring/site/site-model.js';
import { score, unscored, type ScoringContext } from '../scoring/score.js';
import type { Advance, AdvanceResult, CommentStore, RuleHit, StoredForJudging } from './ports.js';
import type { Recall } from './recall.js';
import { rulesNamedIn, type NoteHits } from './rule-hits.js';
import type { SiteModelOf } from './site-models.js';

/** Starts of a comment's own job after which it is no longer tried: whatever it does to the worker, it did it twice by then. */
export const POISON_STARTS = 3;
/** How long a text is remembered for finding repeats, milliseconds. */
export const REPEAT_WINDOW_MS = 7 * 86_400_000;

export interface JudgeDeps {
  readonly store: Pick<CommentStore, 'loadForJudging' | 'advance'>;
  /** The site's policy as it is now; undefined if the site is gone. */
  readonly policyOf: (site: SiteId) => Promise<Policy | undefined>;
  /** The general model that judges now. */
  readonly model: () => TextModel;
  readonly keyring: Keyring;
  readonly recall: Recall;
  readonly siteModelOf: SiteModelOf;
  /** Counts the list rules that a verdict names; a comment counts once for each. Never rejects. */
  readonly noteHits: NoteHits;
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
  options: {
    readonly countStart: boolean;
    /** The comments of `ids`, where they need not be loaded. */
    readonly loaded?: readonly StoredForJudging[];
  },
) => Promise<Judged>;

/** A comment taken out of its seal. One that is given up on is not opened. */
interface Opened {
  readonly stored: StoredForJudging;
  readonly key: Buffer;
  readonly comment: Comment | undefined;
}

const openStored = (deps: JudgeDeps, stored: StoredForJudging): Opened => {
  const key = commentKey(deps.keyring, stored.salt);
  if (stored.starts >= POISON_STARTS) return { stored, key, comment: undefined };
  const { comment } = parseCommit(open(key, placeOf(stored.id, stored.textCommit), stored.text));
  if (comment === undefined) throw new Error(`commit ${stored.textCommit} of ${stored.id} has no text`);
  return { stored, key, comment };
};

/** What is remembered of other comments, for each that was opened. */
const recallFor = async (
  deps: JudgeDeps,
  site: SiteId,
  opened: readonly Opened[],
): Promise<ReadonlyMap<Opened, Partial<ScoringContext>>> => {
  const known = opened.flatMap((one) =>
    one.comment === undefined || one.comment.declared?.isTest === true ? [] : [{ one, comment: one.comment }],
  );
  if (known.length === 0) return new Map();
  const asked = known.map(({ one: { stored }, comment }) => ({ id: stored.id, version: stored.version, comment }));
  const contexts = await deps.recall(site, asked);
  return new Map(known.map(({ one }, i) => [one, contexts[i] ?? {}]));
};

/** What all comments of a chunk are judged by. */
interface Bench {
  readonly policy: Policy;
  readonly model: TextModel;
  readonly taught: SiteModel | 'unavailable' | undefined;
  readonly remembered: ReadonlyMap<Opened, Partial<ScoringContext>>;
}

interface Scored {
  readonly opened: Opened;
  readonly verdict: FilterVerdict;
}

const scoreOpened = ({ policy, model, taught, remembered }: Bench, opened: Opened): Scored => {
  const { comment, stored } = opened;
  if (comment === undefined) return { opened, verdict: unscored('poison', model.id, policy) };
  const context = { ...remembered.get(opened), repeats: stored.repeats };
  return { opened, verdict: score(comment, context, model, policy, taught) };
};

/** A verdict with the events that tell of it: that it was given, and what became of the comment. */
interface Told extends Scored {
  readonly events: readonly [scored: SealedEvent, outcome: SealedEvent];
}

const tell = ({ now, random }: JudgeDeps, { opened, verdict }: Scored): Told => {
  const { id, version } = opened.stored;
  const { at, t } = timesAt(now());
  // Members in sorted order: see canonicalJson.
  const scored = sealEvent({ at, id, k: 'scored', t, verdict, version }, random);
  const outcome = sealEvent({ at, by: 'filter', id, k: outcomeOf(verdict.kind), t, version }, random);
  return { opened, verdict, events: [scored, outcome] };
};

const stepOf = ({ random }: JudgeDeps, { opened, verdict, events }: Told): Advance => {
  const { id, commits } = opened.stored;
  return {
    id,
    seen: commits,
    status: verdict.kind,
    commit: seal(opened.key, placeOf(id, commits + 1), commitText(events), random),
    leaves: events.map(({ leaf }) => leaf),
  };
};

const hitsOf = ({ opened: { stored, comment }, verdict }: Scored): readonly RuleHit[] =>
  comment?.declared?.isTest === true ? [] : rulesNamedIn(verdict, stored.id);

interface JudgedOnce extends Judged {
  /** Comments whose story went on while they were judged. */
  readonly late: readonly CommentId[];
}

const judgeOnce =
  (deps: JudgeDeps) =>
  async (
    site: SiteId,
    ids: readonly CommentId[],
    { policy, countStart, loaded }: { readonly policy: Policy } & Parameters<Judge>[2],
  ): Promise<JudgedOnce> => {
    const repeatsSinceMs = deps.now() - REPEAT_WINDOW_MS;
    const load = (): ReturnType<CommentStore['loadForJudging']> =>
      deps.store.loadForJudging(site, ids, { countStart, repeatsSinceMs });
    // Sent in one go: what was decided before these comments were loaded takes part in their verdicts.
    const loading = loaded === undefined ? load() : undefined;
    const teaching = deps.siteModelOf(site);
    const rows = loaded ?? (await Promise.all([loading, teaching]))[0] ?? [];
    const failed: Array<{ id: CommentId; error: unknown }> = [];
    /** What `work` makes of the comments for which it does not throw. */
    const each = <Item, Made>(
      items: ReadonlyArray<readonly [StoredForJudging, Item]>,
      work: (item: Item) => Made,
    ): ReadonlyArray<readonly [StoredForJudging, Made]> =>
      items.flatMap(([stored, item]) => {
        try {
          return [[stored, work(item)] as const];
        } catch (error) {
          failed.push({ id: stored.id, error });
          return [];
        }
      });
    const waiting = rows.flatMap((row) => (row?.status === 'queued' ? [[row, row] as const] : []));
    const opened = each(waiting, (stored) => openStored(deps, stored));
    const opens = opened.map(([, one]) => one);
    const [remembered, taught] = await Promise.all([recallFor(deps, site, opens), teaching]);
    const bench: Bench = { policy, model: deps.model(), taught, remembered };
    // One step for all comments before the next step: what a step needs of the processor's caches, code above all, is then
    // fetched once a chunk (tests/bench/README.md has what that saves).
    const scored = each(opened, (one) => scoreOpened(bench, one));
    const told = each(scored, (one) => tell(deps, one));
    const sealed = each(told, (one) => ({ step: stepOf(deps, one), hits: hitsOf(one) }));
    const steps = sealed.map(([, { step }]) => step);
    const hits = sealed.flatMap(([, one]) => one.hits);
    const [results] = await Promise.all([
      steps.length === 0 ? [] : deps.store.advance(site, steps),
      deps.noteHits(site, hits),
    ]);
    const idsOf = (result: AdvanceResult): readonly CommentId[] =>
      steps.filter((_, i) => results[i] === result).map((step) => step.id);
    return { committed: idsOf('ok'), late: idsOf('late'), failed };
  };

/** A story goes on under the judge when its comment is edited, or answered provisionally: seldom, and hardly ever twice. */
const TRIES = 4;

/**
 * A comment that throws is left queued and named in `failed`; its siblings are judged. One that is judged already, or
 * gone, is passed over: a job may run twice. What commits first wins, in the store; what comes late is looked at again,
 * since it may still be waiting.
 */
export const makeJudge = (deps: JudgeDeps): Judge => {
  const once = judgeOnce(deps);
  return async (site, ids, { countStart, loaded }) => {
    const policy = await deps.policyOf(site);
    if (policy === undefined) return { committed: [], failed: [] };
    const judged = await once(site, ids, { policy, countStart, ...(loaded === undefined ? {} : { loaded }) });
    const committed = [...judged.committed];
    const failed = [...judged.failed];
    let { late } = judged;
    for (let tries = 1; late.length > 0 && tries < TRIES; tries += 1) {
      const again = await once(site, late, { policy, countStart: false });
      committed.push(...again.committed);
      failed.push(...again.failed);
      ({ late } = again);
    }
    const error = new Error(`the story went on ${TRIES} times while it was judged`);
    return { committed, failed: [...failed, ...late.map((id) => ({ id, error }))] };
  };
};
