import type { Burst, Pids } from '../harness/process-cost.js';

/** One way to get comments judged, with all its processes running. */
export interface Design {
  readonly pids: Pids;
  /** Sends so many comments as fast as they are taken and resolves when each has its verdict; rejects if one has none. */
  readonly burst: (comments: number) => Promise<Burst>;
  readonly stop: () => Promise<void>;
}

/** A design whose callers can wait for the outcome. */
export interface WaitableDesign extends Design {
  /** Sends so many at a steady rate a second; milliseconds from sending each to knowing its outcome. */
  readonly paced: (comments: number, perSecond: number) => Promise<readonly number[]>;
}

/** Resolves when `probe` answers true, asked every few milliseconds; rejects after two minutes. */
export const until = async (name: string, probe: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + 120_000;
  while (!(await probe())) {
    if (performance.now() > deadline) throw new Error(`waited two minutes in vain: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
