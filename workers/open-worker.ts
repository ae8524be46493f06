import type { Redis } from 'ioredis';
import {
  makeServed,
  makeStores,
  makeWorkerDeliver,
  makeWorkerJudge,
  makeWorkerMemory,
  type Parts,
  type Stores,
} from '../src/compose.js';
import type { Pending } from '../src/intake/ports.js';
import { makeKeyring } from '../src/privacy/keyring.js';
import { installationName } from '../src/privacy/pseudonyms.js';
import { pooledRandom } from '../src/privacy/random.js';
import { ofRegisteredOrigin } from '../src/network/reach.js';
import { makeSafePost } from '../src/network/safe-post.js';
import { runCallbackWorker } from '../src/queue/callback-queue.js';
import { makeProducer, type Producer } from '../src/queue/producer.js';
import { runWorker } from '../src/queue/run-worker.js';
import type { Watch } from '../src/queue/watch-worker.js';
import { connectForRequests, connectForSubscriber, connectForWorker, whenReady } from '../src/redis/connect.js';
import { hearExpress } from '../src/redis/express.js';
import { checkMasterKey } from '../src/redis/master-check.js';
import { makeModelStore } from '../src/redis/model-store.js';
import { probeWrite } from '../src/redis/readiness.js';
import type { TextModel } from '../src/scoring/model.js';
import { MODEL_REFRESH_MS } from '../src/verdicts/served-model.js';
import { noteConfigured } from '../src/verdicts/switch-model.js';
import { every } from './every.js';
import { makeExpress } from './express.js';
import { makeScoreComments } from './score-comments.js';
import { tellSites, type TellingWatch } from './tell-sites.js';

export interface WorkerOptions {
  readonly redisUrl: string;
  readonly masterKey: Buffer;
  /** The configured model: judges unless one that was retrained from it is in force. */
  readonly model: TextModel;
  /** SHA-256 of its binary, for the event that says since when it judges; without it there is none. */
  readonly modelSha256?: string;
  readonly onRedisError: (error: Error) => void;
  /** Told each second that the model in force cannot be had; the one before goes on judging. `onRedisError` unless told. */
  readonly onModelUnavailable?: (error: unknown) => void;
  readonly onCommitted: (count: number) => void;
  readonly onFailed: (pending: Pending, error: unknown) => void;
  readonly onPause: (paused: boolean, reason: string) => void;
  /** Private networks in which sites may be called. */
  readonly callbackNetworks?: readonly string[];
  readonly onTelling?: TellingWatch;
  /** Milliseconds from a failed call of a webhook to the next; as the service has them unless told. */
  readonly webhookRetries?: readonly number[];
  /** Unix milliseconds; the system's clock unless told. */
  readonly now?: () => number;
}

export interface OpenWorker {
  readonly parts: Parts;
  readonly stores: Stores;
  readonly producer: Producer;
  readonly redis: Redis;
  /** The general model that judges now. */
  readonly model: () => TextModel;
  /** Takes no more jobs; resolves when those under way are done. Give it a deadline: it may wait for Redis for ever. */
  readonly drain: () => Promise<void>;
  readonly disconnect: () => void;
}

const REDIS_READY_MS = 30_000;
const UNWATCHED: TellingWatch = {
  onDelivered: () => undefined,
  onGivenUp: () => undefined,
  onUnreadable: () => undefined,
};

/** Connects to Redis and begins to judge. Rejects if Redis is not there or belongs to another master key. */
export const openWorker = async (options: WorkerOptions): Promise<OpenWorker> => {
  const { redisUrl, masterKey, model, modelSha256, onRedisError, onPause, now = Date.now } = options;
  const redis = connectForRequests(redisUrl, onRedisError);
  const blocking = connectForWorker(redisUrl, onRedisError);
  const subscriber = connectForSubscriber(redisUrl, onRedisError);
  await whenReady(redis, REDIS_READY_MS);
  const parts: Parts = { redis, keyring: makeKeyring(masterKey), now, random: pooledRandom() };
  await checkMasterKey(redis, parts.keyring);
  const producer = makeProducer(redis, onRedisError);
  const onReadError = (error: unknown): void =>
    onRedisError(error instanceof Error ? error : new Error('reading the store failed', { cause: error }));
  const memory = makeWorkerMemory(parts, onReadError);
  // What cannot be read now is read with the first comments.
  await memory.warm().catch(onReadError);
  const served = makeServed(redis, () => model);
  let isNoted = modelSha256 === undefined;
  const followModel = async (): Promise<void> => {
    if (!isNoted && modelSha256 !== undefined) {
      const deps = { store: makeModelStore(redis), now, random: parts.random };
      await noteConfigured(deps, { id: model.id, sha256: modelSha256 });
      isNoted = true;
    }
    await served.refresh();
  };
  const onModelError = options.onModelUnavailable ?? onReadError;
  // Before the first comment: a worker that starts anew judges by what was in force.
  await followModel().catch(onModelError);
  const following = every(MODEL_REFRESH_MS, followModel, onModelError);
  const watch: Watch = { probe: () => probeWrite(redis), onError: onRedisError, onPause };
  const { callbackNetworks: networks = [], onTelling = UNWATCHED, webhookRetries: retries } = options;
  const telling = tellSites({
    ...onTelling,
    parts,
    watch,
    blocking,
    networks,
    ...(retries === undefined ? {} : { retries }),
  });
  const judge = makeWorkerJudge(parts, served.model, memory);
  const scoreComments = makeScoreComments({
    judge,
    addSingle: producer.addSingle,
    onTurned: telling.turned,
    ...options,
  });
  const express = makeExpress({
    judge,
    onJudged: (site, { committed, failed }) => {
      options.onCommitted(committed.length);
      if (committed.length > 0) telling.turned(site);
      for (const { id, error } of failed) options.onFailed({ site, id }, error);
    },
    onError: onReadError,
  });
  await hearExpress(subscriber, installationName(parts.keyring), express.add);
  const worker = runWorker({
    ...watch,
    redis: blocking,
    handle: async (job) => {
      await express.settled(job.comments);
      await scoreComments(job);
    },
  });
  const callbacks = runCallbackWorker({
    ...watch,
    redis: blocking,
    deliver: makeWorkerDeliver(parts, makeSafePost({ allowed: networks, reachOf: ofRegisteredOrigin })),
  });
  return {
    parts,
    stores: makeStores(parts),
    producer,
    redis,
    model: served.model,
    drain: async () => {
      // What it would be told of from here on is left to jobs.
      subscriber.disconnect();
      await following.stop();
      await Promise.all([express.stop(), worker.close(), callbacks.close(), telling.stop()]);
      await producer.close();
    },
    disconnect: () => {
      blocking.disconnect();
      redis.disconnect();
    },
  };
};
