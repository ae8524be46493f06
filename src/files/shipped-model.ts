import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ModelFileError } from './model-files.js';

const SHIPPED = join('models', 'general-1');

/** The folder of the model that comes with Candor, found from this file upwards: sources and build lie at different depths. */
export const shippedModelDir = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, SHIPPED, 'manifest.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new ModelFileError(SHIPPED, 'the model that comes with Candor is missing');
    folder = parent;
  }
  return join(folder, SHIPPED);
};
