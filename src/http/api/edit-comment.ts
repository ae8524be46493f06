import { z } from 'zod';
import { Problem } from '../../domain/problem.js';
import { acceptedAnswer, answerAccepted } from './accepted-answer.js';
import { judgedAnswer, toTombstoneAnswer } from './comment-answer.js';
import { commentIdOf, type ApiContext } from './context.js';
import { commentParams } from './read-comment.js';
import { readSubmission } from './read-submission.js';
import { preferHeader, waitMsOf } from './request-headers.js';
import type { GuardedRoute } from './route.js';
import { submissionSchema } from './submission-schema.js';

export const editComment = (context: ApiContext): GuardedRoute => ({
  method: 'put',
  path: '/v1/comments/{id}',
  scope: 'submit',
  manual: {
    tag: 'Comments',
    summary: 'Submit an edited comment',
    description:
      'Replaces the comment by what you send, whole, and judges it again: a new version of the same story, under the same id and receipt link. ' +
      'Repeating it is harmless, but makes another version.',
    request: {
      params: commentParams,
      headers: z.object({ Prefer: preferHeader }),
      body: { required: true, content: { 'application/json': { schema: submissionSchema } } },
    },
    answers: {
      200: {
        description: 'The final verdict on the new version came while you waited.',
        content: { 'application/json': { schema: judgedAnswer } },
      },
      202: {
        description: 'Stored and queued for judging again.',
        content: { 'application/json': { schema: acceptedAnswer } },
      },
    },
    problems: [
      'malformed-json',
      'invalid-encoding',
      'request-timeout',
      'comment-exists',
      'edit-conflict',
      'gone',
      'payload-too-large',
      'uri-too-long',
      'unsupported-media-type',
      'validation-failed',
      'queue-full',
    ],
  },
  handle: async (call) => {
    const { req, res, caller } = call;
    await context.rateLimit(res, caller.site.id, 'submit');
    const id = commentIdOf(req);
    const waitMs = waitMsOf(req.headers);
    const { submission } = await readSubmission(call);
    const edited = await context.services.edit(caller.site, id, submission, { wait: waitMs > 0 });
    if (edited === undefined) throw new Problem('not-found');
    if ('kind' in edited) throw new Problem('gone', { members: { tombstone: toTombstoneAnswer(edited) } });
    await answerAccepted(context, call, edited, waitMs);
  },
});
