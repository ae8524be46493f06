/**
 * What a site's lessons, learned in order, come to. The state depends on nothing but the lessons and their order, to the
 * last bit: whoever learns the same ones in the same order, in whatever process, has the same state.
 */

import type { Lesson } from './lesson.js';
import { makeRecord } from './recalibrate.js';
import { emptyLearner, learn, type SiteLearner } from './site-learner.js';

export interface SiteState {
  readonly learner: SiteLearner;
  /** Lessons of either kind. */
  spam: number;
  ham: number;
}

export const emptyState = (bits: number): SiteState => ({ learner: emptyLearner(bits), spam: 0, ham: 0 });

/** Learns one lesson, in place. */
export const teach = (state: SiteState, { label, weight, general, features }: Lesson): void => {
  learn(state.learner, { isSpam: label === 'spam', weight, general, features });
  state[label] += 1;
};

/** A state that goes its own way from here. */
export const copyState = ({ learner, spam, ham }: SiteState): SiteState => ({
  learner: {
    ...learner,
    weights: learner.weights.slice(),
    squares: learner.squares.slice(),
    spam: learner.spam.slice(),
    ham: learner.ham.slice(),
    record: { ...makeRecord(), ...learner.record, newest: [...learner.record.newest] },
  },
  spam,
  ham,
});
