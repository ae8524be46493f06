import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/train.js';
import { loadModel, readManifest } from '../../src/files/model-files.js';
import { inventedFile } from '../unit/learning/invented.js';
import { runCommand } from './terminal.js';
import { honestScoresIn } from '../../src/learning/honest-scores.js';
import { inputOfText } from '../../src/scoring/text-input.js';

let dir: string;
const at = (name: string): string => join(dir, name);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'candor-train-'));
  writeFileSync(at('one.jsonl'), inventedFile(80, 1));
  writeFileSync(at('two.jsonl'), inventedFile(80, 2));
  writeFileSync(at('bad.jsonl'), `${inventedFile(3, 1)}{"text":"x","label":"no"}\n`);
  writeFileSync(at('notes.md'), 'Invented words, free of rights.\n');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('candor train', () => {
  it('writes a model, its manifest and its card, and says so in one line of JSON', async () => {
    const args = ['--data', at('one.jsonl'), at('two.jsonl'), '--out', at('tiny'), '--notes', at('notes.md'), '--json'];
    const { exitCode, stdout, stderr } = await runCommand(run, args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
    const model = loadModel(at('tiny'));
    expect(JSON.parse(stdout)).toMatchObject({ model: model.id, out: at('tiny'), rows: 160 });
    expect(model.logOdds(inputOfText('cheap pills discount'))).toBeGreaterThan(
      model.logOdds(inputOfText('the council and the bridge')),
    );
    const manifest = readManifest(at('tiny'));
    expect(manifest.data.map(({ name, rows, spam }) => [name, rows, spam])).toEqual([
      ['one', 80, 40],
      ['two', 80, 40],
    ]);
    expect(honestScoresIn(manifest.measures)?.map(({ domain, honest }) => [domain, honest])).toEqual([
      ['one', 40],
      ['two', 40],
    ]);
    const card = readFileSync(at('tiny/MODEL_CARD.md'), 'utf8');
    for (const part of [`# ${model.id}`, '| one | 80 | 40 |', 'Invented words, free of rights.'])
      expect(card).toContain(part);
  });

  it('writes the same bytes for the same seed, and others for another', async () => {
    const trained = async (out: string, seed: string): Promise<Buffer> => {
      const args = [
        '--data',
        at('one.jsonl'),
        '--data',
        at('two.jsonl'),
        '--out',
        at(out),
        '--name',
        'same',
        '--seed',
        seed,
      ];
      expect((await runCommand(run, args)).exitCode).toBe(0);
      return readFileSync(at(`${out}/model.bin`));
    };
    const first = await trained('first', '7');
    expect((await trained('second', '7')).equals(first)).toBe(true);
    expect((await trained('third', '8')).equals(first)).toBe(false);
  });

  it.each<readonly [readonly string[], number, RegExp]>([
    [['--out', 'x'], 2, /^candor train: --data FILE\.\.\. is required\n$/],
    [['--data', 'one.jsonl'], 2, /^candor train: --out DIR is required\n$/],
    [
      ['--data', 'one.jsonl', '--out', 'x', '--seed', 'soon'],
      2,
      /^candor train: --seed must be a whole number from 0 to 4294967295\n$/,
    ],
    [['--data', 'one.jsonl', '--out', 'x', '--fast'], 2, /^candor train: Unknown option '--fast'\n$/],
    [['--data', 'bad.jsonl', '--out', 'x'], 1, /bad\.jsonl: line 4: "label" must be "spam" or "ham"\n$/],
    [['--data', 'none.jsonl', '--out', 'x'], 1, /none\.jsonl: there is no such file\n$/],
    [
      ['--data', 'one.jsonl', '--out', 'x', '--name', 'My Model'],
      1,
      /a model’s name is at most 40 lower-case letters, digits, dots, dashes and plus signs\n$/,
    ],
  ])('%j is refused in one line', async (args, exitCode, message) => {
    const outcome = await runCommand(
      run,
      args.map((arg) => (/\.jsonl$|^x$/.test(arg) ? at(arg) : arg)),
    );
    expect(outcome).toMatchObject({ exitCode, stdout: '' });
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.split('\n')).toHaveLength(2);
  });
});
