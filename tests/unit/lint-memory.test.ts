import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolders } from '../support/folders.js';

interface LintMemory {
  readonly targets: readonly string[];
  readonly remember: () => Promise<void>;
}

const MODULE = join(import.meta.dirname, '..', '..', 'src', 'cli', 'lint-memory.mjs');
const { openLintMemory } = (await import(pathToFileURL(MODULE).href)) as {
  readonly openLintMemory: (root: string) => Promise<LintMemory>;
};

const aFolder = temporaryFolders();
let root = '';
const write = async (file: string, text: string): Promise<void> => {
  await writeFile(join(root, file), text);
};
const targets = async (): Promise<readonly string[]> => (await openLintMemory(root)).targets;

beforeEach(async () => {
  root = aFolder();
  await mkdir(join(root, 'node_modules'));
  await write('package-lock.json', '{}');
  await write('node_modules/x.js', 'x');
  await write('top.ts', "import { middle } from './middle.js';\n");
  await write('middle.tsx', "import type { Leaf } from './leaf.js';\nimport facts from './facts.json';\n");
  await write('leaf.ts', 'export interface Leaf {}\n');
  await write('later.mjs', "await import('./leaf.js');\n");
  await write('apart.ts', 'export {};\n');
  await write('facts.json', '1');
  await write('globals.d.ts', 'declare const here: string;\n');
});

describe('what lint remembers', () => {
  it('is nothing at first, and then everything', async () => {
    const memory = await openLintMemory(root);
    expect(memory.targets).toEqual(['.']);
    expect(await targets()).toEqual(['.']);
    await memory.remember();
    expect(await targets()).toEqual([]);
  });

  it.each([
    ['apart.ts', ['apart.ts']],
    ['top.ts', ['top.ts']],
    ['middle.tsx', ['middle.tsx', 'top.ts']],
    ['facts.json', ['middle.tsx', 'top.ts']],
    ['leaf.ts', ['later.mjs', 'leaf.ts', 'middle.tsx', 'top.ts']],
    ['globals.d.ts', ['.']],
    ['package-lock.json', ['.']],
    ['node_modules/x.js', []],
    ['new.ts', ['new.ts']],
  ])('does not outlive a change of %s in what depends on it', async (file, expected) => {
    await (await openLintMemory(root)).remember();
    await write(file, 'export const changed = 2;\n');
    expect(await targets()).toEqual(expected);
  });

  it('is what was there when lint began: a file that changed meanwhile is looked at again', async () => {
    const memory = await openLintMemory(root);
    await write('apart.ts', 'export const changed = 2;\n');
    await memory.remember();
    expect(await targets()).toEqual(['apart.ts']);
  });

  it('is nothing where it was cut off as it was written', async () => {
    await (await openLintMemory(root)).remember();
    await write('.cache/lint.json', '{"apart.ts": "');
    expect(await targets()).toEqual(['.']);
  });
});
