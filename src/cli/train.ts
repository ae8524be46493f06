/** `candor train`: a model from files of labelled comments. */

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { ModelFileError, writeModel } from '../files/model-files.js';
import { parseExample, type Example, type Source } from '../learning/examples.js';
import { languagesTaught } from '../learning/languages-taught.js';
import { LINEAR_ENGINE, NATURAL_BAYES_ENGINE, modelCard } from '../learning/model-card.js';
import { NATURAL_SMOOTHING, type NaturalCounts } from '../learning/natural-counts.js';
import {
  adoptNaturalBayes,
  trainNaturalBayesModel,
  type TrainedNaturalBayes,
} from '../learning/train-natural-bayes.js';
import { generate } from '../learning/synthetic/generate.js';
import { DEFAULT_SETTINGS, train, type OnProgress, type Trained } from '../learning/train.js';
import { parseChoice, parseWhole } from './evaluate/flag-values.js';
import { readNotes } from './card.js';
import { parseFlags, parseSeed } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { readLabelledFile, type LabelledFile } from './labelled-files.js';
import { readNaturalClassifier } from './natural-classifier.js';
import { progressOn } from './progress.js';

const FLAGS = {
  data: { type: 'string', multiple: true },
  out: { type: 'string' },
  name: { type: 'string' },
  engine: { type: 'string' },
  classifier: { type: 'string' },
  seed: { type: 'string' },
  synthetic: { type: 'string' },
  notes: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Name of the source that nobody wrote. */
const SYNTHETIC = 'synthetic';

const ENGINES = ['linear', 'natural-bayes'] as const;
type Engine = (typeof ENGINES)[number];

interface Order {
  readonly data: readonly string[];
  readonly out: string;
  readonly name: string;
  readonly engine: Engine;
  /** File of a classifier that natural trained and saved: the data then only measure it. */
  readonly classifier: string | undefined;
  readonly seed: number;
  /** How many synthetic comments are taught beside the files. */
  readonly synthetic: number;
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
  const engine = parseChoice('engine', values.engine, ENGINES);
  const { out, classifier, notes, json = false } = values;
  if (classifier !== undefined && engine !== 'natural-bayes')
    throw new CliFault('--classifier goes with --engine natural-bayes');
  const synthetic = parseWhole('synthetic', values.synthetic, { least: 0, most: 100_000, otherwise: 0 });
  return { data, out, name, engine, classifier, seed: parseSeed(values.seed), synthetic, notes, json };
};

/** The synthetic comments asked for, as if they had been a file: none of them is one. */
const madeUp = ({ synthetic, seed }: Order): ReadonlyArray<LabelledFile<Example>> => {
  if (synthetic === 0) return [];
  const comments = generate(seed, synthetic);
  const rows = comments.map(({ text, label, language }) => ({ text, isSpam: label === 'spam', language }));
  return [{ name: SYNTHETIC, sha256: createHash('sha256').update(JSON.stringify(comments)).digest('hex'), rows }];
};

const trainBy = (
  { engine, seed }: Order,
  adopted: NaturalCounts | undefined,
  sources: readonly Source[],
  onProgress: OnProgress,
): Trained | TrainedNaturalBayes => {
  switch (engine) {
    case 'linear':
      return train(sources, { ...DEFAULT_SETTINGS, seed }, onProgress);
    case 'natural-bayes':
      return adopted === undefined
        ? trainNaturalBayesModel(sources, seed, onProgress)
        : adoptNaturalBayes(adopted, sources, seed);
    default:
      return engine satisfies never;
  }
};

const sourcesOf = (files: ReadonlyArray<LabelledFile<Example>>): readonly Source[] =>
  files.map(({ name, rows }) => ({ name, examples: rows, isSynthetic: name === SYNTHETIC }));

const trainWithBar = (
  files: ReadonlyArray<LabelledFile<Example>>,
  order: Order,
  adopted: NaturalCounts | undefined,
  io: CliIo,
): Trained | TrainedNaturalBayes => {
  const bar = progressOn(io.stderr);
  try {
    return trainBy(order, adopted, sourcesOf(files), (done, of, next) => bar.update(done, of, next));
  } catch (error) {
    throw error instanceof RangeError ? new CliFault(error.message, EXIT.failed, error) : error;
  } finally {
    bar.stop();
  }
};

const LICENCES =
  'The model holds weights only: no text of the files can be read from it. Each file keeps the licence under which it was published.';

const save = (
  { out, name, engine, seed }: Order,
  files: ReadonlyArray<LabelledFile<Example>>,
  trained: Trained | TrainedNaturalBayes,
  notes: string,
): string => {
  const data = files.map(({ name: file, sha256, rows }) => ({
    name: file,
    sha256,
    rows: rows.length,
    spam: rows.filter(({ isSpam }) => isSpam).length,
  }));
  const { heldOut } = trained;
  const honestScores = 'honestScores' in trained ? trained.honestScores : undefined;
  const languages = languagesTaught(sourcesOf(files));
  const hyperparameters = engine === 'linear' ? { ...DEFAULT_SETTINGS } : { smoothing: NATURAL_SMOOTHING };
  const about = engine === 'linear' ? LINEAR_ENGINE : NATURAL_BAYES_ENGINE;
  const origin = {
    name,
    seed,
    hyperparameters,
    data,
    ...(languages === undefined ? {} : { languages }),
    measures: { held_out: heldOut, ...(honestScores === undefined ? {} : { honest_scores: honestScores }) },
    licences: LICENCES,
  };
  return writeModel(out, trained, origin, (id) =>
    modelCard({ ...origin, id, about, heldOut, honestScores, languages, notes }),
  );
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
      files.push(...madeUp(order));
      const notes = await readNotes(order.notes);
      const adopted = order.classifier === undefined ? undefined : await readNaturalClassifier(order.classifier);
      const trained = trainWithBar(files, order, adopted, io);
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
