/**
 * The learners of the sites that this process judges for, each as its journal has it now.
 *
 *   journal      base | 1 2 3 4 _ 6 7 8 ...        a lesson that is unlearned leaves a hole
 *   appended     the new lessons are read and learned: a millisecond
 *   unlearned    the others are learned again, from the last state kept that is older than the hole, or from the base:
 *                base |                4500 ...          8500 ...     9500   10000
 *   folded       nothing changes: the base with the lessons after it comes to what it did
 *
 * With 10,000 lessons of 281 features each (measured on two shared cores): 6.6 MB in Redis; all learned anew in 0.3 to 0.4 s
 * of CPU, in turns of 200; one from the middle unlearned in 0.2 to 0.3 s, one of the newest 500 in 0.1 s; one more learned, or
 * nothing new found, in under 1 ms.
 *
 * Who asks gets the state as of now: a decision takes part in every verdict whose comment was loaded after it.
 */

import { setImmediate as breathe } from 'node:timers/promises';
import type { SiteId } from '../domain/ids.js';
import { decodeLesson } from '../learning/lesson.js';
import { copyState, emptyState, teach, type SiteState } from '../learning/site-state.js';
import { decodeState } from '../learning/state-codec.js';
import { SITE_BITS } from '../scoring/site/site-model.js';
import type { JournalHead, LessonJournal, NumberedLesson } from './journal-ports.js';

/** Sites whose learners a process keeps: 4 MB each, and as much for each state kept beside it (none before KEEP_EVERY lessons). */
const MAX_SITES = 5;
/** Lessons between the states that are kept to begin from when one of those that follow is unlearned. */
const KEEP_EVERY = 500;
/** The newest states kept of a site: with two, one of the newest KEEP_EVERY lessons is always unlearned by learning few again. */
const NEWEST_KEPT = 2;
/** Older ones, so many times KEEP_EVERY lessons apart: one from the middle is unlearned by learning about half again. */
const OLDER_KEPT = 2;
const OLDER_APART = 8;
/** Lessons learned before other work has its turn: some 10 ms. */
const SLICE = 200;
/** How often reading begins anew because the journal was changed meanwhile. */
const TRIES = 10;
const START: JournalHead = { generation: 0, last: 0, base: 0 };

/** What is held of one site. `head` always says which lessons `state` has learned; both are replaced and added to in place. */
interface Held extends Followed {
  head: JournalHead;
  /** Undefined before the first lesson: most sites have taught nothing, and take no room. */
  state: SiteState | undefined;
  /** Lessons learned since the newest state kept, or since the base. */
  since: number;
  /** The newest first. */
  kept: readonly Kept[];
}

/** A state to begin from again, and the number of the last lesson it has learned. */
interface Kept {
  readonly state: SiteState;
  readonly last: number;
}

/** What a site has taught. Both members go on with the journal whenever it is asked for. */
export interface Followed {
  /** How far the journal was learned. */
  readonly head: JournalHead;
  /** Undefined before the first lesson. */
  readonly state: SiteState | undefined;
}

/** What a site has taught up to now. Rejects if the store cannot answer, with RangeError if its journal holds what is no lesson. */
export type FollowLessons = (site: SiteId) => Promise<Followed>;

const isCurrent = ({ generation, last }: JournalHead, now: JournalHead): boolean =>
  generation === now.generation && last === now.last;

/** Learns in turns, so that other sites' comments need not wait for the end. */
export const learnInTurns = async (
  state: SiteState,
  lessons: readonly NumberedLesson[],
  onLearned: (number: number) => void = () => undefined,
): Promise<void> => {
  for (const [at, { number, bytes }] of lessons.entries()) {
    if (at > 0 && at % SLICE === 0) await breathe();
    teach(state, decodeLesson(bytes));
    onLearned(number);
  }
};

/** The state that the journal's lessons are learned on top of. */
export const baseState = async (journal: LessonJournal, site: SiteId): Promise<SiteState> => {
  const bytes = await journal.base(site);
  return bytes === undefined ? emptyState(SITE_BITS) : decodeState(bytes);
};

