/** The few heaviest of many shares, in one pass that makes nothing but its answer: every verdict names some. */

/** The heaviest of what was offered. */
export interface Heaviest {
  /** What was offered, heaviest first; the earlier of two alike. The first `count` hold. */
  readonly items: Uint16Array;
  readonly weights: Float64Array;
  count: number;
}

/** Room for the `most` heaviest. */
export const makeHeaviest = (most: number): Heaviest => ({
  items: new Uint16Array(most),
  weights: new Float64Array(most),
  count: 0,
});

/** Whether `offer` would take something of this weight: only what weighs more than nothing counts. */
export const takes = ({ weights, count }: Heaviest, weight: number): boolean =>
  weight > (count === weights.length ? (weights[count - 1] ?? 0) : 0);

/** Puts an item that it takes in its place, and what is lightest out where there is no room. */
export const offer = (heaviest: Heaviest, item: number, weight: number): void => {
  const { items, weights } = heaviest;
  if (heaviest.count < items.length) heaviest.count += 1;
  let at = heaviest.count - 1;
  for (; at > 0 && (weights[at - 1] ?? 0) < weight; at -= 1) {
    weights[at] = weights[at - 1] ?? 0;
    items[at] = items[at - 1] ?? 0;
  }
  weights[at] = weight;
  items[at] = item;
};
