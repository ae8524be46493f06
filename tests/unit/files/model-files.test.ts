import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelFileError, loadModel, writeModel, type ModelOrigin } from '../../../src/files/model-files.js';
import { makeTextModel, type ModelContent } from '../../../src/scoring/model.js';
import { inputOfText } from '../../../src/scoring/text-input.js';

const content: ModelContent = {
  bits: 10,
  seed: 42,
  prior: -1.25,
  scale: 0.05,
  weights: Int8Array.from({ length: 1024 }, (_, at) => (at % 255) - 127),
};
const origin: ModelOrigin = {
  name: 'tiny-1',
  seed: 42,
  hyperparameters: { bits: 10 },
  data: [],
  measures: {},
  licences: 'none',
};

let dir: string;
const file = (name: string): string => join(dir, name);
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'candor-model-'));
  writeModel(dir, content, origin, (id) => `# ${id}\n`);
});
afterEach(() => rmSync(dir, { recursive: true }));

const changeManifest = (change: Record<string, unknown>): void => {
  const manifest: unknown = JSON.parse(readFileSync(file('manifest.json'), 'utf8'));
  writeFileSync(file('manifest.json'), JSON.stringify(Object.assign({}, manifest, change)));
};
const changeBinary = (change: (bytes: Buffer) => Buffer): void =>
  writeFileSync(file('model.bin'), change(readFileSync(file('model.bin'))));

describe('a model on disk', () => {
  it('comes back as it was written, named after its content', () => {
    const model = loadModel(dir);
    expect(model.id).toMatch(/^tiny-1@[0-9a-f]{8}$/);
    expect(readFileSync(file('MODEL_CARD.md'), 'utf8')).toBe(`# ${model.id}\n`);
    const same = makeTextModel({ ...content, id: model.id });
    expect(model.logOdds(inputOfText('some words here'))).toBe(same.logOdds(inputOfText('some words here')));
  });

  it('says which languages it has learned, if its manifest does', () => {
    expect(loadModel(dir)).not.toHaveProperty('languages');
    writeModel(dir, content, { ...origin, languages: ['de', 'en'] }, () => '');
    expect(loadModel(dir).languages).toEqual(new Set(['de', 'en']));
  });

  it('has another id when anything it scores with differs', () => {
    const before = loadModel(dir).id;
    writeModel(dir, { ...content, prior: -1.5 }, origin, () => '');
    expect(loadModel(dir).id).not.toBe(before);
  });

  it.each<readonly [string, () => void, RegExp]>([
    ['a missing binary', () => rmSync(file('model.bin')), /model\.bin: there is no such file$/],
    ['a missing manifest', () => rmSync(file('manifest.json')), /manifest\.json: there is no such file$/],
    ['a manifest that is not JSON', () => writeFileSync(file('manifest.json'), '{'), /manifest\.json: not JSON$/],
    [
      'a foreign manifest',
      () => writeFileSync(file('manifest.json'), '{"name":"x"}'),
      /manifest\.json: not a manifest this build reads \(at format\)$/,
    ],
    [
      'a manifest of a later version',
      () => changeManifest({ format_version: 9 }),
      /not a manifest this build reads \(at format_version\)$/,
    ],
    [
      'a foreign binary',
      () => writeFileSync(file('model.bin'), 'GIF89a'.repeat(50)),
      /model\.bin: not a Candor model$/,
    ],
    ['an empty binary', () => writeFileSync(file('model.bin'), ''), /model\.bin: not a Candor model$/],
    [
      'a truncated binary',
      () => changeBinary((bytes) => bytes.subarray(0, -1)),
      /model\.bin: damaged: 1063 bytes where 1064 belong$/,
    ],
    [
      'a lengthened binary',
      () => changeBinary((bytes) => Buffer.concat([bytes, bytes])),
      /model\.bin: damaged: 2128 bytes where 1064 belong$/,
    ],
    [
      'a binary of a later version',
      () =>
        changeBinary((bytes) => {
          bytes.writeUInt32LE(3, 8);
          return bytes;
        }),
      /model\.bin: format version 3; this build reads 2$/,
    ],
    [
      'a binary with one bit flipped',
      () =>
        changeBinary((bytes) => {
          bytes[500] = (bytes[500] ?? 0) ^ 1;
          return bytes;
        }),
      /model\.bin: damaged: not the file its manifest\.json was written for$/,
    ],
    [
      'an absurd number of weights',
      () =>
        changeBinary((bytes) => {
          bytes.writeUInt32LE(31, 12);
          return bytes;
        }),
      /model\.bin: damaged: 2\^31 weights$/,
    ],
  ])('%s is refused by name and reason, on one line', (_name, spoil, message) => {
    spoil();
    expect(() => loadModel(dir)).toThrow(ModelFileError);
    expect(() => loadModel(dir)).toThrow(message);
    expect(() => loadModel(dir)).not.toThrow(/\n/);
  });

  it('refuses a name that could not stand in a verdict', () => {
    expect(() => writeModel(dir, content, { ...origin, name: '../Evil' }, () => '')).toThrow(ModelFileError);
  });
});
