/** The newest rows of a history of any length, in bounded memory. */

import type { LessonLabel } from '../../domain/lesson.js';
import type { HistoryRow } from './history-row.js';

/** Most rows that one import teaches: a site's filter forgets nothing, and gains little beyond. */
export const MOST_ROWS = 10_000;
/**
 * Rows of one class that are taught at most for each of the other. Beyond, what is gained on the one class is lost on the
 * other: on three histories with a general model beside it, 8 spam to each honest comment made up to four times as many
 * false positives as the general model made alone, spam alone 98 % of them, and honest comments alone missed 85 % of the
 * spam. Within, neither kind of mistake grew by much, and most shrank.
 */
export const MOST_TO_EACH: Readonly<Record<LessonLabel, number>> = { spam: 2, ham: 10 };
/** UTF-16 units of text kept of each class: 10,000 comments of 3,200 characters. */
const MOST_UNITS = 32_000_000;

/** A row with its place in the order of time. */
interface Placed {
  readonly row: HistoryRow;
  /** Unix milliseconds; that of the row before where a row has none. */
  readonly at: number;
  /** Of two of one time, the one that comes first in the file is the older. */
  readonly number: number;
}

/** What is known of the rows of one class. */
export interface ClassOfRows {
  /** All of them in the file. */
  readonly found: number;
  readonly newest: readonly Placed[];
}

export interface Newest {
  readonly spam: ClassOfRows;
  readonly ham: ClassOfRows;
  /** Rows without a time, which are taken to be where they stand in the file. */
  readonly undated: number;
  /** Of the times that are known, Unix milliseconds; undefined where none is. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const byAge = (a: Placed, b: Placed): number => a.at - b.at || a.number - b.number;

interface Keeper {
  readonly add: (placed: Placed) => void;
  readonly kept: () => ClassOfRows;
}

/** Keeps twice as many as are wanted before it sorts, so that each costs little. */
const makeKeeper = (most: number): Keeper => {
  let rows: Placed[] = [];
  let units = 0;
  let found = 0;
  const trim = (): void => {
    rows.sort(byAge);
    rows = rows.slice(-most);
    units = rows.reduce((sum, { row }) => sum + row.text.length, 0);
    let gone = 0;
    for (; units > MOST_UNITS; gone += 1) units -= rows[gone]?.row.text.length ?? 0;
    rows = rows.slice(gone);
  };
  return {
    add: (placed) => {
      rows.push(placed);
      found += 1;
      units += placed.row.text.length;
      if (rows.length >= 2 * most || units > 2 * MOST_UNITS) trim();
    },
    kept: () => {
      trim();
      return { found, newest: rows };
    },
  };
};

export interface NewestRows {
  readonly add: (row: HistoryRow) => void;
  readonly result: () => Newest;
}

/** @param most of each class */
export const makeNewestRows = (most = MOST_ROWS): NewestRows => {
  const keepers: Readonly<Record<LessonLabel, Keeper>> = { spam: makeKeeper(most), ham: makeKeeper(most) };
  let [number, undated, last] = [0, 0, 0];
  let from: number | undefined;
  let to: number | undefined;
  return {
    add: (row) => {
      const { writtenMs } = row;
      if (writtenMs === undefined) undated += 1;
      else {
        from = Math.min(from ?? writtenMs, writtenMs);
        to = Math.max(to ?? writtenMs, writtenMs);
      }
      last = writtenMs ?? last;
      number += 1;
      keepers[row.label].add({ row, at: last, number });
    },
    result: () => ({ spam: keepers.spam.kept(), ham: keepers.ham.kept(), undated, from, to }),
  };
};

/** Where each row of a class stands between the oldest of it (0) and the newest (1). */
const spread = (rows: readonly Placed[]): ReadonlyArray<readonly [place: number, row: HistoryRow]> =>
  rows.map(({ row }, at) => [(at + 0.5) / rows.length, row]);

const newestOf = (rows: readonly Placed[], count: number): readonly Placed[] => (count === 0 ? [] : rows.slice(-count));

/** Of each class as many as may be taught, so that both together are at most `most`. */
const countsOf = (spam: number, ham: number, most: number): Readonly<Record<LessonLabel, number>> => {
  const allowed = { spam: Math.min(spam, MOST_TO_EACH.spam * ham), ham: Math.min(ham, MOST_TO_EACH.ham * spam) };
  const half = Math.floor(most / 2);
  const ofSpam = Math.min(allowed.spam, Math.max(half, most - allowed.ham));
  return { spam: ofSpam, ham: Math.min(allowed.ham, most - ofSpam) };
};

/**
 * At most `most` rows, in the order in which they are to be taught: all of them, or the newest of each class, as many of
 * one as of the other unless one has fewer; none where one class has none. Each class is in the order of time, and the
 * two are spread evenly over each other, whatever their times: sites delete their spam after weeks and keep the rest for
 * years, and a filter that is taught all of one class last takes everything for that (on four histories: all honest
 * comments called spam).
 */
export const chooseRows = ({ spam, ham }: Newest, most = MOST_ROWS): readonly HistoryRow[] => {
  const counts = countsOf(spam.newest.length, ham.newest.length, most);
  return [...spread(newestOf(ham.newest, counts.ham)), ...spread(newestOf(spam.newest, counts.spam))]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
};
