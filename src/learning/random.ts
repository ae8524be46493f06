/** Numbers in [0, 1) that a seed determines: training must give the same model twice. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, good enough to shuffle with, and the same on every machine. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A shuffled copy (Fisher-Yates). */
export const shuffled = <Item>(items: readonly Item[], random: Random): Item[] => {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [copy[at], copy[other]];
    if (here !== undefined && there !== undefined) [copy[at], copy[other]] = [there, here];
  }
  return copy;
};
