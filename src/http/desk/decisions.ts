import type { HumanDecision, StoryEvent } from '../../domain/event.js';
import type { CommentView } from '../../verdicts/view.js';
import { age } from '../pages/format.js';

/** Names of the site's moderators by their ids. */
export type Names = ReadonlyMap<string, string>;

const BY_API = 'api_';

/** Of somebody who was removed since, the story keeps the id alone; of a decision that came by the API, the key's. */
export const nameIn = (names: Names, moderator: string): string =>
  names.get(moderator) ?? (moderator.startsWith(BY_API) ? 'Somebody, by the site’s API,' : 'a former moderator');

/** The last decision of a person on the comment that was not taken back. */
export const lastDecision = ({ story }: CommentView): HumanDecision | undefined => {
  const decisions: HumanDecision[] = [];
  for (const { event } of story) {
    if (event.k === 'human_decision') decisions.push(event);
    else if (event.k === 'revised') decisions.pop();
  }
  return decisions.at(-1);
};

const verb = { ham: 'published', spam: 'rejected', flagged: 'held' } as const;

/** `Ann rejected`. */
export const decisionText = ({ moderator, verdict }: HumanDecision, names: Names): string =>
  `${nameIn(names, moderator)} ${verb[verdict]}`;

const DOUBTS: ReadonlyMap<string, string> = new Map([
  ['site spam', 'The site says that this is spam.'],
  ['site ham', 'The site says that this is not spam.'],
  ['reader spam', 'A reader says that this is spam.'],
  ['reader ham', 'A reader says that this is not spam.'],
]);

/** Who disagrees with a verdict. @param doubt as in CommentView */
export const doubtText = (doubt: string): string => DOUBTS.get(doubt) ?? 'Somebody disagrees with the verdict.';

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

const RECEIVED = { rest: '', batch: ' in a batch', akismet: ' by the Akismet protocol', coral: ' from Coral' } as const;
const saidBy = { moderator: '', site: ', as the site says', reader: ', as a reader says' } as const;

/** One step of the story, as moderators are told it. */
export const eventText = (event: StoryEvent, names: Names): string => {
  switch (event.k) {
    case 'received':
      return `Received${RECEIVED[event.via]}`;
    case 'edited':
      return `Edited by its author: version ${event.version}`;
    case 'scored':
      return event.verdict.score === null
        ? 'Could not be scored'
        : `Scored ${Math.min(0.99, event.verdict.score).toFixed(2)}`;
    case 'provisional':
      return 'The site was answered before the verdict was there';
    case 'published':
      return event.by === 'filter' ? 'Published by the filter' : 'Published';
    case 'held':
      return 'Held for a person';
    case 'rejected':
      return event.by === 'filter' ? 'Rejected by the filter' : 'Rejected';
    case 'human_decision':
      return `${decisionText(event, names)} it`;
    case 'revised':
      return `${nameIn(names, event.moderator)} took the decision back`;
    case 'trained':
      return `The filter learned that it is ${event.label === 'spam' ? 'spam' : 'not spam'}${saidBy[event.source]}`;
    case 'untrained':
      return 'The filter forgot what it had learned from it';
    case 'erased':
    case 'expired':
      return event.k === 'erased' ? 'Erased' : 'Expired';
  }
};
