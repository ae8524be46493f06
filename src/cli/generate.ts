/** `candor generate`: comments nobody wrote, as JSONL, to widen what `candor train` is given. */

import { writeFile } from 'node:fs/promises';
import { generate, type SyntheticComment } from '../learning/synthetic/generate.js';
import { parseFlags, parseSeed } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';

const FLAGS = { count: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } } as const;

const LARGEST_COUNT = 1_000_000;

const parseCount = (text: string | undefined): number => {
  if (text === undefined) throw new CliFault('--count N is required');
  const count = Number(text);
  if (!/^\d{1,7}$/.test(text) || count < 1 || count > LARGEST_COUNT)
    throw new CliFault('--count must be a whole number from 1 to 1000000');
  return count;
};

const lineOf = ({ text, label, language, family }: SyntheticComment): string =>
  `${JSON.stringify({ text, label, lang: language, family })}\n`;

const save = async (path: string, lines: string): Promise<void> => {
  try {
    await writeFile(path, lines);
  } catch (cause) {
    throw new CliFault(`${path}: cannot be written`, EXIT.failed, cause);
  }
};

/** Runs the command; 0 once all is written, 2 for a fault in the flags, 1 where the file cannot be written. */
export const run = (args: string[], io: CliIo): Promise<number> =>
  reportingFaults('generate', io, async () => {
    const { values, positionals } = parseFlags(args, FLAGS);
    if (positionals.length > 0) throw new CliFault('takes no arguments');
    const lines = generate(parseSeed(values.seed), parseCount(values.count)).map(lineOf).join('');
    await (values.out === undefined ? write(io.stdout, lines) : save(values.out, lines));
    return EXIT.ok;
  });
