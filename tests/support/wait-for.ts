import { setTimeout as delay } from 'node:timers/promises';

export interface WaitOptions {
  /** How long the condition may take before the test fails; 10 s unless told. */
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

/** Settled: neither false nor nothing. */
type Held<Value> = Exclude<Value, false | undefined | null>;

const holds = <Value>(value: Value): value is Held<Value> => value !== false && value !== undefined && value !== null;

/**
 * What `probe` answers once it is neither false, null nor undefined. `name` says what is awaited ('the worker is back'),
 * so that a time-out explains itself. A probe that throws is asked again, and its last error becomes the cause.
 */
export const waitFor = async <Value>(
  name: string,
  probe: () => Value | Promise<Value>,
  { timeoutMs = 10_000, everyMs = 20 }: WaitOptions = {},
): Promise<Held<Value>> => {
  const deadline = performance.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const value = await probe();
      if (holds(value)) return value;
    } catch (error) {
      cause = error;
    }
    await delay(everyMs);
  } while (performance.now() < deadline);
  throw new Error(`waited ${timeoutMs} ms in vain: ${name}`, { cause });
};
