/** How often more or less than by its size a domain may come to count. */
const MOST = 4;

/** What each domain counts for in the next pass of a fit, by how badly it was told in this one. */
export interface Hardships {
  /** 1 in the first pass; 1/4..4. */
  readonly factorOf: (domain: string) => number;
  /** Notes an example of `domain` whose true label was given the probability `told`. */
  readonly note: (domain: string, weight: number, told: number) => void;
  /** What was noted counts from now on. */
  readonly nextPass: () => void;
}

/**
 * A domain's factor is its mean log-loss in the last pass beside the mean of all domains', to the power `power`; with 0 all
 * count the same. (After Sagawa, Koh, Hashimoto and Liang 2020, "Distributionally robust neural networks for group
 * shifts", whose weights of groups grow with their losses.)
 */
export const makeHardships = (power: number): Hardships => {
  const factors = new Map<string, number>();
  const losses = new Map<string, { sum: number; weight: number }>();
  return {
    factorOf: (domain) => factors.get(domain) ?? 1,
    note: (domain, weight, told) => {
      const loss = losses.get(domain) ?? { sum: 0, weight: 0 };
      loss.sum -= weight * Math.log(Math.max(told, Number.EPSILON));
      loss.weight += weight;
      losses.set(domain, loss);
    },
    nextPass: () => {
      const means = Array.from(losses, ([domain, { sum, weight }]) => ({ domain, mean: sum / weight }));
      const all = means.reduce((total, { mean }) => total + mean, 0) / means.length;
      for (const { domain, mean } of means)
        factors.set(domain, Math.max(1 / MOST, Math.min(MOST, (mean / all) ** power)));
      losses.clear();
    },
  };
};
