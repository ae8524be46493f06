import { errorFields, type Logger } from '../src/telemetry/logger.js';
import type { WorkerMetrics } from '../src/telemetry/worker-metrics.js';
import type { TellingWatch } from './tell-sites.js';

/** Counts the calls of webhooks, and logs what an operator may want to look at. */
export const watchTelling = (log: Logger, { webhooks }: Pick<WorkerMetrics, 'webhooks'>): TellingWatch => ({
  onDelivered: ({ site, webhook, comment }, delivered) => {
    const result = typeof delivered === 'object' ? 'failed' : delivered;
    webhooks.inc({ result });
    if (typeof delivered === 'object')
      log.debug('webhook.failed', { site, webhook, comment, reason: delivered.failed });
    if (delivered === 'gone') log.warn('webhook.disabled', { site, webhook, reason: 'the receiver answered 410' });
  },
  onGivenUp: ({ site, webhook, comment }, { disabled }) => {
    log.warn('webhook.given-up', { site, webhook, comment });
    if (disabled) log.warn('webhook.disabled', { site, webhook, reason: 'the receiver takes nothing' });
  },
  onUnreadable: (site, comment, error) => log.error('story.unreadable', { site, comment, ...errorFields(error) }),
});
