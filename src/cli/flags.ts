import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliFault, EXIT } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;
interface Config<Known extends Options> extends ParseArgsConfig {
  options: Known;
  strict: true;
  allowPositionals: true;
}

const firstSentence = (error: unknown): string => {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return message.split(/\. |\n/)[0] ?? message;
};

/** What parseArgs makes of `args`. Throws CliFault for a flag that is unknown, or lacks its value. */
export const parseFlags = <Known extends Options>(
  args: readonly string[],
  options: Known,
): ReturnType<typeof parseArgs<Config<Known>>> => {
  try {
    return parseArgs<Config<Known>>({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (cause) {
    throw new CliFault(firstSentence(cause), EXIT.usage, cause);
  }
};

const LARGEST_SEED = 2 ** 32 - 1;

/** A seed as written on the command line: a whole number of 32 bits. */
export const parseSeed = (text: string | undefined): number => {
  if (text === undefined) return 1;
  const seed = Number(text);
  if (!/^\d{1,10}$/.test(text) || seed > LARGEST_SEED)
    throw new CliFault('--seed must be a whole number from 0 to 4294967295');
  return seed;
};
