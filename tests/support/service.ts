import { afterAll, beforeAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { openApiProcess, type ApiProcess } from '../../src/api-process.js';
import { newSiteId } from '../../src/domain/ids.js';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.js';
import { loadModel } from '../../src/files/model-files.js';
import { shippedModelDir } from '../../src/files/shipped-model.js';
import type { Accepted, SubmitOptions } from '../../src/intake/submit.js';
import type { Submission } from '../../src/intake/submission.js';
import { makeTextModel, type TextModel } from '../../src/scoring/model.js';
import { newApiKey } from '../../src/sites/keys.js';
import { DEFAULT_SCOPES, type Scope, type Site } from '../../src/sites/ports.js';
import { openWorker, type OpenWorker } from '../../workers/open-worker.js';
import { testRedisUrl } from './redis.js';

export interface TestService {
  readonly api: () => ApiProcess;
  readonly worker: () => OpenWorker;
  readonly masterKey: Buffer;
  readonly model: () => TextModel;
  /** A new site with its API key. */
  readonly aSite: (options?: {
    readonly policy?: Partial<Policy>;
    readonly scopes?: readonly Scope[];
    readonly url?: string;
  }) => Promise<{
    readonly site: Site;
    readonly apiKey: string;
  }>;
}

export interface TestServiceOptions {
  /** Without a worker comments stay queued. */
  readonly withWorker?: boolean;
  readonly maxPending?: number;
  /** The shipped one unless told. */
  readonly model?: TextModel;
  /** Private networks in which sites may be told: none unless told. */
  readonly callbackNetworks?: readonly string[];
  /** Milliseconds from a failed call of a webhook to the next. */
  readonly webhookRetries?: readonly number[];
  /** Seen in place of the system's clock by API and worker. */
  readonly now?: () => number;
}

const WEIGHTLESS = { bits: 10, seed: 1, scale: 0, weights: new Int8Array(2 ** 10) };

/** A text model that has seen nothing: every text gets `prior` (log-odds), so that a test says itself what becomes of it. */
export const aModel = (prior: number): TextModel => makeTextModel({ id: 'test@00000000', prior, ...WEIGHTLESS });

const quiet = (): void => undefined;

/** What API and worker process are made of, on this jest worker's own Redis database. Call it at the top of a test file, after `testRedis()`. */
export const testService = (options: TestServiceOptions = {}): TestService => {
  const { withWorker = true, maxPending = 100_000, now = Date.now, callbackNetworks = [], webhookRetries } = options;
  const masterKey = randomBytes(32);
  const model = options.model ?? loadModel(shippedModelDir());
  let api: ApiProcess | undefined;
  let worker: OpenWorker | undefined;
  const opened = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the service is only there inside tests');
    return part;
  };

  beforeAll(async () => {
    const redisUrl = testRedisUrl();
    const apiOptions = {
      redisUrl,
      masterKey,
      maxPending,
      now,
      allowDataLoss: false,
      onRedisError: quiet,
      onSubmitted: quiet,
      onUnreadable: quiet,
      model: () => model,
      callbackNetworks,
      callbackDelays: { undo: 1_500, verdict: 1_000 },
    };
    api = await openApiProcess(apiOptions);
    if (!withWorker) return;
    const onThings = { onRedisError: quiet, onCommitted: quiet, onFailed: quiet, onPause: quiet };
    const retries = webhookRetries === undefined ? {} : { webhookRetries };
    worker = await openWorker({ redisUrl, masterKey, model, now, callbackNetworks, ...retries, ...onThings });
  });
  afterAll(async () => {
    await worker?.drain();
    worker?.disconnect();
    await api?.close();
  });

  return {
    api: () => opened(api),
    worker: () => opened(worker),
    masterKey,
    model: () => model,
    aSite: async ({ policy = {}, scopes = DEFAULT_SCOPES, url = 'https://gazette.example' } = {}) => {
      const id = newSiteId(randomBytes);
      const site: Site = {
        id,
        name: 'The Harbour Gazette',
        url,
        createdAt: new Date().toISOString(),
        policy: { ...DEFAULT_POLICY, ...policy },
      };
      const { apiKey, record } = newApiKey(id, scopes, { random: randomBytes, now: Date.now() });
      await opened(api).services.sites.add(site, record);
      return { site, apiKey };
    },
  };
};

/** A submission that shows only what matters. */
export const aSubmission = (facts: Partial<Submission> = {}): Submission => ({
  content:
    'The new ferry timetable finally works for people who commute from the islands, thank you for explaining it.',
  contentFormat: 'text',
  author: {},
  client: {},
  article: {},
  form: {},
  ...facts,
});

/** Options of a submission that nobody waits for and that has no key. */
export const anUnkeyedRequest = (facts: Partial<SubmitOptions> = {}): SubmitOptions => ({
  via: 'rest',
  identity: { key: undefined, fingerprint: randomBytes(32).toString('base64') },
  wait: false,
  ...facts,
});

/** Submits and waits for the verdict. */
export const submitAndWait = async (
  service: TestService,
  site: Site,
  facts: Partial<Submission> = {},
): Promise<Accepted> => {
  const { services } = service.api();
  const accepted = await services.submit(site, aSubmission(facts), anUnkeyedRequest({ wait: true }));
  if (!(await services.awaitVerdict(site.id, accepted.id, 10_000))) throw new Error('no verdict within 10 s');
  return accepted;
};
