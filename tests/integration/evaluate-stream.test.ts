import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/evaluate.js';
import { inventedRows } from '../unit/learning/invented.js';
import { runCommand } from './terminal.js';

let dir: string;
const at = (name: string): string => join(dir, name);

const dated = (count: number, seed: number): string =>
  inventedRows(count, seed)
    .map((row, day) => `${JSON.stringify({ ...row, date: new Date(86_400_000 * (count - day)).toISOString() })}\n`)
    .join('');

interface Filter {
  readonly name: string;
  readonly runs: number;
  readonly one_minus_roca: number | null;
  readonly decisions: number;
  readonly roc: readonly unknown[];
  readonly reliability: ReadonlyArray<{ readonly count: number }>;
  readonly learning: ReadonlyArray<{ readonly from: number; readonly to: number }>;
}
interface Report {
  readonly stream: { readonly comments: number; readonly spam: number; readonly seeds: readonly number[] };
  readonly general: string;
  readonly filters: readonly Filter[];
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'candor-stream-'));
  writeFileSync(at('site.jsonl'), dated(160, 1));
  writeFileSync(at('older.jsonl'), dated(120, 2));
  writeFileSync(at('other.jsonl'), dated(120, 3));
  writeFileSync(at('third.jsonl'), dated(120, 4));
  writeFileSync(at('undated.jsonl'), '{"text":"a","label":"spam"}\n{"text":"b","label":"ham"}\n');
  writeFileSync(at('ham.jsonl'), '{"text":"a","label":"ham"}\n');
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Runs the command; names that end in .jsonl are files of this test. */
const evaluate = (...args: readonly string[]) =>
  runCommand(
    run,
    args.map((arg) => (arg.endsWith('.jsonl') ? at(arg) : arg)),
  );

const reportOf = async (...args: readonly string[]): Promise<Report> => {
  const { exitCode, stdout, stderr } = await evaluate('--stream', ...args, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Report;
};

/** Names of elements left open or closed by nobody, in a document that must be well-formed. */
const faultsIn = (document: string): readonly string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name, isImplied) => {
        const isSelfClosed = document[parser.endIndex - 1] === '/';
        if (open.pop() !== name || (isImplied && !isSelfClosed)) faults.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(document);
  return [...faults, ...open];
};

