import type { CommentId } from './ids.js';
import type { LessonLabel, LessonSource } from './lesson.js';
import type { FilterVerdict, VerdictKind } from './verdict.js';

/**
 * The kinds of step in a comment's life: a closed list, since leaves of the public log carry them for ever. A new kind
 * is a new leaf version. The last three concern a whole site.
 */
export const EVENT_KINDS = [
  'received',
  'edited',
  'scored',
  'provisional',
  'published',
  'held',
  'rejected',
  'revised',
  'human_decision',
  'appeal_opened',
  'appeal_decided',
  'trained',
  'untrained',
  'exported',
  'corrected',
  'objected',
  'restricted',
  'erased',
  'expired',
  'degraded',
  'model_changed',
  'config_changed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How a comment came in. */
export type Via = 'rest' | 'batch' | 'akismet' | 'coral';

interface Step<Kind extends EventKind> {
  readonly k: Kind;
  /** Exact time, ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  /** The same in whole seconds, rounded down to the minute: all that the public leaf says of time. */
  readonly t: number;
  readonly id: CommentId;
}

export interface Received extends Step<'received'> {
  readonly via: Via;
  readonly version: 1;
  /** SHA-256 of the stored comment, base64: binds the story to the text without holding it. */
  readonly digest: string;
}
export interface Edited extends Step<'edited'> {
  readonly version: number;
  readonly digest: string;
}
export interface Scored extends Step<'scored'> {
  readonly version: number;
  readonly verdict: FilterVerdict;
}
/**
 * The filter's judgement that a caller was answered by who could not wait: without what is remembered of other comments. The
 * `scored` event that follows is the one of record.
 */
export interface Provisional extends Step<'provisional'> {
  readonly version: number;
  readonly verdict: FilterVerdict;
}
/** What became of the comment: shown, waiting for a person, or not shown. */
export interface Outcome extends Step<'published' | 'held' | 'rejected'> {
  readonly version: number;
  readonly by: 'filter' | 'moderator';
}
export interface HumanDecision extends Step<'human_decision'> {
  readonly version: number;
  readonly verdict: VerdictKind;
  /** Number of the commit in this story whose outcome the decision replaces. */
  readonly replaces: number;
  /** Random id of the moderator; never a name. */
  readonly moderator: string;
}
/** A moderator took a decision back: what stood before it stands again. */
export interface Revised extends Step<'revised'> {
  readonly version: number;
  readonly verdict: VerdictKind;
  /** Number of the commit in this story that is taken back. */
  readonly withdraws: number;
  readonly moderator: string;
}
/** The site's filter learned from the comment. */
export interface Trained extends Step<'trained'> {
  readonly label: LessonLabel;
  readonly source: LessonSource;
  /** How much it counts: 1 for a moderator's decision, up to 5 for one that stands for others, less for anybody else's. */
  readonly weight: number;
}
/** The site's filter forgot what it had learned from the comment: it is as if it never had. */
export interface Untrained extends Step<'untrained'> {
  readonly label: LessonLabel;
  readonly source: LessonSource;
}
/** The last step. Holds no id: after it nothing in the log leads to the comment. */
export interface Removed {
  readonly k: 'erased' | 'expired';
  readonly at: string;
  readonly t: number;
  /** How many events were deleted with it. */
  readonly events: number;
}

export type StoryEvent =
  Received | Edited | Provisional | Scored | Outcome | HumanDecision | Revised | Trained | Untrained | Removed;

/** Another general model judges from now on, on all sites of the installation. Nothing personal: kept in the clear, so that anyone may see it. */
export interface ModelChanged {
  readonly k: 'model_changed';
  readonly at: string;
  readonly t: number;
  /** Id of the model before; absent for the first. */
  readonly from?: string;
  readonly to: string;
  /** SHA-256 of the model's binary, hexadecimal. */
  readonly sha256: string;
  /** The operator's setting, decisions that were taught, or a return to an earlier one. */
  readonly why: 'configured' | 'retrained' | 'rolled-back';
}

/** What leaves of the log commit to. */
export type LoggedEvent = StoryEvent | ModelChanged;

/** Which outcome a verdict leads to. */
export const outcomeOf = (verdict: VerdictKind): Outcome['k'] =>
  verdict === 'ham' ? 'published' : verdict === 'flagged' ? 'held' : 'rejected';

/** The two times of an event. */
type Times = Pick<Step<EventKind>, 'at' | 't'>;

const computeTimes = (ms: number): Times => ({ at: new Date(ms).toISOString(), t: Math.floor(ms / 60_000) * 60 });

/** Of the millisecond that was asked about last: comments that are judged together share theirs. */
let last: { readonly ms: number; readonly times: Times } | undefined;

/** The two times of an event that happens at `ms` (Unix milliseconds). */
export const timesAt = (ms: number): Times => {
  if (last?.ms !== ms) last = { ms, times: computeTimes(ms) };
  return last.times;
};
