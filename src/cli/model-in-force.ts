/** The general model that the running service judges by. */

import type { Redis } from 'ioredis';
import { makeServed } from '../compose.js';
import { loadModel, modelId, parseManifest, readManifest, type ModelManifest } from '../files/model-files.js';
import { makeModelStore } from '../redis/model-store.js';
import type { TextModel } from '../scoring/model.js';

/** @param dir folder of the configured model. Rejects with ModelFileError for one that is missing or damaged */
export const modelInForce = async (redis: Redis, dir: string): Promise<TextModel> => {
  const configured = loadModel(dir);
  const served = makeServed(redis, () => configured);
  await served.refresh();
  return served.model();
};

/** Its manifest. @see modelInForce */
export const manifestInForce = async (redis: Redis, dir: string): Promise<ModelManifest> => {
  const configured = readManifest(dir);
  const store = makeModelStore(redis);
  const { id, from } = await store.inForce();
  if (id === undefined || from !== modelId(configured)) return configured;
  const kept = (await store.kept()).find((model) => model.id === id);
  return kept === undefined ? configured : parseManifest(kept.manifest, id);
};
