import type { Redis } from 'ioredis';
import type { ModelChanged } from '../domain/event.js';
import type { KeptModel, ModelStore, RecordedChange } from '../verdicts/model-ports.js';
import { modelKeys } from './keys.js';
import { MODELS_MAX, MODEL_CHANGES_MAX } from './limits.js';
import { readScript, runScript } from './run-script.js';

const script = readScript('switch-model');

const parseChange = (entry: string): RecordedChange => {
  const [salt, event] = JSON.parse(entry) as readonly [string, ModelChanged];
  return { salt: Buffer.from(salt, 'base64'), event };
};

/** The store of general models in Redis: every process of an installation reaches it, on whatever machine it is. */
export const makeModelStore = (redis: Redis): ModelStore => ({
  inForce: async () => {
    const [switches, id, from, number] = await redis.hmget(modelKeys.inForce, 'v', 'id', 'from', 'n');
    return {
      switches: Number(switches ?? 0),
      id: id ?? undefined,
      from: from ?? undefined,
      number: Number(number ?? 0),
    };
  },

  read: async (id): Promise<KeptModel | undefined> => {
    const [manifest, bytes] = await Promise.all([
      redis.hget(modelKeys.manifests, id),
      redis.hgetBuffer(modelKeys.binaries, id),
    ]);
    return manifest === null || bytes === null ? undefined : { id, manifest, bytes };
  },

  kept: async () => {
    const [ids, manifests] = await Promise.all([
      redis.lrange(modelKeys.order, 0, -1),
      redis.hgetall(modelKeys.manifests),
    ]);
    return ids.flatMap((id) => {
      const manifest = manifests[id];
      return manifest === undefined ? [] : [{ id, manifest }];
    });
  },

  changes: async () => (await redis.lrange(modelKeys.changes, 0, -1)).map(parseChange),

  switchTo: async ({ seen, id, from, made, entry, leaf }) => {
    const { inForce, binaries, manifests, order, changes, leaves } = modelKeys;
    const model = made === undefined ? ['', '', ''] : [made.number, made.model.bytes, made.model.manifest];
    const answer = await runScript(
      redis,
      script,
      [inForce, binaries, manifests, order, changes, leaves],
      [seen, id, from, ...model, entry, leaf, MODELS_MAX, MODEL_CHANGES_MAX],
    );
    return String(answer) as 'switched' | 'changed' | 'unknown';
  },
});
