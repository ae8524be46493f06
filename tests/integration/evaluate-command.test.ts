import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/evaluate.js';
import { inventedFile, inventedRows } from '../unit/learning/invented.js';
import { runCommand } from './terminal.js';

let dir: string;
const at = (name: string): string => join(dir, name);

interface Report {
  readonly model: string;
  readonly natural: string;
  readonly files: ReadonlyArray<{
    readonly file: string;
    readonly n: number;
    readonly spam: number;
    readonly auc: number | null;
    readonly recall_at_1_percent: number | null;
    readonly recall_at_01_percent: number | null;
    readonly false_positives_at_flag: number | null;
    readonly natural: { readonly auc: number | null } | null;
  }>;
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'candor-evaluate-'));
  writeFileSync(at('mixed.jsonl'), inventedFile(600, 1));
  const ham = inventedRows(600, 2).filter(({ label }) => label === 'ham');
  writeFileSync(at('ham.jsonl'), ham.map((row) => `${JSON.stringify(row)}\n`).join(''));
  writeFileSync(at('bad.jsonl'), `${inventedFile(2, 1)}{"text":"x"}\n`);
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('candor evaluate', () => {
  it('prints a table with natural beside, and writes the same as JSON', async () => {
    const args = ['--data', at('mixed.jsonl'), at('ham.jsonl'), '--json', at('out.json')];
    const { exitCode, stdout, stderr } = await runCommand(run, args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const report = JSON.parse(readFileSync(at('out.json'), 'utf8')) as Report;
    expect(report.model).toMatch(/^general-1@/);
    expect(report.files.map(({ file, n, spam }) => [file, n, spam])).toEqual([
      ['mixed', 600, 300],
      ['ham', 300, 0],
      ['all', 900, 300],
    ]);
    const table = stdout.split('\n');
    expect(table.slice(0, 5).map((line) => line.length)).toEqual(Array.from({ length: 5 }, () => table[0]?.length));
    expect(stdout).toContain('trained by natural on one half of these files');
  });

  it('leaves out what a file cannot say', async () => {
    const { stdout } = await runCommand(run, ['--data', at('mixed.jsonl'), at('ham.jsonl'), '--json']);
    expect(stdout.split('\n')).toHaveLength(2);
    const [mixed, ham] = (JSON.parse(stdout) as Report).files;
    expect(mixed?.auc).toBeGreaterThan(0.5);
    expect(mixed?.natural?.auc).toBeGreaterThan(0.95);
    expect(mixed?.recall_at_1_percent).not.toBeNull();
    expect(mixed?.recall_at_01_percent).toBeNull();
    expect([ham?.auc, ham?.recall_at_1_percent]).toEqual([null, null]);
    expect(ham?.false_positives_at_flag).not.toBeNull();
  });

  it('says when natural had nothing to learn from, or was not asked', async () => {
    const one = await runCommand(run, ['--data', at('ham.jsonl')]);
    expect(one.stdout).toContain('was not trained: it needs both spam and ham');
    const other = await runCommand(run, ['--data', at('mixed.jsonl'), '--baseline', 'none']);
    expect(other.stdout).toContain('was not asked for');
  });

  it('trains natural on files of its own where told', async () => {
    const { stdout } = await runCommand(run, ['--data', at('ham.jsonl'), '--train', at('mixed.jsonl'), '--json', '-']);
    expect((JSON.parse(stdout) as Report).natural).toContain('trained by natural on the --train files');
  });

  it.each<readonly [readonly string[], number, RegExp]>([
    [[], 2, /^candor evaluate: --data FILE\.\.\. is required\n$/],
    [['--data', 'ham.jsonl', '--baseline', 'magic'], 2, /^candor evaluate: --baseline must be natural or none\n$/],
    [['--data', 'bad.jsonl'], 1, /bad\.jsonl: line 3: "label" must be "spam" or "ham"\n$/],
    [
      ['--data', 'ham.jsonl', '--model', '/nowhere'],
      1,
      /^candor evaluate: \/nowhere\/manifest\.json: there is no such file\n$/,
    ],
  ])('%j is refused in one line', async (args, exitCode, message) => {
    const outcome = await runCommand(
      run,
      args.map((arg) => (arg.endsWith('.jsonl') ? at(arg) : arg)),
    );
    expect(outcome).toMatchObject({ exitCode, stdout: '' });
    expect(outcome.stderr).toMatch(message);
  });
});
