/** Runs every contestant over the same stream, as often as there are seeds. */

import { DEFAULT_POLICY } from '../../domain/policy.js';
import type { Contestant } from '../../learning/evaluation/contestant.js';
import { curvesOf, type Curves } from '../../learning/evaluation/curves.js';
import { measureStream, meanMeasures, type StreamMeasures } from '../../learning/evaluation/stream-measures.js';
import { runStream, type Feedback, type Prediction } from '../../learning/evaluation/stream.js';
import { seededRandom, shuffled } from '../../learning/random.js';
import type { Progress } from '../progress.js';
import { placesByDate, type DatedComment } from './site-comments.js';

export interface StreamPlan {
  readonly siteOrder: 'date' | 'shuffle';
  readonly feedback: Feedback;
  readonly seeds: readonly number[];
  readonly holdUntilTaught: number;
}

/** How one contestant did: means over its runs. */
export interface ContestantResult {
  readonly name: string;
  readonly runs: number;
  readonly measures: StreamMeasures;
  readonly curves: Curves;
}

const { thresholds } = DEFAULT_POLICY;

const placesOf = (comments: readonly DatedComment[], plan: StreamPlan, seed: number): readonly number[] => {
  switch (plan.siteOrder) {
    case 'date':
      return placesByDate(comments);
    case 'shuffle':
      return shuffled([...comments.keys()], seededRandom(seed));
    default:
      return plan.siteOrder satisfies never;
  }
};

const lastDecisions = (predictions: readonly Prediction[]): number => predictions.at(-1)?.decisions ?? 0;

const runOnce = async (
  comments: readonly DatedComment[],
  contestant: Contestant,
  plan: StreamPlan,
  seed: number,
  onComment: () => void,
): Promise<readonly Prediction[]> => {
  const learner = await contestant.begin();
  try {
    const { feedback, holdUntilTaught } = plan;
    const settings = { feedback, thresholds, holdUntilTaught, seed };
    return await runStream(comments, placesOf(comments, plan, seed), learner, settings, onComment);
  } finally {
    await learner.end();
  }
};

/** Comments between two steps of the bar. */
const STRIDE = 50;

/** The results of all contestants, in their order. Those that are slow run on the first seed alone. */
export const runContestants = async (
  comments: readonly DatedComment[],
  contestants: readonly Contestant[],
  plan: StreamPlan,
  bar: Progress,
): Promise<readonly ContestantResult[]> => {
  const seedsOf = ({ isSlow }: Contestant): readonly number[] => (isSlow ? plan.seeds.slice(0, 1) : plan.seeds);
  const all = comments.length * contestants.reduce((sum, contestant) => sum + seedsOf(contestant).length, 0);
  let done = 0;
  const results: ContestantResult[] = [];
  for (const contestant of contestants) {
    const runs: Array<readonly Prediction[]> = [];
    for (const seed of seedsOf(contestant)) {
      const run = await runOnce(comments, contestant, plan, seed, () => {
        done += 1;
        if (done % STRIDE === 0) bar.update(done, all, contestant.name);
      });
      runs.push(run);
    }
    const measures = meanMeasures(runs.map((run) => measureStream(run, thresholds, lastDecisions(run))));
    results.push({ name: contestant.name, runs: runs.length, measures, curves: curvesOf(runs) });
  }
  return results;
};
