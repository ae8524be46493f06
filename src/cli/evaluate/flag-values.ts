/** Values of the evaluation's flags. Each throws CliFault, one line, for what it cannot take. */

import { CliFault } from '../io.js';

/** What streams and folds take alike: the comments, the general half, the peers and where to write. */
export const SHARED_FLAGS = {
  seed: { type: 'string' },
  seeds: { type: 'string' },
  data: { type: 'string', multiple: true },
  model: { type: 'string' },
  'leave-out': { type: 'boolean' },
  train: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  synthetic: { type: 'string' },
  peers: { type: 'string' },
  json: { type: 'string' },
} as const;

/** `--json` may stand last or before another flag without a value: it then means standard output. */
export const withJsonValue = (args: readonly string[]): readonly string[] =>
  args.flatMap((arg, at) => {
    const next = args[at + 1];
    return arg === '--json' && (next === undefined || next.startsWith('--')) ? ['--json=-'] : [arg];
  });

/** A whole number from `least` to `most`; `otherwise` where the flag was not given. */
export const parseWhole = (
  flag: string,
  text: string | undefined,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number => {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text) || value < least || value > most)
    throw new CliFault(`--${flag} must be a whole number from ${least} to ${most}`);
  return value;
};

/** One of a few words; the first where the flag was not given. */
export const parseChoice = <Choice extends string>(
  flag: string,
  text: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice => {
  if (text === undefined) return choices[0];
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new CliFault(`--${flag} must be ${choices.join(' or ')}`);
  return found;
};

/** The files that must be named. */
export const requireData = (data: readonly string[] | undefined): readonly string[] => {
  if (data === undefined || data.length === 0) throw new CliFault('--data FILE... is required');
  return data;
};
