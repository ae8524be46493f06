import { startChild } from '../harness/child.js';

/** What one step of a comment's way costs by itself. */
export interface PartCost {
  readonly where: 'api' | 'worker';
  /** What it is for: the job any filter has, or one of the three things Candor does beside it. */
  readonly purpose: 'intake' | 'judging' | 'story' | 'leaves' | 'encryption';
  readonly name: string;
  /** CPU microseconds a comment. */
  readonly micros: number;
}

/** Measures the pure parts, in a process of its own. */
export const measureParts = async (): Promise<readonly PartCost[]> => {
  const child = await startChild<undefined, readonly PartCost[], unknown>({
    script: new URL('../children/parts.js', import.meta.url),
  });
  try {
    return await child.ask(undefined);
  } finally {
    await child.stop();
  }
};
