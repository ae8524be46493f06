import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders below `root` that the pattern fits, for search paths: one `*` stands for one name. */
export const foldersBelow = (root: string, pattern: string): readonly string[] => {
  const step = (folders: readonly string[], name: string): readonly string[] =>
    folders.flatMap((folder) => {
      if (name !== '*') return [join(folder, name)];
      return existsSync(folder) ? readdirSync(folder).map((entry) => join(folder, entry)) : [];
    });
  return pattern
    .split('/')
    .reduce(step, [root])
    .filter((folder) => existsSync(folder));
};
