import { join } from 'node:path';
import { linearContent, openModel, readModelFiles } from '../../../../src/files/model-files.js';
import { shippedModelDir } from '../../../../src/files/shipped-model.js';
import type { Base } from '../../../../src/learning/retraining/challenger.js';
import type { Decision } from '../../../../src/learning/retraining/decision.js';
import type { TextModel } from '../../../../src/scoring/model.js';
import { inputOfText } from '../../../../src/scoring/text-input.js';

const DAY_MS = 86_400_000;

/** A decision that shows only what matters. */
export const aDecision = (text: string, facts: Partial<Decision> = {}): Decision => ({
  site: 'gazette',
  by: 'm_ann',
  atMs: DAY_MS,
  isSpam: false,
  input: inputOfText(text),
  ...facts,
});

/** Decisions of a site on these texts, spam and honest by turns, a second apart. */
export const decisionsOf = (site: string, spam: readonly string[], ham: readonly string[]): readonly Decision[] => {
  const texts = Array.from({ length: Math.max(spam.length, ham.length) }, (_, at) => [
    ...spam.slice(at, at + 1).map((text) => ({ text, isSpam: true })),
    ...ham.slice(at, at + 1).map((text) => ({ text, isSpam: false })),
  ]).flat();
  return texts.map(({ text, isSpam }, at) =>
    aDecision(text, { site, isSpam, by: at % 4 < 2 ? 'm_ann' : 'm_bob', atMs: DAY_MS + at * 1_000 }),
  );
};

/** The model that ships, to start from. */
export const shipped = (): { readonly base: Base; readonly model: TextModel } => {
  const dir = shippedModelDir();
  const files = readModelFiles(dir);
  const content = linearContent(files, dir);
  return { base: { content, mass: 50_000 }, model: openModel(files, join(dir, 'model.bin')) };
};
