import type { HumanDecision, StoryEvent } from '../../domain/event.js';
import type { CommentView } from '../../verdicts/view.js';
import { age } from '../pages/format.js';

/** Names of the site's moderators by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Of somebody who was removed since, the story keeps the id alone. */
export const nameIn = (names: Names, moderator: string): string => names.get(moderator) ?? 'a former moderator';

/** The last decision of a person on the comment. */
export const lastDecision = ({ story }: CommentView): HumanDecision | undefined =>
  story.map(({ event }) => event).findLast((event): event is HumanDecision => event.k === 'human_decision');

const verb = { ham: 'published', spam: 'rejected', flagged: 'held' } as const;

/** `Ann rejected`. */
export const decisionText = ({ moderator, verdict }: HumanDecision, names: Names): string =>
  `${nameIn(names, moderator)} ${verb[verdict]}`;

/** Why a decision could not be applied: who did what, and when. */
export const conflictText = (view: CommentView, names: Names, nowMs: number): string => {
  const last = view.story.at(-1)?.event;
  const ago = last === undefined ? '' : `, ${age('en', last.at, nowMs)} ago`.replace('now ago', 'just now');
  const decision = lastDecision(view);
  if (view.decidedBy === 'moderator' && decision !== undefined) {
    return `${decisionText(decision, names)} this comment${ago}. Your decision came later and was not applied.`;
  }
  return `This comment changed${ago}. Your decision was not applied: read it again.`;
};

/** One step of the story, as moderators are told it. */
export const eventText = (event: StoryEvent, names: Names): string => {
  switch (event.k) {
    case 'received':
      return `Received${event.via === 'batch' ? ' in a batch' : ''}`;
    case 'edited':
      return `Edited by its author: version ${event.version}`;
    case 'scored':
      return event.verdict.score === null
        ? 'Could not be scored'
        : `Scored ${Math.min(0.99, event.verdict.score).toFixed(2)}`;
    case 'published':
      return event.by === 'filter' ? 'Published by the filter' : 'Published';
    case 'held':
      return 'Held for a person';
    case 'rejected':
      return event.by === 'filter' ? 'Rejected by the filter' : 'Rejected';
    case 'human_decision':
      return `${decisionText(event, names)} it`;
    case 'erased':
    case 'expired':
      return event.k === 'erased' ? 'Erased' : 'Expired';
  }
};
