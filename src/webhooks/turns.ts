import type { CommentId } from '../domain/ids.js';
import type { Outcome, StoryEvent } from '../domain/event.js';
import type { VerdictKind } from '../domain/verdict.js';
import type { RecordedEvent } from '../log/story.js';

/** What a comment came to at one commit of its story: all that sites are told of. */
export interface Turn {
  /** Number of the commit. */
  readonly commit: number;
  readonly version: number;
  readonly status: VerdictKind;
  readonly decidedBy: Outcome['by'];
  /** ISO 8601. */
  readonly at: string;
  /** The filter's score of this version, 0..1; null if it could not score it. */
  readonly score: number | null;
}

const STATUS_OF: Readonly<Record<Outcome['k'], VerdictKind>> = { published: 'ham', held: 'flagged', rejected: 'spam' };

const asOutcome = (event: StoryEvent): Outcome | undefined =>
  event.k === 'published' || event.k === 'held' || event.k === 'rejected' ? event : undefined;

/** Every turn that a story took, the first first. @param commits the events of each commit */
export const turnsOf = (commits: ReadonlyArray<readonly RecordedEvent[]>): readonly Turn[] => {
  let score: number | null = null;
  return commits.flatMap((events, i) => {
    for (const { event } of events) if (event.k === 'scored') ({ score } = event.verdict);
    const outcome = events.map(({ event }) => asOutcome(event)).findLast((event) => event !== undefined);
    if (outcome === undefined) return [];
    const { version, by: decidedBy, at } = outcome;
    return [{ commit: i + 1, version, status: STATUS_OF[outcome.k], decidedBy, at, score }];
  });
};

const isSame = (a: Turn, b: Turn): boolean =>
  a.version === b.version && a.status === b.status && a.decidedBy === b.decidedBy;

/** Up to where a site has been told a story, by number of the commit. */
export interface Told {
  readonly commit: number;
  /** True if whoever told it may have died before it was durable: it is told again. */
  readonly inDoubt: boolean;
}

/**
 * Which turns a site is still to be told of, in order: the first one always, and of those after it the last, unless it is what the
 * site knows. What was decided and taken back in between is nobody's business.
 */
export const untold = (turns: readonly Turn[], told: Told | undefined): readonly Turn[] => {
  const [first] = turns;
  const last = turns.at(-1);
  if (first === undefined || last === undefined) return [];
  const known = told === undefined ? first : turns.find(({ commit }) => commit === told.commit);
  const isKnownTold = told !== undefined && !told.inDoubt;
  const again = known === undefined || isKnownTold ? [] : [known];
  return known !== undefined && isSame(known, last) ? again : [...again, last];
};

/** Stable: the same message, however often and to whom it is sent. */
export const messageId = (comment: CommentId, { commit }: Pick<Turn, 'commit'>): string =>
  `msg_${comment.slice('c_'.length)}_${commit}`;
