import type { Contribution } from '../../domain/signal.js';
import type { CommentView } from '../../verdicts/view.js';
import { age } from '../pages/format.js';
import { firstWords, inert } from '../pages/inert-text.js';
import { en } from '../pages/messages/en.js';
import { signalName } from '../pages/signal-names.js';

const WORDS_LENGTH = 110;
const NAME_LENGTH = 40;

/** One line of a list of comments, ready to be shown: all of it inert text. */
export interface QueueRow {
  readonly id: string;
  /** `0.78`, or a dash if there is none. */
  readonly score: string;
  readonly age: string;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly author: string;
  readonly words: string;
  readonly reason: string;
}

export const labelOf = (signal: string): string => en.signals[signalName(signal)].label;

/** Two decimals, never rounded up to certainty. */
export const scoreText = (score: number): string => Math.min(0.99, score).toFixed(2);

/** The name a comment was sent under, cut and inert. */
export const authorOf = ({ comment }: CommentView): string =>
  comment.author.name === undefined ? 'No name' : firstWords(comment.author.name, NAME_LENGTH);

const strongest = (contributions: readonly Contribution[]): Contribution | undefined =>
  contributions.filter(({ signal }) => signal !== 'prior').toSorted((a, b) => b.weight - a.weight)[0];

const topReason = ({ verdict }: CommentView): string => {
  if (verdict === undefined) return '';
  if (verdict.score === null) return 'Could not be scored';
  const top = strongest(verdict.contributions);
  return top === undefined ? '' : labelOf(top.signal);
};

export const queueRow = (view: CommentView, nowMs: number): QueueRow => ({
  id: view.id,
  score: typeof view.verdict?.score === 'number' ? scoreText(view.verdict.score) : '–',
  age: age('en', view.receivedAt, nowMs),
  receivedAt: view.receivedAt,
  author: authorOf(view),
  words: firstWords(view.comment.content, WORDS_LENGTH) || inert(view.comment.content).slice(0, WORDS_LENGTH),
  reason: topReason(view),
});
