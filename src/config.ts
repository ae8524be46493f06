import { join, resolve } from 'node:path';

import { CONFIG_EXIT_CODE, ConfigError } from './config/config-error.js';
import { environment, type Environment } from './config/environment.js';
import { packageRoot } from './config/package-root.js';
import { readSecretFile } from './config/secret-file.js';
import { Secret } from './config/secret.js';
import { isSafeAddress, parseRedisUrl } from './redis/url.js';

/** The configuration, parsed once; paths are absolute, secrets print as a mask. */
export interface Config {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Port of the API process' metrics, 0 for any free one; worker n (from 0) takes the n + 1st after it. */
  readonly metricsPort: number;
  readonly dataDir: string;
  /** Undefined: `candor start` runs a private Redis, and other commands look for a running service. */
  readonly redisUrl: Secret | undefined;
  /** Without a trailing slash; undefined means where the service listens: see `publicUrlOf`. */
  readonly publicUrl: string | undefined;
  readonly modelDir: string;
  readonly masterKeyFile: string;
  /** IP addresses and networks as they were written, each valid. */
  readonly trustedProxies: readonly string[];
  /** Private networks in which sites may be called back, as they were written. */
  readonly callbackNetworks: readonly string[];
  readonly fsync: 'always' | 'everysec';
  readonly allowDataLoss: boolean;
  readonly allowInsecureRedis: boolean;
  /** Comments of one site. */
  readonly maxPending: number;
  /** Submissions a second of one site. */
  readonly rateLimit: number;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  readonly workers: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What is set, trimmed; an empty value counts as not set, since container files often pass one. */
const setVariables = (env: Env): Record<string, string> =>
  Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => {
      const value = env[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );

/** REDIS_URL from the file REDIS_URL_FILE names, beside what is set itself. */
const withFiles = (
  env: Env,
  set: Record<string, string>,
): { set: Record<string, string>; faults: readonly string[] } => {
  const path = env['REDIS_URL_FILE']?.trim() ?? '';
  if (path === '') return { set, faults: [] };
  if (set['REDIS_URL'] !== undefined) return { set, faults: ['REDIS_URL and REDIS_URL_FILE are both set: keep one'] };
  try {
    return { set: { ...set, REDIS_URL: readSecretFile('REDIS_URL_FILE', path).toString('utf8').trim() }, faults: [] };
  } catch (error) {
    if (error instanceof ConfigError) return { set, faults: error.faults };
    throw error;
  }
};

const redisFaults = (env: Environment): readonly string[] => {
  const address = env.REDIS_URL === undefined ? undefined : parseRedisUrl(env.REDIS_URL);
  if (address === undefined || isSafeAddress(address) || env.CANDOR_ALLOW_INSECURE_REDIS) return [];
  return [
    'REDIS_URL: a Redis on another machine needs rediss:// and a password; set CANDOR_ALLOW_INSECURE_REDIS=on where the network between is private',
  ];
};

/** Relative paths a person wrote are meant from where they stand; our own defaults from the package. */
const toConfig = (env: Environment): Config => {
  const dataDir = env.CANDOR_DATA_DIR === undefined ? join(packageRoot, 'data') : resolve(env.CANDOR_DATA_DIR);
  return {
    host: env.HOST,
    port: env.PORT,
    metricsPort: env.METRICS_PORT,
    dataDir,
    redisUrl: env.REDIS_URL === undefined ? undefined : new Secret(env.REDIS_URL),
    publicUrl: env.CANDOR_PUBLIC_URL,
    modelDir: env.CANDOR_MODEL === undefined ? join(packageRoot, 'models', 'general-1') : resolve(env.CANDOR_MODEL),
    masterKeyFile:
      env.CANDOR_MASTER_KEY_FILE === undefined
        ? join(dataDir, 'keys', 'master.key')
        : resolve(env.CANDOR_MASTER_KEY_FILE),
    trustedProxies: env.CANDOR_TRUSTED_PROXIES,
    callbackNetworks: env.CANDOR_CALLBACK_NETWORKS,
    fsync: env.CANDOR_FSYNC,
    allowDataLoss: env.CANDOR_ALLOW_DATA_LOSS,
    allowInsecureRedis: env.CANDOR_ALLOW_INSECURE_REDIS,
    maxPending: env.CANDOR_MAX_PENDING,
    rateLimit: env.CANDOR_RATE_LIMIT,
    logLevel: env.LOG_LEVEL,
    workers: env.CANDOR_WORKERS,
  };
};

/** The configuration in `env`. Throws ConfigError with all faults at once. */
export const readConfig = (env: Env): Config => {
  const { set, faults } = withFiles(env, setVariables(env));
  const parsed = environment.safeParse(set);
  const issues = parsed.success
    ? redisFaults(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const all = [...faults, ...issues];
  if (!parsed.success || all.length > 0) throw new ConfigError(all);
  return toConfig(parsed.data);
};

/** The value of `read`, or one line per fault on standard error and an end of this process with code 78. */
export const configOrExit = <Value>(read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(error.faults.map((fault) => `candor: ${fault}\n`).join(''));
    process.exit(CONFIG_EXIT_CODE);
  }
};

const ANY_ADDRESS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** Where a service that listens on `port` is reached from its own machine. */
export const listeningUrlOf = ({ host }: Config, port: number): string => {
  const bracketed = host.includes(':') ? `[${host}]` : host;
  return `http://${ANY_ADDRESS[host] ?? bracketed}:${port}`;
};

/** Where readers reach a service that listens on `port`: CANDOR_PUBLIC_URL, or the address it listens at. */
export const publicUrlOf = (config: Config, port: number): string => config.publicUrl ?? listeningUrlOf(config, port);
