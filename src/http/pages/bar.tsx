import type { VNode } from 'preact';

/** Log-odds at which a bar is full: beyond it, one part alone decides. The same for all of a table, so that bars can be compared. */
const FULL = 4;
const HALF_WIDTH = 50;

/**
 * One part of a score as a bar from the middle: right towards spam, left towards publishing. For the eye alone; the
 * words or numbers beside it say the same.
 */
export const Bar = ({ weight, full = FULL }: { readonly weight: number; readonly full?: number }): VNode => {
  const width = Math.max(0.8, (Math.min(Math.abs(weight), full) / full) * HALF_WIDTH);
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-rail" x="0" y="3.5" width="100" height="1" />
      <rect
        class={weight > 0 ? 'bar-spam' : 'bar-ham'}
        x={weight > 0 ? HALF_WIDTH : HALF_WIDTH - width}
        y="0"
        width={width}
        height="8"
      />
      <rect class="bar-zero" x="49.8" y="0" width="0.4" height="8" />
    </svg>
  );
};
