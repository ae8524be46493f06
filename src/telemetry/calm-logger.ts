import type { LogFields, Logger } from './logger.js';

/** One line a second of each kind: an outage of Redis under load would otherwise write a thousand a second that say the same. */
const WINDOW_MS = 1_000;
/** Kinds remembered; they are fixed words of ours, so this is only a bound against mistakes. */
const MAX_KINDS = 200;

interface Seen {
  since: number;
  suppressed: number;
}

const kindOf = (event: string, { reason, error, code }: LogFields): string =>
  `${event} ${reason ?? ''} ${error ?? ''} ${code ?? ''}`;

/**
 * A logger whose warnings and errors come at most once a second a kind. A line that follows suppressed ones says in
 * `count` how many it stands for, itself included.
 */
export const calmLogger = (logger: Logger, now: () => number): Logger => {
  const seen = new Map<string, Seen>();

  const calm =
    (write: Logger['warn']): Logger['warn'] =>
    (event, fields = {}) => {
      const kind = kindOf(event, fields);
      const last = seen.get(kind);
      if (last !== undefined && now() - last.since < WINDOW_MS) {
        last.suppressed += 1;
        return;
      }
      if (last === undefined && seen.size >= MAX_KINDS) seen.clear();
      seen.set(kind, { since: now(), suppressed: 0 });
      const count = (last?.suppressed ?? 0) + 1;
      write(event, count === 1 ? fields : { ...fields, count });
    };

  return {
    error: calm((event, fields) => logger.error(event, fields)),
    warn: calm((event, fields) => logger.warn(event, fields)),
    info: (event, fields) => logger.info(event, fields),
    debug: (event, fields) => logger.debug(event, fields),
  };
};
