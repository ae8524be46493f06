import { Counter, type Registry } from 'prom-client';

/** What a worker counts. */
export interface WorkerMetrics {
  readonly verdicts: Counter;
  readonly failures: Counter;
  readonly swept: Counter;
  /** By `result`: told, failed, gone, nothing. */
  readonly webhooks: Counter<'result'>;
  readonly redisErrors: Counter;
}

export const makeWorkerMetrics = (registry: Registry): WorkerMetrics => {
  const counter = (name: string, help: string): Counter => new Counter({ name, help, registers: [registry] });
  return {
    verdicts: counter('candor_verdicts_total', 'Verdicts committed'),
    failures: counter('candor_judge_failures_total', 'Comments that could not be judged at a try'),
    swept: counter('candor_swept_total', 'Queued comments that had lost their job and were given a new one'),
    webhooks: new Counter({
      name: 'candor_webhook_calls_total',
      help: 'Calls of webhooks by what came of them',
      labelNames: ['result'],
      registers: [registry],
    }),
    redisErrors: counter('candor_redis_errors_total', 'Errors on connections to Redis and in the queue'),
  };
};
