/** Which models can judge, and going back to one that did. */

import { openModel, parseManifest, type ModelManifest } from '../../files/model-files.js';
import { modelPath, switchModel } from '../../verdicts/switch-model.js';
import { alignedTable } from '../aligned-table.js';
import { CliFault, EXIT } from '../io.js';
import type { Service } from './service.js';

export interface Said {
  readonly json: object;
  readonly text: string;
}

interface Choice {
  readonly id: string;
  /** Undefined for the configured model. */
  readonly made: NonNullable<ModelManifest['retrained']> | undefined;
}

/** The configured model and those made from it, newest first. */
const choicesOf = async ({ store, configured }: Service): Promise<readonly Choice[]> => {
  const kept = (await store.kept()).map(({ id, manifest }) => ({ id, made: parseManifest(manifest, id).retrained }));
  return [...kept.filter(({ made }) => made?.from === configured.id), { id: configured.id, made: undefined }];
};

/** Since when each model judged last. */
const sinceOf = async ({ store }: Service): Promise<ReadonlyMap<string, string>> =>
  new Map((await store.changes()).map(({ event: { to, at } }) => [to, at]));

export const listModels = async (service: Service): Promise<Said> => {
  const { inForce } = service;
  const [choices, since] = await Promise.all([choicesOf(service), sinceOf(service)]);
  const json = choices.map(({ id, made }) => ({
    model: id,
    in_force: id === inForce.id,
    since: since.get(id) ?? null,
    spam: made?.spam ?? null,
    ham: made?.ham ?? null,
    sites: made?.sites ?? null,
  }));
  const text = alignedTable([
    ['model', 'taught spam', 'honest', 'sites', 'judged last from', 'judges now'],
    ...json.map(({ model, spam, ham, sites, since: from, in_force: judges }) => [
      model,
      ...[spam, ham, sites].map((count) => (count === null ? '-' : String(count))),
      from ?? '-',
      judges ? 'yes' : '',
    ]),
  ]);
  return { json: { in_force: inForce.id, models: json }, text };
};

const STEPS = /^\d{1,3}$/;

/** The model that `word` means: so many steps back, or by its id or name. */
const targetOf = async (service: Service, word: string): Promise<string> => {
  const { inForce, store } = service;
  if (STEPS.test(word)) {
    const path = modelPath(await store.changes());
    const target = path[path.lastIndexOf(inForce.id) - Number(word)];
    if (target === undefined) {
      const before = Math.max(0, path.length - 1);
      throw new CliFault(
        `${inForce.id} has ${before} ${before === 1 ? 'model' : 'models'} before it, not ${word}`,
        EXIT.failed,
      );
    }
    return target;
  }
  const found = (await choicesOf(service)).find(({ id }) => id === word || id.split('@')[0] === word);
  if (found === undefined)
    throw new CliFault(`there is no model ${word}; candor retrain --list names them`, EXIT.failed);
  return found.id;
};

/** The SHA-256 of a model that can judge. @throws CliFault if it is not kept, ModelFileError if it is damaged */
const checked = async ({ store, configured }: Service, id: string): Promise<string> => {
  if (id === configured.id) return configured.files.manifest.sha256;
  const kept = await store.read(id);
  if (kept === undefined) throw new CliFault(`${id} is not kept any more: the last ten are`, EXIT.failed);
  const manifest = parseManifest(kept.manifest, id);
  openModel({ manifest, bytes: kept.bytes }, id);
  return manifest.sha256;
};

export const rollBack = async (service: Service, word: string): Promise<Said> => {
  const { switching, configured, inForce } = service;
  const id = await targetOf(service, word);
  if (id === inForce.id)
    return { json: { in_force: id, before: id }, text: `${id} judges already; nothing was changed` };
  const next = { id, from: configured.id, sha256: await checked(service, id) };
  if ((await switchModel(switching, inForce, next, 'rolled-back')) !== 'switched')
    throw new CliFault('somebody else changed the model meanwhile: look at --list, and say it again', EXIT.failed);
  return {
    json: { in_force: id, before: inForce.id },
    text: `${id} judges again in place of ${inForce.id}, in every process within a second`,
  };
};
