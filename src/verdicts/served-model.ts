import type { TextModel } from '../scoring/model.js';
import type { KeptModel, ModelStore } from './model-ports.js';

/** How often each process asks which model judges, milliseconds. */
export const MODEL_REFRESH_MS = 1_000;

export interface ServedModelDeps<Configured extends TextModel | undefined> {
  readonly store: Pick<ModelStore, 'inForce' | 'read'>;
  /** The model of the operator's setting. */
  readonly configured: () => Configured;
  /** A kept model, able to judge. Throws for one that is damaged. */
  readonly open: (kept: KeptModel) => TextModel;
}

/** The general model that this process judges by. */
export interface ServedModel<Configured extends TextModel | undefined> {
  /** As of the last `refresh`; the configured one before the first. */
  readonly model: () => TextModel | Configured;
  /** Asks which is in force, and loads it if it is another. Rejects if it cannot be had; then the one before stays. */
  readonly refresh: () => Promise<void>;
}

/**
 * What judges: the model in force if it was made from the configured one, and otherwise the configured one. A process that was
 * started with another setting than the rest goes by its own.
 */
export const makeServedModel = <Configured extends TextModel | undefined>({
  store,
  configured,
  open,
}: ServedModelDeps<Configured>): ServedModel<Configured> => {
  let retrained: TextModel | undefined;
  return {
    model: () => retrained ?? configured(),
    refresh: async () => {
      const { id, from } = await store.inForce();
      if (id === undefined || id === from || from !== configured()?.id) {
        retrained = undefined;
        return;
      }
      if (retrained?.id === id) return;
      const kept = await store.read(id);
      if (kept === undefined) throw new Error(`the store lacks the model ${id} that is in force`);
      retrained = open(kept);
    },
  };
};
