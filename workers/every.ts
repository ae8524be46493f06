/** A task that is run again and again until stopped. */
export interface Repeating {
  /** No further run begins; resolves when the one under way is done. */
  readonly stop: () => Promise<void>;
  /** Has the next run begin within `SOON_MS` of now, or of the end of the one under way. */
  readonly soon: () => void;
}

/** Those who ask for a run one after the other get one together. */
const SOON_MS = 5;

/** Runs `task` at once and then `ms` after each end, so that runs never overlap. A failed run is reported, and the next one comes all the same. */
export const every = (ms: number, task: () => Promise<void>, onError: (error: unknown) => void): Repeating => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let isWanted = false;
  let running: Promise<void> = Promise.resolve();

  const run = (): void => {
    timer = undefined;
    isWanted = false;
    running = task()
      .catch(onError)
      .finally(() => {
        if (!stopped) timer = setTimeout(run, isWanted ? SOON_MS : ms);
      });
  };

  run();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
    soon: () => {
      if (isWanted || stopped) return;
      isWanted = true;
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(run, SOON_MS);
    },
  };
};
