/** `candor evaluate`: how well a model tells spam from honest comments, file by file, beside natural's naive Bayes. */

import { DEFAULT_POLICY } from '../domain/policy.js';
import { ModelFileError, loadModel } from '../files/model-files.js';
import { measureFile, rank, scoreByNatural } from '../learning/evaluate.js';
import { parseExample, type Example, type Source } from '../learning/examples.js';
import type { Scored } from '../learning/measures.js';
import { MAX_BAYES_DOCUMENTS } from '../learning/natural-bayes.js';
import type { TextModel } from '../scoring/model.js';
import { score } from '../scoring/score.js';
import { run as runFolds } from './evaluate/folds.js';
import { withJsonValue } from './evaluate/flag-values.js';
import { run as runLeaveOut } from './evaluate/leave-out.js';
import { run as runStream } from './evaluate/stream.js';
import { run as runSummary } from './evaluate/summary.js';
import { writeReport } from './evaluate/write-report.js';
import { evaluationTable, type EvaluatedFile } from './evaluation-table.js';
import { parseFlags, parseSeed } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { readLabelledFile } from './labelled-files.js';
import { modelDir } from './model-dir.js';
import { progressOn } from './progress.js';
import { parseRow, type Row } from './row.js';

const FLAGS = {
  model: { type: 'string' },
  data: { type: 'string', multiple: true },
  train: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'string' },
} as const;

interface Order {
  readonly model: TextModel;
  readonly data: readonly string[];
  readonly train: readonly string[];
  readonly withNatural: boolean;
  readonly seed: number;
  /** Where the JSON goes: a file, or `-` for standard output. */
  readonly json: string | undefined;
}

const parseOrder = (args: readonly string[], env: NodeJS.ProcessEnv): Order => {
  const { values, positionals } = parseFlags(withJsonValue(args), FLAGS);
  const data = [...(values.data ?? []), ...positionals];
  if (data.length === 0) throw new CliFault('--data FILE... is required');
  const baseline = values.baseline ?? 'natural';
  if (baseline !== 'natural' && baseline !== 'none') throw new CliFault('--baseline must be natural or none');
  return {
    model: loadModel(modelDir(values.model, env)),
    data,
    train: values.train ?? [],
    withNatural: baseline === 'natural',
    seed: parseSeed(values.seed),
    json: values.json,
  };
};

interface Labelled extends Row {
  readonly label: 'spam' | 'ham';
}

const parseLabelled = (line: string): Labelled | string => {
  const row = parseRow(line);
  if (typeof row === 'string') return row;
  return row.label === undefined ? '"label" must be "spam" or "ham"' : { ...row, label: row.label };
};

interface ReadFile {
  readonly name: string;
  readonly rows: readonly Labelled[];
}

const toSource = ({ name, rows }: ReadFile): Source => ({
  name,
  examples: rows.map(({ comment, label }) => ({
    text: comment.content,
    isSpam: label === 'spam',
    language: undefined,
  })),
});

const scoreRows = (rows: readonly Labelled[], model: TextModel): readonly Scored[] =>
  rows.map(({ comment, label }) => ({
    score: score(comment, { repeats: 'unavailable' }, model, DEFAULT_POLICY).score,
    isSpam: label === 'spam',
  }));

const measureAll = (
  files: readonly ReadFile[],
  taught: readonly Example[] | undefined,
  order: Order,
  io: CliIo,
): readonly EvaluatedFile[] => {
  const bar = progressOn(io.stderr);
  const ours = files.map(({ name, rows }, at) => {
    bar.update(at, files.length + 1, name);
    return { name, scored: scoreRows(rows, order.model) };
  });
  bar.update(files.length, files.length + 1, 'natural');
  const natural = order.withNatural ? scoreByNatural(files.map(toSource), taught, order.seed) : undefined;
  bar.stop();
  const measured = (
    name: string,
    scored: readonly Scored[],
    naturals: readonly Scored[] | undefined,
  ): EvaluatedFile => ({
    ...measureFile(name, scored, DEFAULT_POLICY.thresholds),
    natural: naturals === undefined ? null : rank(naturals),
  });
  const each = ours.map(({ name, scored }) => measured(name, scored, natural?.get(name)));
  if (files.length < 2) return each;
  const all = measured(
    'all',
    ours.flatMap(({ scored }) => scored),
    natural && [...natural.values()].flat(),
  );
  return [...each, all];
};

const aboutNatural = ({ withNatural, train }: Order, files: readonly EvaluatedFile[]): string => {
  if (!withNatural) return 'natural’s Bayes was not asked for (--baseline none).';
  if (files.every(({ natural }) => natural === null))
    return 'natural’s Bayes was not trained: it needs both spam and ham to learn from.';
  const from =
    train.length > 0
      ? 'the --train files'
      : 'one half of these files and judged on the other, both ways, so it knows the very places it is judged on';
  return `natural’s Bayes: trained by natural on ${from}; a seeded sample of at most ${MAX_BAYES_DOCUMENTS} comments, half of them spam (more would take it minutes); probabilities added as logarithms, since its own product underflows.`;
};

const legend = ({ model }: Order): string => {
  const { flag, spam } = DEFAULT_POLICY.thresholds;
  return `Model ${model.id}; held at a score of ${flag}, rejected at ${spam}. A dash: the file cannot say (no spam, no ham, or fewer than 200 honest comments for 1 %, 2,000 for 0.1 %).`;
};

const report = async (order: Order, files: readonly EvaluatedFile[], io: CliIo): Promise<void> => {
  const natural = aboutNatural(order, files);
  const { seed } = order;
  const json = `${JSON.stringify({ model: order.model.id, thresholds: DEFAULT_POLICY.thresholds, seed, natural, files })}\n`;
  if (order.json === '-') return write(io.stdout, json);
  await write(io.stdout, `${evaluationTable(files)}\n\n${legend(order)}\n${natural}\n`);
  if (order.json !== undefined) await writeReport(order.json, json);
};

const readAll = async <Kind extends object>(paths: readonly string[], parse: (line: string) => Kind | string) => {
  const files: Array<{ readonly name: string; readonly rows: readonly Kind[] }> = [];
  for (const path of paths) files.push(await readLabelledFile(path, parse));
  return files;
};

const runOnFiles = (args: readonly string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'evaluate',
    io,
    async () => {
      const order = parseOrder(args, io.env);
      const files = await readAll(order.data, parseLabelled);
      const taught = (await readAll(order.train, parseExample)).flatMap(({ rows }) => rows);
      await report(order, measureAll(files, order.train.length === 0 ? undefined : taught, order, io), io);
      return EXIT.ok;
    },
    (error) => error instanceof ModelFileError,
  );

const isAsked = (args: readonly string[], flag: string): boolean =>
  args.some((arg) => arg === flag || arg.startsWith(`${flag}=`));

/**
 * Runs the command, as one of five: a stream, the summary of several, folds, files left out in turn, or the files as they
 * are. 0 once the measures are out, 2 for a fault in the flags, 1 for one in the files.
 */
export const run = (args: string[], io: CliIo): Promise<number> => {
  if (isAsked(args, '--stream')) return runStream(args, io);
  if (isAsked(args, '--summary')) return runSummary(args, io);
  if (isAsked(args, '--folds')) return runFolds(args, io);
  return isAsked(args, '--leave-out') ? runLeaveOut(args, io) : runOnFiles(args, io);
};
