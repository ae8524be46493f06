/** `candor card`: writes a model's card anew from its manifest, without training. */

import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { modelId, ModelFileError, readManifest, type ModelManifest } from '../files/model-files.js';
import { honestScoresIn } from '../learning/honest-scores.js';
import { LINEAR_ENGINE, modelCard, NATURAL_BAYES_ENGINE } from '../learning/model-card.js';
import { parseFlags } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';

const FLAGS = { model: { type: 'string' }, notes: { type: 'string' } } as const;

const heldOutSchema = z.array(
  z.object({
    domain: z.string(),
    rows: z.number(),
    spam: z.number(),
    auc: z.number().optional(),
    recallAt1Percent: z.number().optional(),
  }),
);

/** The text of the notes; none for undefined. @throws CliFault */
export const readNotes = async (path: string | undefined): Promise<string> => {
  if (path === undefined) return '';
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (cause) {
    throw new CliFault(`${path}: cannot be read`, EXIT.failed, cause);
  }
};

const cardOf = (manifest: ModelManifest, notes: string, file: string): string => {
  const heldOut = heldOutSchema.safeParse(manifest.measures['held_out']);
  if (!heldOut.success) throw new ModelFileError(file, 'has no measures of candor train');
  return modelCard({
    id: modelId(manifest),
    about: manifest.engine === 'linear' ? LINEAR_ENGINE : NATURAL_BAYES_ENGINE,
    seed: manifest.seed,
    hyperparameters: manifest.hyperparameters,
    data: manifest.data,
    heldOut: heldOut.data.map((measure) => ({ auc: undefined, recallAt1Percent: undefined, ...measure })),
    honestScores: honestScoresIn(manifest.measures),
    languages: manifest.languages,
    licences: manifest.licences,
    notes,
  });
};

/** Runs the command; 0 once the card is written, 2 for a fault in the flags, 1 for one in the files. */
export const run = (args: string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'card',
    io,
    async () => {
      const { values, positionals } = parseFlags(args, FLAGS);
      const { model, notes } = values;
      if (model === undefined || positionals.length > 0)
        throw new CliFault('usage: candor card --model DIR [--notes FILE]');
      const manifest = join(model, 'manifest.json');
      const card = cardOf(readManifest(model), await readNotes(notes), manifest);
      const file = join(model, 'MODEL_CARD.md');
      await writeFile(`${file}.new`, card);
      await rename(`${file}.new`, file);
      await write(io.stdout, `${file} written\n`);
      return EXIT.ok;
    },
    (error) => error instanceof ModelFileError,
  );
