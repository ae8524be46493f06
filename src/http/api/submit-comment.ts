import { z } from 'zod';
import { acceptedAnswer, acceptedAnswerHeaders, answerAccepted } from './accepted-answer.js';
import { judgedAnswer } from './comment-answer.js';
import type { ApiContext } from './context.js';
import { readSubmission } from './read-submission.js';
import { idempotencyHeader, idempotencyKeyOf, preferHeader, waitMsOf } from './request-headers.js';
import type { GuardedRoute } from './route.js';
import { submissionSchema } from './submission-schema.js';

export const submitComment = (context: ApiContext): GuardedRoute => ({
  method: 'post',
  path: '/v1/comments',
  scope: 'submit',
  manual: {
    tag: 'Comments',
    summary: 'Submit a comment',
    description:
      'Takes a comment in and queues it for judging. The answer comes when the comment is stored and queued. ' +
      'Send an Idempotency-Key so that you may safely repeat the request when you get no answer; without one, your own `id` serves. ' +
      'With `Prefer: wait=N` the answer is the final verdict (200), if it comes within N seconds.',
    request: {
      headers: z.object({
        'Idempotency-Key': idempotencyHeader,
        Prefer: preferHeader,
      }),
      body: { required: true, content: { 'application/json': { schema: submissionSchema } } },
    },
    answers: {
      200: {
        description: 'The final verdict came while you waited.',
        headers: acceptedAnswerHeaders,
        content: { 'application/json': { schema: judgedAnswer } },
      },
      202: {
        description: 'Stored and queued.',
        headers: acceptedAnswerHeaders,
        content: { 'application/json': { schema: acceptedAnswer } },
      },
    },
    problems: [
      'malformed-json',
      'invalid-encoding',
      'invalid-idempotency-key',
      'request-timeout',
      'idempotency-in-progress',
      'comment-exists',
      'payload-too-large',
      'unsupported-media-type',
      'validation-failed',
      'idempotency-key-reused',
      'queue-full',
    ],
  },
  handle: async (call) => {
    const { req, res, caller } = call;
    await context.rateLimit(res, caller.site.id, 'submit');
    const key = idempotencyKeyOf(req.headers);
    const waitMs = waitMsOf(req.headers);
    const { submission, fingerprint } = await readSubmission(call);
    const accepted = await context.services.submit(caller.site, submission, {
      via: 'rest',
      identity: { key: key === undefined ? undefined : `POST /v1/comments ${key}`, fingerprint },
      wait: waitMs > 0,
    });
    await answerAccepted(context, call, accepted, waitMs);
  },
});
