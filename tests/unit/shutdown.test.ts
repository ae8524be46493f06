import { describe, expect, it } from '@jest/globals';

import { createLogger } from '../../src/telemetry/logger.js';
import { installShutdown, type ShutdownStep } from '../../src/telemetry/shutdown.js';

const log = createLogger({ level: 'error', part: 'api', destination: { write: () => undefined } });

/** The exit code of a shutdown with these steps. */
const exitCodeOf = (steps: readonly ShutdownStep[], deadlineMs = 5_000): Promise<number> =>
  new Promise((resolve) => {
    installShutdown({ steps, deadlineMs, log, exit: resolve })();
  });

describe('the end of a process', () => {
  it('runs its steps in order and exits with 0', async () => {
    const order: string[] = [];
    const step = (name: string): ShutdownStep => ({ name, run: () => Promise.resolve(void order.push(name)) });
    expect(await exitCodeOf([step('stop taking'), step('drain'), step('close')])).toBe(0);
    expect(order).toEqual(['stop taking', 'drain', 'close']);
  });

  it('runs the steps after one that fails, and exits with 1', async () => {
    const order: string[] = [];
    const code = await exitCodeOf([
      { name: 'fails', run: () => Promise.reject(new Error('no')) },
      { name: 'close', run: () => Promise.resolve(void order.push('close')) },
    ]);
    expect({ code, order }).toEqual({ code: 1, order: ['close'] });
  });

  it('exits with 1 when a step never ends', async () => {
    expect(await exitCodeOf([{ name: 'hangs', run: () => new Promise(() => undefined) }], 20)).toBe(1);
  });
});
