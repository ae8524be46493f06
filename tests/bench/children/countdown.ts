/** Counts what a worker does, and tells when it has done as much as was asked for. */
export interface Countdown {
  readonly done: () => void;
  /** Resolves when so many more are done than were ever asked for before. */
  readonly after: (jobs: number) => Promise<undefined>;
}

export const makeCountdown = (): Countdown => {
  let total = 0;
  let asked = 0;
  let reached = (): void => undefined;
  return {
    done: () => {
      total += 1;
      if (total === asked) reached();
    },
    after: (jobs) =>
      new Promise((resolve, reject) => {
        if (total > asked) reject(new Error(`${total} jobs were done and ${asked} asked for`));
        asked += jobs;
        reached = () => {
          resolve(undefined);
        };
      }),
  };
};
