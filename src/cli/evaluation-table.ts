/** The evaluation as a Markdown table whose columns line up in a terminal. */

import type { FileMeasures, Ranking } from '../learning/evaluate.js';

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
export const evaluationTable = (files: readonly EvaluatedFile[]): string => {
  const rows = [HEADINGS, ...files.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
};