describe('candor evaluate --stream', () => {
  it('tells how filters learn a site, in a table that says where its general half comes from', async () => {
    const { stdout, exitCode } = await evaluate('--stream', '--model', 'none', '--data', 'site.jsonl', 'older.jsonl');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('site + older, by date, immediate feedback: 280 comments, 140 spam');
    expect(stdout).toContain('General half: none.');
    for (const name of ['Candor from nothing', 'plain online LR', 'natural’s Bayes']) expect(stdout).toContain(name);
  });

  it('comes out the same for the same seed, and otherwise for another', async () => {
    const args = ['--site-order', 'shuffle', '--feedback', 'delayed', '--peers', 'none', '--data', 'site.jsonl'];
    const [one, same, other] = [
      await reportOf(...args, '--seed', '4'),
      await reportOf(...args, '--seed', '4'),
      await reportOf(...args, '--seed', '5'),
    ];
    expect(same).toEqual(one);
    expect(other.filters[0]?.one_minus_roca).not.toEqual(one.filters[0]?.one_minus_roca);
    expect(one.filters.map(({ name }) => name)).toEqual(['Candor', 'its general half', 'its site half']);
    expect(one.filters.every(({ decisions }) => decisions < 160)).toBe(true);
  });

  it('takes the mean over several seeds', async () => {
    const args = ['--site-order', 'shuffle', '--model', 'none', '--peers', 'none', '--data', 'site.jsonl'];
    const all = await reportOf(...args, '--seeds', '2');
    const each = [await reportOf(...args, '--seed', '1'), await reportOf(...args, '--seed', '2')];
    expect(all.stream.seeds).toEqual([1, 2]);
    expect(all.filters[0]?.runs).toBe(2);
    const mean = each.reduce((sum, { filters }) => sum + (filters[0]?.one_minus_roca ?? NaN) / 2, 0);
    expect(all.filters[0]?.one_minus_roca).toBeCloseTo(mean, 9);
  });

  it('trains the general half without the files at hand and those left out by name', async () => {
    const train = ['--leave-out', '--train', 'site.jsonl', 'older.jsonl', 'other.jsonl', 'third.jsonl'];
    const report = await reportOf(...train, '--without', 'older', '--peers', 'none', '--data', 'site.jsonl');
    expect(report.general).toBe(
      'trained on 2 files and 0 synthetic comments, without site, older, nor any comment that stands in them',
    );
  });

  it('draws three pictures that are well-formed and described, with their numbers beside them', async () => {
    await evaluate(
      '--stream',
      '--model',
      'none',
      '--data',
      'site.jsonl',
      '--svg-dir',
      at('svg'),
      '--json',
      at('o.json'),
    );
    const files = ['learning.svg', 'reliability.svg', 'roc.svg'];
    expect(readdirSync(at('svg')).sort()).toEqual([...files, 'stream.md']);
    for (const file of files) {
      const picture = readFileSync(join(at('svg'), file), 'utf8');
      expect(faultsIn(picture)).toEqual([]);
      expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc">\n<title id="title">[^<]+<\/title>/);
      expect(picture).toMatch(/<desc id="desc">[^<]*Candor from nothing: [^<]*natural’s Bayes: [^<]+<\/desc>/);
      expect(picture).toContain('prefers-color-scheme:dark');
      expect(picture).not.toContain('NaN');
    }
    const page = readFileSync(join(at('svg'), 'stream.md'), 'utf8');
    for (const file of files) expect(page).toContain(`](${file})`);
    const { filters } = JSON.parse(readFileSync(at('o.json'), 'utf8')) as Report;
    for (const { roc, reliability, learning } of filters) {
      expect([roc.length, reliability.length]).toEqual([24, 10]);
      expect(learning.map(({ from, to }) => [from, to])).toEqual([
        [0, 50],
        [50, 100],
        [100, 160],
      ]);
    }
  });

  it.each<readonly [readonly string[], number, string]>([
    [[], 2, '--data FILE... is required'],
    [['--data', 'site.jsonl', '--site-order', 'random'], 2, '--site-order must be date or shuffle'],
    [['--data', 'site.jsonl', '--feedback', 'late'], 2, '--feedback must be immediate or delayed'],
    [['--data', 'site.jsonl', '--seeds', '0'], 2, '--seeds must be a whole number from 1 to 100'],
    [['--data', 'site.jsonl', '--peers', 'some'], 2, '--peers must be fast or none or all'],
    [['--data', 'site.jsonl', '--train', 'other.jsonl'], 2, '--train, --without and --synthetic go with --leave-out'],
    [['--data', 'site.jsonl', '--leave-out'], 2, '--leave-out needs --train FILE...'],
    [['--seed', '1', 'site.jsonl'], 2, 'site.jsonl: does not belong to a flag'],
    [['--data', 'undated.jsonl', '--model', 'none'], 1, 'no row has a "date": use --site-order shuffle'],
    [['--data', 'ham.jsonl'], 1, 'the files must hold both spam and ham'],
    [['--data', 'site.jsonl', '--model', '/nowhere'], 1, '/nowhere/manifest.json: there is no such file'],
  ])('%j is refused in one line', async (args, exitCode, message) => {
    const outcome = await evaluate('--stream', ...args);
    expect({ ...outcome, stderr: outcome.stderr.replace(`${dir}/`, '') }).toEqual({
      exitCode,
      stdout: '',
      stderr: `candor evaluate: ${message}\n`,
    });
  });
});

