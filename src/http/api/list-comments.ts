import { z } from 'zod';
import { answerJson } from '../middleware/answer.js';
import { validate } from '../middleware/validate.js';
import { commentAnswer, toCommentAnswer } from './comment-answer.js';
import { receiptUrlOf, type ApiContext } from './context.js';
import type { GuardedRoute } from './route.js';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

const wholeNumber = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= MAX_LIMIT;

const query = z.strictObject({
  status: commentAnswer.shape.status.optional().meta({ description: 'Only comments of this status.' }),
  cursor: z.string().max(512).optional().meta({ description: '`next` of the page before.' }),
  limit: z
    .string()
    .refine(wholeNumber, `must be a whole number from 1 to ${MAX_LIMIT}`)
    .optional()
    .meta({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT }),
});

const listAnswer = z
  .strictObject({
    items: z.array(commentAnswer),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
  })
  .meta({ id: 'CommentList' });

export const listComments = (context: ApiContext): GuardedRoute => ({
  method: 'get',
  path: '/v1/comments',
  scope: 'read',
  manual: {
    tag: 'Comments',
    summary: 'List comments',
    description: 'The comments of your site, newest first. Comments that were erased or have expired are not listed.',
    request: { query },
    answers: { 200: { description: 'One page.', content: { 'application/json': { schema: listAnswer } } } },
    problems: ['validation-failed', 'malformed-request'],
  },
  handle: async ({ req, res, caller }) => {
    const { id: site } = caller.site;
    await context.rateLimit(res, site, 'read');
    const { status, cursor, limit } = validate(query, req.query);
    const page = await context.services.list(site, {
      ...(status === undefined ? {} : { status }),
      ...(cursor === undefined ? {} : { cursor }),
      limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
    });
    answerJson(res, 200, {
      items: page.items.map((view) => toCommentAnswer(view, receiptUrlOf(context, site, view.id))),
      ...(page.next === undefined ? {} : { next: page.next }),
    } satisfies z.output<typeof listAnswer>);
  },
});
