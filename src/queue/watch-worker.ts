import type { Worker } from 'bullmq';
import { makePauseGuard } from './pause-guard.js';

/** What every worker needs beside its jobs. */
export interface Watch {
  /** A write that Redis takes exactly if it takes others. */
  readonly probe: () => Promise<void>;
  /** Told of errors of the connection, and of each job that failed. */
  readonly onError: (error: Error) => void;
  readonly onPause: (paused: boolean, reason: string) => void;
}

/** Reports what goes wrong in a worker, and has it take no jobs while Redis takes no writes. */
export const watchWorker = (worker: Worker, { probe, onError, onPause }: Watch): void => {
  const guard = makePauseGuard({
    pause: () => worker.pause(true),
    resume: async () => {
      await worker.resume();
    },
    probe,
    onChange: onPause,
  });
  const seen = (error: Error): void => {
    onError(error);
    guard(error);
  };
  worker.on('error', seen);
  worker.on('failed', (_job, error) => {
    seen(error);
  });
};
