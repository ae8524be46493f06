import { z } from 'zod';
import { WEBHOOK_EVENTS } from '../../domain/webhook.js';
import type { ShownWebhook, WithSecret } from '../../webhooks/endpoints.js';
import type { Message } from '../../webhooks/message.js';

/** What the API says of webhooks, and what it says to them. */

const moment = z.string().meta({ format: 'date-time' });
const ID = 'wh_n2Zk0b9QpYxR';

export const webhookEvents = z.array(z.enum(WEBHOOK_EVENTS)).min(1).max(WEBHOOK_EVENTS.length).meta({
  description:
    'What the address is told. `verdict.created`: the first verdict on a comment. `verdict.revised`: another one holds now, by a moderator or after an edit.',
});

const webhookFields = {
  id: z.string().meta({ example: ID }),
  url: z.string().meta({ format: 'uri' }),
  events: webhookEvents,
  created_at: moment,
  disabled: z
    .strictObject({ at: moment, why: z.enum(['gone', 'unreachable']) })
    .nullable()
    .meta({
      description:
        'Since when nothing is sent any more. `gone`: the receiver answered 410. `unreachable`: it took nothing for as long as a message is tried. Remove it, and add it again.',
    }),
  last_told_at: moment.nullable().meta({ description: 'When the receiver took the last message.' }),
  last_failure: z.strictObject({ at: moment, why: z.string() }).nullable(),
  rotating_until: moment.nullable().meta({ description: 'Until when the secret before signs beside the new one.' }),
} as const;

const EXAMPLE = {
  id: ID,
  url: 'https://gazette.example/hooks/candor',
  events: [...WEBHOOK_EVENTS],
  created_at: '2026-11-23T09:30:01.204Z',
  disabled: null,
  last_told_at: '2026-11-23T10:02:44.017Z',
  last_failure: { at: '2026-11-23T10:02:38.911Z', why: 'HTTP 502' },
  rotating_until: null,
};

export const webhookAnswer = z.strictObject(webhookFields).meta({ id: 'Webhook', example: EXAMPLE });

export const webhookSecretAnswer = z
  .strictObject({
    ...webhookFields,
    secret: z.string().meta({ description: 'The key to the signatures, as libraries of Standard Webhooks take it.' }),
  })
  .meta({
    id: 'WebhookWithSecret',
    description: 'A webhook with the secret that was just made, which is shown this once.',
    example: {
      ...EXAMPLE,
      last_told_at: null,
      last_failure: null,
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
    },
  });

type WebhookAnswer = z.output<typeof webhookAnswer>;

export const toWebhookAnswer = (webhook: ShownWebhook): WebhookAnswer => ({
  id: webhook.id,
  url: webhook.url,
  events: [...webhook.events],
  created_at: webhook.createdAt,
  disabled: webhook.disabled ?? null,
  last_told_at: webhook.toldAt ?? null,
  last_failure: webhook.failed ?? null,
  rotating_until: webhook.rotatingUntil ?? null,
});

export const toWebhookSecretAnswer = (made: WithSecret): z.output<typeof webhookSecretAnswer> => ({
  ...toWebhookAnswer(made),
  secret: made.secret,
});

/** The body of what is sent. */
export const webhookMessage: z.ZodType<Message> = z
  .strictObject({
    type: z.enum(WEBHOOK_EVENTS),
    timestamp: moment.meta({ description: 'When it came to be; `webhook-timestamp` says when it is sent.' }),
    data: z.strictObject({
      site: z.string(),
      id: z.string(),
      external_id: z.string().exactOptional().meta({ description: 'Your own id of the comment, if you sent one.' }),
      version: z.int().min(1).meta({ description: '1, and one more for each edit.' }),
      status: z.enum(['ham', 'flagged', 'spam']),
      score: z.number().min(0).max(1).nullable(),
      decided_by: z.enum(['filter', 'moderator']),
      received_at: moment,
      decided_at: moment,
      revision: z.int().min(1).meta({
        description: 'Grows with each change of the comment: a message with a lower one than you have had is old news.',
      }),
    }),
  })
  .meta({
    id: 'WebhookMessage',
    example: {
      type: 'verdict.revised',
      timestamp: '2026-11-23T09:34:52.107Z',
      data: {
        site: '8dzabjj18w',
        id: 'c_4QbZ5kXJ0R2mYw9tV1aB3g',
        external_id: 'comment-4711',
        version: 1,
        status: 'ham',
        score: 0.6118,
        decided_by: 'moderator',
        received_at: '2026-11-23T09:30:01.204Z',
        decided_at: '2026-11-23T09:34:52.107Z',
        revision: 3,
      },
    },
  });
