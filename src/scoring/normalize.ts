/**
 * One spelling for what people read as the same text. Only the scorer sees it; what people see is never changed.
 *
 * Every step is one linear pass. Some steps make work for an earlier one (lower case can leave marks that compose), so
 * they repeat until nothing changes: that is what makes the whole idempotent.
 */

import { MAX_CONTENT_CODE_POINTS, type Comment } from '../domain/comment.js';
import { foldConfusables } from './confusables.js';
import { decodeEntities, htmlToText } from './html-text.js';

export { htmlToText } from './html-text.js';

/** UTF-16 units beyond which nothing is read: no text within the limits is longer. */
const MAX_UNITS = MAX_CONTENT_CODE_POINTS * 2;
/** Two passes settle nearly every text; NFKC of a hostile one has been seen to need three. */
const MAX_PASSES = 6;

const NON_ASCII = /[^\0-\x7f]/;
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const JOINER = /[\u200c\u200d]/g;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
/** Scripts in which joiners are spelling: Arabic (Persian above all), Syriac, N'Ko, Mongolian and the Indic ones. */
const JOINING = /[\u0600-\u07ff\u0860-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]/;
/** Five marks on one letter are no language's spelling: all of them are ornament. */
const STACKED_MARKS = /\p{M}{5,}/gu;
/** White space and control characters in a row, but for a single space: that needs no replacing, and is nearly all there is. */
const UNTIDY_SPACE = / [\s\0-\x1f\x7f-\x9f]+|[^\S ][\s\0-\x1f\x7f-\x9f]*|[\0-\x1f\x7f-\x9f][\s\0-\x1f\x7f-\x9f]*/g;

const lastCodePoint = (text: string, end: number): string => {
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xdc00 && unit <= 0xdfff
    ? text.slice(Math.max(0, end - 2), end)
    : text.slice(Math.max(0, end - 1), end);
};
const codePointAt = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};

const keepOrDropJoiner = (joiner: string, at: number, text: string): string => {
  const before = lastCodePoint(text, at);
  const after = codePointAt(text, at + 1);
  if (JOINING.test(before) && JOINING.test(after)) return joiner;
  return joiner === '\u200d' && PICTURE.test(before) && PICTURE.test(after) ? joiner : '';
};

const dropStackedMarks = (text: string): string => {
  const apart = text.normalize('NFKD');
  const plain = apart.replace(STACKED_MARKS, '');
  return plain.length === apart.length ? text : plain.normalize('NFKC');
};

const tidySpaces = (text: string): string => text.replace(UNTIDY_SPACE, ' ').trim();

const SPACE = 32;
const DELETE = 127;
const isBlank = (unit: number): boolean => unit <= SPACE || unit === DELETE;

/** `tidySpaces` for ASCII, which is most of all text: a plain loop is several times faster than the expression. */
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

const pass = (text: string): string => {
  const visible = text.replace(INVISIBLE, '').replace(JOINER, keepOrDropJoiner);
  const plain = dropStackedMarks(visible.normalize('NFKC').slice(0, MAX_UNITS));
  const lower = plain.toLowerCase().replaceAll('ß', 'ss').replaceAll('i\u0307', 'i').normalize('NFKC');
  return tidySpaces(foldConfusables(lower).slice(0, MAX_UNITS));
};

const untilStable = (text: string): string => {
  let before = text;
  for (let passes = 0; passes < MAX_PASSES; passes += 1) {
    const after = pass(before);
    if (after === before) return after;
    before = after;
  }
  return before;
};

/**
 * NFKC, lower case, without invisible characters (joiners stay inside emoji and where they are spelling), stacked marks
 * or disguised letters, with single spaces. Idempotent; at most 32,768 UTF-16 units come out, whatever goes in.
 */
export const normalizeText = (text: string): string => {
  const bounded = text.length > MAX_UNITS ? text.slice(0, MAX_UNITS) : text;
  return NON_ASCII.test(bounded) ? untilStable(bounded) : tidyAsciiSpaces(bounded.toLowerCase());
};

/** Shorter texts ("thanks!", "+1") are honestly written by many. Stops at the last letter it needs: collecting all of them took longer than the rest of the work. */
const ENOUGH_LETTERS = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){20}/u;

/** The text under which comments count as the same one, or undefined where it has fewer than 20 letters and digits. */
export const repeatKeyText = (comment: Pick<Comment, 'content' | 'contentFormat'>): string | undefined => {
  const plain = comment.contentFormat === 'html' ? htmlToText(comment.content).text : decodeEntities(comment.content);
  const text = normalizeText(plain);
  return ENOUGH_LETTERS.test(text) ? text : undefined;
};
