/**
 * `candor evaluate --summary`: the reports of several streams as one table, with the geometric mean of each filter, and
 * as three pictures.
 */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { errorCode } from '../../files/error-code.js';
import { geometricMean, LEAST_ERROR, meanCurves } from '../../learning/evaluation/mean-curves.js';
import { alignedTable } from '../aligned-table.js';
import { parseFlags } from '../flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from '../io.js';
import { withJsonValue } from './flag-values.js';
import { gatherLists } from './list-flags.js';
import { summaryPictures, type Pictured } from './stream-pictures.js';
import { writeInto, writeReport } from './write-report.js';

const FLAGS = {
  summary: { type: 'string', multiple: true },
  json: { type: 'string' },
  'svg-dir': { type: 'string' },
} as const;

const known = z.number().nullable();
const curvesSchema = {
  roc: z.array(z.object({ false_positives: z.number(), recall: known })),
  reliability: z.array(z.object({ from: z.number(), to: z.number(), count: z.number(), said: known, was: known })),
  learning: z.array(z.object({ from: z.number(), to: z.number(), decisions: known, one_minus_roca: known })),
};

const reportSchema = z.object({
  stream: z.object({ files: z.array(z.string()), feedback: z.string() }),
  filters: z.array(
    z.object({ name: z.string(), one_minus_roca_50_450: known, one_minus_roca: known, ...curvesSchema }),
  ),
});
type Report = z.infer<typeof reportSchema>;

const readReport = async (path: string): Promise<Report> => {
  try {
    return reportSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const reason =
      errorCode(cause) === 'ENOENT' ? 'there is no such file' : 'not a report of candor evaluate --stream --json';
    throw new CliFault(`${path}: ${reason}`, EXIT.failed, cause);
  }
};

interface Figures {
  readonly early: number | null;
  readonly all: number | null;
}

interface Summed {
  readonly name: string;
  /** In the order of the reports; null for both where a filter took no part. */
  readonly streams: readonly Figures[];
  /** Null unless the filter took part in all. */
  readonly mean: Figures;
}

const meanOfAll = (values: ReadonlyArray<number | null>): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : geometricMean(known);
};

const sumUp = (reports: readonly Report[]): readonly Summed[] =>
  [...new Set(reports.flatMap(({ filters }) => filters.map(({ name }) => name)))].map((name) => {
    const streams = reports.map(({ filters }) => {
      const found = filters.find((filter) => filter.name === name);
      return { early: found?.one_minus_roca_50_450 ?? null, all: found?.one_minus_roca ?? null };
    });
    const mean = { early: meanOfAll(streams.map(({ early }) => early)), all: meanOfAll(streams.map(({ all }) => all)) };
    return { name, streams, mean };
  });

const shown = ({ early, all }: Figures): string =>
  early === null && all === null ? '-' : `${early?.toFixed(2) ?? '-'} / ${all?.toFixed(2) ?? '-'}`;

const titleOf = ({ stream }: Report): string => `${stream.files.join(' + ')}, ${stream.feedback}`;

const tableOf = (reports: readonly Report[], summed: readonly Summed[]): string =>
  alignedTable([
    ['stream', ...summed.map(({ name }) => name)],
    ...reports.map((report, at) => [
      titleOf(report),
      ...summed.map(({ streams }) => shown(streams[at] ?? { early: null, all: null })),
    ]),
    ['geometric mean', ...summed.map(({ mean }) => shown(mean))],
  ]);

/** As `7 streams, immediate feedback`. */
const aboutAll = (reports: readonly Report[]): string => {
  const feedbacks = [...new Set(reports.map(({ stream }) => stream.feedback))].join(' and ');
  return `${reports.length} ${reports.length === 1 ? 'stream' : 'streams'}, ${feedbacks} feedback`;
};

/** Each filter that took part in all streams, with its curves over them. */
const picturedOf = (reports: readonly Report[], summed: readonly Summed[]): readonly Pictured[] =>
  summed
    .filter(({ mean }) => mean.all !== null)
    .map(({ name }) => {
      const own = reports.flatMap(({ filters }) => filters.filter((filter) => filter.name === name));
      return { name, curves: meanCurves(own) };
    });

const LEGEND = `1-ROCA % over comments 50 to 450 / over the whole stream; less is better. In the mean nothing counts for less than ${LEAST_ERROR}.`;

/** Runs the command; 0 once the table is out, 2 for a fault in the flags, 1 for one in the files. */
export const run = (args: readonly string[], io: CliIo): Promise<number> =>
  reportingFaults('evaluate', io, async () => {
    const { values, positionals } = parseFlags(gatherLists(withJsonValue(args), ['summary']), FLAGS);
    const [stray] = positionals;
    if (stray !== undefined) throw new CliFault(`${stray}: does not belong to a flag`);
    const paths = values.summary ?? [];
    if (paths.length === 0) throw new CliFault('--summary FILE... is required');
    const reports: Report[] = [];
    for (const path of paths) reports.push(await readReport(path));
    const summed = sumUp(reports);
    const json = `${JSON.stringify({ streams: reports.map(titleOf), filters: summed })}\n`;
    if (values['svg-dir'] !== undefined)
      await writeInto(values['svg-dir'], summaryPictures(aboutAll(reports), picturedOf(reports, summed)));
    if (values.json === '-') await write(io.stdout, json);
    else {
      if (values.json !== undefined) await writeReport(values.json, json);
      await write(io.stdout, `${tableOf(reports, summed)}\n\n${LEGEND}\n`);
    }
    return EXIT.ok;
  });
