import type { PartCost } from '../designs/parts.js';
import { ROLES, sumOf } from '../harness/process-cost.js';
import type { Measured } from '../harness/run.js';

/** A figure as other programs read it. `reference` and `ratio` are null where there is nothing to compare with. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference: number | null;
  /** value / reference */
  readonly ratio: number | null;
}

/** What a figure's ratio must keep. */
export interface Goal {
  readonly side: 'at most' | 'at least';
  readonly ratio: number;
}

const MICROS = 'us/comment';

const against = (name: string, value: number, unit: string, reference: number): Figure => ({
  name,
  value,
  unit,
  reference,
  ratio: value / reference,
});
const alone = (name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  reference: null,
  ratio: null,
});

/** By name, in the order they are printed first; the names are read by programs outside this repository. */
export const GOALS: ReadonlyMap<string, Goal> = new Map<string, Goal>([
  ['pipeline.cpu_vs_bare_bullmq', { side: 'at most', ratio: 1 }],
  ['pipeline.cpu_vs_plain', { side: 'at most', ratio: 1 / 2.2 }],
  ['pipeline.always_vs_everysec', { side: 'at least', ratio: 0.75 }],
  ['score.per_cpu_second', { side: 'at least', ratio: 1 }],
  ['score.vs_natural_bayes', { side: 'at least', ratio: 200 }],
  ['wait.p50_vs_bullmq', { side: 'at most', ratio: 2 }],
  ['rss.api_mb', { side: 'at most', ratio: 1 }],
  ['rss.worker_mb', { side: 'at most', ratio: 1 }],
  ['model.load_ms', { side: 'at most', ratio: 1 }],
]);

const TEXT_MODEL_GOAL = 80_000;
const API_MB = 150;
const WORKER_MB = 200;
const LOAD_MS = 50;

const goals = (m: Measured): readonly Figure[] => [
  against('pipeline.cpu_vs_bare_bullmq', sumOf(m.everysec.micros), MICROS, sumOf(m.bare.micros)),
  against('pipeline.cpu_vs_plain', sumOf(m.everysec.micros), MICROS, sumOf(m.plain.micros)),
  against('pipeline.always_vs_everysec', m.rates.always, 'comments/s', m.rates.everysec),
  against('score.per_cpu_second', m.scoring.textModel, 'comments/CPU-s', TEXT_MODEL_GOAL),
  against('score.vs_natural_bayes', m.scoring.textModel, 'comments/CPU-s', m.natural.perSecond),
  against('wait.p50_vs_bullmq', m.waitMs.candor, 'ms', m.waitMs.bare),
  against('rss.api_mb', m.rssMb.api, 'MB', API_MB),
  against('rss.worker_mb', m.rssMb.worker, 'MB', WORKER_MB),
  against('model.load_ms', m.scoring.loadMs, 'ms', LOAD_MS),
];

/** CPU of each process of each design. */
const processes = ({ everysec, always, bare, plain, rates }: Measured): readonly Figure[] =>
  Object.entries({ candor: everysec, candor_always: always, bare_bullmq: bare, plain })
    .flatMap(([design, burst]) => [
      ...ROLES.map((role) => alone(`cpu.${design}.${role}`, burst.micros[role], MICROS)),
      alone(`cpu.${design}.sum`, sumOf(burst.micros), MICROS),
    ])
    .concat(Object.entries(rates).map(([design, rate]) => alone(`rate.${design}`, rate, 'comments/s')));

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

const sumFor = (parts: readonly PartCost[], purpose: PartCost['purpose']): number =>
  parts.filter((part) => part.purpose === purpose).reduce((sum, { micros }) => sum + micros, 0);

/** What the three things Candor does beside filtering cost, in Node and, for the leaves, in Redis. */
const extras = ({ parts, store: { redis } }: Measured): readonly Figure[] => [
  alone('extra.encryption', sumFor(parts, 'encryption'), MICROS),
  alone('extra.story', sumFor(parts, 'story'), MICROS),
  alone('extra.leaves', sumFor(parts, 'leaves'), MICROS),
  // Three leaves a comment, two of them measured.
  alone('extra.leaves_in_redis', (redis.advance - redis.advanceWithoutLeaves) * 1.5, MICROS),
];

const details = ({ parts, store: { redis }, scoring, storedBytes, natural }: Measured): readonly Figure[] => [
  ...parts.map(({ where, name, micros }) => alone(`part.${where}.${slug(name)}`, micros, MICROS)),
  alone('part.redis.intake_script', redis.intake, MICROS),
  alone('part.redis.load_script', redis.load, MICROS),
  alone('part.redis.advance_script', redis.advance, MICROS),
  alone('score.weights_only', scoring.weightsOnly, 'comments/CPU-s'),
  alone('score.whole_function', scoring.wholeScore, 'comments/CPU-s'),
  alone('score.natural_stems', natural.stems, 'stems'),
  alone('store.bytes_per_comment', storedBytes, 'bytes'),
];

/** Every figure of a run; the eight that have been promised first. */
export const figuresOf = (measured: Measured): readonly Figure[] => [
  ...goals(measured),
  ...processes(measured),
  ...extras(measured),
  ...details(measured),
];

/** True where the figure keeps its goal; undefined where it has none. */
export const isMet = ({ name, ratio }: Figure): boolean | undefined => {
  const goal = GOALS.get(name);
  if (goal === undefined || ratio === null) return undefined;
  return goal.side === 'at most' ? ratio <= goal.ratio : ratio >= goal.ratio;
};
