import { timesAt, type ModelChanged } from '../domain/event.js';
import type { RandomBytes } from '../domain/ids.js';
import { sealEvent } from '../log/story.js';
import type { KeptModel, ModelInForce, ModelStore, RecordedChange } from './model-ports.js';

export interface SwitchDeps {
  readonly store: ModelStore;
  readonly now: () => number;
  readonly random: RandomBytes;
}

/** The model that is to judge. */
export interface NextModel {
  readonly id: string;
  /** As in ModelInForce. */
  readonly from: string;
  /** SHA-256 of its binary, hexadecimal. */
  readonly sha256: string;
  /** The model itself, if it is new. */
  readonly made?: KeptModel;
}

/** Has `next` judge in place of what was `seen` in force, with the event in the log. Every process does within a second. */
export const switchModel = (
  { store, now, random }: SwitchDeps,
  seen: ModelInForce,
  next: NextModel,
  why: ModelChanged['why'],
): ReturnType<ModelStore['switchTo']> => {
  const { id, from, sha256, made } = next;
  const before = seen.id === undefined ? {} : { from: seen.id };
  const { entry, leaf } = sealEvent({ k: 'model_changed', ...timesAt(now()), ...before, to: id, sha256, why }, random);
  return store.switchTo({
    seen: seen.switches,
    id,
    from,
    made: made === undefined ? undefined : { model: made, number: seen.number + 1 },
    entry,
    leaf,
  });
};

/**
 * Notes that a worker judges by the `configured` model, if what is in force was made from another: an operator's setting
 * counts for more than what was retrained from the model before it. Of several workers that start at once one notes it.
 */
export const noteConfigured = async (deps: SwitchDeps, configured: Omit<NextModel, 'from' | 'made'>): Promise<void> => {
  const seen = await deps.store.inForce();
  if (seen.from === configured.id) return;
  await switchModel(deps, seen, { ...configured, from: configured.id }, 'configured');
};

/**
 * The models in force one after the other up to now, without those that were left by going back: the last judges, and
 * going back a step leads to the one before it.
 */
export const modelPath = (changes: readonly RecordedChange[]): readonly string[] => {
  let path: readonly string[] = [];
  for (const { event } of changes) {
    const { why, to } = event;
    const known = path.indexOf(to);
    if (why === 'configured') path = [to];
    else path = known === -1 || why === 'retrained' ? [...path, to] : path.slice(0, known + 1);
  }
  return path;
};
