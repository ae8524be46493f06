import { errorFields, type Logger } from './logger.js';

export interface ShutdownStep {
  readonly name: string;
  readonly run: () => Promise<void>;
}

export interface ShutdownOptions {
  /** Run one after the other, first to last: stop taking work, finish what is taken, close connections. */
  readonly steps: readonly ShutdownStep[];
  /** For all steps together. Needed because some libraries never answer once Redis is away (BullMQ's close, #4656). */
  readonly deadlineMs: number;
  readonly log: Logger;
  /** `process.exit` unless a test looks on. */
  readonly exit?: (code: number) => void;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Runs the steps in order. A step that fails is logged and the next ones still run. True if all went well. */
const runSteps = async ({ steps, log }: ShutdownOptions): Promise<boolean> => {
  let isClean = true;
  for (const { name, run } of steps) {
    try {
      await run();
    } catch (error) {
      isClean = false;
      log.error('shutdown.step-failed', { name, ...errorFields(error) });
    }
  }
  return isClean;
};

/**
 * The orderly end of this process, begun by SIGTERM, SIGINT, the death of the supervisor that started it (its IPC
 * channel closes), or a call of what is returned. Exits with 0 when every step went well, with 1 when one failed, when
 * the deadline passed, or when a second signal said to hurry.
 */
export const installShutdown = (options: ShutdownOptions): (() => void) => {
  const { deadlineMs, log, exit = (code: number) => process.exit(code) } = options;
  let hasBegun = false;
  const begin = (): void => {
    hasBegun = true;
    const deadline = setTimeout(() => {
      log.error('shutdown.deadline-passed', { ms: deadlineMs });
      exit(1);
    }, deadlineMs);
    void runSteps(options).then((isClean) => {
      clearTimeout(deadline);
      exit(isClean ? 0 : 1);
    });
  };
  const beginOnce = (): void => {
    if (!hasBegun) begin();
  };
  const onSignal = (): void => {
    if (hasBegun) exit(1);
    else begin();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.once('disconnect', beginOnce);
  return beginOnce;
};
