import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Where the figures go as JSON, if anywhere. */
  readonly json: string | undefined;
  /** Where the picture goes, if anywhere. */
  readonly svg: string | undefined;
  /** How often each measurement is repeated; the quietest counts. */
  readonly repetitions: number;
  /** Folder for V8 CPU profiles of API and worker, which cost the more the finer they look; figures are then no figures. */
  readonly profile: string | undefined;
}

const MAX_REPETITIONS = 20;

/** The options in `args`; throws with one line for what is none. */
export const readOptions = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      svg: { type: 'string' },
      repetitions: { type: 'string', default: '5' },
      profile: { type: 'string' },
    },
  });
  const repetitions = Number(values.repetitions);
  if (!Number.isInteger(repetitions) || repetitions < 1 || repetitions > MAX_REPETITIONS) {
    throw new RangeError(`--repetitions must be a whole number from 1 to ${MAX_REPETITIONS}`);
  }
  return { json: values.json, svg: values.svg, repetitions, profile: values.profile };
};
