import type { LessonLabel } from '../../domain/lesson.js';
import type { SkipReason } from './history-row.js';

/** What a bare 1 or "true" means: that it is spam, or that it was approved. */
export type LabelSense = 'is-spam' | 'is-approved';

const WORDS: ReadonlyMap<string, LessonLabel | SkipReason> = new Map([
  ['spam', 'spam'],
  ['ham', 'ham'],
  ['not spam', 'ham'],
  ['ok', 'ham'],
  ['approved', 'ham'],
  ['approve', 'ham'],
  ['published', 'ham'],
  ['publish', 'ham'],
  ['pending', 'undecided'],
  ['hold', 'undecided'],
  ['held', 'undecided'],
  ['unapproved', 'undecided'],
  ['trash', 'deleted'],
  ['deleted', 'deleted'],
  ['removed', 'deleted'],
  // For many reasons, of which spam is one.
  ['rejected', 'deleted'],
] as const);

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 't']);
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no', 'n', 'f']);

/** What a word in a column of labels says. */
export const labelOf = (text: string, sense: LabelSense): LessonLabel | SkipReason => {
  const word = text.slice(0, 40).trim().toLowerCase().replace(/[_-]/g, ' ');
  if (YES.has(word)) return sense === 'is-spam' ? 'spam' : 'ham';
  if (NO.has(word)) return sense === 'is-spam' ? 'ham' : 'undecided';
  return WORDS.get(word) ?? 'unknown label';
};
