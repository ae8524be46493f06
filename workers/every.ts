/** A task that is run again and again until stopped. */
export interface Repeating {
  /** No further run begins; resolves when the one under way is done. */
  readonly stop: () => Promise<void>;
}

/** Runs `task` at once and then `ms` after each end, so that runs never overlap. A failed run is reported, and the next one comes all the same. */
export const every = (ms: number, task: () => Promise<void>, onError: (error: unknown) => void): Repeating => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const run = (): void => {
    running = task()
      .catch(onError)
      .finally(() => {
        if (!stopped) timer = setTimeout(run, ms);
      });
  };

  run();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
};
