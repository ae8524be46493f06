/**
 * Finds the remembered comments that are most like a new one. Each filled bin of a sketch names a bucket of a fixed table
 * that holds the last four places with that number in that bin; whoever is met in several buckets is compared in full.
 * What many honest comments share is soon overwritten, so that common words cost no more than rare ones.
 */

import { hashPair } from './hash.js';
import { CAPACITY } from './recent.js';
import { BINS } from './sketch.js';

const BUCKETS = 2 ** 19;
const WAYS = 4;
/** Buckets in which two comments must meet before they are compared. */
const MEETINGS = 3;
/** Comparisons for one comment; the newest come first. */
const MAX_COMPARED = 64;

/** How much of two sketched sets is the same, 0..1 (Jaccard), estimated from the bins at two places. */
export const likenessAt = (bins: Uint16Array, one: number, other: number): number => {
  const a = one * BINS;
  const b = other * BINS;
  let equal = 0;
  let empty = 0;
  // Without branches, of which none could be foreseen: what is below 1 has its top bit set once 1 is taken from it.
  for (let bin = 0; bin < BINS; bin += 1) {
    const value = bins[a + bin] ?? 0;
    const against = bins[b + bin] ?? 0;
    equal += ((value ^ against) - 1) >>> 31;
    empty += ((value | against) - 1) >>> 31;
  }
  const filled = BINS - empty;
  return filled === 0 ? 0 : (equal - empty) / filled;
};

export interface Likeness {
  /** Notes the comment at `place`. */
  readonly note: (place: number) => void;
  /** Places of comments that may be like the one at `place`, at most 64; called before that one is noted. */
  readonly candidates: (place: number) => readonly number[];
}

export const makeLikeness = (bins: Uint16Array): Likeness => {
  /** Places, each one more than it is, so that 0 stands for none; half the size of anything else that could hold them. */
  const table = new Uint16Array(BUCKETS * WAYS);
  const meetings = new Uint8Array(CAPACITY);
  const met = new Uint16Array(BINS * WAYS);
  /** Buckets of the comment that was asked about last. */
  const buckets = new Int32Array(BINS);

  const bucketOf = (bin: number, value: number): number => (hashPair(bin, value, 0) & (BUCKETS - 1)) * WAYS;

  /** Fills `buckets`; how many there are. All first, so that the table is asked for many of them at a time. */
  const findBuckets = (place: number): number => {
    let count = 0;
    for (let bin = 0; bin < BINS; bin += 1) {
      const value = bins[place * BINS + bin] ?? 0;
      if (value !== 0) buckets[count++] = bucketOf(bin, value);
    }
    return count;
  };

  /** The first places of `met` that were met often enough; forgets the meetings. */
  const oftenMet = (count: number): readonly number[] => {
    const often: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const other = met[at] ?? 0;
      if ((meetings[other] ?? 0) >= MEETINGS && often.length < MAX_COMPARED) often.push(other);
      meetings[other] = 0;
    }
    return often;
  };

  return {
    note: (place) => {
      const count = findBuckets(place);
      for (let at = 0; at < count; at += 1) {
        const bucket = buckets[at] ?? 0;
        for (let way = WAYS - 1; way > 0; way -= 1) table[bucket + way] = table[bucket + way - 1] ?? 0;
        table[bucket] = place + 1;
      }
    },
    candidates: (place) => {
      const bucketCount = findBuckets(place);
      let count = 0;
      for (let at = 0; at < bucketCount; at += 1) {
        const bucket = buckets[at] ?? 0;
        for (let way = 0; way < WAYS; way += 1) {
          const other = (table[bucket + way] ?? 0) - 1;
          if (other === -1 || other === place) continue;
          const before = meetings[other] ?? 0;
          if (before === 0) met[count++] = other;
          meetings[other] = before + 1;
        }
      }
      return oftenMet(count);
    },
  };
};
