/** `candor evaluate --leave-out`: each file judged by a model that learned from all the others, as on a new kind of site. */

import { parseExample, type Source } from '../../learning/examples.js';
import { syntheticSources } from '../../learning/synthetic/source.js';
import { trainNaturalBayesModel } from '../../learning/train-natural-bayes.js';
import { DEFAULT_SETTINGS, train, type HeldOutMeasure } from '../../learning/train.js';
import { alignedTable } from '../aligned-table.js';
import { parseFlags, parseSeed } from '../flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from '../io.js';
import { readLabelledFile } from '../labelled-files.js';
import { progressOn } from '../progress.js';
import { parseChoice, parseWhole, requireData, withJsonValue } from './flag-values.js';
import { SYNTHETIC_COUNTS } from './general-half.js';
import { gatherLists } from './list-flags.js';
import { writeReport } from './write-report.js';

const FLAGS = {
  'leave-out': { type: 'boolean' },
  data: { type: 'string', multiple: true },
  seed: { type: 'string' },
  synthetic: { type: 'string' },
  peers: { type: 'string' },
  json: { type: 'string' },
} as const;

const PEERS = ['fast', 'none'] as const;
/** Fewer files leave no domain to leave out. */
const MIN_FILES = 3;

interface Order {
  readonly data: readonly string[];
  readonly seed: number;
  /** How many synthetic comments are taught beside the files. */
  readonly synthetic: number;
  readonly hasPeers: boolean;
  readonly json: string | undefined;
}

const parseOrder = (args: readonly string[]): Order => {
  const { values, positionals } = parseFlags(gatherLists(withJsonValue(args), ['data']), FLAGS);
  const [stray] = positionals;
  if (stray !== undefined) throw new CliFault(`${stray}: does not belong to a flag`);
  const data = requireData(values.data);
  if (data.length < MIN_FILES) throw new CliFault(`--leave-out needs at least ${MIN_FILES} files of --data`);
  const hasPeers = parseChoice('peers', values.peers, PEERS) === 'fast';
  const synthetic = parseWhole('synthetic', values.synthetic, SYNTHETIC_COUNTS);
  return { data, seed: parseSeed(values.seed), synthetic, hasPeers, json: values.json };
};

interface Result {
  readonly name: string;
  readonly domains: readonly HeldOutMeasure[];
}

const measureAll = (files: readonly Source[], { seed, synthetic, hasPeers }: Order, io: CliIo): readonly Result[] => {
  const bar = progressOn(io.stderr);
  const sources = [...files, ...syntheticSources(synthetic, seed)];
  const step = (who: string) => (done: number, of: number, next: string) => bar.update(done, of, `${who} ${next}`);
  try {
    const own = train(sources, { ...DEFAULT_SETTINGS, seed }, step('without'));
    const results = [{ name: 'general model', domains: own.heldOut }];
    if (!hasPeers) return results;
    const { heldOut } = trainNaturalBayesModel(files, seed, step('natural without'));
    return [...results, { name: 'natural’s Bayes', domains: heldOut }];
  } catch (error) {
    throw error instanceof RangeError ? new CliFault(error.message, EXIT.failed, error) : error;
  } finally {
    bar.stop();
  }
};

const shown = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(4));

const tableOf = (results: readonly Result[]): string =>
  alignedTable([
    ['domain', 'rows', 'spam', ...results.flatMap(({ name }) => [`${name} AUC`, 'recall @1 %'])],
    ...(results[0]?.domains ?? []).map(({ domain, rows, spam }) => [
      domain,
      String(rows),
      String(spam),
      ...results.flatMap(({ domains }) => {
        const found = domains.find((other) => other.domain === domain);
        return [shown(found?.auc), shown(found?.recallAt1Percent)];
      }),
    ]),
  ]);

const LEGEND =
  'Each file was judged by models that had not seen it. Files of one class alone stand together as "pooled": spam of one against honest comments of another. Rows are those the general model may be taught. A dash: the domain cannot say.';

const jsonOf = (order: Order, sources: readonly Source[], results: readonly Result[]): string => {
  const filters = results.map(({ name, domains }) => ({
    name,
    domains: domains.map(({ domain, rows, spam, auc, recallAt1Percent }) => ({
      domain,
      rows,
      spam,
      auc: auc ?? null,
      recall_at_1_percent: recallAt1Percent ?? null,
    })),
  }));
  return `${JSON.stringify({ files: sources.map(({ name }) => name), seed: order.seed, filters })}\n`;
};

/** Runs the command; 0 once the measures are out, 2 for a fault in the flags, 1 for one in the files. */
export const run = (args: readonly string[], io: CliIo): Promise<number> =>
  reportingFaults('evaluate', io, async () => {
    const order = parseOrder(args);
    const sources: Source[] = [];
    for (const path of order.data) {
      const { name, rows } = await readLabelledFile(path, parseExample);
      sources.push({ name, examples: rows });
    }
    const results = measureAll(sources, order, io);
    const json = jsonOf(order, sources, results);
    if (order.json === '-') await write(io.stdout, json);
    else {
      if (order.json !== undefined) await writeReport(order.json, json);
      await write(io.stdout, `${tableOf(results)}\n\n${LEGEND}\n`);
    }
    return EXIT.ok;
  });
