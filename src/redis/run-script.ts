import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Redis } from 'ioredis';

/** A Lua script of the folder `scripts/`, each one state change; its contract stands at its head. */
export interface Script {
  readonly name: string;
  readonly source: string;
  readonly sha: string;
}

/** Reads `scripts/<name>.lua`; throws at start-up if it is missing. */
export const readScript = (name: string): Script => {
  const source = readFileSync(new URL(`./scripts/${name}.lua`, import.meta.url), 'utf8');
  return { name, source, sha: createHash('sha1').update(source).digest('hex') };
};

type Argument = string | Buffer | number;

const isUnknownScript = (error: unknown): boolean => error instanceof Error && error.message.startsWith('NOSCRIPT');

/**
 * Runs a script by its hash; if this Redis does not know it (first use, or it was restarted), by its source. Strings in
 * the answer are Buffers.
 */
export const runScript = async (
  redis: Redis,
  script: Script,
  keys: readonly string[],
  args: readonly Argument[],
): Promise<unknown> => {
  try {
    return await redis.callBuffer('EVALSHA', [script.sha, keys.length, ...keys, ...args]);
  } catch (error) {
    if (!isUnknownScript(error)) throw error;
    return redis.callBuffer('EVAL', [script.source, keys.length, ...keys, ...args]);
  }
};
