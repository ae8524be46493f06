/** `candor train`: a model from files of labelled comments. */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ModelFileError, writeModel } from '../files/model-files.js';
import { parseExample, type Example } from '../learning/examples.js';
import { modelCard } from '../learning/model-card.js';
import { DEFAULT_SETTINGS, train, type Trained } from '../learning/train.js';
import { parseFlags, parseSeed } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { readLabelledFile, type LabelledFile } from './labelled-files.js';
import { progressOn } from './progress.js';

const FLAGS = {
  data: { type: 'string', multiple: true },
  out: { type: 'string' },
  name: { type: 'string' },
  seed: { type: 'string' },
  notes: { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface Order {
  readonly data: readonly string[];
  readonly out: string;
  readonly name: string;
  readonly seed: number;
  /** File of Markdown on sources and licences, for the model card. */
  readonly notes: string | undefined;
  readonly json: boolean;
}

const parseOrder = (args: readonly string[]): Order => {
  const { values, positionals } = parseFlags(args, FLAGS);
  // A shell expands `--data folder/*.jsonl` to one flag and many words: they are files, too.
  const data = [...(values.data ?? []), ...positionals];
  if (data.length === 0) throw new CliFault('--data FILE... is required');
  if (values.out === undefined) throw new CliFault('--out DIR is required');
  const name = values.name ?? basename(values.out);
  return { data, out: values.out, name, seed: parseSeed(values.seed), notes: values.notes, json: values.json ?? false };
};

const trainWithBar = (files: ReadonlyArray<LabelledFile<Example>>, seed: number, io: CliIo): Trained => {
  const bar = progressOn(io.stderr);
  try {
    const sources = files.map(({ name, rows }) => ({ name, examples: rows }));
    return train(sources, { ...DEFAULT_SETTINGS, seed }, (done, of, next) => bar.update(done, of, next));
  } catch (error) {
    throw error instanceof RangeError ? new CliFault(error.message, EXIT.failed, error) : error;
  } finally {
    bar.stop();
  }
};

const LICENCES =
  'The model holds weights only: no text of the files can be read from it. Each file keeps the licence under which it was published.';

const readNotes = async (path: string | undefined): Promise<string> => {
  if (path === undefined) return '';
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (cause) {
    throw new CliFault(`${path}: cannot be read`, EXIT.failed, cause);
  }
};

const save = (
  { out, name, seed }: Order,
  files: ReadonlyArray<LabelledFile<Example>>,
  trained: Trained,
  notes: string,
): string => {
  const data = files.map(({ name: file, sha256, rows }) => ({
    name: file,
    sha256,
    rows: rows.length,
    spam: rows.filter(({ isSpam }) => isSpam).length,
  }));
  const { heldOut } = trained;
  const hyperparameters = { ...DEFAULT_SETTINGS };
  const origin = { name, seed, hyperparameters, data, measures: { held_out: heldOut }, licences: LICENCES };
  return writeModel(out, trained, origin, (id) => modelCard({ ...origin, id, heldOut, notes }));
};

/** Runs the command; 0 once the model is written, 2 for a fault in the flags, 1 for one in the files. */
export const run = (args: string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'train',
    io,
    async () => {
      const order = parseOrder(args);
      const files: Array<LabelledFile<Example>> = [];
      for (const path of order.data) files.push(await readLabelledFile(path, parseExample));
      const notes = await readNotes(order.notes);
      const trained = trainWithBar(files, order.seed, io);
      const id = save(order, files, trained, notes);
      const rows = files.reduce((sum, file) => sum + file.rows.length, 0);
      const summary = { model: id, out: order.out, rows, held_out: trained.heldOut };
      await write(
        io.stdout,
        order.json ? `${JSON.stringify(summary)}\n` : `${id} written to ${order.out}, from ${rows} comments\n`,
      );
      return EXIT.ok;
    },
    (error) => error instanceof ModelFileError,
  );
