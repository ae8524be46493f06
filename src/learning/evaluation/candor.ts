/** Candor in an evaluation: a general model that stands still, and what the site's decisions teach beside it. */

import type { Comment } from '../../domain/comment.js';
import { DEFAULT_POLICY } from '../../domain/policy.js';
import type { TextModel } from '../../scoring/model.js';
import { inputOfText } from '../../scoring/text-input.js';
import { score } from '../../scoring/score.js';
import { makeSiteExtractor } from '../../scoring/site/site-features.js';
import { emptyLearner, learn, mix } from '../site-learner.js';
import { nothingToEnd, type Contestant, type SiteComment } from './contestant.js';

/** Buckets of a site's learner, as a power of 2. */
export const SITE_BITS = 18;
/** An installation's own seed is secret; here all runs must come out alike. */
const SITE_SEED = 12_345;

/** A comment of which nothing is known but its text. */
export const bareComment = (text: string): Comment => ({
  content: text,
  contentFormat: 'text',
  author: {},
  client: {},
  article: {},
  submittedAt: '1970-01-01T00:00:00.000Z',
  form: {},
});

/** The general half's log-odds of each comment, signals included; 0 for all without a model. */
export const generalLogOdds = (comments: readonly SiteComment[], model: TextModel | undefined): Float64Array =>
  Float64Array.from(comments, ({ text }) =>
    model === undefined ? 0 : score(bareComment(text), { repeats: 'unavailable' }, model, DEFAULT_POLICY).logOdds,
  );

/** What the site half sees of each comment. */
export const siteFeatures = (comments: readonly SiteComment[]): readonly Uint32Array[] => {
  const extract = makeSiteExtractor({ bits: SITE_BITS, seed: SITE_SEED });
  return comments.map(({ text }) => extract({ input: inputOfText(text), shown: text, fields: [] }));
};

const NO_FEATURES = new Uint32Array();

/** Both halves together, under `name`. */
export const candor = (
  name: string,
  comments: readonly SiteComment[],
  general: Float64Array,
  features: readonly Uint32Array[],
): Contestant => ({
  name,
  isSlow: false,
  begin: () => {
    const learner = emptyLearner(SITE_BITS);
    return {
      judge: (at) => {
        const parts = mix(learner, general[at] ?? 0, features[at] ?? NO_FEATURES);
        return parts.general + parts.site + parts.offset;
      },
      learn: (at, weight) =>
        learn(learner, {
          features: features[at] ?? NO_FEATURES,
          isSpam: comments[at]?.isSpam ?? false,
          weight,
          general: general[at] ?? 0,
        }),
      end: nothingToEnd,
    };
  },
});

/** The general half alone, which learns nothing. */
export const generalAlone = (name: string, general: Float64Array): Contestant => ({
  name,
  isSlow: false,
  begin: () => ({ judge: (at) => general[at] ?? 0, learn: () => undefined, end: nothingToEnd }),
});
