import type { Redis } from 'ioredis';

/**
 * Has all commands that are given in one turn of the event loop leave in one write. Each write wakes Redis, which on a machine
 * with few cores is given this process's own at once, does the one command and falls asleep again before the next is written.
 */
export const inOneWrite = (redis: Redis): Redis => {
  redis.on('connect', () => {
    const { stream } = redis;
    const write = stream.write.bind(stream) as (...args: readonly unknown[]) => boolean;
    let isHeld = false;
    const release = (): void => {
      isHeld = false;
      stream.uncork();
    };
    stream.write = (...args: readonly unknown[]): boolean => {
      if (!isHeld) {
        isHeld = true;
        stream.cork();
        // Behind the promises that are settled already: what they go on to ask for belongs to the same turn.
        queueMicrotask(() => {
          process.nextTick(release);
        });
      }
      return write(...args);
    };
  });
  return redis;
};
