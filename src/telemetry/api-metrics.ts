import { Counter, type Registry } from 'prom-client';

/** What an API process counts. */
export interface ApiMetrics {
  /** By outcome: `accepted`, `replayed`, or the kind of the problem it was answered with. */
  readonly submissions: Counter<'outcome'>;
  /** By endpoint and outcome: the body of the answer, or what kept it from being one. */
  readonly akismet: Counter<'endpoint' | 'outcome'>;
  readonly redisErrors: Counter;
}

export const makeApiMetrics = (registry: Registry): ApiMetrics => ({
  submissions: new Counter({
    name: 'candor_submissions_total',
    help: 'Comments sent to the API, by what became of them',
    labelNames: ['outcome'],
    registers: [registry],
  }),
  akismet: new Counter({
    name: 'candor_akismet_answers_total',
    help: 'Checks and reports of Akismet clients, by how they were answered',
    labelNames: ['endpoint', 'outcome'],
    registers: [registry],
  }),
  redisErrors: new Counter({
    name: 'candor_redis_errors_total',
    help: 'Errors on connections to Redis and in the queue',
    registers: [registry],
  }),
});
