import { setImmediate as breathe } from 'node:timers/promises';
import type { SiteId } from '../domain/ids.js';
import type { Estimate } from '../learning/import/estimate.js';
import { historyLessons, type HistoryDeps, type HistoryLesson } from '../learning/import/history-lessons.js';
import type { HistoryRow } from '../learning/import/history-row.js';
import { encodeFacts, thousandths } from '../learning/lesson.js';
import type { Keyring } from '../privacy/keyring.js';
import { lookupName } from '../privacy/pseudonyms.js';
import type { ImportedLesson, ImportStore } from './import-ports.js';

export interface ImportHistoryDeps extends HistoryDeps {
  readonly store: ImportStore;
  readonly keyring: Keyring;
}

export interface ImportOptions {
  readonly isDryRun: boolean;
  /** Told after each batch how many rows are learned, and how many of them are in the store. */
  readonly onProgress: (learned: number, taught: number) => void;
}

export interface Imported {
  /** Rows that an import before this one had taught. */
  readonly known: number;
  /** Lessons stored by this one. */
  readonly taught: number;
  /** The journal had no room for all. */
  readonly isFull: boolean;
  /** Undefined where nothing is new. */
  readonly estimate: Estimate | undefined;
}

/** Lessons stored in one step: some 200 kB. */
const BATCH = 200;

/** A name for each row. Two rows of one author, text and time are the first and the second of them. */
const namesOf = (keyring: Keyring, site: SiteId, rows: readonly HistoryRow[]): readonly string[] => {
  const times = new Map<string, number>();
  return rows.map(({ text, author, writtenMs }) => {
    const name = lookupName(keyring, site, 'imported', JSON.stringify([writtenMs ?? 0, author ?? '', text]));
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before === 0 ? name : `${name}.${before}`;
  });
};

const knownOf = async (store: ImportStore, site: SiteId, names: readonly string[]): Promise<readonly boolean[]> => {
  const known: boolean[] = [];
  for (let at = 0; at < names.length; at += BATCH)
    known.push(...(await store.known(site, names.slice(at, at + BATCH))));
  return known;
};

const toImported = ({ lesson }: HistoryLesson, name: string): ImportedLesson => ({
  name,
  label: lesson.label,
  source: lesson.source,
  weight: thousandths(lesson.weight),
  facts: encodeFacts(lesson),
});

/**
 * Teaches a site's filter `rows` of its history, in their order, and estimates how well it judges. Rows that were
 * imported before take part in the estimate and are not taught again. An import that was cut short is continued by the
 * same one: what it stored is a part of the whole, in order. Nothing of texts or persons is stored but hashed features.
 */
export const importHistory = async (
  deps: ImportHistoryDeps,
  site: SiteId,
  rows: readonly HistoryRow[],
  { isDryRun, onProgress }: ImportOptions,
): Promise<Imported> => {
  const { store, keyring } = deps;
  const names = namesOf(keyring, site, rows);
  const isKnown = await knownOf(store, site, names);
  const known = isKnown.filter((each) => each).length;
  if (known === rows.length) return { known, taught: 0, isFull: false, estimate: undefined };

  let [learned, taught, isFull] = [0, 0, false];
  let batch: ImportedLesson[] = [];
  const flush = async (): Promise<void> => {
    if (!isFull && batch.length > 0) {
      const result = await store.teachAll(site, batch);
      taught += result.taught;
      isFull = result.isFull;
    }
    batch = [];
    onProgress(learned, taught);
    // A person who watches may end it here.
    await breathe();
  };
  const lessons = historyLessons(rows, deps);
  let next = lessons.next();
  for (; next.done !== true; next = lessons.next()) {
    const name = names[learned] ?? '';
    if (!isDryRun && isKnown[learned] === false) batch.push(toImported(next.value, name));
    learned += 1;
    if (learned % BATCH === 0) await flush();
  }
  await flush();
  return { known, taught, isFull, estimate: next.value };
};
