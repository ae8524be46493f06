import type { Comment } from '../domain/comment.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import type { TextModel } from '../scoring/model.js';
import { score } from '../scoring/score.js';
import type { UnseenScore } from './honest-scores.js';

/** A comment that the model which judges it has not seen. */
export interface UnseenComment {
  readonly content: string;
  readonly contentFormat: Comment['contentFormat'];
  readonly domain: string;
}

const NO_TIME = '1970-01-01T00:00:00.000Z';

/**
 * What the service would give honest comments as their scores: by the model and every check of the text, on a site that
 * has taught nothing and remembers nothing.
 */
export const scoresOfHonest = (model: TextModel, honest: readonly UnseenComment[]): readonly UnseenScore[] =>
  honest.map(({ content, contentFormat, domain }) => {
    const comment = { content, contentFormat, author: {}, client: {}, article: {}, submittedAt: NO_TIME, form: {} };
    return { domain, isSpam: false, score: score(comment, { repeats: 'unavailable' }, model, DEFAULT_POLICY).score };
  });
