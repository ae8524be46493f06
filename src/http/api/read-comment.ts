import { z } from 'zod';
import { Problem } from '../../domain/problem.js';
import type { CommentView, Tombstone } from '../../verdicts/view.js';
import { answerJson } from '../middleware/answer.js';
import { commentAnswer, toCommentAnswer, toTombstoneAnswer } from './comment-answer.js';
import { commentIdOf, receiptUrlOf, type ApiContext } from './context.js';
import type { GuardedRoute } from './route.js';

export const commentParams = z.object({ id: commentAnswer.shape.id });

/**
 * The comment itself. Of another site's comment nothing was found in the first place: every read goes through the keys of
 * the caller's own site.
 * @throws Problem not-found; gone, with the tombstone
 */
export const presentComment = (found: CommentView | Tombstone | undefined): CommentView => {
  if (found === undefined) throw new Problem('not-found');
  if (found.kind === 'tombstone') throw new Problem('gone', { members: { tombstone: toTombstoneAnswer(found) } });
  return found;
};

export const readComment = (context: ApiContext): GuardedRoute => ({
  method: 'get',
  path: '/v1/comments/{id}',
  scope: 'read',
  manual: {
    tag: 'Comments',
    summary: 'Read a comment',
    description:
      'Where the comment stands, why, and every step that led there. Neither its text nor anything about its author is repeated.',
    request: { params: commentParams },
    answers: { 200: { description: 'The comment.', content: { 'application/json': { schema: commentAnswer } } } },
    problems: ['gone', 'uri-too-long'],
  },
  handle: async ({ req, res, caller }) => {
    const { id: site } = caller.site;
    await context.rateLimit(res, site, 'read');
    const view = presentComment(await context.services.find(site, commentIdOf(req)));
    answerJson(res, 200, toCommentAnswer(view, receiptUrlOf(context, site, view.id)));
  },
});
