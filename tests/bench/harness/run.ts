import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBareQueue } from '../designs/bare-queue.js';
import { startCandor } from '../designs/candor.js';
import type { Design } from '../designs/design.js';
import { measureParts, type PartCost } from '../designs/parts.js';
import { startPlain } from '../designs/plain.js';
import { measureScoring, startNatural, type NaturalRate, type ScoringRates } from '../designs/scoring.js';
import { measureStore, type StoreCosts } from '../designs/store.js';
import { startLoad } from './load.js';
import type { BenchOptions } from './options.js';
import { rssMbOf, sumOf, type Burst } from './process-cost.js';
import type { Progress } from './progress.js';
import { median } from './wall-clock.js';

/** What one run measured: of each repeated measurement the quietest repetition, the one that cost least. */
export interface Measured {
  readonly bare: Burst;
  readonly plain: Burst;
  readonly everysec: Burst;
  readonly always: Burst;
  /** The best rates of all repetitions, comments a second; not of the same repetition as the least CPU. */
  readonly rates: { readonly bare: number; readonly plain: number; readonly everysec: number; readonly always: number };
  readonly scoring: ScoringRates;
  readonly natural: NaturalRate;
  /** Medians of one repetition each, milliseconds. */
  readonly waitMs: { readonly bare: number; readonly candor: number };
  readonly rssMb: { readonly api: number; readonly worker: number };
  readonly storedBytes: number;
  readonly parts: readonly PartCost[];
  readonly store: StoreCosts;
  readonly repetitions: number;
  readonly seconds: number;
}

/** Comments of a burst: some seconds each on two cores, the slower the design the fewer. */
const BURST = { bare: 12_000, plain: 6_000, everysec: 16_000, always: 16_000 } as const;
const BURSTS = ['bare', 'plain', 'everysec', 'always'] as const;
type BurstName = (typeof BURSTS)[number];
/** What the compilers of all processes need to settle (costs were seen to fall until some 20,000 comments); `always` runs in processes that are warm by then. */
const WARM_UP = 1.5;
const WARMED = ['bare', 'plain', 'everysec'] as const;
/** On a busy machine bursts are cut to about this long, but not below what settles the steps of the CPU clock. */
const BURST_MS = 4_000;
const SMALLEST_BURST = 2_000;
const WAIT_PER_SECOND = 50;
const WAITS = 100;
/** On a busy machine later repetitions are left out, so that the whole keeps its five minutes. */
const LAST_START_MS = 200_000;

const least = <Item>(items: readonly Item[], costOf: (item: Item) => number): Item => {
  const [first] = items.toSorted((a, b) => costOf(a) - costOf(b));
  if (first === undefined) throw new RangeError('nothing was measured');
  return first;
};

const quietest = (bursts: readonly Burst[]): Burst => least(bursts, ({ micros }) => sumOf(micros));
const fastest = (bursts: readonly Burst[]): number => Math.max(...bursts.map(({ perSecond }) => perSecond));

const bestRates = (all: readonly ScoringRates[]): ScoringRates => ({
  textModel: Math.max(...all.map(({ textModel }) => textModel)),
  weightsOnly: Math.max(...all.map(({ weightsOnly }) => weightsOnly)),
  wholeScore: Math.max(...all.map(({ wholeScore }) => wholeScore)),
  loadMs: Math.min(...all.map(({ loadMs }) => loadMs)),
});

