/**
 * Group commit: items that arrive while a batch is under way, or in the same turn of the event loop, go together. At a
 * low rate a batch holds one item and nothing waits; the busier it gets, the larger the batches, and the cheaper each
 * item. One batch at a time, so that what a slow disk costs is shared by all who wait for it.
 */
export interface Batcher<Item, Result> {
  /** Resolves or rejects with what `run` says of this item. */
  readonly add: (item: Item) => Promise<Result>;
  /** Resolves once nothing is waiting or under way. */
  readonly idle: () => Promise<void>;
}

export interface BatcherOptions<Item, Result> {
  /** Takes a batch; answers in the same order. A rejection is everybody's in the batch, and of those who wait behind it. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly maxItems: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

export const makeBatcher = <Item, Result>({ run, maxItems }: BatcherOptions<Item, Result>): Batcher<Item, Result> => {
  let waiting: Array<Waiting<Item, Result>> = [];
  let running = false;
  let scheduled = false;
  let idleListeners: Array<() => void> = [];

  const runBatch = async (batch: ReadonlyArray<Waiting<Item, Result>>): Promise<void> => {
    try {
      const results = await run(batch.map((entry) => entry.item));
      batch.forEach((entry, i) => {
        const result = results[i];
        if (result === undefined) entry.reject(new Error('the batch was answered for fewer items than it had'));
        else entry.resolve(result);
      });
    } catch (error) {
      // Whoever waits behind a batch that failed (a store that hangs, say) would only wait as long again.
      const behind = waiting;
      waiting = [];
      for (const entry of [...batch, ...behind]) entry.reject(error);
    }
  };

  const flush = async (): Promise<void> => {
    scheduled = false;
    if (running || waiting.length === 0) return;
    running = true;
    const batch = waiting.splice(0, maxItems);
    await runBatch(batch);
    running = false;
    if (waiting.length > 0) await flush();
    else for (const listener of idleListeners.splice(0)) listener();
  };

  const schedule = (): void => {
    if (scheduled || running) return;
    scheduled = true;
    setImmediate(() => void flush());
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        schedule();
      }),
    idle: () =>
      running || waiting.length > 0
        ? new Promise((resolve) => {
            idleListeners = [...idleListeners, resolve];
          })
        : Promise.resolve(),
  };
};
