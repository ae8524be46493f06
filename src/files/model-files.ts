/**
 * A model is a folder: `model.bin` (all that is needed to score), `manifest.json` (where it comes from and how good it
 * is), `MODEL_CARD.md` (the same for people). The manifest seals the binary with its SHA-256.
 *
 * model.bin, little-endian:
 *
 *    0  8 bytes  "CANDORTM"
 *    8  u32      format version
 *   12  u32      bits: there are 2^bits weights
 *   16  u32      hash seed
 *   20  u32      0 (keeps what follows aligned to 8 bytes)
 *   24  f64      prior, log-odds
 *   32  f64      scale: log-odds of one step
 *   40  i8 x 2^bits   weights, in steps
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeNaturalBayesModel } from '../scoring/natural-bayes-model.js';
import { makeTextModel, type TextModel, type TextParameters } from '../scoring/model.js';
import { errorCode } from './error-code.js';
import { decodeNaturalBayes, encodeNaturalBayes, type NaturalBayesContent } from './natural-bayes-file.js';

const MAGIC = 'CANDORTM';
export const FORMAT_VERSION = 2;
const HEADER_BYTES = 40;
const BITS = { least: 10, most: 22 };
const NAME = /^[a-z0-9][a-z0-9.-]{0,39}$/;

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
});
export type ModelManifest = z.infer<typeof manifestSchema>;
/** What the trainer knows; the rest of the manifest follows from the model itself. */
export type ModelOrigin = Pick<
  ModelManifest,
  'name' | 'seed' | 'hyperparameters' | 'data' | 'languages' | 'measures' | 'licences'
>;

/** What `weights` and their calibration are, without the name. */
export type ModelContent = Omit<TextParameters, 'id'>;

const isNaturalBayes = (content: ModelContent | NaturalBayesContent): content is NaturalBayesContent =>
  'engine' in content;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const idOf = (name: string, digest: string): string => `${name}@${digest.slice(0, 8)}`;

const encode = ({ bits, seed, prior, scale, weights }: ModelContent): Buffer => {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(FORMAT_VERSION, 8);
  header.writeUInt32LE(bits, 12);
  header.writeUInt32LE(seed, 16);
  header.writeDoubleLE(prior, 24);
  header.writeDoubleLE(scale, 32);
  return Buffer.concat([header, Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength)]);
};

const decode = (bytes: Buffer, file: string): ModelContent => {
  if (bytes.length < HEADER_BYTES || bytes.toString('latin1', 0, 8) !== MAGIC)
    throw new ModelFileError(file, 'not a Candor model');
  const version = bytes.readUInt32LE(8);
  if (version !== FORMAT_VERSION)
    throw new ModelFileError(file, `format version ${version}; this build reads ${FORMAT_VERSION}`);
  const bits = bytes.readUInt32LE(12);
  const expected = HEADER_BYTES + 2 ** bits;
  if (bits < BITS.least || bits > BITS.most) throw new ModelFileError(file, `damaged: 2^${bits} weights`);
  if (bytes.length !== expected)
    throw new ModelFileError(file, `damaged: ${bytes.length} bytes where ${expected} belong`);
  const prior = bytes.readDoubleLE(24);
  const scale = bytes.readDoubleLE(32);
  if (![prior, scale].every(Number.isFinite)) throw new ModelFileError(file, 'damaged: holds what is no number');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, 2 ** bits).slice();
  return { bits, seed: bytes.readUInt32LE(16), prior, scale, weights };
};

const readFile = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = errorCode(cause);
    throw new ModelFileError(file, code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`, cause);
  }
};

/** The manifest of the model in folder `dir`. Throws ModelFileError where it is missing, foreign or of another version. */
export const readManifest = (dir: string): ModelManifest => {
  const file = join(dir, 'manifest.json');
  const text = readFile(file).toString('utf8');
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

const makeModel = (engine: ModelManifest['engine'], bytes: Buffer, file: string): ((id: string) => TextModel) => {
  switch (engine) {
    case 'linear': {
      const content = decode(bytes, file);
      return (id) => makeTextModel({ ...content, id });
    }
    case 'natural-bayes': {
      const content = decodeNaturalBayes(bytes);
      if (typeof content === 'string') throw new ModelFileError(file, content);
      return (id) => makeNaturalBayesModel({ ...content, id });
    }
    default:
      return engine satisfies never;
  }
};

/** Reads the model in folder `dir`, synchronously. Throws ModelFileError for one that is missing, damaged or foreign. */
export const loadModel = (dir: string): TextModel => {
  const manifest = readManifest(dir);
  const file = join(dir, 'model.bin');
  const bytes = readFile(file);
  const withId = makeModel(manifest.engine, bytes, file);
  const digest = sha256(bytes);
  if (digest !== manifest.sha256)
    throw new ModelFileError(file, 'damaged: not the file its manifest.json was written for');
  const model = withId(idOf(manifest.name, digest));
  return manifest.languages === undefined ? model : { ...model, languages: new Set(manifest.languages) };
};

const replaceFile = (file: string, content: string | Buffer): void => {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
};

/**
 * Writes a model into folder `dir`, made if missing, and returns its id. A crash in between leaves a binary that the old
 * manifest does not vouch for, which loading refuses.
 */
export const writeModel = (
  dir: string,
  content: ModelContent | NaturalBayesContent,
  origin: ModelOrigin,
  card: (id: string, manifest: ModelManifest) => string,
): string => {
  if (!NAME.test(origin.name))
    throw new ModelFileError(dir, 'a model’s name is lower-case letters, digits, dots and dashes');
  const bytes = isNaturalBayes(content) ? encodeNaturalBayes(content) : encode(content);
  const digest = sha256(bytes);
  const manifest: ModelManifest = {
    format: 'candor-text-model',
    format_version: FORMAT_VERSION,
    engine: isNaturalBayes(content) ? content.engine : 'linear',
    ...origin,
    sha256: digest,
  };
  const id = idOf(origin.name, digest);
  mkdirSync(dir, { recursive: true });
  replaceFile(join(dir, 'model.bin'), bytes);
  replaceFile(join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  replaceFile(join(dir, 'MODEL_CARD.md'), card(id, manifest));
  return id;
};