const startAll = async (folder: string, { profile }: BenchOptions) => {
  const nodeFlags = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${profile}`];
  const load = await startLoad();
  const [bare, plain, candor, natural] = await Promise.all([
    startBareQueue(join(folder, 'bare')),
    startPlain(join(folder, 'plain'), load),
    startCandor({ folder: join(folder, 'candor'), load, nodeFlags }),
    startNatural(),
  ]);
  return { load, bare, plain, candor, natural };
};

type All = Awaited<ReturnType<typeof startAll>>;

/** Makes one burst of a kind, on the design it is about. */
const makeBurst = async ({ bare, plain, candor }: All, name: BurstName, comments: number): Promise<Burst> => {
  const designs: Readonly<Record<BurstName, Design>> = { bare, plain, everysec: candor, always: candor };
  await candor.setFsync(name === 'always' ? 'always' : 'everysec');
  return designs[name].burst(comments);
};

/** Lets every process settle; comments that each kind of burst is to have on this machine, as busy as it is. */
const warmUp = async (all: All, { say }: Progress): Promise<Readonly<Record<BurstName, number>>> => {
  const sizes: Record<BurstName, number> = { ...BURST };
  for (const name of WARMED) {
    say(`warming up: ${name}`);
    const { perSecond } = await makeBurst(all, name, BURST[name] * WARM_UP);
    const affordable = Math.max(SMALLEST_BURST, Math.round((perSecond * BURST_MS) / 1_000));
    sizes[name] = Math.min(BURST[name], affordable);
  }
  return { ...sizes, always: sizes.everysec };
};

const measureAll = async (all: All, folder: string, options: BenchOptions, progress: Progress): Promise<Measured> => {
  const { say } = progress;
  const began = performance.now();
  const bursts: Record<BurstName, Burst[]> = { bare: [], plain: [], everysec: [], always: [] };
  const scoring: ScoringRates[] = [];
  const natural: NaturalRate[] = [];
  const waits: { readonly bare: number[]; readonly candor: number[] } = { bare: [], candor: [] };
  const store: StoreCosts[] = [];
  const sizes = await warmUp(all, progress);
  let done = 0;
  while (done < options.repetitions && (done === 0 || performance.now() - began < LAST_START_MS)) {
    done += 1;
    const step = (name: string): void => {
      say(`repetition ${done} of ${options.repetitions}: ${name}`);
    };
    for (const name of BURSTS) {
      step(name);
      bursts[name].push(await makeBurst(all, name, sizes[name]));
    }
    step('scoring');
    scoring.push(await measureScoring());
    natural.push(await all.natural.ask(undefined));
    step('waiting for verdicts');
    await all.candor.setFsync('everysec');
    waits.bare.push(median(await all.bare.paced(WAITS, WAIT_PER_SECOND)));
    waits.candor.push(median(await all.candor.paced(WAITS, WAIT_PER_SECOND)));
    step('store');
    store.push(await measureStore(join(folder, `store-${done}`)));
  }
  const rssMb = { api: rssMbOf(all.candor.pids.api), worker: rssMbOf(all.candor.pids.worker) };
  say('parts');
  return {
    bare: quietest(bursts.bare),
    plain: quietest(bursts.plain),
    everysec: quietest(bursts.everysec),
    always: quietest(bursts.always),
    rates: {
      bare: fastest(bursts.bare),
      plain: fastest(bursts.plain),
      everysec: fastest(bursts.everysec),
      always: fastest(bursts.always),
    },
    scoring: bestRates(scoring),
    natural: least(natural, ({ perSecond }) => -perSecond),
    waitMs: { bare: Math.min(...waits.bare), candor: Math.min(...waits.candor) },
    rssMb,
    storedBytes: all.candor.storedBytes(),
    parts: await measureParts(),
    store: least(store, ({ redis }) => redis.intake + redis.load + redis.advance),
    repetitions: done,
    seconds: (performance.now() - began) / 1_000,
  };
};

/** Measures everything in a temporary folder and leaves nothing behind. Rejects if anything that was sent got no verdict. */
export const measure = async (options: BenchOptions, progress: Progress): Promise<Measured> => {
  const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  // At the very end, however it comes: what was started may write there until then.
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  });
  progress.say('starting');
  const all = await startAll(folder, options);
  try {
    return await measureAll(all, folder, options, progress);
  } finally {
    await Promise.allSettled(Object.values(all).map((part) => part.stop()));
  }
};
