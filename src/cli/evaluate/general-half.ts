/** The general half that an evaluation starts from: a model in a folder, one trained without the set at hand, or none. */

import { loadModel, readManifest } from '../../files/model-files.js';
import { parseExample, type Source } from '../../learning/examples.js';
import { syntheticSources } from '../../learning/synthetic/source.js';
import { DEFAULT_SETTINGS, train } from '../../learning/train.js';
import { makeTextModel, type TextModel } from '../../scoring/model.js';
import { CliFault, EXIT, type CliIo } from '../io.js';
import { readLabelledFile } from '../labelled-files.js';
import { modelDir } from '../model-dir.js';
import { progressOn } from '../progress.js';
import { parseWhole } from './flag-values.js';
import type { Site } from './site-comments.js';

/** What is asked for. */
export interface GeneralOrder {
  /** Folder, `none`, or undefined for the one that would be served. */
  readonly model: string | undefined;
  /** Files to train on; empty unless a model is to be trained without the set at hand. */
  readonly train: readonly string[];
  /** Names of files, without folder and ending, that are left out of it. */
  readonly without: readonly string[];
  /** How many synthetic comments are taught beside the files. */
  readonly synthetic: number;
  readonly seed: number;
}

export interface GeneralHalf {
  readonly model: TextModel | undefined;
  /** For the report. */
  readonly about: string;
}

/** Values that `--synthetic` takes. */
export const SYNTHETIC_COUNTS = { least: 0, most: 100_000, otherwise: 0 };

/** What the flags `--model`, `--leave-out`, `--train`, `--without` and `--synthetic` ask for. Throws CliFault where they disagree. */
export const parseGeneral = (values: {
  readonly model: string | undefined;
  readonly leaveOut: boolean;
  readonly train: readonly string[];
  readonly without: readonly string[];
  readonly synthetic: string | undefined;
  readonly seed: number;
}): GeneralOrder => {
  const { leaveOut, train: files, model, without, seed } = values;
  const synthetic = parseWhole('synthetic', values.synthetic, SYNTHETIC_COUNTS);
  if (leaveOut && model !== undefined) throw new CliFault('--leave-out trains a model: it cannot go with --model');
  if (leaveOut && files.length === 0) throw new CliFault('--leave-out needs --train FILE...');
  if (!leaveOut && files.length + without.length + synthetic > 0)
    throw new CliFault('--train, --without and --synthetic go with --leave-out');
  return { model, train: files, without, synthetic, seed };
};

const readSources = async (
  { train: paths, without }: GeneralOrder,
  sites: readonly string[],
  texts: ReadonlySet<string>,
): Promise<readonly Source[]> => {
  const sources: Source[] = [];
  const names: string[] = [];
  for (const path of paths) {
    const { name, rows } = await readLabelledFile(path, parseExample);
    names.push(name);
    if (without.includes(name) || sites.includes(name)) continue;
    // The same comment may stand in another file, too.
    sources.push({ name, examples: rows.filter(({ text }) => !texts.has(text)) });
  }
  const unknown = without.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new CliFault(`--without ${unknown}: no file of --train is named so`);
  return sources;
};

const trainWithout = (sources: readonly Source[], seed: number, io: CliIo): TextModel => {
  const bar = progressOn(io.stderr);
  try {
    const settings = { ...DEFAULT_SETTINGS, seed };
    const trained = train(sources, settings, (done, of, next) => bar.update(done, of, `training, ${next}`));
    return makeTextModel({ ...trained, id: 'left-out' });
  } catch (error) {
    throw error instanceof RangeError ? new CliFault(error.message, EXIT.failed, error) : error;
  } finally {
    bar.stop();
  }
};

/** A model judged on what it learned from looks far better than it is: the report must say so. */
const readModel = (dir: string, { names, hashes }: Site): GeneralHalf => {
  const model = loadModel(dir);
  const learned = readManifest(dir).data.map(({ sha256 }) => sha256);
  const known = names.filter((_name, at) => learned.includes(hashes[at] ?? ''));
  const about =
    known.length === 0 ? model.id : `${model.id}, which LEARNED FROM ${known.join(', ')} and looks better than it is`;
  return { model, about };
};

/**
 * The general half for a site. One that is trained sees neither the site's files, nor those left out by name, nor any
 * comment that also stands in the site's.
 */
export const generalHalf = async (order: GeneralOrder, site: Site, io: CliIo): Promise<GeneralHalf> => {
  if (order.train.length > 0) {
    const texts = new Set(site.comments.map(({ text }) => text));
    const sources = await readSources(order, site.names, texts);
    const left = [...new Set([...site.names, ...order.without])].join(', ');
    return {
      model: trainWithout([...sources, ...syntheticSources(order.synthetic, order.seed)], order.seed, io),
      about: `trained on ${sources.length} files and ${order.synthetic} synthetic comments, without ${left}, nor any comment that stands in them`,
    };
  }
  return order.model === 'none' ? { model: undefined, about: 'none' } : readModel(modelDir(order.model, io.env), site);
};
