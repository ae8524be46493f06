/** Files that an evaluation leaves. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliFault, EXIT } from '../io.js';

/** Writes `text` to `file`. Throws CliFault, one line, where that fails. */
export const writeReport = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw new CliFault(`${file}: cannot be written`, EXIT.failed, cause);
  }
};

/** Writes files into `dir`, made if missing, by their names. Throws CliFault, one line, where that fails. */
export const writeInto = async (dir: string, files: ReadonlyMap<string, string>): Promise<void> => {
  try {
    await mkdir(dir, { recursive: true });
  } catch (cause) {
    throw new CliFault(`${dir}: cannot be made`, EXIT.failed, cause);
  }
  for (const [name, text] of files) await writeReport(join(dir, name), text);
};
