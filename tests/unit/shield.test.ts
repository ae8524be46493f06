import { describe, expect, it } from '@jest/globals';
import { shielded } from '../../src/shield.js';

const failing = (error: Error) =>
  shielded({ name: 'store', now: () => 7, read: (_id: string): Promise<string> => Promise.reject(error) });

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe('a shielded store', () => {
  it.each(
    [
      new Error("Stream isn't writeable and enableOfflineQueue options is false"),
      new Error('Command timed out'),
      new Error('Connection is closed.'),
      named('MaxRetriesPerRequestError', 'Reached the max retries per request limit'),
      named('ReplyError', 'MISCONF Errors writing to the AOF file'),
      named('ReplyError', 'LOADING Redis is loading the dataset in memory'),
      Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' }),
    ].map((error) => [error.message, error] as const),
  )('that does not answer is a problem the caller can wait out: %s', async (_message, error) => {
    await expect(failing(error).read('1')).rejects.toMatchObject({ type: 'store-unavailable', cause: error });
  });

  it.each(
    [new TypeError('x is undefined'), named('ReplyError', 'ERR wrong number of arguments')].map(
      (error) => [error.message, error] as const,
    ),
  )('that was asked for nonsense stays our own fault: %s', async (_message, error) => {
    await expect(failing(error).read('1')).rejects.toBe(error);
  });

  it('leaves what is no promise as it is', () => {
    expect(failing(new Error('x')).now()).toBe(7);
    expect(failing(new Error('x')).name).toBe('store');
  });
});
