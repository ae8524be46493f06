import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Redis } from 'ioredis';

/** A Lua script of the folder `scripts/`, each one state change; its contract stands at its head. */
export interface Script {
  readonly name: string;
  readonly source: string;
  readonly sha: string;
}

const sourceOf = (name: string): string => readFileSync(new URL(`./scripts/${name}.lua`, import.meta.url), 'utf8');

/** Reads `scripts/<name>.lua`, behind the functions of `shared` if it is given; throws at start-up if one is missing. */
export const readScript = (name: string, shared?: string): Script => {
  const source = `${shared === undefined ? '' : sourceOf(shared)}${sourceOf(name)}`;
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
