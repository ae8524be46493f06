import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExample, type Example } from '../learning/examples.js';
import { ModelFileError } from './model-files.js';
import { shippedModelDir } from './shipped-model.js';

const FILE = 'canaries.jsonl';

/**
 * The texts that a model must judge rightly whatever it is taught: those in its folder, or else those of the model that
 * comes with Candor. Throws ModelFileError for what is none.
 */
export const readCanaries = (dir: string): readonly Example[] => {
  const own = join(dir, FILE);
  const file = existsSync(own) ? own : join(shippedModelDir(), FILE);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, at) => {
      const example = parseExample(line);
      if (typeof example === 'string') throw new ModelFileError(file, `line ${at + 1}: ${example}`);
      return example;
    });
};
