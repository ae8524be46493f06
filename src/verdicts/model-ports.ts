import type { ModelChanged } from '../domain/event.js';

/** Which general model judges. */
export interface ModelInForce {
  /** How often it changed. */
  readonly switches: number;
  /** Undefined before the first worker has said which is configured. */
  readonly id: string | undefined;
  /** The configured model that it was made from; its own id if it is one itself. */
  readonly from: string | undefined;
  /** Number of the last model that was made by retraining; 0 before the first. */
  readonly number: number;
}

/** A model that retraining made. */
export interface KeptModel {
  readonly id: string;
  /** Its manifest.json. */
  readonly manifest: string;
  /** Its model.bin. */
  readonly bytes: Buffer;
}

/** A change of the model in force, with what it takes to rebuild its leaf. */
export interface RecordedChange {
  readonly salt: Buffer;
  readonly event: ModelChanged;
}

export interface ModelSwitch {
  /** `switches` when this was prepared; if there were others by now, nothing is written. */
  readonly seen: number;
  readonly id: string;
  /** As in ModelInForce. */
  readonly from: string;
  /** The model itself and its number, if it is new. */
  readonly made: { readonly model: KeptModel; readonly number: number } | undefined;
  /** The event as a story keeps it, and its leaf. */
  readonly entry: string;
  readonly leaf: string;
}

/** Where retrained models are kept, the last ten of them, and what judges. All calls reject if the store cannot answer. */
export interface ModelStore {
  /** Asked every second by each process: one short command. */
  inForce(): Promise<ModelInForce>;
  /** Undefined if it is not kept, or not any more. */
  read(id: string): Promise<KeptModel | undefined>;
  /** Manifests of those that are kept, newest first. */
  kept(): Promise<ReadonlyArray<Omit<KeptModel, 'bytes'>>>;
  /** Changes that are remembered, oldest first. */
  changes(): Promise<readonly RecordedChange[]>;
  /** What judges, the event that says so and its leaf change together. 'unknown': a model that is not new is not kept. */
  switchTo(change: ModelSwitch): Promise<'switched' | 'changed' | 'unknown'>;
}
