import type { Redis } from 'ioredis';
import type { CallbackDelays } from './compose-checks.js';
import { makeServed, makeServices } from './compose.js';
import type { CommentId, SiteId } from './domain/ids.js';
import { Problem } from './domain/problem.js';
import type { Submit } from './intake/submit.js';
import { makeKeyring, type Keyring } from './privacy/keyring.js';
import { installationName } from './privacy/pseudonyms.js';
import { pooledRandom } from './privacy/random.js';
import { makeCallbackProducer } from './queue/callback-queue.js';
import { makeProducer } from './queue/producer.js';
import { connectForRequests, connectForSubscriber, whenReady } from './redis/connect.js';
import { makeExpressWorkers } from './redis/express.js';
import { makeIpKeys } from './redis/ip-keys.js';
import { checkMasterKey } from './redis/master-check.js';
import { makeStoreGuard, type StoreGuard, type StorePart } from './redis/store-guard.js';
import { shielded } from './shield.js';
import { makeVerdictBell } from './redis/verdict-bell.js';
import type { TextModel } from './scoring/model.js';
import type { Services } from './services.js';
import { MODEL_REFRESH_MS } from './verdicts/served-model.js';

export interface ApiProcessOptions {
  readonly redisUrl: string;
  readonly masterKey: Buffer;
  readonly maxPending: number;
  /** The operator has accepted that this Redis may lose comments. */
  readonly allowDataLoss: boolean;
  readonly onRedisError: (error: Error) => void;
  /** Told of each submission what became of it: `accepted`, `replayed`, or the kind of its problem. */
  readonly onSubmitted: (outcome: string) => void;
  /** Told of a comment whose story does not open: altered in the store, or sealed under another key. */
  readonly onUnreadable: (site: SiteId, id: CommentId) => void;
  /** The configured text model, for provisional answers and explanations unless a retrained one is in force; undefined if it cannot be had. */
  readonly model: () => TextModel | undefined;
  /** Private networks in which sites may be told. */
  readonly callbackNetworks?: readonly string[];
  /** As the service has them unless told. */
  readonly callbackDelays?: CallbackDelays;
  /** Unix milliseconds; the system's clock unless told. */
  readonly now?: () => number;
}

export interface ApiProcess {
  readonly services: Services;
  readonly redis: Redis;
  readonly keyring: Keyring;
  /** Which parts of the store can do their work. */
  readonly storeParts: () => Promise<readonly StorePart[]>;
  /** Resolves when all submissions that were begun are answered. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const REDIS_READY_MS = 30_000;
const FULL_RETRY_SECONDS = 30;
/** The day's key changes at midnight UTC; a minute without hashed addresses is the price of asking no more often. */
const IP_KEY_REFRESH_MS = 60_000;

/** So long a worker that was just started may be known to nobody; comments are judged by jobs until then. */
const EXPRESS_REFRESH_MS = 1_000;

/** Refuses while the store is nearly full, and counts what became of each submission. */
const watched =
  (submit: Submit, guard: StoreGuard, onSubmitted: (outcome: string) => void): Submit =>
  async (site, submission, options) => {
    try {
      if (guard.isFull()) throw new Problem('queue-full', { retryAfterSeconds: FULL_RETRY_SECONDS });
      const accepted = await submit(site, submission, options);
      onSubmitted(accepted.replayed ? 'replayed' : 'accepted');
      return accepted;
    } catch (error) {
      onSubmitted(error instanceof Problem ? error.type : 'failed');
      throw error;
    }
  };

/** Connects to Redis and makes everything behind the HTTP faces. Rejects if Redis is not there or belongs to another master key. */
export const openApiProcess = async (options: ApiProcessOptions): Promise<ApiProcess> => {
  const { redisUrl, masterKey, maxPending, onRedisError, now = Date.now } = options;
  const redis = connectForRequests(redisUrl, onRedisError);
  const subscriber = connectForSubscriber(redisUrl, onRedisError);
  await whenReady(redis, REDIS_READY_MS);
  const keyring = makeKeyring(masterKey);
  await checkMasterKey(redis, keyring);
  const random = pooledRandom();
  const ipKeys = makeIpKeys(redis, keyring, now, random);
  await ipKeys.refresh();
  const refreshing = setInterval(() => {
    ipKeys.refresh().catch(onRedisError);
  }, IP_KEY_REFRESH_MS).unref();
  const served = makeServed(redis, options.model);
  const followModel = (): void => void served.refresh().catch(onRedisError);
  followModel();
  const following = setInterval(followModel, MODEL_REFRESH_MS).unref();
  const workers = makeExpressWorkers(redis, installationName(keyring));
  await workers.refresh();
  const finding = setInterval(() => {
    workers.refresh().catch(onRedisError);
  }, EXPRESS_REFRESH_MS).unref();
  const bell = await makeVerdictBell(subscriber);
  const producer = makeProducer(redis, onRedisError);
  const callbacks = makeCallbackProducer(redis, onRedisError);
  const guard = makeStoreGuard(redis, options);
  const parts = {
    redis,
    keyring,
    now,
    random,
    producer,
    callbacks,
    bell,
    ipKeys,
    maxPending,
    expressWorker: workers.next,
  };
  const { onUnreadable, callbackDelays, callbackNetworks = [] } = options;
  const { services, idle } = makeServices({
    ...parts,
    onUnreadable,
    callbackNetworks,
    model: served.model,
    ...(callbackDelays === undefined ? {} : { callbackDelays }),
  });
  return {
    services: shielded({
      ...services,
      sites: shielded(services.sites),
      checks: shielded(services.checks),
      webhooks: shielded(services.webhooks),
      submit: watched(services.submit, guard, options.onSubmitted),
    }),
    idle,
    redis,
    keyring,
    storeParts: guard.parts,
    close: async () => {
      clearInterval(refreshing);
      clearInterval(following);
      clearInterval(finding);
      guard.stop();
      await Promise.all([producer.close(), callbacks.close()]);
      subscriber.disconnect();
      redis.disconnect();
    },
  };
};
