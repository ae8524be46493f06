/** Errors by which Redis says that it takes no writes for now: it is full, its disk is, it lost its replicas, or it is no master. */
const REFUSALS = /^(OOM|MISCONF|NOREPLICAS|READONLY|CLUSTERDOWN|LOADING|MASTERDOWN)\b/;
const PROBE_MS = 500;

export interface PauseGuardDeps {
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** A write that Redis takes exactly if it takes others again. */
  readonly probe: () => Promise<void>;
  readonly onChange: (paused: boolean, reason: string) => void;
}

/**
 * Stops taking jobs while Redis refuses writes, until a probe write passes. Without it BullMQ asks again at once and
 * for ever: 15,000 errors a second were measured, and no job done after relief either.
 * @returns what to call with each error of the worker
 */
export const makePauseGuard = ({ pause, resume, probe, onChange }: PauseGuardDeps): ((error: Error) => void) => {
  let paused = false;

  const tryAgain = (): void => {
    setTimeout(() => {
      probe()
        .then(resume)
        .then(() => {
          paused = false;
          onChange(false, 'a write passed');
        }, tryAgain);
    }, PROBE_MS).unref();
  };

  return (error) => {
    const [reason] = REFUSALS.exec(error.message) ?? [];
    if (reason === undefined || paused) return;
    paused = true;
    onChange(true, reason);
    // Pausing itself fails where the connection is gone; then there is nothing to pause, and the probe still decides.
    pause().catch(() => undefined);
    tryAgain();
  };
};
