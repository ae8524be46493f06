/** Characters that show nothing, and marks in heaps. */

import type { Tally } from '../traces.js';

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const JOINER = /[\u200c\u200d]/g;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
/** Scripts in which joiners are spelling: Arabic (Persian above all), Syriac, N'Ko, Mongolian and the Indic ones. */
const JOINING = /[\u0600-\u07ff\u0860-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]/;
/** Five marks on one letter are no language's spelling: all of them are ornament. */
const STACKED_MARKS = /\p{M}{5,}/gu;

/** Between letters of alphabets that need none; Thai and its neighbours break lines at such characters. */
const WITHIN_WORD =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}])[\u034f\u115f\u1160\u180b-\u180f\u200b-\u200f\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}])/gu;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

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

const countInvisible = (text: string, tally: Tally): void => {
  tally.zeroWidth += text.match(WITHIN_WORD)?.length ?? 0;
  if (!RIGHT_TO_LEFT.test(text)) tally.bidi += text.match(TURNING)?.length ?? 0;
};

/** `text` without invisible characters; joiners stay inside emoji and where they are spelling. Linear. */
export const dropInvisible = (text: string, tally: Tally): string => {
  countInvisible(text, tally);
  return text.replace(INVISIBLE, '').replace(JOINER, keepOrDropJoiner);
};

/** `text` (NFKC) without marks stacked five high. Linear. */
export const dropStackedMarks = (text: string, tally: Tally): string => {
  const apart = text.normalize('NFKD');
  let heaps = 0;
  const plain = apart.replace(STACKED_MARKS, () => {
    heaps += 1;
    return '';
  });
  if (heaps === 0) return text;
  tally.stackedMarks += heaps;
  return plain.normalize('NFKC');
};
