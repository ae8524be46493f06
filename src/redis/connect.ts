import { Redis, type RedisOptions } from 'ioredis';
import { inOneWrite } from './one-write.js';
import { makeStringsQuick } from './quick-strings.js';
import { redisOptions } from './url.js';

/** Back-off after a lost connection, capped low: the default (20 s) is how long a worker would sleep after Redis is back. */
const retryStrategy = (times: number): number => Math.min(50 * times, 1_000);

/** A command that is not answered by then is given up: a Redis that hangs must not hang the caller. */
const COMMAND_TIMEOUT_MS = 2_000;

export type OnRedisError = (error: Error) => void;

type Options = Omit<RedisOptions, 'replyMapping'>;

const connect = (url: string, options: Options, onError: OnRedisError): Redis => {
  makeStringsQuick();
  const redis = new Redis({ ...redisOptions(url), retryStrategy, ...options });
  redis.on('error', onError);
  return inOneWrite(redis);
};

/** For requests: fails at once while Redis is away, and after two seconds where it does not answer. */
export const connectForRequests = (url: string, onError: OnRedisError): Redis =>
  connect(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: COMMAND_TIMEOUT_MS }, onError);

/** For the worker's blocking calls: waits for Redis however long it is away, as BullMQ demands. */
export const connectForWorker = (url: string, onError: OnRedisError): Redis =>
  connect(url, { maxRetriesPerRequest: null }, onError);

/** For one subscription: subscribes again by itself whenever the connection is back. */
export const connectForSubscriber = (url: string, onError: OnRedisError): Redis =>
  connect(url, { maxRetriesPerRequest: null, autoResubscribe: true }, onError);

/** Resolves when `redis` can be used; rejects after `timeoutMs`. */
export const whenReady = async (redis: Redis, timeoutMs: number): Promise<void> => {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve, reject) => {
    const onReady = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      redis.off('ready', onReady);
      reject(new Error(`Redis did not become ready within ${timeoutMs} ms`));
    }, timeoutMs);
    redis.once('ready', onReady);
  });
};
