/**
 * One spelling for what people read as the same text, and a count of what had to be undone for it. Only the scorer sees
 * it; what people see is never changed.
 *
 *   look once          what does this text need?      (normalize/scan.ts: nearly always next to nothing)
 *   what it is         invisible characters, NFKC, heaps of marks, lower case, ornamental and disguised letters
 *   what it says       percent-encoded letters, s p a c e d words, l3tters as digits, drawn out words, broken links
 *   tidy               single spaces
 *
 * The undone form takes the place of the written one, and is not set beside it: a word's disguise would otherwise go on
 * counting as a word of its own, and normalising twice would add it twice. What honest people write must therefore stay
 * as it is; each step says how it tells.
 *
 * Every step is linear. Some make work for an earlier one (lower case can leave marks that compose, joined letters can be
 * a word with digits), so they repeat until nothing changes: that is what makes the whole idempotent.
 */

import { MAX_CONTENT_CODE_POINTS, type Comment } from '../domain/comment.js';
import { isAscii } from './ascii.js';
import { foldConfusables } from './confusables.js';
import { countOrnamental, undoOrnamental } from './normalize/alphabets.js';
import { mendLinks } from './normalize/broken-links.js';
import { dropInvisible, dropStackedMarks } from './normalize/invisible.js';
import { undoLeet } from './normalize/leet.js';
import { decodePercent } from './normalize/percent.js';
import { shortenDrawnOut } from './normalize/repeated.js';
import { NEEDS, needsOf } from './normalize/scan.js';
import { SIGNS, signsIn } from './normalize/signs.js';
import { dropStrewnSigns, joinSpacedWords } from './normalize/spaced.js';
import { newTally, type Tally } from './traces.js';
import { visibleText } from './visible-text.js';

export { htmlToText } from './html-text.js';

/** UTF-16 units beyond which nothing is read: no text within the limits is longer. */
const MAX_UNITS = MAX_CONTENT_CODE_POINTS * 2;
/** Two passes settle nearly every text, and a hostile one has been seen to need four. */
const MAX_PASSES = 8;

/** White space and control characters in a row, but for a single space: that needs no replacing, and is nearly all there is. */
const UNTIDY_SPACE = / [\s\0-\x1f\x7f-\x9f]+|[^\S ][\s\0-\x1f\x7f-\x9f]*|[\0-\x1f\x7f-\x9f][\s\0-\x1f\x7f-\x9f]*/g;

const SPACE = 32;
const DELETE = 127;
const isBlank = (unit: number): boolean => unit <= SPACE || unit === DELETE;

/** Tidies white space of ASCII, which is most of all text: a plain loop is several times faster than the expression. */
const tidyAsciiSpaces = (text: string): string => {
  let tidy = '';
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (!isBlank(unit) || (unit === SPACE && !isBlank(text.charCodeAt(at + 1)))) {
      at += 1;
      continue;
    }
    tidy += `${text.slice(start, at)} `;
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
    start = at;
  }
  return (start === 0 ? text : tidy + text.slice(start)).trim();
};

const tidySpaces = (text: string, needs: number, signs: number): string => {
  if ((needs & NEEDS.spaces) !== 0) return text.replace(UNTIDY_SPACE, ' ').trim();
  return (signs & SIGNS.untidy) === 0 ? text : tidyAsciiSpaces(text);
};

/** Lower case, in the one form of it that stays as it is. */
const lowerCase = (text: string, needs: number): string => {
  const lower = text.toLowerCase();
  const plain = (needs & NEEDS.eszett) === 0 ? lower : lower.replaceAll('ß', 'ss');
  return (needs & NEEDS.composing) === 0 ? plain : plain.replaceAll('i\u0307', 'i').normalize('NFKC');
};

