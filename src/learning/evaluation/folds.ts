/** Cross-validation: each comment judged by a filter that was taught all folds but the comment's own. */

import { auc } from '../measures.js';
import { seededRandom, shuffled } from '../random.js';
import type { Contestant, SiteComment } from './contestant.js';

export interface FoldMeasures {
  readonly comments: number;
  /** Share of the comments that are on the right side of even odds. */
  readonly accuracy: number;
  /** Null where the fold holds one class alone. */
  readonly auc: number | null;
}

/** The places of `comments` in `count` folds, seeded, each class spread evenly over them. */
export const stratifiedFolds = (
  comments: readonly SiteComment[],
  count: number,
  seed: number,
): ReadonlyArray<readonly number[]> => {
  const random = seededRandom(seed);
  const placesOf = (isSpam: boolean): readonly number[] =>
    shuffled(
      [...comments.keys()].filter((place) => comments[place]?.isSpam === isSpam),
      random,
    );
  // One class after the other, dealt like cards: no fold gets the odd one of both.
  const dealt = [...placesOf(true), ...placesOf(false)];
  return Array.from({ length: count }, (_, fold) => dealt.filter((_place, at) => at % count === fold));
};

interface Judged {
  readonly score: number;
  readonly isSpam: boolean;
}

const measure = (judged: readonly Judged[]): FoldMeasures => ({
  comments: judged.length,
  accuracy: judged.filter(({ score, isSpam }) => score > 0 === isSpam).length / judged.length,
  auc: auc(judged) ?? null,
});

/** Measures of one contestant, fold by fold. `onFold` is called after each. */
export const runFolds = async (
  comments: readonly SiteComment[],
  folds: ReadonlyArray<readonly number[]>,
  { begin }: Contestant,
  seed: number,
  onFold: () => void = () => undefined,
): Promise<readonly FoldMeasures[]> => {
  const measures: FoldMeasures[] = [];
  for (const held of folds) {
    const learner = await begin();
    try {
      const taught = folds.filter((fold) => fold !== held).flat();
      for (const place of shuffled(taught, seededRandom(seed))) await learner.learn(place, 1);
      const judged: Judged[] = [];
      for (const place of held)
        judged.push({ score: await learner.judge(place), isSpam: comments[place]?.isSpam ?? false });
      measures.push(measure(judged));
    } finally {
      await learner.end();
    }
    onFold();
  }
  return measures;
};
