/** `candor evaluate --stream`: how filters do that learn a site from its decisions, from the first comment on. */

import { DEFAULT_POLICY } from '../../domain/policy.js';
import { ModelFileError } from '../../files/model-files.js';
import { candor, generalAlone, generalLogOdds, siteFeatures } from '../../learning/evaluation/candor.js';
import type { Contestant, SiteComment } from '../../learning/evaluation/contestant.js';
import { naturalPeer } from '../../learning/evaluation/natural-peer.js';
import { plainRegression } from '../../learning/evaluation/plain-regression.js';
import { EXIT, reportingFaults, write, type CliIo } from '../io.js';
import { progressOn } from '../progress.js';
import { generalHalf, type GeneralHalf } from './general-half.js';
import { programsFound, type Programs } from './peers/programs.js';
import { readSite, type Site } from './site-comments.js';
import { parseStreamOrder, type StreamOrder } from './stream-order.js';
import { streamPictures } from './stream-pictures.js';
import { runContestants, type ContestantResult } from './stream-run.js';
import { streamTable } from './stream-table.js';
import { writeInto, writeReport } from './write-report.js';

const ownContestants = (comments: readonly SiteComment[], { model }: GeneralHalf): readonly Contestant[] => {
  const features = siteFeatures(comments);
  const general = generalLogOdds(comments, model);
  const none = new Float64Array(comments.length);
  if (model === undefined) return [candor('Candor from nothing', comments, none, features)];
  return [
    candor('Candor', comments, general, features),
    generalAlone('its general half', general),
    candor('its site half', comments, none, features),
  ];
};

const NO_PROGRAMS: Programs = { found: [], missing: [] };

const peersOf = async (
  comments: readonly SiteComment[],
  { peers }: StreamOrder,
  env: NodeJS.ProcessEnv,
): Promise<Programs> => {
  switch (peers) {
    case 'none':
      return NO_PROGRAMS;
    case 'fast':
      return { found: [plainRegression(comments), naturalPeer(comments)], missing: [] };
    case 'all': {
      const { found, missing } = await programsFound(comments, env);
      return { found: [plainRegression(comments), naturalPeer(comments), ...found], missing };
    }
    default:
      return peers satisfies never;
  }
};

interface Outcome {
  readonly site: Site;
  readonly general: GeneralHalf;
  readonly results: readonly ContestantResult[];
  readonly missing: readonly string[];
}

const titleOf = ({ names }: Site, { siteOrder, feedback }: StreamOrder): string =>
  `${names.join(' + ')}, ${siteOrder === 'date' ? 'by date' : 'shuffled'}, ${feedback} feedback`;

const legendOf = (order: StreamOrder, { site, general, missing }: Outcome): string => {
  const { flag, spam } = DEFAULT_POLICY.thresholds;
  return [
    `${titleOf(site, order)}: ${site.comments.length} comments, ${site.comments.filter(({ isSpam }) => isSpam).length} spam. Each is judged before it is learned; means over the runs.`,
    ...(order.holdUntilTaught === 0 ? [] : [`All is held until ${order.holdUntilTaught} decisions are learned.`]),
    `General half: ${general.about}. Held at a score of ${flag}, rejected at ${spam}. Calibration: expected error over ten bins after 100 decisions; cold: before.`,
    ...missing.map((reason) => `Left out: ${reason}.`),
  ].join('\n');
};

const jsonOf = (order: StreamOrder, { site, general, results, missing }: Outcome): string => {
  const { siteOrder, feedback, seeds, holdUntilTaught } = order;
  const stream = {
    files: site.names,
    comments: site.comments.length,
    spam: site.comments.filter(({ isSpam }) => isSpam).length,
    site_order: siteOrder,
    feedback,
    seeds,
    hold_until_taught: holdUntilTaught,
  };
  const filters = results.map(({ name, runs, measures, curves }) => ({ name, runs, ...measures, ...curves }));
  const { thresholds } = DEFAULT_POLICY;
  return `${JSON.stringify({ stream, general: general.about, thresholds, filters, left_out: missing })}\n`;
};

const report = async (order: StreamOrder, outcome: Outcome, io: CliIo): Promise<void> => {
  const json = jsonOf(order, outcome);
  if (order.svgDir !== undefined) {
    await writeInto(order.svgDir, streamPictures(titleOf(outcome.site, order), outcome.results));
  }
  if (order.json === '-') return write(io.stdout, json);
  if (order.json !== undefined) await writeReport(order.json, json);
  await write(io.stdout, `${streamTable(outcome.results)}\n\n${legendOf(order, outcome)}\n`);
};

const runOrder = async (order: StreamOrder, io: CliIo): Promise<void> => {
  const site = await readSite(order.data);
  const general = await generalHalf(order.general, site, io);
  const peers = await peersOf(site.comments, order, io.env);
  const contestants = [...ownContestants(site.comments, general), ...peers.found];
  const bar = progressOn(io.stderr);
  try {
    const results = await runContestants(site.comments, contestants, order, bar);
    bar.stop();
    await report(order, { site, general, results, missing: peers.missing }, io);
  } finally {
    bar.stop();
  }
};

/** Runs the command; 0 once the measures are out, 2 for a fault in the flags, 1 for one in the files. */
export const run = (args: readonly string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'evaluate',
    io,
    async () => {
      await runOrder(parseStreamOrder(args), io);
      return EXIT.ok;
    },
    (error) => error instanceof ModelFileError,
  );
