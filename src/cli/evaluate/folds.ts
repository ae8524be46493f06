/** `candor evaluate --folds`: what filters make of a site's history, by cross-validation. */

import { ModelFileError } from '../../files/model-files.js';
import { SITE_BITS, candor, generalLogOdds, siteFeatures } from '../../learning/evaluation/candor.js';
import type { Contestant, SiteComment } from '../../learning/evaluation/contestant.js';
import { runFolds, stratifiedFolds, type FoldMeasures } from '../../learning/evaluation/folds.js';
import { candorOnHistory } from '../../learning/evaluation/history.js';
import { naturalPeer } from '../../learning/evaluation/natural-peer.js';
import { plainRegression } from '../../learning/evaluation/plain-regression.js';
import { meanOf } from '../../learning/evaluation/stream-measures.js';
import { alignedTable } from '../aligned-table.js';
import { parseFlags, parseSeed } from '../flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from '../io.js';
import { progressOn } from '../progress.js';
import { SHARED_FLAGS, parseChoice, parseWhole, requireData, withJsonValue } from './flag-values.js';
import { generalHalf, parseGeneral, type GeneralHalf, type GeneralOrder } from './general-half.js';
import { gatherLists } from './list-flags.js';
import { readSite, type Site } from './site-comments.js';
import { writeReport } from './write-report.js';

const FLAGS = {
  ...SHARED_FLAGS,
  folds: { type: 'string' },
} as const;

const LISTS = ['data', 'train', 'without'];
const FOLDS = { least: 2, most: 100, otherwise: 10 };
const SEEDS = { least: 1, most: 100, otherwise: 1 };
const PEERS = ['fast', 'none'] as const;

interface Order {
  readonly folds: number;
  readonly seeds: readonly number[];
  readonly data: readonly string[];
  readonly general: GeneralOrder;
  readonly hasPeers: boolean;
  readonly json: string | undefined;
}

const parseOrder = (args: readonly string[]): Order => {
  const { values, positionals } = parseFlags(gatherLists(withJsonValue(args), LISTS), FLAGS);
  const [stray] = positionals;
  if (stray !== undefined) throw new CliFault(`${stray}: does not belong to a flag`);
  const seed = parseSeed(values.seed);
  const leaveOut = values['leave-out'] ?? false;
  return {
    folds: parseWhole('folds', values.folds, FOLDS),
    seeds: Array.from({ length: parseWhole('seeds', values.seeds, SEEDS) }, (_, at) => seed + at),
    data: requireData(values.data),
    general: parseGeneral({
      // The model that ships may have been taught these very rows: only one named is asked.
      model: values.model ?? (leaveOut ? undefined : 'none'),
      leaveOut,
      train: values.train ?? [],
      without: values.without ?? [],
      synthetic: values.synthetic,
      seed,
    }),
    hasPeers: parseChoice('peers', values.peers, PEERS) === 'fast',
    json: values.json,
  };
};

const contestantsOf = (
  comments: readonly SiteComment[],
  { model }: GeneralHalf,
  hasPeers: boolean,
): readonly Contestant[] => {
  const features = siteFeatures(comments);
  const own = [
    candorOnHistory('Candor, the history at once', comments, features, SITE_BITS),
    candor('Candor, decision by decision', comments, generalLogOdds(comments, model), features),
  ];
  return hasPeers ? [...own, plainRegression(comments), naturalPeer(comments)] : own;
};

interface Result {
  readonly name: string;
  readonly accuracy: number | null;
  readonly auc: number | null;
  /** Fold by fold, seed after seed. */
  readonly folds: readonly FoldMeasures[];
}

const measureAll = async (
  { comments }: Site,
  contestants: readonly Contestant[],
  order: Order,
  io: CliIo,
): Promise<readonly Result[]> => {
  const bar = progressOn(io.stderr);
  const all = contestants.length * order.seeds.length * order.folds;
  let done = 0;
  const results: Result[] = [];
  try {
    for (const contestant of contestants) {
      const folds: FoldMeasures[] = [];
      for (const seed of order.seeds) {
        const parts = stratifiedFolds(comments, order.folds, seed);
        folds.push(
          ...(await runFolds(comments, parts, contestant, seed, () => {
            done += 1;
            bar.update(done, all, contestant.name);
          })),
        );
      }
      const [accuracy, area] = [meanOf(folds.map((fold) => fold.accuracy)), meanOf(folds.map(({ auc }) => auc))];
      results.push({ name: contestant.name, accuracy, auc: area, folds });
    }
  } finally {
    bar.stop();
  }
  return results;
};

const shown = (value: number | null): string => (value === null ? '-' : value.toFixed(4));

const tableOf = (results: readonly Result[]): string =>
  alignedTable([
    ['filter', 'accuracy', 'AUC', 'lowest', 'highest'],
    ...results.map(({ name, accuracy, auc, folds }) => {
      const accuracies = folds.map((fold) => fold.accuracy);
      return [name, ...[accuracy, auc, Math.min(...accuracies), Math.max(...accuracies)].map(shown)];
    }),
  ]);

const report = async (
  order: Order,
  { names, comments }: Site,
  general: GeneralHalf,
  results: readonly Result[],
  io: CliIo,
): Promise<void> => {
  const spam = comments.filter(({ isSpam }) => isSpam).length;
  const { folds, seeds } = order;
  const facts = { files: names, comments: comments.length, spam, folds, seeds, general: general.about };
  const json = `${JSON.stringify({ ...facts, filters: results })}\n`;
  if (order.json === '-') return write(io.stdout, json);
  if (order.json !== undefined) await writeReport(order.json, json);
  const legend = `${names.join(' + ')}: ${comments.length} comments, ${spam} spam, in ${folds} stratified folds; means over the folds of ${seeds.length} seeds. Lowest and highest: accuracy of a fold. General half of the second line: ${general.about}.`;
  await write(io.stdout, `${tableOf(results)}\n\n${legend}\n`);
};

/** Runs the command; 0 once the measures are out, 2 for a fault in the flags, 1 for one in the files. */
export const run = (args: readonly string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'evaluate',
    io,
    async () => {
      const order = parseOrder(args);
      const site = await readSite(order.data);
      if (site.comments.length < order.folds)
        throw new CliFault('--folds: there are fewer comments than folds', EXIT.failed);
      const general = await generalHalf(order.general, site, io);
      const contestants = contestantsOf(site.comments, general, order.hasPeers);
      await report(order, site, general, await measureAll(site, contestants, order, io), io);
      return EXIT.ok;
    },
    (error) => error instanceof ModelFileError,
  );
