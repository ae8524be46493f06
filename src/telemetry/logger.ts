import { pino, type DestinationStream } from 'pino';

/**
 * All a log line may say beside its event. There is no field for text, names, addresses or keys, and what is not
 * listed is dropped at run time too, so that a careless spread cannot put a comment into a log.
 */
export interface LogFields {
  readonly site?: string;
  readonly comment?: string;
  readonly webhook?: string;
  /** The public id of an API key, never its secret. */
  readonly key?: string;
  /** Id of one request or one unexpected failure, as its caller was told it. */
  readonly id?: string;
  /** What happened to it, one of our own fixed words. */
  readonly reason?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly state?: string;
  readonly signal?: string;
  readonly method?: string;
  /** The pattern of a route (`/c/:token`), never the address that was asked for. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  readonly bytes?: number;
  readonly attempt?: number;
  readonly port?: number;
  readonly pid?: number;
  readonly model?: string;
  readonly version?: string;
  /** From `errorFields`. */
  readonly error?: string;
  readonly code?: string;
  readonly at?: string;
}

type LogField = keyof LogFields;

const ALLOWED = {
  site: true,
  comment: true,
  webhook: true,
  key: true,
  id: true,
  reason: true,
  kind: true,
  name: true,
  state: true,
  signal: true,
  method: true,
  route: true,
  status: true,
  ms: true,
  count: true,
  bytes: true,
  attempt: true,
  port: true,
  pid: true,
  model: true,
  version: true,
  error: true,
  code: true,
  at: true,
} as const satisfies Record<LogField, true>;

/** Values that fit a field; anything longer is no id, code or word of ours. */
const MAX_VALUE_LENGTH = 400;

export interface Logger {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
}

export interface LoggerOptions {
  readonly level: 'error' | 'warn' | 'info' | 'debug';
  /** Which part speaks: `api`, `worker`, `start`. */
  readonly part: string;
  /** Where lines go; standard output if not given. */
  readonly destination?: DestinationStream;
}

const isLoggable = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The allowed fields of `fields`, cut to length. */
const allowed = (fields: LogFields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
      if (!Object.hasOwn(ALLOWED, name) || !isLoggable(value)) return [];
      return [[name, typeof value === 'string' ? value.slice(0, MAX_VALUE_LENGTH) : value]];
    }),
  );

/** A logger of JSON lines: `{"time","level","part","event",...fields}`. An event is a fixed word like `verdict.committed`. */
export const createLogger = ({ level, part, destination }: LoggerOptions): Logger => {
  const lines = pino(
    {
      level,
      base: { part },
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
  return {
    error: (event, fields = {}) => lines.error(allowed(fields), event),
    warn: (event, fields = {}) => lines.warn(allowed(fields), event),
    info: (event, fields = {}) => lines.info(allowed(fields), event),
    debug: (event, fields = {}) => lines.debug(allowed(fields), event),
  };
};

const FRAME = /^\s+at .*$/gm;
const FRAMES = 3;

/** Redis starts its refusals with a code word (OOM, MISCONF, NOREPLICAS); the rest of the line may repeat arguments. */
const codeOf = (error: Error): string | undefined => {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name === 'ReplyError' ? /^[A-Z]{2,20}\b/.exec(error.message)?.[0] : undefined;
};

/** The innermost frames. They are looked for behind the message, which may hold lines that look like frames. */
const framesOf = ({ stack = '', message }: Error): string[] => {
  const start = stack.indexOf(message);
  const frames = start === -1 ? [] : (stack.slice(start + message.length).match(FRAME) ?? []);
  return frames.slice(0, FRAMES).map((frame) => frame.trim().slice('at '.length));
};

/**
 * What may be said of an error: its class, its code and where it came from. Never its message, because parsers, Redis
 * and body readers quote what they were given.
 */
export const errorFields = (error: unknown): Pick<LogFields, 'error' | 'code' | 'at'> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = codeOf(error);
  const frames = framesOf(error);
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    ...(frames.length === 0 ? {} : { at: frames.join(' < ') }),
  };
};
