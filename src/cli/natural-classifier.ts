/** A classifier as natural's own `save` leaves it on disk. */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { errorCode } from '../files/error-code.js';
import { countsIn, type NaturalCounts } from '../learning/natural-counts.js';
import { CliFault, EXIT } from './io.js';

const counts = z.record(z.string(), z.number());

const savedSchema = z.object({
  features: counts,
  classifier: z.object({
    classFeatures: z.object({ spam: counts, ham: counts }),
    classTotals: z.object({ spam: z.number().positive(), ham: z.number().positive() }),
    smoothing: z.number().positive(),
  }),
});

/** The counts in file `path`. Throws CliFault, one line, for what is no BayesClassifier of the classes spam and ham. */
export const readNaturalClassifier = async (path: string): Promise<NaturalCounts> => {
  try {
    return countsIn(savedSchema.parse(JSON.parse(await readFile(path, 'utf8'))));
  } catch (cause) {
    const reason =
      errorCode(cause) === 'ENOENT'
        ? 'there is no such file'
        : 'not a BayesClassifier saved by natural with the classes spam and ham';
    throw new CliFault(`${path}: ${reason}`, EXIT.failed, cause);
  }
};