/** The first half of a pass: what the characters are. */
const undoCharacters = (text: string, needs: number, tally: Tally): string => {
  if ((needs & NEEDS.composing) !== 0) countOrnamental(text, tally);
  let plain = (needs & NEEDS.invisible) === 0 ? text : dropInvisible(text, tally);
  if ((needs & (NEEDS.composing | NEEDS.invisible)) !== 0) plain = plain.normalize('NFKC').slice(0, MAX_UNITS);
  if ((needs & NEEDS.marks) !== 0) plain = dropStackedMarks(plain, tally);
  plain = lowerCase(plain, needs);
  return (needs & NEEDS.ornamental) === 0 ? plain : undoOrnamental(plain, tally);
};

/** The second half: what they spell, given the signs of trickery in them. */
const undoSpelling = (text: string, signs: number, tally: Tally): string => {
  let plain = text;
  if ((signs & SIGNS.percent) !== 0) plain = decodePercent(plain, tally).toLowerCase();
  if ((signs & SIGNS.spaced) !== 0) plain = joinSpacedWords(plain, tally);
  if ((signs & SIGNS.strewn) !== 0) plain = dropStrewnSigns(plain, tally);
  if ((signs & SIGNS.leet) !== 0) plain = undoLeet(plain, tally);
  if ((signs & SIGNS.repeated) !== 0) plain = shortenDrawnOut(plain, tally);
  return (signs & SIGNS.link) === 0 ? plain : mendLinks(plain, tally);
};

const UNSETTLING = NEEDS.invisible | NEEDS.composing | NEEDS.marks | NEEDS.ornamental | NEEDS.spaces;

/** What one pass leaves of `text`, and whether another could find more to do. */
const pass = (text: string, tally: Tally): { readonly text: string; readonly isSettled: boolean } => {
  const needs = isAscii(text) ? 0 : needsOf(text, tally);
  const lower = undoCharacters(text, needs, tally);
  const folded = (needs & NEEDS.foreign) === 0 ? lower : foldConfusables(lower, tally);
  const signs = signsIn(folded);
  const plain = (signs & ~SIGNS.untidy) === 0 ? folded : undoSpelling(folded, signs, tally);
  const tidy = tidySpaces(plain, needs, plain === folded ? signs : SIGNS.untidy);
  // Letters that need nothing are what lower case leaves: only what was undone can hide more, or be hidden by wide gaps.
  const mayHideInGaps = (signs & (SIGNS.spaced | SIGNS.link)) !== 0;
  const hidesMore = (needs & UNSETTLING) !== 0 || plain !== lower || (mayHideInGaps && tidy !== plain);
  return { text: tidy, isSettled: !hidesMore };
};

/** `text` as `normalizeText` gives it; what is undone on the way is added to `tally`. */
export const normalizeCounting = (text: string, tally: Tally): string => {
  let before = text.length > MAX_UNITS ? text.slice(0, MAX_UNITS) : text;
  let first: number | undefined;
  for (let passes = 0; passes < MAX_PASSES; passes += 1) {
    const after = pass(before, tally);
    // Runs of emoji stay, and each pass meets them again.
    tally.emojiRuns = first ??= tally.emojiRuns;
    if (after.isSettled || after.text === before) return after.text;
    before = after.text;
  }
  return before;
};

/**
 * NFKC, lower case, without invisible characters (joiners stay inside emoji and where they are spelling), stacked marks,
 * disguised letters or words, with single spaces. Idempotent; at most 32,768 UTF-16 units come out, whatever goes in.
 */
export const normalizeText = (text: string): string => normalizeCounting(text, newTally());

/** Shorter texts ("thanks!", "+1") are honestly written by many. Stops at the last letter it needs: collecting all of them took longer than the rest of the work. */
const ENOUGH_LETTERS = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){20}/u;

/** The text under which comments count as the same one, or undefined where it has fewer than 20 letters and digits. */
export const repeatKeyText = (comment: Pick<Comment, 'content' | 'contentFormat'>): string | undefined => {
  const text = normalizeText(visibleText(comment, newTally()).text);
  return ENOUGH_LETTERS.test(text) ? text : undefined;
};
