import { join } from 'node:path';
import { configOrExit, readConfig, type Config } from '../src/config.js';
import { readMasterKey } from '../src/config/master-key.js';
import { ModelFileError, openModel, readModelFiles } from '../src/files/model-files.js';
import { openOrRefuse, portTaken, refuseToStart } from '../src/refusal.js';
import { calmLogger } from '../src/telemetry/calm-logger.js';
import { exitOnCrash } from '../src/telemetry/crash.js';
import { createLogger, errorFields } from '../src/telemetry/logger.js';
import { createMetrics, serveMetrics } from '../src/telemetry/metrics.js';
import { installShutdown } from '../src/telemetry/shutdown.js';
import { makeWorkerMetrics } from '../src/telemetry/worker-metrics.js';
import { keepHouse } from './housekeeping.js';
import { openWorker } from './open-worker.js';
import { watchTelling } from './watch-telling.js';

/** Entry of the worker process: judges what the queue holds, and keeps house. */

/** Under the supervisor's 25 s: BullMQ's close never answers while Redis is away (#4656). */
const SHUTDOWN_MS = 20_000;

const redisUrlOf = (config: Config): string => {
  if (config.redisUrl !== undefined) return config.redisUrl.reveal();
  return refuseToStart('set REDIS_URL, or use `candor start`, which runs a Redis of its own');
};

const main = async (): Promise<void> => {
  process.title = 'candor-worker';
  const config = configOrExit(() => readConfig(process.env));
  const log = calmLogger(createLogger({ level: config.logLevel, part: 'worker' }), Date.now);
  exitOnCrash(log);
  const { model, sha256 } = await openOrRefuse(
    () => {
      const files = readModelFiles(config.modelDir);
      return { model: openModel(files, join(config.modelDir, 'model.bin')), sha256: files.manifest.sha256 };
    },
    (error) => (error instanceof ModelFileError ? error.message : undefined),
  );
  const registry = createMetrics('worker');
  const metrics = makeWorkerMetrics(registry);
  const worker = await openWorker({
    redisUrl: redisUrlOf(config),
    masterKey: configOrExit(() => readMasterKey(config.masterKeyFile)),
    model,
    modelSha256: sha256,
    callbackNetworks: config.callbackNetworks,
    onRedisError: (error) => {
      metrics.redisErrors.inc();
      log.debug('redis.error', errorFields(error));
    },
    onModelUnavailable: (error) => log.warn('model.unavailable', errorFields(error)),
    onCommitted: (count) => metrics.verdicts.inc(count),
    onFailed: ({ site, id }, error) => {
      metrics.failures.inc();
      log.warn('judge.failed', { site, comment: id, ...errorFields(error) });
    },
    onTelling: watchTelling(log, metrics),
    onPause: (paused, reason) => log.warn(paused ? 'queue.paused' : 'queue.resumed', { reason }),
  });
  const house = keepHouse(worker, log, (count) => metrics.swept.inc(count));
  // The API process has the port before.
  const metricsPort = config.metricsPort === 0 ? 0 : config.metricsPort + 1;
  const metricsServer = await openOrRefuse(
    () => serveMetrics(registry, metricsPort),
    portTaken('the worker’s metrics server', metricsPort),
  );
  installShutdown({
    deadlineMs: SHUTDOWN_MS,
    log,
    steps: [
      { name: 'housekeeping', run: house.stop },
      { name: 'worker', run: worker.drain },
      { name: 'metrics', run: () => metricsServer.close() },
      {
        name: 'redis',
        run: () => {
          worker.disconnect();
          return Promise.resolve();
        },
      },
    ],
  });
  log.info('worker.ready', { model: worker.model().id, port: metricsServer.port });
  process.send?.({ ready: true, metricsPort: metricsServer.port });
};

await main();
