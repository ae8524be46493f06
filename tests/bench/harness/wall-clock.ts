/** Milliseconds on a clock that all processes of one machine share, finer than Date.now(). */
export const wallClockMs = (): number => performance.timeOrigin + performance.now();

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
