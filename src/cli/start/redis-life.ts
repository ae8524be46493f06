import { startPrivateRedis, type PrivateRedis, type PrivateRedisOptions } from '../../redis/private-server.js';
import { CliFault, EXIT } from '../io.js';
import type { Life } from './life.js';

const startOrSay = async (options: PrivateRedisOptions): Promise<PrivateRedis> => {
  try {
    return await startPrivateRedis(options);
  } catch (cause) {
    throw new CliFault(cause instanceof Error ? cause.message : String(cause), EXIT.failed, cause);
  }
};

/** One life of the private Redis. Hurrying it does nothing: its ordinary end is short, and writes what it holds. */
export const startRedis = (options: PrivateRedisOptions): Life<PrivateRedis> => {
  const ready = startOrSay(options);
  const ended = ready.then(
    (redis) =>
      new Promise<string>((resolve) => {
        redis.onExit(() => {
          resolve('its process is gone');
        });
      }),
    () => 'it did not start',
  );
  let pid: number | undefined;
  void ready.then(
    (redis) => {
      pid = redis.pid;
    },
    () => undefined,
  );
  return {
    ready,
    ended,
    pid: () => pid,
    stop: async () => {
      const redis = await ready.catch(() => undefined);
      await redis?.stop();
    },
    hurry: () => undefined,
  };
};
