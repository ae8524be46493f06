/**
 * A model is a folder: `model.bin` (all that is needed to score), `manifest.json` (where it comes from and how good it
 * is), `MODEL_CARD.md` (the same for people). The manifest seals the binary with its SHA-256. Where a model is kept
 * elsewhere than in a folder, it is these first two.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeNaturalBayesModel } from '../scoring/natural-bayes-model.js';
import { makeTextModel, type ModelContent, type TextModel } from '../scoring/model.js';
import { errorCode } from './error-code.js';
import { decodeLinear, encodeLinear, FORMAT_VERSION } from './linear-file.js';
import { decodeNaturalBayes, encodeNaturalBayes, type NaturalBayesContent } from './natural-bayes-file.js';

const NAME = /^[a-z0-9][a-z0-9.+-]{0,39}$/;

/** A model that cannot be used: the message names the file and the reason, on one line. */
export class ModelFileError extends Error {
  constructor(file: string, reason: string, cause?: unknown) {
    super(`${file}: ${reason}`, { cause });
    this.name = 'ModelFileError';
  }
}

const manifestSchema = z.object({
  format: z.literal('candor-text-model'),
  format_version: z.literal(FORMAT_VERSION),
  name: z.string().regex(NAME),
  /** SHA-256 of model.bin, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What kind of model model.bin holds: `linear` as above, `natural-bayes` as natural-bayes-file.ts says. */
  engine: z.enum(['linear', 'natural-bayes']).default('linear'),
  seed: z.number().int(),
  hyperparameters: z.record(z.string(), z.number()),
  /** The files it learned from. */
  data: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.number(), spam: z.number() })),
  /** Languages it has learned, two letters each; absent where the files do not say theirs. */
  languages: z.array(z.string()).readonly().optional(),
  /** What was measured while training, on rows the fit had not seen. */
  measures: z.record(z.string(), z.unknown()),
  licences: z.string(),
  /** Of a model that decisions were taught: what it was made from. */
  retrained: z
    .object({
      /** Id of the model that its weights are a step away from. */
      from: z.string(),
      /** ISO 8601. */
      at: z.string(),
      sites: z.number().int(),
      spam: z.number().int(),
      ham: z.number().int(),
    })
    .optional(),
});
export type ModelManifest = z.infer<typeof manifestSchema>;
/** What the trainer knows; the rest of the manifest follows from the model itself. */
export type ModelOrigin = Pick<
  ModelManifest,
  'name' | 'seed' | 'hyperparameters' | 'data' | 'languages' | 'measures' | 'licences' | 'retrained'
>;

const isNaturalBayes = (content: ModelContent | NaturalBayesContent): content is NaturalBayesContent =>
  'engine' in content;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The two files that are a model. */
export interface ModelFiles {
  readonly manifest: ModelManifest;
  /** model.bin. */
  readonly bytes: Buffer;
}

/** Name and first digits of the content's hash, as `general-1@3fa9c2d1`. */
export const modelId = ({ name, sha256: digest }: Pick<ModelManifest, 'name' | 'sha256'>): string =>
  `${name}@${digest.slice(0, 8)}`;

const readFile = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = errorCode(cause);
    throw new ModelFileError(file, code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`, cause);
  }
};

/** The manifest in `text`. Throws ModelFileError, naming `file`, for what is foreign or of another version. */
export const parseManifest = (text: string, file: string): ModelManifest => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ModelFileError(file, 'not JSON', cause);
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new ModelFileError(
    file,
    `not a manifest this build reads${field === '' ? '' : ` (at ${field})`}`,
    parsed.error,
  );
};

/** The manifest of the model in folder `dir`. Throws ModelFileError where it is missing, foreign or of another version. */
export const readManifest = (dir: string): ModelManifest => {
  const file = join(dir, 'manifest.json');
  return parseManifest(readFile(file).toString('utf8'), file);
};

/** The model in folder `dir` as its files. Throws ModelFileError where one is missing, or they do not belong together. */
export const readModelFiles = (dir: string): ModelFiles => {
  const manifest = readManifest(dir);
  return { manifest, bytes: readFile(join(dir, 'model.bin')) };
};

/** What the model's binary holds. Throws ModelFileError, naming `file`, for one that is damaged or foreign. */
const contentIn = ({ manifest, bytes }: ModelFiles, file: string): ModelContent | NaturalBayesContent => {
  const content = manifest.engine === 'linear' ? decodeLinear(bytes) : decodeNaturalBayes(bytes);
  if (typeof content === 'string') throw new ModelFileError(file, content);
  if (sha256(bytes) !== manifest.sha256)
    throw new ModelFileError(file, 'damaged: not the file its manifest.json was written for');
  return content;
};

/** The linear model in `files`. Throws ModelFileError, naming `file`, for another kind and for one that is damaged. */
export const linearContent = (files: ModelFiles, file: string): ModelContent => {
  const content = contentIn(files, file);
  if (isNaturalBayes(content)) throw new ModelFileError(file, 'a model of natural’s Bayes cannot be taught further');
  return content;
};

/** The model in `files`, able to judge. Throws ModelFileError, naming `file`, for one that is damaged or foreign. */
export const openModel = (files: ModelFiles, file: string): TextModel => {
  const content = contentIn(files, file);
  const id = modelId(files.manifest);
  const model = isNaturalBayes(content) ? makeNaturalBayesModel({ ...content, id }) : makeTextModel({ ...content, id });
  const { languages } = files.manifest;
  return languages === undefined ? model : { ...model, languages: new Set(languages) };
};

/** Reads the model in folder `dir`, synchronously. Throws ModelFileError for one that is missing, damaged or foreign. */
export const loadModel = (dir: string): TextModel => openModel(readModelFiles(dir), join(dir, 'model.bin'));

const replaceFile = (file: string, content: string | Buffer): void => {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
};

/** The files of a model. Throws ModelFileError for a name that none can have. */
export const modelFiles = (content: ModelContent | NaturalBayesContent, origin: ModelOrigin): ModelFiles => {
  if (!NAME.test(origin.name))
    throw new ModelFileError(
      origin.name,
      'a model’s name is at most 40 lower-case letters, digits, dots, dashes and plus signs',
    );
  const bytes = isNaturalBayes(content) ? encodeNaturalBayes(content) : encodeLinear(content);
  return {
    manifest: {
      format: 'candor-text-model',
      format_version: FORMAT_VERSION,
      engine: isNaturalBayes(content) ? content.engine : 'linear',
      ...origin,
      sha256: sha256(bytes),
    },
    bytes,
  };
};

/** A manifest as it is written. */
export const manifestText = (manifest: ModelManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/**
 * Writes the files of a model into folder `dir`, made if missing, with its card. A crash in between leaves a binary that
 * the old manifest does not vouch for, which loading refuses.
 */
export const writeModelFiles = (dir: string, { manifest, bytes }: ModelFiles, card: string): void => {
  mkdirSync(dir, { recursive: true });
  replaceFile(join(dir, 'model.bin'), bytes);
  replaceFile(join(dir, 'manifest.json'), manifestText(manifest));
  replaceFile(join(dir, 'MODEL_CARD.md'), card);
};

/** Writes a model into folder `dir` and returns its id; see writeModelFiles. */
export const writeModel = (
  dir: string,
  content: ModelContent | NaturalBayesContent,
  origin: ModelOrigin,
  card: (id: string, manifest: ModelManifest) => string,
): string => {
  const files = modelFiles(content, origin);
  const id = modelId(files.manifest);
  writeModelFiles(dir, files, card(id, files.manifest));
  return id;
};
