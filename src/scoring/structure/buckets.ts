/** Numbers as tokens: which of a few ranges they are in. */

/** A function from a number to the token of its range: `links=2`, `links=3-5`, `links=6+` for the bounds 0, 1, 2, 3, 6. */
export const makeBuckets = (name: string, bounds: readonly number[]): ((value: number) => string) => {
  const tokens = bounds.map((bound, at) => {
    const next = bounds[at + 1];
    if (next === undefined) return `${name}=${bound}+`;
    return Number.isInteger(bound) && next - bound === 1 ? `${name}=${bound}` : `${name}=${bound}-${next}`;
  });
  return (value) => {
    let at = bounds.length - 1;
    while (at > 0 && value < (bounds[at] ?? 0)) at -= 1;
    return tokens[at] ?? name;
  };
};
