/**
 * Hostile text made safe to look at. Markup is the renderer's business; this is about characters that are not seen but
 * change what is seen: writing direction, invisible separators, control characters, tags. They are named in place, as
 * `[U+202E]` or `[U+200B×3]`, in plain text, so that a comment is always one text node.
 */

/** A line end, or control, format and private characters, lone surrogates, line and paragraph separators, and letters that are blank. */
const UNSEEN_RUN = /\r\n?|([\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0])\1*/gu;

const LAYOUT = new Set(['\t', '\n']);
const JOINERS = new Set(['\u200c', '\u200d']);
/** What joiners join: emoji, and the letters of scripts that need them to be written rightly. */
const JOINABLE =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

const isJoinable = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && JOINABLE.test(String.fromCodePoint(codePoint));

/** The code point that ends before `at`. */
const codePointBefore = (text: string, at: number): number | undefined => {
  const pair = text.codePointAt(at - 2);
  return pair !== undefined && pair > 0xffff ? pair : text.codePointAt(at - 1);
};

const isJoining = (text: string, run: string, at: number): boolean =>
  JOINERS.has(run) && isJoinable(codePointBefore(text, at)) && isJoinable(text.codePointAt(at + 1));

const nameOf = (character: string, count: number): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}${count > 1 ? `×${count}` : ''}]`;
};

const shown = (run: string, character: string | undefined, at: number, whole: string): string => {
  if (character === undefined) return '\n';
  if (LAYOUT.has(character) || isJoining(whole, run, at)) return run;
  return nameOf(character, run.length / character.length);
};

/** `text` with all that is unseen named; line ends become `\n`. */
export const inert = (text: string): string =>
  text.replace(UNSEEN_RUN, (run: string, character: string | undefined, at: number, whole: string) =>
    shown(run, character, at, whole),
  );

/**
 * `inert(text)` in the pieces between `cuts`, which are places in `text` in rising order. A cut within a run that is named
 * as one comes after it.
 */
export const inertBetween = (text: string, cuts: readonly number[]): readonly string[] => {
  const runs = [...text.matchAll(UNSEEN_RUN)];
  const pieces: string[] = [];
  let from = 0;
  let next = 0;
  for (const cut of [...cuts, text.length]) {
    let piece = '';
    for (let run = runs[next]; run !== undefined && run.index < cut; run = runs[next]) {
      piece += text.slice(from, run.index) + shown(run[0], run[1], run.index, text);
      from = run.index + run[0].length;
      next += 1;
    }
    pieces.push(piece + text.slice(from, Math.max(from, cut)));
    from = Math.max(from, cut);
  }
  return pieces;
};

/** The first `length` characters or so of `text`, inert, on one line. */
export const firstWords = (text: string, length: number): string => {
  const line = inert(text.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length).join('').trimEnd()}…`;
};
