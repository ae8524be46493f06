/** The results of a stream as a Markdown table, one line for each filter. */

import type { StreamMeasures } from '../../learning/evaluation/stream-measures.js';
import { alignedTable } from '../aligned-table.js';
import type { ContestantResult } from './stream-run.js';

const COLUMNS: ReadonlyArray<
  readonly [heading: string, cell: (measures: StreamMeasures) => number | null, digits: number]
> = [
  ['1-ROCA % 50-450', (measures) => measures.one_minus_roca_50_450, 2],
  ['1-ROCA % all', (measures) => measures.one_minus_roca, 2],
  ['AUC', (measures) => measures.auc, 4],
  ['recall @1 %', (measures) => measures.recall_at_1_percent, 3],
  ['recall @0.1 %', (measures) => measures.recall_at_01_percent, 3],
  ['held: honest', (measures) => measures.false_positives_at_flag, 4],
  ['rejected: honest', (measures) => measures.false_positives_at_spam, 4],
  ['calibration', (measures) => measures.calibration_error, 3],
  ['cold', (measures) => measures.calibration_error_cold, 3],
  ['decisions', (measures) => measures.decisions, 0],
];

const shown = (value: number | null, digits: number): string => (value === null ? '-' : value.toFixed(digits));

/** A dash stands where the stream cannot say. */
export const streamTable = (results: readonly ContestantResult[]): string =>
  alignedTable([
    ['filter', ...COLUMNS.map(([heading]) => heading), 'runs'],
    ...results.map(({ name, measures, runs }) => [
      name,
      ...COLUMNS.map(([, cell, digits]) => shown(cell(measures), digits)),
      String(runs),
    ]),
  ]);
