import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const climb = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : climb(dirname(folder));

/** The folder of package.json, with src, dist, models and node_modules in it, whether this runs from src or from dist. */
export const packageRoot: string = climb(dirname(fileURLToPath(import.meta.url)));

/** Where a fetched redis-server is kept: beside the code, so that every data folder shares it. */
export const redisCacheDir: string = join(packageRoot, '.cache', 'redis');
