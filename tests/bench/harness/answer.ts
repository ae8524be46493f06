interface Asked {
  readonly number: number;
  /** Of the kind that the other end's type says. */
  readonly question: never;
}

/** The other end of `startChild`: says that this process is ready, answers what it is asked, and ends with its parent. */
export const answerParent = (facts: object, answer: (question: never) => Promise<unknown>): void => {
  process.on('message', ({ number, question }: Asked) => {
    answer(question).then(
      (given) => process.send?.({ answerTo: number, answer: given }),
      (error: unknown) =>
        process.send?.({
          answerTo: number,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
  });
  // A bench that was killed must leave nothing running.
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
  process.send?.({ ready: true, ...facts });
};

/** For children that are asked nothing. */
export const answerNothing = (): Promise<never> => Promise.reject(new Error('this process answers no questions'));
