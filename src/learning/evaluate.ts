/** Measures of a scorer on files of labelled comments, and the yardstick's on the same. */

import type { Thresholds } from '../domain/verdict.js';
import type { Example, Source } from './examples.js';
import { auc, recallAt, shareAbove, type Scored } from './measures.js';
import { trainNaturalBayes } from './natural-bayes.js';
import { seededRandom, shuffled } from './random.js';

/** How well one scorer ranks the comments of a file. Null where the file cannot say. */
export interface Ranking {
  readonly auc: number | null;
  readonly recall_at_1_percent: number | null;
  readonly recall_at_01_percent: number | null;
}

export interface FileMeasures extends Ranking {
  readonly file: string;
  readonly n: number;
  readonly spam: number;
  /** Share of the honest comments that would be held for a person, or rejected. */
  readonly false_positives_at_flag: number | null;
  readonly false_positives_at_spam: number | null;
  /** Share of the spam that would be held or rejected, and rejected. */
  readonly recall_at_flag: number | null;
  readonly recall_at_spam: number | null;
}

const orNull = (value: number | undefined): number | null => value ?? null;

/** The measures that need no threshold. */
export const rank = (scored: readonly Scored[]): Ranking => ({
  auc: orNull(auc(scored)),
  recall_at_1_percent: orNull(recallAt(scored, 0.01)),
  recall_at_01_percent: orNull(recallAt(scored, 0.001)),
});

/** All measures of one file; `scored` are probabilities. */
export const measureFile = (file: string, scored: readonly Scored[], { flag, spam }: Thresholds): FileMeasures => ({
  file,
  n: scored.length,
  spam: scored.filter(({ isSpam }) => isSpam).length,
  ...rank(scored),
  false_positives_at_flag: orNull(shareAbove(scored, flag, false)),
  false_positives_at_spam: orNull(shareAbove(scored, spam, false)),
  recall_at_flag: orNull(shareAbove(scored, flag, true)),
  recall_at_spam: orNull(shareAbove(scored, spam, true)),
});

const hasBothClasses = (examples: readonly Example[]): boolean =>
  new Set(examples.map(({ isSpam }) => isSpam)).size === 2;

type ScoredSources = ReadonlyMap<string, readonly Scored[]>;

const scoreBy = (sources: readonly Source[], taught: readonly Example[], seed: number): ScoredSources => {
  const judge = trainNaturalBayes(taught, seed);
  return new Map(
    sources.map(({ name, examples }) => [name, examples.map(({ text, isSpam }) => ({ score: judge(text), isSpam }))]),
  );
};

const halves = (sources: readonly Source[], seed: number): readonly [readonly Source[], readonly Source[]] => {
  const mixed = sources.map(({ name, examples }) => ({ name, examples: shuffled(examples, seededRandom(seed)) }));
  const part = (from: number): readonly Source[] =>
    mixed.map(({ name, examples }) => ({ name, examples: examples.filter((_, at) => at % 2 === from) }));
  return [part(0), part(1)];
};

/**
 * natural's Bayes on `sources`, by name, trained on `taught`; without it, trained on one half of the sources and judged
 * on the other and the reverse, which flatters it: it has then seen the very places it is judged on. Undefined where
 * what it would learn from holds one class alone.
 */
export const scoreByNatural = (
  sources: readonly Source[],
  taught: readonly Example[] | undefined,
  seed: number,
): ScoredSources | undefined => {
  if (taught !== undefined) return hasBothClasses(taught) ? scoreBy(sources, taught, seed) : undefined;
  const [one, other] = halves(sources, seed);
  const examplesOf = (half: readonly Source[]): readonly Example[] => half.flatMap(({ examples }) => examples);
  if (!hasBothClasses(examplesOf(one)) || !hasBothClasses(examplesOf(other))) return undefined;
  const first = scoreBy(one, examplesOf(other), seed);
  const second = scoreBy(other, examplesOf(one), seed);
  return new Map(sources.map(({ name }) => [name, [...(first.get(name) ?? []), ...(second.get(name) ?? [])]]));
};
