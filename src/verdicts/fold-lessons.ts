import type { SiteId } from '../domain/ids.js';
import { isLinked } from '../learning/lesson.js';
import { encodeState } from '../learning/state-codec.js';
import type { LessonJournal } from './journal-ports.js';
import { baseState, learnInTurns } from './follow-lessons.js';

/** Lessons that must have lost their comments before they are folded: writing the base costs more than a few are worth. */
const FOLD_FROM = 100;
/** Lessons looked at in one round; the next round goes on. */
const MOST_AT_ONCE = 2_000;

/**
 * Puts the oldest lessons of a site into its base, up to the first whose comment still has data, and answers how many.
 * From then on nobody can tell them apart, nor unlearn one. No process notices: the state stays the same to the last bit.
 * Of several that fold at once one does.
 * @param least fewer are left as they are
 */
export const foldLessons = async (journal: LessonJournal, site: SiteId, least = FOLD_FROM): Promise<number> => {
  const head = await journal.head(site);
  const end = Math.min(head.last, head.base + MOST_AT_ONCE);
  const lessons = await journal.read(site, { ...head, last: end }, head.base);
  if (lessons === 'changed') return 0;
  const first = lessons.findIndex(({ bytes }) => isLinked(bytes));
  const folded = first === -1 ? lessons : lessons.slice(0, first);
  // Nothing but holes and lessons to fold: without folding the few, the next round would look no further.
  const blocksTheNext = first === -1 && end < head.last;
  if (folded.length < least && !blocksTheNext) return 0;
  const state = await baseState(journal, site);
  await learnInTurns(state, folded);
  const upTo = (lessons[first]?.number ?? end + 1) - 1;
  return (await journal.fold(site, head, upTo, encodeState(state))) ? folded.length : 0;
};
