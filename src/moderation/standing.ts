import type { HumanDecision, Outcome, StoryEvent } from '../domain/event.js';
import type { LessonLabel, LessonSource } from '../domain/lesson.js';
import type { FilterVerdict, VerdictKind } from '../domain/verdict.js';
import type { RecordedEvent } from '../log/story.js';

/** A decision that nobody has taken back. */
export interface StandingDecision {
  /** Number of the commit that holds it. */
  readonly commit: number;
  readonly verdict: VerdictKind;
  /** What stood before it. */
  readonly before: Pick<Outcome, 'k' | 'by'> | undefined;
}

/** What holds for the present version of a comment, by its story. */
export interface Standing {
  /** The filter's verdict. */
  readonly verdict: FilterVerdict | undefined;
  /** Moderators' decisions, the last one last: that is the one that counts. */
  readonly decisions: readonly StandingDecision[];
  /** What the site's filter has learned from the comment, in whatever version. */
  readonly lesson: { readonly label: LessonLabel; readonly source: LessonSource } | undefined;
}

interface Fold extends Standing {
  readonly outcome: Pick<Outcome, 'k' | 'by'> | undefined;
}

const decided = (
  { verdict }: HumanDecision,
  commit: number,
  { decisions, outcome }: Fold,
): Pick<Fold, 'decisions'> => ({
  decisions: [...decisions, { commit, verdict, before: outcome }],
});

const step = (fold: Fold, event: StoryEvent, commit: number): Fold => {
  switch (event.k) {
    case 'edited':
      return { ...fold, verdict: undefined, decisions: [], outcome: undefined };
    case 'scored':
      return { ...fold, verdict: event.verdict };
    case 'published':
    case 'held':
    case 'rejected':
      return { ...fold, outcome: event };
    case 'human_decision':
      return { ...fold, ...decided(event, commit, fold) };
    case 'revised':
      return { ...fold, decisions: fold.decisions.slice(0, -1) };
    case 'trained':
      return { ...fold, lesson: event };
    case 'untrained':
      return { ...fold, lesson: undefined };
    case 'received':
    case 'provisional':
    case 'erased':
    case 'expired':
      return fold;
    default:
      return event satisfies never;
  }
};

/** What a story comes to. @param commits the events of each commit, the first first */
export const standingOf = (commits: ReadonlyArray<readonly RecordedEvent[]>): Standing => {
  let fold: Fold = { verdict: undefined, decisions: [], lesson: undefined, outcome: undefined };
  commits.forEach((events, i) => {
    for (const { event } of events) fold = step(fold, event, i + 1);
  });
  return fold;
};