describe('candor evaluate --folds', () => {
  it('judges each comment by a filter taught the other folds', async () => {
    const { stdout, exitCode } = await evaluate('--folds', '3', '--data', 'site.jsonl', '--json');
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout) as { readonly filters: ReadonlyArray<{ accuracy: number; folds: unknown[] }> };
    expect(report.filters.map(({ folds }) => folds.length)).toEqual([3, 3, 3, 3]);
    for (const { accuracy } of report.filters.slice(0, 3)) expect(accuracy).toBeGreaterThan(0.75);
  });

  it.each([
    [['--folds', '1'], 2, '--folds must be a whole number from 2 to 100'],
    [['--folds', '3', '--data', 'ham.jsonl'], 1, 'the files must hold both spam and ham'],
    [['--folds', '3', '--data', 'undated.jsonl'], 1, '--folds: there are fewer comments than folds'],
  ])('%j is refused in one line', async (args, exitCode, message) => {
    expect(await evaluate(...args)).toEqual({ exitCode, stdout: '', stderr: `candor evaluate: ${message}\n` });
  });
});

describe('candor evaluate --leave-out', () => {
  it('judges each file by models that have not seen it', async () => {
    const files = ['site.jsonl', 'other.jsonl', 'third.jsonl'];
    const { stdout, exitCode } = await evaluate('--leave-out', '--data', ...files, '--json');
    expect(exitCode).toBe(0);
    const { filters } = JSON.parse(stdout) as {
      readonly filters: ReadonlyArray<{
        readonly domains: ReadonlyArray<{ readonly domain: string; readonly auc: number }>;
      }>;
    };
    expect(filters).toHaveLength(2);
    for (const { domains } of filters) {
      expect(domains.map(({ domain }) => domain)).toEqual(['other', 'site', 'third']);
      for (const { auc } of domains) expect(auc).toBeGreaterThan(0.9);
    }
  });

  it('needs files to leave out', async () => {
    expect(await evaluate('--leave-out', '--data', 'site.jsonl')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'candor evaluate: --leave-out needs at least 3 files of --data\n',
    });
  });
});

describe('candor evaluate --summary', () => {
  it('sets several streams side by side, with the geometric mean of each filter', async () => {
    const stream = ['--stream', '--model', 'none', '--peers', 'none', '--site-order', 'shuffle'];
    await evaluate(...stream, '--data', 'site.jsonl', '--json', at('one.json'));
    await evaluate(...stream, '--data', 'other.jsonl', '--json', at('two.json'));
    const { stdout, exitCode } = await evaluate('--summary', at('one.json'), at('two.json'), '--json');
    expect(exitCode).toBe(0);
    const { streams, filters } = JSON.parse(stdout) as {
      readonly streams: readonly string[];
      readonly filters: ReadonlyArray<{
        readonly streams: ReadonlyArray<{ readonly all: number }>;
        readonly mean: { readonly all: number };
      }>;
    };
    expect(streams).toEqual(['site, immediate', 'other, immediate']);
    const [one = NaN, two = NaN] = filters[0]?.streams.map(({ all }) => all) ?? [];
    expect(filters[0]?.mean.all).toBeCloseTo(Math.sqrt(one * two), 9);
    expect((await evaluate('--summary', at('one.json'))).stdout).toContain('| geometric mean');
  });

  it('draws them together, for a model card', async () => {
    const stream = ['--stream', '--model', 'none', '--peers', 'fast', '--site-order', 'shuffle'];
    await evaluate(...stream, '--data', 'site.jsonl', '--json', at('one.json'));
    await evaluate(...stream, '--data', 'other.jsonl', '--json', at('two.json'));
    const folder = at('pictures');
    const { exitCode } = await evaluate('--summary', at('one.json'), at('two.json'), '--svg-dir', folder);
    expect(exitCode).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['learning.svg', 'reliability.svg', 'roc.svg']);
    for (const name of readdirSync(folder)) {
      const picture = readFileSync(join(folder, name), 'utf8');
      expect(faultsIn(picture)).toEqual([]);
      expect(picture).toContain('2 streams, immediate feedback');
      expect(picture).toContain('plain online LR');
      expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('refuses what is no such report in one line', async () => {
    expect(await evaluate('--summary', 'site.jsonl')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `candor evaluate: ${at('site.jsonl')}: not a report of candor evaluate --stream --json\n`,
    });
  });
});
