import { Problem } from './domain/problem.js';
import { isStoreFailure } from './redis/store-failure.js';

const RETRY_SECONDS = 2;

const translate = (error: unknown): never => {
  if (!isStoreFailure(error)) throw error;
  throw new Problem('store-unavailable', { retryAfterSeconds: RETRY_SECONDS, cause: error });
};

/**
 * The same functions, but that a store which does not answer is told as the Problem it is to the caller: the world's
 * fault, not ours. Every other error passes as it is.
 */
export const shielded = <Functions extends object>(functions: Functions): Functions => {
  const members = Object.entries(functions).map(([name, member]: [string, unknown]) => {
    if (typeof member !== 'function') return [name, member];
    const call = (...args: readonly unknown[]): unknown => {
      const result: unknown = Reflect.apply(member, functions, args);
      return result instanceof Promise ? result.catch(translate) : result;
    };
    return [name, call];
  });
  return Object.fromEntries(members) as Functions;
};
