/** The evaluation as a Markdown table whose columns line up in a terminal. */

import type { FileMeasures, Ranking } from '../learning/evaluate.js';
import { alignedTable } from './aligned-table.js';

export interface EvaluatedFile extends FileMeasures {
  readonly natural: Ranking | null;
}

const HEADINGS = [
  'file',
  'n',
  'spam',
  'AUC',
  'recall @1 %',
  'recall @0.1 %',
  'held: honest',
  'rejected: honest',
  'held: spam',
  'rejected: spam',
  'natural AUC',
  'natural @1 %',
  'natural @0.1 %',
];

const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : value.toFixed(4);

const cells = (file: EvaluatedFile): readonly string[] => [
  file.file,
  String(file.n),
  String(file.spam),
  ...[
    file.auc,
    file.recall_at_1_percent,
    file.recall_at_01_percent,
    file.false_positives_at_flag,
    file.false_positives_at_spam,
    file.recall_at_flag,
    file.recall_at_spam,
    file.natural?.auc,
    file.natural?.recall_at_1_percent,
    file.natural?.recall_at_01_percent,
  ].map(share),
];

/** One line for each file. A dash stands where the file cannot say. */
export const evaluationTable = (files: readonly EvaluatedFile[]): string =>
  alignedTable([HEADINGS, ...files.map(cells)]);