/** Numbers of what was unlearned since `known`; undefined if that cannot be told. */
const unlearnedSince = async (
  journal: LessonJournal,
  site: SiteId,
  known: JournalHead,
  now: JournalHead,
): Promise<readonly number[] | undefined> => {
  const count = now.generation - known.generation;
  // A store that was emptied or set back counts from the start again.
  if (count < 0 || now.last < known.last || now.base < known.base) return undefined;
  const numbers = await journal.unlearned(site, count);
  return numbers.length === count ? numbers : undefined;
};

/** What is held, taken back to lessons that all still count; what is to be learned comes after them. */
const startFrom = async (journal: LessonJournal, site: SiteId, held: Held, now: JournalHead): Promise<Held> => {
  const gone = held.state === undefined ? undefined : await unlearnedSince(journal, site, held.head, now);
  const stands = (last: number): boolean =>
    gone !== undefined && last >= now.base && gone.every((number) => number > last);
  if (stands(held.head.last)) return held;
  const kept = held.kept.filter(({ last }) => stands(last));
  const [newest] = kept;
  if (newest !== undefined)
    return { head: { ...now, last: newest.last }, state: copyState(newest.state), since: 0, kept };
  return { head: { ...now, last: now.base }, state: await baseState(journal, site), since: 0, kept: [] };
};

/** Which of the states are kept: the newest, and of the others those that are far enough apart. */
const worthKeeping = (kept: readonly Kept[], keepEvery: number): readonly Kept[] => {
  const [passed, ...older] = kept.slice(NEWEST_KEPT);
  if (passed === undefined) return kept;
  const [before] = older;
  const isFar = before === undefined || passed.last - before.last >= OLDER_APART * keepEvery;
  return [...kept.slice(0, NEWEST_KEPT), ...(isFar ? [passed, ...older] : older).slice(0, OLDER_KEPT)];
};

const learnOn = async (
  held: Held,
  state: SiteState,
  lessons: readonly NumberedLesson[],
  keepEvery: number,
): Promise<void> => {
  await learnInTurns(state, lessons, (number) => {
    held.head = { ...held.head, last: number };
    held.since += 1;
    if (held.since < keepEvery) return;
    held.kept = worthKeeping([{ state: copyState(state), last: number }, ...held.kept], keepEvery);
    held.since = 0;
  });
};

const catchUp = async (journal: LessonJournal, site: SiteId, held: Held, keepEvery: number): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = await journal.head(site);
    if (isCurrent(held.head, now)) return;
    const start = await startFrom(journal, site, held, now);
    const lessons = await journal.read(site, now, start.head.last);
    if (lessons === 'changed' || start.state === undefined) continue;
    await learnOn(start, start.state, lessons, keepEvery);
    Object.assign(held, start, { head: now });
    return;
  }
  throw new Error(`the lessons of ${site} change faster than they can be read`);
};

interface Entry {
  readonly held: Held;
  /** One after the other: two that catch up at once would learn a lesson twice. */
  turn: Promise<void>;
}

/**
 * The learners of one process.
 * @param keepEvery lessons after which a state is kept to begin from, when one of those that follow is unlearned
 */
export const makeFollowLessons = (journal: LessonJournal, keepEvery = KEEP_EVERY): FollowLessons => {
  const entries = new Map<SiteId, Entry>();

  const entryOf = (site: SiteId): Entry => {
    const held: Held = { head: START, state: undefined, since: 0, kept: [] };
    const entry = entries.get(site) ?? { held, turn: Promise.resolve() };
    // The one asked for last is the last to go.
    entries.delete(site);
    entries.set(site, entry);
    const [oldest] = entries.keys();
    if (entries.size > MAX_SITES && oldest !== undefined) entries.delete(oldest);
    return entry;
  };

  return async (site) => {
    const entry = entryOf(site);
    const turn = entry.turn.then(() => catchUp(journal, site, entry.held, keepEvery));
    entry.turn = turn.catch(() => undefined);
    await turn;
    return entry.held;
  };
};
