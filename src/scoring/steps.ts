/**
 * The contributions of the text model are whole steps of 2^-40 log-odds (a millionth of a millionth). Such numbers add up
 * without rounding, in any order: that is how the parts of single words can be a contribution to the last bit.
 */

const STEPS = 2 ** 40;

/** `weight` (below 4,096) in whole steps. */
export const inSteps = (weight: number): number => Math.round(weight * STEPS) / STEPS + 0;

/**
 * `shares` in whole steps that add up to `total`, itself in whole steps. What rounding leaves over goes to the largest,
 * where nobody sees it.
 */
export const sharesInSteps = (shares: ArrayLike<number>, total: number): Float64Array => {
  const exact = Float64Array.from(shares, inSteps);
  let largest = 0;
  let sum = 0;
  for (const [at, share] of exact.entries()) {
    sum += share;
    if (Math.abs(share) > Math.abs(exact[largest] ?? 0)) largest = at;
  }
  if (exact.length > 0) exact[largest] = (exact[largest] ?? 0) + (total - sum);
  return exact;
};
