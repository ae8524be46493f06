/** Where a share lies that was seen `count` times in `of`; 0..1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval (1927): it stays within 0 and 1 and tells something even where nothing was seen.
 * @param of more than 0
 * @param z standard deviations: 1.96 for 95 % between both ends, 1.645 for 95 % below the upper one
 */
export const wilson = (count: number, of: number, z: number): Interval => {
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of);
  const middle = share + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
};
