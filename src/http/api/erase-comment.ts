import { Problem } from '../../domain/problem.js';
import { answerJson } from '../middleware/answer.js';
import { tombstoneAnswer, toTombstoneAnswer } from './comment-answer.js';
import { commentIdOf, type ApiContext } from './context.js';
import { commentParams } from './read-comment.js';
import type { GuardedRoute } from './route.js';

/**
 * The scope is `submit`: a site must be able to honour a wish for erasure with the key it has, and a key that may put a
 * comment in, or another text in its place by PUT, gains nothing new by taking it out.
 */
export const eraseComment = (context: ApiContext): GuardedRoute => ({
  method: 'delete',
  path: '/v1/comments/{id}',
  scope: 'submit',
  manual: {
    tag: 'Comments',
    summary: 'Erase a comment',
    description:
      'Deletes text, identifiers and story, at once and for good. What is left is a tombstone, which is the answer, and which GET shows in a 410. ' +
      'Erasing a comment again answers the same. The public log keeps a leaf that says nothing of the comment.',
    request: { params: commentParams },
    answers: { 200: { description: 'Erased.', content: { 'application/json': { schema: tombstoneAnswer } } } },
    problems: ['uri-too-long'],
  },
  handle: async ({ req, res, caller }) => {
    await context.rateLimit(res, caller.site.id, 'submit');
    const tombstone = await context.services.erase(caller.site.id, commentIdOf(req));
    if (tombstone === undefined) throw new Problem('not-found');
    answerJson(res, 200, toTombstoneAnswer(tombstone));
  },
});
