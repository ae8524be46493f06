import { startChild, type Child } from '../harness/child.js';

/** Comments of 350 characters a CPU second, one thread. */
export interface ScoringRates {
  /** From the raw text: normalised, tokenised, weighed. */
  readonly textModel: number;
  /** The same from a text that is normalised already. */
  readonly weightsOnly: number;
  /** The whole pure function: text model with its explanation, links, lists and every other check. */
  readonly wholeScore: number;
  /** Reading and checking the model's file, in a process that has just started. */
  readonly loadMs: number;
}

export interface NaturalRate {
  readonly perSecond: number;
  /** Size of its vocabulary. */
  readonly stems: number;
}

type Scorer<Rate> = Child<undefined, Rate, unknown>;

const start = <Rate>(name: string): Promise<Scorer<Rate>> =>
  startChild({ script: new URL(`../children/${name}.js`, import.meta.url) });

/** A process each time, since how a function is compiled depends on what ran before it. */
export const measureScoring = async (): Promise<ScoringRates> => {
  const child = await start<ScoringRates>('scoring');
  try {
    return await child.ask(undefined);
  } finally {
    await child.stop();
  }
};

/** natural's naive Bayes, trained once and asked again and again. */
export const startNatural = (): Promise<Scorer<NaturalRate>> => start('natural-bayes');
