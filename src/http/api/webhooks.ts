import type { Request } from 'express';
import { z } from 'zod';
import { parseWebhookId, type WebhookId } from '../../domain/ids.js';
import { Problem } from '../../domain/problem.js';
import { answerJson } from '../middleware/answer.js';
import { decodeUtf8, mediaTypeOf, parseJson } from '../middleware/parse-json.js';
import { readBody } from '../middleware/read-body.js';
import { validate } from '../middleware/validate.js';
import type { ApiContext } from './context.js';
import type { GuardedRoute } from './route.js';
import {
  toWebhookAnswer,
  toWebhookSecretAnswer,
  webhookAnswer,
  webhookEvents,
  webhookSecretAnswer,
} from './webhook-answer.js';

/** An address, and words. */
const MAX_BYTES = 8_192;

const webhookParams = z.object({ webhook: webhookAnswer.shape.id });

/** @throws Problem not-found for what is no id: the same answer as for an id that nobody has */
const webhookIdOf = ({ params: { webhook } }: Request): WebhookId => {
  const id = typeof webhook === 'string' ? parseWebhookId(webhook) : undefined;
  if (id === undefined) throw new Problem('not-found');
  return id;
};

const listAnswer = z.strictObject({ items: z.array(webhookAnswer) }).meta({ id: 'WebhookList' });

export const listWebhooks = (context: ApiContext): GuardedRoute => ({
  method: 'get',
  path: '/v1/webhooks',
  scope: 'admin',
  manual: {
    tag: 'Webhooks',
    summary: 'List webhooks',
    description: 'Where your site is told what becomes of its comments, and how the calls went. Secrets are not shown.',
    answers: { 200: { description: 'All of them.', content: { 'application/json': { schema: listAnswer } } } },
    problems: [],
  },
  handle: async ({ res, caller }) => {
    await context.rateLimit(res, caller.site.id, 'read');
    const webhooks = await context.services.webhooks.list(caller.site.id);
    answerJson(res, 200, { items: webhooks.map(toWebhookAnswer) } satisfies z.output<typeof listAnswer>);
  },
});

const newWebhook = z
  .strictObject({
    url: z.string().meta({ format: 'uri', description: 'HTTPS, on port 443 or 8443, and public.' }),
    events: webhookEvents.optional(),
  })
  .meta({ id: 'NewWebhook', example: { url: 'https://gazette.example/hooks/candor', events: ['verdict.revised'] } });

export const addWebhook = (context: ApiContext): GuardedRoute => ({
  method: 'post',
  path: '/v1/webhooks',
  scope: 'admin',
  manual: {
    tag: 'Webhooks',
    summary: 'Add a webhook',
    description:
      'Has your site told at an address what becomes of its comments, from now on. A site is told at five addresses at most. Left out, `events` is all of them. ' +
      'What is sent, and how it is signed, stands under the events.',
    request: { body: { required: true, content: { 'application/json': { schema: newWebhook } } } },
    answers: {
      201: {
        description: 'Added. The secret is in this answer alone.',
        content: { 'application/json': { schema: webhookSecretAnswer } },
      },
    },
    problems: [
      'too-many-webhooks',
      'not-found',
      'malformed-json',
      'invalid-encoding',
      'request-timeout',
      'payload-too-large',
      'unsupported-media-type',
      'validation-failed',
    ],
  },
  handle: async ({ req, res, caller }) => {
    await context.rateLimit(res, caller.site.id, 'submit');
    mediaTypeOf(req.headers, ['application/json']);
    const body = parseJson(decodeUtf8(await readBody(req, res, MAX_BYTES)));
    const { url, events } = validate(newWebhook, body);
    const made = await context.services.webhooks.add(caller.site.id, { url, events });
    answerJson(res, 201, toWebhookSecretAnswer(made));
  },
});

const removedAnswer = z.strictObject({ removed: webhookAnswer.shape.id }).meta({ id: 'WebhookRemoved' });

export const removeWebhook = (context: ApiContext): GuardedRoute => ({
  method: 'delete',
  path: '/v1/webhooks/{webhook}',
  scope: 'admin',
  manual: {
    tag: 'Webhooks',
    summary: 'Remove a webhook',
    description: 'Nothing is sent to it any more, and what was still to be sent is not.',
    request: { params: webhookParams },
    answers: { 200: { description: 'Removed.', content: { 'application/json': { schema: removedAnswer } } } },
    problems: ['not-found', 'malformed-request'],
  },
  handle: async ({ req, res, caller }) => {
    await context.rateLimit(res, caller.site.id, 'submit');
    const id = webhookIdOf(req);
    await context.services.webhooks.remove(caller.site.id, id);
    answerJson(res, 200, { removed: id } satisfies z.output<typeof removedAnswer>);
  },
});

const rotation = z.object({
  at_once: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'With `true` the secrets before end now: for one that others have seen.' }),
});

export const rotateWebhookSecret = (context: ApiContext): GuardedRoute => ({
  method: 'post',
  path: '/v1/webhooks/{webhook}/secret',
  scope: 'admin',
  manual: {
    tag: 'Webhooks',
    summary: 'Make another secret',
    description: 'For 24 hours the one before signs beside it, so that no message is lost while you change it.',
    request: { params: webhookParams, query: rotation },
    answers: {
      200: {
        description: 'Made. The secret is in this answer alone.',
        content: { 'application/json': { schema: webhookSecretAnswer } },
      },
    },
    problems: ['not-found', 'rotation-under-way', 'edit-conflict', 'malformed-request', 'validation-failed'],
  },
  handle: async ({ req, res, caller }) => {
    await context.rateLimit(res, caller.site.id, 'submit');
    const id = webhookIdOf(req);
    const { at_once: atOnce } = validate(rotation, req.query);
    const made = await context.services.webhooks.rotateSecret(caller.site.id, id, { endOld: atOnce === 'true' });
    answerJson(res, 200, toWebhookSecretAnswer(made));
  },
});
