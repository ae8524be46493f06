import type { ApiContext } from './context.js';
import { editComment } from './edit-comment.js';
import { eraseComment } from './erase-comment.js';
import { livez, readyz } from './health.js';
import { giveFeedback, withdrawFeedback } from './feedback.js';
import { listComments } from './list-comments.js';
import { openApiRoute } from './openapi.js';
import { readComment } from './read-comment.js';
import type { ApiRoute } from './route.js';
import { submitBatch } from './submit-batch.js';
import { submitComment } from './submit-comment.js';
import { addWebhook, listWebhooks, removeWebhook, rotateWebhookSecret } from './webhooks.js';

/** Every route of the API. The one most asked for comes first, since Express looks for a route from the top. */
export const apiRoutes = (context: ApiContext): readonly ApiRoute[] => {
  const routes = [
    submitComment(context),
    listComments(context),
    submitBatch(context),
    readComment(context),
    editComment(context),
    eraseComment(context),
    giveFeedback(context),
    withdrawFeedback(context),
    listWebhooks(context),
    addWebhook(context),
    removeWebhook(context),
    rotateWebhookSecret(context),
    livez,
    readyz(context),
  ];
  return [...routes, openApiRoute(routes)];
};
