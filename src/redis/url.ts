/** Where a Redis listens and how to enter it. Either `socketPath` or `host` and `port` is meant. */
export type RedisAddress = RedisSocket | RedisHost;

export interface RedisSocket {
  readonly kind: 'socket';
  readonly path: string;
  readonly db: number;
}

export interface RedisHost {
  readonly kind: 'host';
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly tls: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
}

/** The part of ioredis' options that says where to connect; time-outs and retries are added by who connects. */
export interface RedisTarget {
  readonly path?: string;
  readonly host?: string;
  readonly port?: number;
  readonly db: number;
  readonly tls?: { readonly servername: string };
  readonly username?: string;
  readonly password?: string;
}

const DEFAULT_PORT = 6379;

/** A database number, 0 where `text` names none; undefined if it is something else. */
const parseDb = (text: string | null): number | undefined => {
  if (text === null || text === '') return 0;
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
};

const parseSocket = (text: string): RedisSocket | undefined => {
  const [path = '', query = ''] = text.split('?', 2);
  const db = parseDb(new URLSearchParams(query).get('db'));
  return path.length < 2 || db === undefined ? undefined : { kind: 'socket', path, db };
};

const decoded = (text: string): string | undefined => {
  if (text === '') return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const parseHost = (url: URL): RedisHost | undefined => {
  const db = parseDb(url.pathname.slice(1));
  if (url.hostname === '' || db === undefined) return undefined;
  return {
    kind: 'host',
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? DEFAULT_PORT : Number(url.port),
    db,
    tls: url.protocol === 'rediss:',
    username: decoded(url.username),
    password: decoded(url.password),
  };
};

/**
 * The address in `redis://[user:password@]host[:port][/db]`, `rediss://...`, or the absolute path of a socket with an
 * optional `?db=N`. Undefined if `url` is none of these; its text may be secret, so no fault repeats it.
 */
export const parseRedisUrl = (url: string): RedisAddress | undefined => {
  if (url.startsWith('/')) return parseSocket(url);
  if (!/^rediss?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return parseHost(new URL(url));
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** True if what is sent there cannot be read or answered by another machine: a socket, loopback, or TLS with a password. */
export const isSafeAddress = (address: RedisAddress): boolean =>
  address.kind === 'socket' || isLoopback(address.host) || (address.tls && address.password !== undefined);

export const redisTarget = (address: RedisAddress): RedisTarget => {
  if (address.kind === 'socket') return { path: address.path, db: address.db };
  return {
    host: address.host,
    port: address.port,
    db: address.db,
    ...(address.tls ? { tls: { servername: address.host } } : {}),
    ...(address.username === undefined ? {} : { username: address.username }),
    ...(address.password === undefined ? {} : { password: address.password }),
  };
};

/** As `redisTarget`, straight from a URL. Throws where `parseRedisUrl` finds no address. */
export const redisOptions = (url: string): RedisTarget => {
  const address = parseRedisUrl(url);
  if (address === undefined)
    throw new Error('REDIS_URL is neither redis://, rediss:// nor the absolute path of a socket');
  return redisTarget(address);
};
