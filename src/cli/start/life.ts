/** One life of something the supervisor runs: a redis-server or a child process. */
export interface Life<Facts> {
  /** Resolves once it does its work; rejects with CliFault if it ended before. */
  readonly ready: Promise<Facts>;
  /** Resolves when it has ended, with how: `code 1`, `signal SIGKILL`. */
  readonly ended: Promise<string>;
  /** The process, as far as it is known. */
  readonly pid: () => number | undefined;
  /** Asks it to finish and end; kills it if that takes too long. Resolves once it is gone. */
  stop(): Promise<void>;
  /** Ends it now, where that loses nothing. */
  hurry(): void;
}
