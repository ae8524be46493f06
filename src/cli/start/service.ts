import { join } from 'node:path';

import { publicUrlOf, type Config } from '../../config.js';
import { packageRoot, redisCacheDir } from '../../config/package-root.js';
import { externalRedisFaults } from '../../redis/external-server.js';
import { CONFIG_EXIT_CODE } from '../../config/config-error.js';
import { CliFault } from '../io.js';
import { forgetRunning, noteRunning } from '../running.js';
import type { StartFacts } from './announce.js';
import { startChild, type ReadyFacts } from './child-life.js';
import type { FirstStartFacts, ServicePlace } from './first-start.js';
import { keepRunning, type Kept } from './keep-running.js';
import { identityOf } from './process-identity.js';
import { startRedis } from './redis-life.js';

export interface ServiceOptions {
  readonly config: Config;
  readonly env: NodeJS.ProcessEnv;
  /** Takes one line for a person. */
  readonly say: (line: string) => void;
  /** Runs once the API process is ready. */
  readonly firstStart: (config: Config, place: ServicePlace) => Promise<FirstStartFacts>;
  /** Absolute paths of what the two kinds of process run. */
  readonly scripts?: { readonly api: string; readonly worker: string };
}

/** The parts of one service, in the order they are stopped in; stopping is safe at any moment of starting. */
export interface Service {
  /** Starts everything; rejects with CliFault if a part does not come up. What was started stays until `stop`. */
  start(): Promise<StartFacts>;
  stop(): Promise<void>;
  /** Has the ending parts end now. */
  hurry(): void;
}

const builtScripts = {
  api: join(packageRoot, 'dist', 'src', 'server.js'),
  worker: join(packageRoot, 'dist', 'workers', 'main.js'),
};

/** A service that logs as it runs, on a terminal where somebody else's words are wanted: only what needs a look. */
const QUIET = 'warn';

/** What children inherit. Each worker serves its metrics on the port after METRICS_PORT, so the next worker starts one on. */
const childEnv = (options: ServiceOptions, redisUrl: string, index = 0): NodeJS.ProcessEnv => {
  const { REDIS_URL_FILE: _file, ...env } = options.env;
  const { metricsPort, dataDir, masterKeyFile } = options.config;
  return {
    ...env,
    LOG_LEVEL: env['LOG_LEVEL'] ?? QUIET,
    REDIS_URL: redisUrl,
    CANDOR_DATA_DIR: dataDir,
    CANDOR_MASTER_KEY_FILE: masterKeyFile,
    METRICS_PORT: String(metricsPort === 0 ? 0 : metricsPort + index),
  };
};

/** Refuses a Redis that is too old or could lose what was accepted. */
const checkExternal = async (url: string, { allowDataLoss }: Config): Promise<void> => {
  const faults = await externalRedisFaults(url, { allowDataLoss });
  if (faults.length > 0) throw new CliFault(faults.join('; '), CONFIG_EXIT_CODE);
};

/** Prepares a service; nothing runs until `start`. */
export const makeService = (options: ServiceOptions): Service => {
  const { config, say, scripts = builtScripts } = options;
  let redis: Kept<{ readonly socketPath: string; readonly program: string }> | undefined;
  let api: Kept<ReadyFacts> | undefined;
  let workers: ReadonlyArray<Kept<ReadyFacts>> = [];
  let place: ServicePlace | undefined;
  /** Once known: a restarted API must be where readers' links point, also if the first one took any free port. */
  let apiPort = config.port;
  let isStopping = false;

  /** Notes which processes run now; each new life of a part changes it. */
  const note = (): void => {
    if (place === undefined || isStopping) return;
    noteRunning(config.dataDir, {
      supervisor: identityOf(process.pid),
      redisUrl: place.redisUrl,
      apiUrl: place.publicUrl,
      pids: {
        redis: redis?.pid(),
        api: api?.pid(),
        workers: workers.flatMap((worker) => worker.pid() ?? []),
      },
    });
  };

  const provideRedis = async (): Promise<{ readonly url: string; readonly described: string }> => {
    if (config.redisUrl !== undefined) {
      const url = config.redisUrl.reveal();
      await checkExternal(url, config);
      return { url, described: 'from REDIS_URL' };
    }
    const start = () => startRedis({ dataDir: config.dataDir, fsync: config.fsync, cacheDir: redisCacheDir, log: say });
    redis = keepRunning({ name: 'the private redis-server', start, say, onReady: note });
    const { socketPath, program } = await redis.ready;
    return { url: socketPath, described: `private, ${program}` };
  };

  const startChildren = (redisUrl: string): Promise<ReadyFacts> => {
    const keep = (name: string, title: string, script: string, index: number): Kept<ReadyFacts> =>
      keepRunning({
        name,
        start: () =>
          startChild({ title, script, env: { ...childEnv(options, redisUrl, index), PORT: String(apiPort) } }),
        say,
        onReady: note,
      });
    api = keep('the API process', 'candor-api', scripts.api, 0);
    workers = Array.from({ length: config.workers }, (_, index) =>
      keep('a worker process', 'candor-worker', scripts.worker, index),
    );
    return Promise.all([api.ready, ...workers.map(({ ready }) => ready)]).then(([facts]) => facts);
  };

  return {
    start: async () => {
      const { url: redisUrl, described } = await provideRedis();
      if (isStopping) throw new CliFault('stopped while starting');
      const { port = config.port, metricsPort } = await startChildren(redisUrl);
      apiPort = port;
      place = { redisUrl, publicUrl: publicUrlOf(config, port) };
      note();
      const made = await options.firstStart(config, place);
      return { ...made, publicUrl: place.publicUrl, metricsPort, dataDir: config.dataDir, redis: described };
    },
    stop: async () => {
      isStopping = true;
      await api?.stop();
      await Promise.all(workers.map((worker) => worker.stop()));
      await redis?.stop();
      forgetRunning(config.dataDir);
    },
    hurry: () => {
      api?.hurry();
      for (const worker of workers) worker.hurry();
    },
  };
};
