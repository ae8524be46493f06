import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openApiProcess, type ApiProcess } from './api-process.js';
import { configOrExit, listeningUrlOf, publicUrlOf, readConfig, type Config } from './config.js';
import { readMasterKey } from './config/master-key.js';
import { makeFaces } from './faces.js';
import { ModelFileError, loadModel } from './files/model-files.js';
import { buildApp } from './http/app.js';
import { makeServer } from './http/make-server.js';
import { openOrRefuse, portTaken, refuseToStart } from './refusal.js';
import type { TextModel } from './scoring/model.js';
import { calmLogger } from './telemetry/calm-logger.js';
import { exitOnCrash } from './telemetry/crash.js';
import { createLogger, errorFields, type Logger } from './telemetry/logger.js';
import { createMetrics, serveMetrics } from './telemetry/metrics.js';
import { makeApiMetrics } from './telemetry/api-metrics.js';
import { installShutdown } from './telemetry/shutdown.js';

/** Entry of the HTTP process: configuration, composition, listen, drain. */

/** Under the supervisor's 25 s: requests that wait for verdicts take up to ten. */
const SHUTDOWN_MS = 20_000;

const redisUrlOf = (config: Config): string => {
  if (config.redisUrl !== undefined) return config.redisUrl.reveal();
  return refuseToStart('set REDIS_URL, or use `candor start`, which runs a Redis of its own');
};

const listen = (server: Server, { host, port }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/** Resolves when every request that was begun has its answer. Connections that ask nothing are closed at once. */
const drain = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

/** Workers refuse to start without their model; here it is needed for explanations alone, which say that they lack it. */
const modelIn = (dir: string, log: Logger): TextModel | undefined => {
  try {
    return loadModel(dir);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    log.warn('model.unavailable', errorFields(error));
    return undefined;
  }
};

const lazily = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
};

const main = async (): Promise<void> => {
  process.title = 'candor-api';
  const config = configOrExit(() => readConfig(process.env));
  const log = calmLogger(createLogger({ level: config.logLevel, part: 'api' }), Date.now);
  exitOnCrash(log);
  const registry = createMetrics('api');
  const metrics = makeApiMetrics(registry);
  const api: ApiProcess = await openApiProcess({
    redisUrl: redisUrlOf(config),
    masterKey: configOrExit(() => readMasterKey(config.masterKeyFile)),
    maxPending: config.maxPending,
    allowDataLoss: config.allowDataLoss,
    onRedisError: (error) => {
      metrics.redisErrors.inc();
      log.debug('redis.error', errorFields(error));
    },
    onSubmitted: (outcome) => metrics.submissions.inc({ outcome }),
    onUnreadable: (site, comment) => log.error('story.unreadable', { site, comment }),
    callbackNetworks: config.callbackNetworks,
    model: lazily(() => modelIn(config.modelDir, log)),
  });

  let listeningOn = config.port;
  let draining = false;
  const publicUrl = (): string => publicUrlOf(config, listeningOn);
  const app = buildApp({
    services: api.services,
    config,
    logger: log,
    publicUrl,
    readiness: async () => {
      const parts = [...(await api.storeParts()), { name: 'process', ready: !draining }];
      return { ready: parts.every((part) => part.ready), parts };
    },
    clock: Date.now,
    faces: makeFaces({
      api,
      dataDir: config.dataDir,
      apiBaseUrl: () => listeningUrlOf(config, listeningOn),
      logger: log,
      publicUrl,
      now: Date.now,
      rateLimit: config.rateLimit,
      onAnswered: (endpoint, outcome) => metrics.akismet.inc({ endpoint, outcome }),
    }),
  });
  const server = makeServer(app);
  listeningOn = await openOrRefuse(() => listen(server, config), portTaken('the API', config.port));
  const metricsServer = await openOrRefuse(
    () => serveMetrics(registry, config.metricsPort),
    portTaken('the API’s metrics server', config.metricsPort),
  );

  installShutdown({
    deadlineMs: SHUTDOWN_MS,
    log,
    steps: [
      {
        name: 'http',
        run: () => {
          draining = true;
          return drain(server);
        },
      },
      { name: 'intake', run: api.idle },
      { name: 'metrics', run: () => metricsServer.close() },
      { name: 'redis', run: api.close },
    ],
  });
  log.info('api.ready', { port: listeningOn });
  process.send?.({ ready: true, port: listeningOn, metricsPort: metricsServer.port });
};

await main();
