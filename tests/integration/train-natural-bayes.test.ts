import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as evaluate } from '../../src/cli/evaluate.js';
import { run as score } from '../../src/cli/score.js';
import { run as train } from '../../src/cli/train.js';
import { ModelFileError, loadModel, readManifest } from '../../src/files/model-files.js';
import { inventedFile, inventedRows } from '../unit/learning/invented.js';
import { runCommand } from './terminal.js';

let dir: string;
const at = (name: string): string => join(dir, name);
const trainInto = (out: string) =>
  runCommand(train, ['--engine', 'natural-bayes', '--data', at('one.jsonl'), '--out', at(out), '--name', 'bayes']);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'candor-bayes-'));
  writeFileSync(at('one.jsonl'), inventedFile(300, 1));
  writeFileSync(at('two.jsonl'), inventedFile(300, 2));
  await trainInto('bayes');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('candor train --engine natural-bayes', () => {
  it('writes a model that says in its manifest and on its card what it is, the same bytes each time', async () => {
    const { exitCode, stdout } = await trainInto('again');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^bayes@[0-9a-f]{8} written to .*, from 300 comments\n$/);
    expect(readManifest(at('again'))).toMatchObject({ engine: 'natural-bayes', hyperparameters: { smoothing: 1 } });
    expect(readFileSync(at('again/MODEL_CARD.md'), 'utf8')).toContain("natural's BayesClassifier over the stems");
    expect(readFileSync(at('again/model.bin')).equals(readFileSync(at('bayes/model.bin')))).toBe(true);
  });

  it('is scored with and explained like any other', async () => {
    const input = '{"text":"cheap replica pills, casino bonus"}\n{"text":"the mayor and the school budget"}\n';
    const { exitCode, stdout } = await runCommand(score, ['--model', at('bayes')], input);
    expect(exitCode).toBe(0);
    const [spam, ham] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly score: number; readonly verdict: string });
    expect(spam?.score).toBeGreaterThan(0.9);
    expect(ham?.score).toBeLessThan(0.2);
    expect(stdout).toContain('"signal":"words"');
    expect(stdout).toContain('above all “replica”');
  });

  it('is measured like any other, and told apart from what it learned from', async () => {
    const args = ['--data', at('two.jsonl'), '--model', at('bayes'), '--baseline', 'none', '--json'];
    const { stdout } = await runCommand(evaluate, args);
    const { files } = JSON.parse(stdout) as { readonly files: ReadonlyArray<{ readonly auc: number }> };
    expect(files[0]?.auc).toBeGreaterThan(0.95);
    const stream = ['--stream', '--site-order', 'shuffle', '--peers', 'none', '--model', at('bayes'), '--json'];
    const known = await runCommand(evaluate, [...stream, '--data', at('one.jsonl')]);
    expect(known.stdout).toContain('which LEARNED FROM one and looks better than it is');
    const unknown = await runCommand(evaluate, [...stream, '--data', at('two.jsonl')]);
    expect(unknown.stdout).not.toContain('LEARNED FROM');
  });

  it('takes over a classifier that natural trained and saved elsewhere', async () => {
    const bayes = new BayesClassifier();
    for (const { text, label } of inventedRows(300, 1)) bayes.addDocument(text, label);
    bayes.train();
    writeFileSync(at('saved.json'), JSON.stringify(bayes));
    const args = ['--engine', 'natural-bayes', '--classifier', at('saved.json'), '--data', at('two.jsonl')];
    expect(await runCommand(train, [...args, '--out', at('adopted')])).toMatchObject({ exitCode: 0, stderr: '' });
    const [adopted, own] = [loadModel(at('adopted')), loadModel(at('bayes'))];
    for (const { text } of inventedRows(50, 8)) {
      const input = { normalized: text, typed: text, structure: [] };
      expect(adopted.logOdds(input) > 0 ? 'spam' : 'ham').toBe(bayes.classify(text));
      expect(own.logOdds(input) > 0 ? 'spam' : 'ham').toBe(bayes.classify(text));
    }
    const wrong = [...args.slice(0, 3), at('one.jsonl'), '--data', at('two.jsonl'), '--out', at('none')];
    expect(await runCommand(train, wrong)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `candor train: ${at('one.jsonl')}: not a BayesClassifier saved by natural with the classes spam and ham\n`,
    });
  });

  it('is refused in one line where its file is damaged, or an engine is unknown', async () => {
    await trainInto('damaged');
    const whole = readFileSync(at('damaged/model.bin'));
    writeFileSync(at('damaged/model.bin'), whole.subarray(0, -1));
    expect(() => loadModel(at('damaged'))).toThrow(ModelFileError);
    expect(() => loadModel(at('damaged'))).toThrow(/model\.bin: damaged: \d+ bytes where \d+ belong$/);
    const other = Buffer.from(whole);
    other[whole.length - 9] = (other[whole.length - 9] ?? 0) ^ 1;
    writeFileSync(at('damaged/model.bin'), other);
    expect(() => loadModel(at('damaged'))).toThrow(/damaged: not the file its manifest\.json was written for$/);
    expect(await runCommand(train, ['--engine', 'magic', '--data', at('one.jsonl'), '--out', at('none')])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'candor train: --engine must be linear or natural-bayes\n',
    });
  });
});
