/**
 * The least that would have had to be left out of a comment for another verdict: found by trying, so that it is true.
 *
 *   one piece alone   the shortest that is enough
 *   else two, three   the best one, with each of the others
 *
 * Every answer is a judgement of the very comment without the very pieces, all else as it was: when and from where it
 * came, what was seen and decided before. It is about the author's own words alone. Of a site's own rules it says that
 * there was one and not which: who could ask so would read a list out of a filter.
 */

import type { Comment } from '../domain/comment.js';
import type { ScoredVerdict } from '../domain/verdict.js';
import { leavesText, ownPieces, overlaps, without, type OwnPiece } from './own-pieces.js';
import type { Span } from './spans.js';

export type NoCounterfactual =
  /** It was published. */
  | 'published'
  /** A rule of the site decided. */
  | 'rule'
  /** Not its content, but how it was sent, or what was seen and decided before. */
  | 'circumstances'
  /** No three pieces of it: the text as a whole. */
  | 'whole-text'
  /** It could not be scored. */
  | 'unscored'
  /** It cannot be said any more: the filter that judged is no longer there. */
  | 'filter-changed';

export type Counterfactual =
  | {
      readonly kind: 'found';
      /** One to three, in the order of the text. */
      readonly remove: readonly OwnPiece[];
      /** What the score is without them. */
      readonly score: number;
      readonly verdict: 'ham' | 'flagged';
    }
  | { readonly kind: 'none'; readonly because: NoCounterfactual };

/** Judges a changed comment as the comment itself was judged. */
export type Rescore = (comment: Comment) => ScoredVerdict;

const MOST_PIECES = 3;
const MOST_TRIES = 40;
/** UTF-16 units judged in all: some tens of milliseconds. */
const MOST_UNITS = 100_000;

const none = (because: NoCounterfactual): Counterfactual => ({ kind: 'none', because });

interface Try {
  readonly pieces: readonly OwnPiece[];
  readonly outcome: ScoredVerdict;
}

const BETTER = { ham: [], flagged: ['ham'], spam: ['ham', 'flagged'] } as const;

const hasRule = ({ contributions }: ScoredVerdict, list: 'deny-list' | 'allow-list'): boolean =>
  contributions.some(({ signal }) => signal === list);

/** A verdict that only an allow list brings would tell what is on that list. */
const isEnough = (before: ScoredVerdict, after: ScoredVerdict): boolean =>
  (BETTER[before.kind] as readonly string[]).includes(after.kind) &&
  (hasRule(before, 'allow-list') || !hasRule(after, 'allow-list'));

const unitsOf = (pieces: readonly OwnPiece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

const inOrder = (pieces: readonly OwnPiece[]): readonly OwnPiece[] =>
  pieces.toSorted((one, other) => (one.place?.start ?? Infinity) - (other.place?.start ?? Infinity) || 0);

/** Tries removals while there is something left to spend. */
const makeTrial = (comment: Comment, rescore: Rescore): ((pieces: readonly OwnPiece[]) => Try | undefined) => {
  let tries = 0;
  let units = 0;
  return (pieces) => {
    if (tries === MOST_TRIES || units > MOST_UNITS) return undefined;
    tries += 1;
    units += comment.content.length;
    return { pieces, outcome: rescore(without(comment, pieces)) };
  };
};

const leastOf = (tries: readonly Try[], before: ScoredVerdict): Try | undefined =>
  tries
    .filter(({ outcome }) => isEnough(before, outcome))
    .toSorted((one, other) => unitsOf(one.pieces) - unitsOf(other.pieces))[0];

const lowestOf = (tries: readonly Try[]): Try | undefined =>
  tries.toSorted((one, other) => one.outcome.logOdds - other.outcome.logOdds)[0];

/** Signals that are not about the content. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'honeypot',
  'form-timing',
  'disposable-email',
  'repeats',
  'campaign',
  'velocity',
  'reputation',
]);

const areCircumstances = ({ contributions, logOdds, kind, thresholds }: ScoredVerdict): boolean => {
  const share = contributions.reduce((sum, { signal, weight }) => (CIRCUMSTANCES.has(signal) ? sum + weight : sum), 0);
  const score = 1 / (1 + Math.exp(share - logOdds));
  return score < (kind === 'spam' ? thresholds.spam : thresholds.flag);
};

const search = (
  comment: Comment,
  verdict: ScoredVerdict,
  spans: readonly Span[],
  rescore: Rescore,
): Try | undefined => {
  const candidates = ownPieces(comment, spans);
  const trial = makeTrial(comment, rescore);
  let chosen: readonly OwnPiece[] = [];
  for (let count = 1; count <= MOST_PIECES; count += 1) {
    const tries = candidates
      .filter((piece) => !chosen.some((other) => overlaps(piece, other)) && leavesText(comment, [...chosen, piece]))
      .flatMap((piece) => trial([...chosen, piece]) ?? []);
    const least = leastOf(tries, verdict);
    if (least !== undefined) return least;
    chosen = lowestOf(tries)?.pieces ?? chosen;
  }
  return undefined;
};

/**
 * What could have been left out of a comment that was not published. Pure, bounded, never throws.
 * @param verdict the filter's
 * @param spans of the comment; see textPartsOf
 */
export const findCounterfactual = (
  comment: Comment,
  verdict: ScoredVerdict,
  spans: readonly Span[],
  rescore: Rescore,
): Counterfactual => {
  if (verdict.kind === 'ham') return none('published');
  if (hasRule(verdict, 'deny-list')) return none('rule');
  const found = search(comment, verdict, spans, rescore);
  if (found === undefined || found.outcome.kind === 'spam')
    return none(areCircumstances(verdict) ? 'circumstances' : 'whole-text');
  const { score, kind } = found.outcome;
  return { kind: 'found', remove: inOrder(found.pieces), score, verdict: kind };
};
