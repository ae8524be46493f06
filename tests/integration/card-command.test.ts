import { describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/card.js';
import { shippedModelDir } from '../../src/files/shipped-model.js';
import { temporaryFolders } from '../support/folders.js';
import { runCommand } from './terminal.js';

const aFolder = temporaryFolders();
const aCopy = (): string => {
  const folder = aFolder();
  cpSync(shippedModelDir(), folder, { recursive: true });
  return folder;
};
const cardIn = (folder: string): string => readFileSync(join(folder, 'MODEL_CARD.md'), 'utf8');

describe('candor card', () => {
  it('writes the card that ships, from the manifest and the notes beside it', async () => {
    const folder = aCopy();
    writeFileSync(join(folder, 'MODEL_CARD.md'), '');
    const answer = await runCommand(run, ['--model', folder, '--notes', join(folder, 'NOTES.md')]);
    expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    expect(cardIn(folder)).toBe(cardIn(shippedModelDir()));
  });

  it('leaves the card as it is where the manifest holds no measures', async () => {
    const folder = aCopy();
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...manifest, measures: {} }));
    const { exitCode, stderr } = await runCommand(run, ['--model', folder]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `candor card: ${file}: has no measures of candor train\n`,
    });
    expect(cardIn(folder)).toBe(cardIn(shippedModelDir()));
  });

  it.each([[[]], [['--model', 'a', 'b']], [['--modell', 'a']]])(
    'takes %j for a mistake of one line',
    async (args: readonly string[]) => {
      const { exitCode, stderr } = await runCommand(run, args);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^candor card: [^\n]+\n$/);
    },
  );
});

describe('the card of the shipped model', () => {
  it('shows three pictures, each of which is there, small, and fetches nothing', () => {
    const folder = shippedModelDir();
    const shown = [...cardIn(folder).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, name]) => name ?? '');
    expect(shown).toEqual(['roc.svg', 'reliability.svg', 'learning.svg']);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(shown));
    for (const name of shown) {
      const picture = readFileSync(join(folder, name), 'utf8');
      expect(picture.length).toBeLessThan(20_000);
      expect(picture).toContain('prefers-color-scheme:dark');
      expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<script|@import/);
    }
  });
});
