import { hash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../../domain/problem.js';
import type { Site } from '../../sites/ports.js';
import { answerJson } from '../middleware/answer.js';
import { decodeUtf8, mediaTypeOf, parseJson } from '../middleware/parse-json.js';
import { problemDocument } from '../middleware/problem-document.js';
import { readBody } from '../middleware/read-body.js';
import { validate } from '../middleware/validate.js';
import { commentAnswer } from './comment-answer.js';
import { receiptUrl, type ApiContext, type Call } from './context.js';
import { problemAnswer } from './problem-answer.js';
import { MAX_COMMENT_BYTES } from './read-submission.js';
import { idempotencyHeader, idempotencyKeyOf } from './request-headers.js';
import type { GuardedRoute } from './route.js';
import { submissionSchema, toSubmission } from './submission-schema.js';

const MAX_BATCH_BYTES = 8 * 1024 * 1024;
const MAX_BATCH_ITEMS = 500;
const MEDIA_TYPES = ['application/json', 'application/x-ndjson'] as const;

const batchItem = z
  .strictObject({
    index: z.int().meta({ description: 'Place in the batch, from 0; blank lines are not counted.' }),
    status: z
      .int()
      .meta({ description: 'What POST /v1/comments would have answered: 202, or the status of `problem`.' }),
    id: commentAnswer.shape.id.optional(),
    receipt_url: z.string().optional().meta({ format: 'uri' }),
    problem: problemAnswer.optional(),
  })
  .meta({ id: 'BatchItem' });

const batchAnswer = z.strictObject({ items: z.array(batchItem) }).meta({ id: 'BatchAnswer' });

type BatchItem = z.output<typeof batchItem>;
/** An item that is read only when it is its turn, so that its fault is its own. */
type Read = () => unknown;

const readLine = (line: string): unknown => {
  if (Buffer.byteLength(line) > MAX_COMMENT_BYTES) throw new Problem('payload-too-large');
  return parseJson(line);
};

const readLines = (body: string): readonly Read[] =>
  body.split('\n').flatMap((line) => (line.trim() === '' ? [] : [() => readLine(line)]));

const readArray = (body: string): readonly Read[] => {
  const items = parseJson(body);
  if (!Array.isArray(items)) {
    throw new Problem('validation-failed', { errors: [{ pointer: '', detail: 'must be an array of comments' }] });
  }
  return items.map((item: unknown) => () => item);
};

const readItems = async ({ req, res }: Call): Promise<readonly Read[]> => {
  const type = mediaTypeOf(req.headers, MEDIA_TYPES);
  const body = decodeUtf8(await readBody(req, res, MAX_BATCH_BYTES));
  const items = type === 'application/json' ? readArray(body) : readLines(body);
  if (items.length > MAX_BATCH_ITEMS) {
    throw new Problem('payload-too-large', { detail: `A batch holds at most ${MAX_BATCH_ITEMS} comments.` });
  }
  if (items.length === 0) {
    throw new Problem('validation-failed', { errors: [{ pointer: '', detail: 'must hold at least one comment' }] });
  }
  return items;
};

const accept = async (context: ApiContext, site: Site, key: string | undefined, read: Read, index: number) => {
  const body = validate(submissionSchema, read());
  const accepted = await context.services.submit(site, toSubmission(body), {
    via: 'batch',
    identity: {
      key: key === undefined ? undefined : `POST /v1/comments/batch ${index} ${key}`,
      // Made again from what was read: it passed the schema, so it is shallow, and equal items make equal texts.
      fingerprint: hash('sha256', JSON.stringify(body), 'base64'),
    },
    wait: false,
  });
  return { index, status: 202, id: accepted.id, receipt_url: receiptUrl(context, accepted.receiptToken) };
};

const refuse = (context: ApiContext, index: number, error: unknown): BatchItem => {
  if (!(error instanceof Problem)) throw error;
  return { index, status: error.status, problem: toProblemAnswer(error, context.publicUrl()) };
};

const toProblemAnswer = (error: Problem, publicUrl: string): z.output<typeof problemAnswer> => {
  const { errors, ...document } = problemDocument(error, publicUrl);
  return { ...document, ...(errors === undefined ? {} : { errors: [...errors] }) };
};

const itemSchema = z.array(submissionSchema).min(1).max(MAX_BATCH_ITEMS);

export const submitBatch = (context: ApiContext): GuardedRoute => ({
  method: 'post',
  path: '/v1/comments/batch',
  scope: 'submit',
  manual: {
    tag: 'Comments',
    summary: 'Submit many comments',
    description:
      `Takes up to ${MAX_BATCH_ITEMS} comments, 8 MB in all and 256 kB each, as a JSON array or as NDJSON (one comment a line). ` +
      'Every comment is answered for itself, in order; what is wrong with one does not touch the others. The answer is 200 even if every single one was refused: look at each `status`. ' +
      'An Idempotency-Key covers each comment in its place, so a batch may be repeated as it was.',
    request: {
      headers: z.object({ 'Idempotency-Key': idempotencyHeader }),
      body: {
        required: true,
        content: {
          'application/json': { schema: itemSchema },
          'application/x-ndjson': { schema: z.string().meta({ description: 'One Submission as JSON on each line.' }) },
        },
      },
    },
    answers: {
      200: {
        description: 'One entry for each comment.',
        content: { 'application/json': { schema: batchAnswer } },
      },
    },
    problems: [
      'malformed-json',
      'invalid-encoding',
      'invalid-idempotency-key',
      'request-timeout',
      'payload-too-large',
      'unsupported-media-type',
      'validation-failed',
    ],
  },
  handle: async (call) => {
    const { req, res, caller } = call;
    const key = idempotencyKeyOf(req.headers);
    const items = await readItems(call);
    await context.rateLimit(res, caller.site.id, 'submit', items.length);
    const answers = await Promise.all(
      items.map((read, index) =>
        accept(context, caller.site, key, read, index).catch((error: unknown) => refuse(context, index, error)),
      ),
    );
    answerJson(res, 200, { items: answers } satisfies z.output<typeof batchAnswer>);
  },
});
