import { startChild, type Child } from './child.js';

/** What the process that sends comments is asked for. */
export interface LoadQuestion {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly comments: number;
  /** Requests a second at a steady pace, each answered 200 with a verdict; undefined for as fast as 64 connections get 202. */
  readonly perSecond?: number;
}

export interface LoadAnswer {
  /** When the first request was sent, on the clock of `wallClockMs`. */
  readonly startedAtMs: number;
  /** The id in each answer. */
  readonly ids: readonly string[];
  readonly latenciesMs: readonly number[];
}

export type Load = Child<LoadQuestion, LoadAnswer, unknown>;

/** The load generator: a process of its own, whose CPU counts for nobody. */
export const startLoad = (): Promise<Load> => startChild({ script: new URL('../children/load.js', import.meta.url) });
