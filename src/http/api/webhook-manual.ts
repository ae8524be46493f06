import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../domain/webhook.js';
import { webhookMessage } from './webhook-answer.js';

/** What the manual says of the messages that sites are sent. */

const HOW = `Sent as [Standard Webhooks](https://www.standardwebhooks.com): verify \`webhook-signature\` with one of its libraries and the secret
of the webhook; while a secret is being replaced there are two signatures. Answer with any 2xx within 15 seconds. Everything else, a
redirect too, is a failure, and the message is sent again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours, and no sooner
than \`Retry-After\` says. A message may come twice, under the same \`webhook-id\`, and later than one that was sent after it. 410 ends
the webhook.`;

const WHEN: Readonly<Record<WebhookEvent, string>> = {
  'verdict.created': 'The first verdict on a comment.',
  'verdict.revised':
    'Another verdict holds now: by a decision of a moderator, once it can no longer be undone (10 seconds); by one that was taken back later; or because an edited text was judged.',
};

const headers = z.object({
  'webhook-id': z.string().meta({ description: 'The same, however often the message is sent.' }),
  'webhook-timestamp': z.string().meta({ description: 'When it is sent, in Unix seconds.' }),
  'webhook-signature': z.string().meta({ example: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }),
});

/** One entry an event, as OpenAPI 3.1 has them under `webhooks`. */
export const webhookEntries: readonly RouteConfig[] = WEBHOOK_EVENTS.map((event) => ({
  method: 'post',
  path: event,
  tags: ['Webhooks'],
  summary: event,
  description: `${WHEN[event]}\n\n${HOW}`,
  security: [],
  request: { headers, body: { required: true, content: { 'application/json': { schema: webhookMessage } } } },
  responses: {
    '2XX': { description: 'Taken.' },
    410: { description: 'The receiver is gone for good: the webhook is disabled.' },
  },
}));
