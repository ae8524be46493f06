import type { Contribution } from '../../domain/signal.js';
import type { ScoredVerdict } from '../../domain/verdict.js';
import type { CommentView, Tombstone } from '../../verdicts/view.js';
import { dateOnly } from '../pages/format.js';
import type { Language } from '../pages/language.js';
import { MESSAGES, type Direction, type Messages, type State } from '../pages/messages/index.js';
import { signalName } from '../pages/signal-names.js';

/** What the page tells a reader of the decision, worked out of the comment's story. Pure. */

/** Sentences under the heading `why`: enough to understand, few enough to be read. */
const MOST_REASONS = 2;
/** Log-odds below which a part is not worth a sentence. */
const NOTEWORTHY = 0.1;
const CLEARLY = 0.7;
const STRONGLY = 2;

export const stateOf = (view: CommentView | Tombstone): State => {
  if (view.kind === 'tombstone') return view.reason;
  switch (view.status) {
    case 'ham':
      return 'published';
    case 'flagged':
      return 'waiting';
    case 'spam':
      return 'rejected';
    case 'queued':
      return 'checking';
  }
};

/** A site that asked by the Akismet protocol was told yes or no: what it does with a comment we doubt is its own rule. */
const isHeldElsewhere = ({ story }: CommentView): boolean =>
  story.some(({ event }) => event.k === 'received' && event.via === 'akismet');

/** The sentence under the state. */
export const leadOf = (view: CommentView | Tombstone, language: Language): string => {
  const { lead } = MESSAGES[language];
  if (view.kind === 'tombstone') return lead[view.reason](dateOnly(language, view.at));
  const byPerson = view.decidedBy === 'moderator';
  switch (view.status) {
    case 'ham':
      return byPerson ? lead.publishedByModerator : lead.publishedByFilter;
    case 'spam':
      return byPerson ? lead.rejectedByModerator : lead.rejectedByFilter;
    case 'flagged':
      if (isHeldElsewhere(view)) return lead.waitingBeside;
      return view.verdict?.score === null ? lead.waitingUnscored : lead.waiting;
    case 'queued':
      return lead.checking;
  }
};

export const directionOf = (weight: number): Direction => (weight > 0 ? 'spam' : 'ham');

export const strengthOf = (weight: number): 'little' | 'some' | 'much' => {
  const size = Math.abs(weight);
  if (size >= STRONGLY) return 'much';
  return size >= CLEARLY ? 'some' : 'little';
};

const sentence = ({ signal, weight, evidence }: Contribution, messages: Messages): string =>
  messages.signals[signalName(signal)].found(evidence, directionOf(weight));

/** What the comment itself gave rise to comes first; the point where all start fills up. */
const byInterest = (a: Contribution, b: Contribution): number => {
  if (a.signal === 'prior' || b.signal === 'prior') return a.signal === 'prior' ? 1 : -1;
  return Math.abs(b.weight) - Math.abs(a.weight);
};

const topReasons = (verdict: ScoredVerdict, messages: Messages): readonly string[] => {
  const wanted = verdict.kind === 'ham' ? 'ham' : 'spam';
  const reasons = verdict.contributions
    .filter(({ weight }) => directionOf(weight) === wanted && Math.abs(weight) >= NOTEWORTHY)
    .toSorted(byInterest)
    .slice(0, MOST_REASONS)
    .map((contribution) => sentence(contribution, messages));
  return reasons.length === 0 ? [messages.nothingStoodOut] : reasons;
};

/** Two plain sentences on what the filter found, and before them why it leaves it at that; none while it has not looked. */
export const reasonsOf = ({ verdict }: CommentView, messages: Messages): readonly string[] => {
  if (verdict === undefined) return [];
  if (verdict.score === null) return [messages.unscoredWhy];
  const abstained = verdict.abstained === undefined ? [] : [messages.abstainedWhy[verdict.abstained]];
  return [...abstained, ...topReasons(verdict, messages)];
};

/** Spammers read these pages, too: exact numbers only once nothing can be changed to turn the decision. */
export const showsNumbers = (view: CommentView): boolean => view.status === 'ham' || view.status === 'spam';
