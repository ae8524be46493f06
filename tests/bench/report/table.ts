import type { Measured } from '../harness/run.js';
import { GOALS, isMet, type Figure } from './figures.js';

/** Three figures that mean something. */
const short = (value: number): string => {
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en-US');
  return Number(value.toPrecision(3)).toString();
};

const goalText = (name: string): string => {
  const goal = GOALS.get(name);
  return goal === undefined ? '' : `${goal.side} ${short(goal.ratio)}`;
};

const resultText = (figure: Figure): string => {
  const met = isMet(figure);
  if (met === undefined) return '';
  return met ? 'pass' : 'MISS';
};

const HEAD = ['figure', 'value', 'unit', 'reference', 'ratio', 'goal', ''] as const;
/** Columns of numbers are set flush right. */
const RIGHT = [1, 3, 4];

const rowOf = (figure: Figure): readonly string[] => [
  figure.name,
  short(figure.value),
  figure.unit,
  figure.reference === null ? '' : short(figure.reference),
  figure.ratio === null ? '' : short(figure.ratio),
  goalText(figure.name),
  resultText(figure),
];

/** The figures as a table for a terminal of at least 110 columns. */
export const tableOf = (figures: readonly Figure[], { repetitions, seconds }: Measured): string => {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        RIGHT.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const missed = figures.filter((figure) => isMet(figure) === false).length;
  const verdict = missed === 0 ? 'every goal is met' : `${missed} of ${GOALS.size} goals are missed`;
  const foot = `The quietest of ${repetitions} interleaved repetitions, ${seconds.toFixed(0)} s in all; ${verdict}.`;
  return [head, '-'.repeat(head.length), ...body, '', foot, ''].join('\n');
};
