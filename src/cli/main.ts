/** The commands that run from dist; launch.mjs has seen to it that dist is there. */

import { ConfigError, CONFIG_EXIT_CODE } from '../config/config-error.js';
import { EXIT, write, type CliIo } from './io.js';

interface Command {
  readonly run: (args: string[], io: CliIo) => Promise<number>;
}

/** Each is loaded only when it is asked for: scoring a file should not wait for Express. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./start.js'),
  train: () => import('./train.js'),
  card: () => import('./card.js'),
  generate: () => import('./generate.js'),
  evaluate: () => import('./evaluate.js'),
  score: () => import('./score.js'),
  site: () => import('./site.js'),
  moderator: () => import('./moderator.js'),
  import: () => import('./import.js'),
  retrain: () => import('./retrain.js'),
};

/**
 * Runs `name` with `args`; the exit code it ends with. Where nothing more specific is said, a configuration that cannot be
 * used is 78 and anything else unforeseen is our bug, shown with its place.
 */
export const main = async (name: string, args: string[], io: CliIo): Promise<number> => {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    await write(io.stderr, `candor: there is no command ${name}; candor --help lists them\n`);
    return EXIT.usage;
  }
  try {
    return await (await load()).run(args, io);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    await write(io.stderr, error.faults.map((fault) => `candor ${name}: ${fault}\n`).join(''));
    return CONFIG_EXIT_CODE;
  }
};
