/** What takes part in an evaluation: filters that learn, each told the same at the same time. */

/** A comment of a site, as far as every filter may see it: its text alone. */
export interface SiteComment {
  readonly text: string;
  readonly isSpam: boolean;
}

/** A filter at work on one site. Comments are named by their place in the list its maker was given. */
export interface Learner {
  /** Log-odds of spam; any order-preserving number where a filter knows no probability. */
  readonly judge: (at: number) => number | Promise<number>;
  /** Takes in what the comment truly is. `weight` is for how many it stands (stands-for.ts), which some filters cannot tell. */
  readonly learn: (at: number, weight: number) => void | Promise<void>;
  /** Gives back what it holds outside this process. */
  readonly end: () => void | Promise<void>;
}

/** A filter that can start anew as often as the evaluation needs. */
export interface Contestant {
  readonly name: string;
  /** So slow that one run must do. */
  readonly isSlow: boolean;
  readonly begin: () => Learner | Promise<Learner>;
}

/** For filters that hold nothing outside this process. */
export const nothingToEnd = (): void => undefined;
