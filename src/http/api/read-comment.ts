import { z } from 'zod';
import { Problem } from '../../domain/problem.js';
import type { CommentView, Tombstone } from '../../verdicts/view.js';
import { answerJson } from '../middleware/answer.js';
import { validate } from '../middleware/validate.js';
import { commentAnswer, toCommentAnswer, toTombstoneAnswer } from './comment-answer.js';
import { commentIdOf, receiptUrlOf, type ApiContext } from './context.js';
import { toExplanationMembers } from './explanation-answer.js';
import type { GuardedRoute } from './route.js';

export const commentParams = z.object({ id: commentAnswer.shape.id });

const query = z.object({
  explain: z.enum(['true', 'false']).optional().meta({
    description:
      'With `true` the answer has `explanation` and `counterfactual`, worked out for you: some milliseconds.',
  }),
});

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
      'Where the comment stands, why, and every step that led there. Neither its text nor anything about its author is repeated, unless you ask for an explanation, which is in its own words.',
    request: { params: commentParams, query },
    answers: { 200: { description: 'The comment.', content: { 'application/json': { schema: commentAnswer } } } },
    problems: ['gone', 'uri-too-long', 'validation-failed', 'malformed-request'],
  },
  handle: async ({ req, res, caller }) => {
    const { id: site } = caller.site;
    await context.rateLimit(res, site, 'read');
    const id = commentIdOf(req);
    const { explain } = validate(query, req.query);
    const view = presentComment(await context.services.find(site, id));
    const explained = explain === 'true' ? toExplanationMembers(await context.services.explain(view)) : {};
    answerJson(res, 200, { ...toCommentAnswer(view, receiptUrlOf(context, site, view.id)), ...explained });
  },
});
