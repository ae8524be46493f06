/** How well scores tell spam from honest comments. Each measure is undefined where the examples cannot say. */

export interface Scored {
  /** Any number that grows with how much it looks like spam. */
  readonly score: number;
  readonly isSpam: boolean;
}

/** Honest rows without which a rate of false positives of that size means nothing: two of them must make it up. */
const enoughFor = (rate: number): number => 2 / rate;

const scoresOf = (scored: readonly Scored[], isSpam: boolean): Float64Array =>
  Float64Array.from(scored.filter((each) => each.isSpam === isSpam).map(({ score }) => score)).sort();

/** Probability that a spam scores above an honest comment, ties half; undefined without both classes. */
export const auc = (scored: readonly Scored[]): number | undefined => {
  const ham = scoresOf(scored, false);
  const spam = scoresOf(scored, true);
  if (ham.length === 0 || spam.length === 0) return undefined;
  let below = 0;
  let atMost = 0;
  let sum = 0;
  for (const score of spam) {
    while (below < ham.length && (ham[below] ?? 0) < score) below += 1;
    atMost = Math.max(atMost, below);
    while (atMost < ham.length && (ham[atMost] ?? 0) <= score) atMost += 1;
    sum += (below + atMost) / 2;
  }
  return sum / (ham.length * spam.length);
};

/**
 * Share of the spam above a threshold that at most `rate` of the honest comments exceed; undefined without spam, or with
 * so few honest comments (200 for 1 %, 2,000 for 0.1 %) that one of them would be most of the rate.
 */
export const recallAt = (scored: readonly Scored[], rate: number): number | undefined => {
  const ham = scoresOf(scored, false);
  const spam = scoresOf(scored, true);
  if (spam.length === 0 || ham.length < enoughFor(rate)) return undefined;
  const threshold = ham[ham.length - 1 - Math.floor(ham.length * rate)] ?? Infinity;
  return spam.filter((score) => score > threshold).length / spam.length;
};

/** Share of the honest (or of the spam) comments scored at or above `threshold`; undefined where there are none. */
export const shareAbove = (scored: readonly Scored[], threshold: number, isSpam: boolean): number | undefined => {
  const scores = scoresOf(scored, isSpam);
  return scores.length === 0 ? undefined : scores.filter((score) => score >= threshold).length / scores.length;
};
