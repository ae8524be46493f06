/**
 * Hostile text made safe to look at. Markup is the renderer's business; this is about characters that are not seen but
 * change what is seen: writing direction, invisible separators, control characters, tags. They are named in place, as
 * `[U+202E]` or `[U+200B×3]`, in plain text, so that a comment is always one text node.
 */

/** Control, format and private characters, lone surrogates, line and paragraph separators, and letters that are blank. */
const UNSEEN_RUN = /([\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0])\1*/gu;

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

/** `text` with all that is unseen named; line ends become `\n`. */
export const inert = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNSEEN_RUN, (run: string, character: string, at: number, whole: string) => {
    if (LAYOUT.has(character) || isJoining(whole, run, at)) return run;
    return nameOf(character, run.length / character.length);
  });

/** The first `length` characters or so of `text`, inert, on one line. */
export const firstWords = (text: string, length: number): string => {
  const line = inert(text.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length).join('').trimEnd()}…`;
};
