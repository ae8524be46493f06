import type { ComponentChildren } from 'preact';

import { levelOf, type Span } from '../../scoring/spans.js';
import { inert, inertBetween } from './inert-text.js';

/** `mark mark-spam-2`: which way, and how strongly from 1 to 3. */
const markClass = (weight: number): string =>
  `mark mark-${weight > 0 ? 'spam' : 'ham'} mark-${Math.abs(levelOf(weight))}`;

/**
 * A comment as inert text, with marks on what counted. Only marks are put between text and text: the whole reads as
 * `inert(content)`.
 */
export const MarkedText = ({
  content,
  spans,
}: {
  readonly content: string;
  readonly spans: readonly Span[] | undefined;
}): ComponentChildren => {
  const marked = (spans ?? []).flatMap(({ place, weight }) =>
    place === undefined || levelOf(weight) === 0 ? [] : [{ ...place, weight }],
  );
  if (marked.length === 0) return inert(content);
  const pieces = inertBetween(
    content,
    marked.flatMap(({ start, end }) => [start, end]),
  );
  return pieces.map((piece, at) => {
    const mark = at % 2 === 1 ? marked[(at - 1) / 2] : undefined;
    return mark === undefined || piece === '' ? (
      piece
    ) : (
      <mark key={at} class={markClass(mark.weight)}>
        {piece}
      </mark>
    );
  });
};
