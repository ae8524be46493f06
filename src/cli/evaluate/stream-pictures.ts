/** The pictures of a stream, and the page that sets each beside its numbers. */

import { alignedTable } from '../aligned-table.js';
import { drawChart, type Axis, type Line, type Tick } from './chart.js';
import type { ContestantResult } from './stream-run.js';
import { streamTable } from './stream-table.js';

/** A filter with its curves. */
export type Pictured = Pick<ContestantResult, 'name' | 'curves'>;

/** What each picture shows, in words. */
interface Captions {
  readonly roc: string;
  readonly reliability: string;
  readonly learning: string;
}

const OF_A_STREAM: Captions = {
  roc: 'Share of the spam found by share of honest comments lost, both over the whole stream.',
  reliability:
    'Share that was spam by the probability stated, in ten bins, after 100 decisions. On the diagonal probabilities are true.',
  learning: '1-ROCA % in windows of the stream that double in length; less is better.',
};

const OF_STREAMS: Captions = {
  roc: 'Share of the spam found by share of honest comments lost: means over the streams, where each has honest comments enough.',
  reliability: `${OF_A_STREAM.reliability} All streams together.`,
  learning:
    '1-ROCA % in windows that double in length: geometric means over the streams that are so long; less is better.',
};

const shareTicks: readonly Tick[] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, text: at.toFixed(1) }));
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;

const rateAxis: Axis = {
  label: 'honest comments lost (logarithmic)',
  from: 0.0005,
  to: 0.1,
  scale: 'log',
  ticks: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1].map((at) => ({ at, text: percent(at) })),
};

const shareAxis = (label: string): Axis => ({ label, from: 0, to: 1, scale: 'linear', ticks: shareTicks });

const errorAxis: Axis = {
  label: '1-ROCA % in the window (logarithmic)',
  from: 0.1,
  to: 50,
  scale: 'log',
  ticks: [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].map((at) => ({ at, text: String(at) })),
};

const FIRST_WINDOW = 50;

const commentsAxis = (length: number): Axis => ({
  label: 'comments so far: end of the window (logarithmic)',
  from: FIRST_WINDOW,
  to: Math.max(length, FIRST_WINDOW * 2),
  scale: 'log',
  ticks: [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000]
    .filter((at) => at <= Math.max(length, FIRST_WINDOW * 2))
    .map((at) => ({ at, text: String(at) })),
});

/** A line of the points that are known. */
const lineOf = <Point>(
  name: string,
  points: readonly Point[],
  place: (point: Point) => readonly [x: number | null, y: number | null],
): Line => ({
  name,
  points: points.map(place).flatMap(([x, y]) => (x === null || y === null ? [] : [{ x, y }])),
});

/** What the line says where a picture cannot be seen: its first and last point. */
const inWords = ({ name, points }: Line): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return `${name}: too few comments to say.`;
  const at = ({ x, y }: { readonly x: number; readonly y: number }): string =>
    `${Number(y.toPrecision(3))} at ${Number(x.toPrecision(3))}`;
  return `${name}: from ${at(first)} to ${at(last)}.`;
};

const described = (what: string, lines: readonly Line[]): string => [what, ...lines.map(inWords)].join(' ');

const rocPicture = (title: string, what: string, results: readonly Pictured[]): string => {
  const lines = results.map(({ name, curves }) =>
    lineOf(name, curves.roc, (point) => [point.false_positives, point.recall]),
  );
  const [x, y] = [rateAxis, shareAxis('spam found')];
  return drawChart({
    title: `Spam found: ${title}`,
    description: described(what, lines),
    x,
    y,
    lines,
    hasDiagonal: false,
  });
};

/** With fewer predictions in it a bin is chance. */
const MIN_BIN = 10;

const reliabilityPicture = (title: string, what: string, results: readonly Pictured[]): string => {
  const lines = results.map(({ name, curves }) =>
    lineOf(name, curves.reliability, ({ said, was, count }) => (count < MIN_BIN ? [null, null] : [said, was])),
  );
  return drawChart({
    title: `Probabilities: ${title}`,
    description: described(what, lines),
    x: shareAxis('probability of spam stated'),
    y: shareAxis('share that was spam'),
    lines,
    hasDiagonal: true,
  });
};

const learningPicture = (title: string, what: string, results: readonly Pictured[]): string => {
  const lines = results.map(({ name, curves }) =>
    lineOf(name, curves.learning, (point) => [point.to, point.one_minus_roca]),
  );
  const length = Math.max(...results.flatMap(({ curves }) => curves.learning.map(({ to }) => to)));
  return drawChart({
    title: `Learning: ${title}`,
    description: described(what, lines),
    x: commentsAxis(length),
    y: errorAxis,
    lines,
    hasDiagonal: false,
  });
};

const shown = (value: number | null | undefined, digits: number): string =>
  value === null || value === undefined ? '-' : value.toFixed(digits);

const rocTable = (results: readonly ContestantResult[]): string =>
  alignedTable([
    ['honest lost', ...results.map(({ name }) => name)],
    ...(results[0]?.curves.roc ?? []).map(({ false_positives: rate }, at) => [
      percent(rate),
      ...results.map(({ curves }) => shown(curves.roc[at]?.recall, 3)),
    ]),
  ]);

const reliabilityTable = (results: readonly ContestantResult[]): string =>
  alignedTable([
    ['stated', ...results.map(({ name }) => `${name}: was (of)`)],
    ...(results[0]?.curves.reliability ?? []).map(({ from, to }, at) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      ...results.map(({ curves }) => {
        const bin = curves.reliability[at];
        return `${shown(bin?.was, 3)} (${bin?.count ?? 0})`;
      }),
    ]),
  ]);

const learningTable = (results: readonly ContestantResult[]): string =>
  alignedTable([
    ['comments', ...results.map(({ name }) => `${name} (decisions)`)],
    ...(results[0]?.curves.learning ?? []).map(({ from, to }, at) => [
      `${from} to ${to}`,
      ...results.map(({ curves }) => {
        const point = curves.learning[at];
        return `${shown(point?.one_minus_roca, 2)} (${shown(point?.decisions, 0)})`;
      }),
    ]),
  ]);

const page = (title: string, results: readonly ContestantResult[]): string =>
  [
    `# ${title}`,
    streamTable(results),
    '## Spam found at low rates of false alarms',
    '![Share of the spam found by share of honest comments lost](roc.svg)',
    rocTable(results),
    '## Are its probabilities true',
    '![Share that was spam by the probability stated](reliability.svg)',
    reliabilityTable(results),
    '## How fast it learns',
    '![1-ROCA % in windows of the stream](learning.svg)',
    learningTable(results),
    '',
  ].join('\n\n');

const pictures = (title: string, captions: Captions, results: readonly Pictured[]): ReadonlyMap<string, string> =>
  new Map([
    ['roc.svg', rocPicture(title, captions.roc, results)],
    ['reliability.svg', reliabilityPicture(title, captions.reliability, results)],
    ['learning.svg', learningPicture(title, captions.learning, results)],
  ]);

/** The files by name: three pictures, and `stream.md`, which shows them with their numbers. */
export const streamPictures = (title: string, results: readonly ContestantResult[]): ReadonlyMap<string, string> =>
  new Map([...pictures(title, OF_A_STREAM, results), ['stream.md', page(title, results)]]);

/** The three pictures of several streams together, by the names of their files. */
export const summaryPictures = (title: string, results: readonly Pictured[]): ReadonlyMap<string, string> =>
  pictures(title, OF_STREAMS, results);
