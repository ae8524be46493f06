const FIRST_MS = 100;
const LONGEST_MS = 2_000;
/** A part that lived this long is taken to be well: its next end starts the count anew. */
const HEALTHY_MS = 10_000;

/** How many short lives in a row there have been, after one of `livedMs`. */
export const nextFailures = (failures: number, livedMs: number): number => (livedMs >= HEALTHY_MS ? 1 : failures + 1);

/** How long to wait before the next life: 0.1 s doubled with every short one, up to 2 s. */
export const backoffMs = (failures: number): number => Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
