import type { Comment } from '../domain/comment.js';
import { timesAt, type StoryEvent } from '../domain/event.js';
import type { CommentId, RandomBytes, SiteId } from '../domain/ids.js';
import type { LearnerState, LessonLabel, LessonSource, NotTaught } from '../domain/lesson.js';
import type { Policy } from '../domain/policy.js';
import { Problem } from '../domain/problem.js';
import type { VerdictKind } from '../domain/verdict.js';
import { openStory } from '../log/open-story.js';
import { commitText, sealEvent } from '../log/story.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { placeOf, seal } from '../privacy/seal.js';
import type { SiteText } from '../scoring/site/site-features.js';
import type { CommentReader, Feedback, FeedbackStore, SealedComment } from './feedback-ports.js';
import { standingOf, type Standing } from './standing.js';

/** What giving feedback and taking it back have in common: the story they read, and the commit they add to it. */

/** Tells the comment and who speaks of it. */
export interface Speaker {
  readonly site: SiteId;
  readonly id: CommentId;
  /** Random id of the moderator, or the name of the API key: what the story says of a decision. Never a name. */
  readonly by: string;
  /** Commits the story had when the speaker saw it; left out, whatever it has by now is meant. */
  readonly seen?: number;
}

export interface Given {
  /** Undefined if the site's filter has learned it, now or before. */
  readonly notTaught: NotTaught | undefined;
  /** The filter of the site after it. */
  readonly learner: LearnerState;
}

export interface FeedbackDeps {
  readonly comments: CommentReader;
  readonly store: FeedbackStore;
  readonly policyOf: (site: SiteId) => Promise<Policy | undefined>;
  /** The features of a comment; see scoring/site/site-features.ts. */
  readonly extract: (text: SiteText) => Uint32Array;
  /** Told of each decision, and with undefined that none stands any more. Repeating it changes nothing. */
  readonly noteDecision: (
    site: SiteId,
    decided: { readonly id: CommentId; readonly version: number; readonly comment: Comment },
    label: LessonLabel | undefined,
  ) => Promise<void>;
  readonly keyring: Keyring;
  readonly now: () => number;
  readonly random: RandomBytes;
}

/** A story that goes on meanwhile is read again this often: each time somebody else made progress. */
export const TRIES = 5;
export const RETRY_SECONDS = 1;

type WithoutTimes<Event> = Event extends StoryEvent ? Omit<Event, 'at' | 't' | 'id'> : never;
/** An event without what it gets when it is sealed. */
export type NewEvent = WithoutTimes<Exclude<StoryEvent, { readonly k: 'erased' | 'expired' }>>;

/** A comment read for feedback: open, judged, and with what holds for it. */
export interface Read {
  readonly stored: SealedComment & { readonly status: VerdictKind };
  readonly comment: Comment;
  readonly standing: Standing;
}

/** @throws Problem 'edit-conflict' if the story went on since `seen`; 'not-judged-yet' */
export const readComment = async (
  { comments, keyring }: FeedbackDeps,
  { site, id, seen }: Speaker,
): Promise<Read | 'gone'> => {
  const stored = await comments.read(site, id);
  if (stored?.kind !== 'comment') return 'gone';
  const { status, commits } = stored;
  if (seen !== undefined && commits.length !== seen) throw new Problem('edit-conflict');
  if (status === 'queued') throw new Problem('not-judged-yet', { retryAfterSeconds: RETRY_SECONDS });
  const story = openStory(keyring, stored);
  return { stored: { ...stored, status }, comment: story.comment, standing: standingOf(story.commits) };
};

/** What becomes of the comment's lesson. */
export type LessonStep =
  | { readonly act: 'keep' | 'forget' }
  | {
      readonly act: 'teach';
      readonly label: LessonLabel;
      readonly source: LessonSource;
      readonly weight: number;
    };

/** What the story says of a lesson that is taught, forgotten or replaced. */
export const lessonEvents = ({ lesson: known }: Standing, step: LessonStep): readonly NewEvent[] => {
  const forgotten: readonly NewEvent[] =
    known === undefined || step.act === 'keep' ? [] : [{ k: 'untrained', label: known.label, source: known.source }];
  if (step.act !== 'teach') return forgotten;
  const { label, source, weight } = step;
  return [...forgotten, { k: 'trained', label, source, weight }];
};

/** Seals the events as the next commit of the story; no events, no commit. */
export const sealNext = (
  { keyring, now, random }: FeedbackDeps,
  { id, salt, commits }: SealedComment,
  events: readonly NewEvent[],
): Pick<Feedback, 'commit' | 'leaves' | 'nowMs'> => {
  const nowMs = now();
  if (events.length === 0) return { commit: undefined, leaves: [], nowMs };
  const times = timesAt(nowMs);
  const sealed = events.map((event) => sealEvent({ ...event, ...times, id }, random));
  const text = commitText(sealed);
  const commit = seal(commentKey(keyring, salt), placeOf(id, commits.length + 1), text, random);
  return { commit, leaves: sealed.map(({ leaf }) => leaf), nowMs };
};
