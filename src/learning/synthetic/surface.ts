/**
 * How people and machines type: case, slips, missing and doubled punctuation. The same for spam and honest comments, so
 * that sloppiness stands for neither; only what hides words from a filter is kept for spam.
 */

import type { Random } from '../random.js';
import { pick } from './grammar.js';

/** A run without white space that is plain words: neither a link, an address, a tag nor a number. */
const PLAIN = /^[^\s/@<>[\]={}\d_#]+$/u;
const INNER_DOT = /[\p{L}\d][.:][\p{L}\d]/u;
const isPlain = (run: string): boolean => PLAIN.test(run) && !INNER_DOT.test(run);

/** `text` with `change` made to its plain runs, and everything else left as it is. */
const onPlainRuns = (text: string, change: (run: string) => string): string =>
  text.replace(/\S+/gu, (run) => (isPlain(run) ? change(run) : run));

const LONG_WORD = /^\p{L}{5,14}$/u;

const slip = (word: string, random: Random): string => {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const roll = random();
  if (roll < 0.35) return `${before}${next}${here}${after}`;
  if (roll < 0.7) return `${before}${next}${after}`;
  return `${before}${here}${here}${next}${after}`;
};

/** Scripts typed by syllables or words, or without blanks between words: letters do not change places there. */
const NOT_BY_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const withSlips = (text: string, random: Random): string =>
  onPlainRuns(text, (run) =>
    LONG_WORD.test(run) && !NOT_BY_LETTERS.test(run) && random() < 0.08 ? slip(run, random) : run,
  );

const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ['@', '4', 'а', 'á'],
  e: ['3', 'е', 'ë'],
  i: ['1', '!', 'і', 'í'],
  o: ['0', 'о', 'ö'],
  s: ['$', '5', 'ѕ'],
  c: ['с', 'ç'],
  p: ['р'],
  x: ['х'],
};
const HIDERS: ReadonlyArray<(word: string, random: Random) => string> = [
  (word, random) =>
    word.replace(/[aeiosxcp]/g, (letter) => {
      const like = LOOKALIKES[letter];
      return random() < 0.5 ? (like?.[Math.floor(random() * like.length)] ?? letter) : letter;
    }),
  (word) => Array.from(word).join(' '),
  (word) => Array.from(word).join('.'),
  (word, random) => Array.from(word).join(random() < 0.5 ? '\u200b' : '\u00ad'),
  (word) =>
    Array.from(word)
      .map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter))
      .join(''),
];

const hidden = (text: string, random: Random): string => {
  const hide = HIDERS[Math.floor(random() * HIDERS.length)] ?? ((word: string) => word);
  return onPlainRuns(text, (run) => (LONG_WORD.test(run) && random() < 0.3 ? hide(run, random) : run));
};

/** Letters written twice all over a text, as programs do it so that no two copies are the same. */
const stuttered = (text: string, random: Random): string =>
  onPlainRuns(text, (run) => {
    if (random() > 0.25 || !/^\p{L}{2,}[,.!?]?$/u.test(run)) return run;
    const letters = Array.from(run);
    const at = Math.floor(random() * (letters.length - 1));
    return [...letters.slice(0, at + 1), ...letters.slice(at)].join('');
  });

const SENTENCE_START = /(^|[^.]{2}[.!?]\s+|\n\s*)(\p{Ll})(\S*)/gu;

const withCapitals = (text: string, language: string): string =>
  text.replace(SENTENCE_START, (whole, before: string, first: string, rest: string) =>
    isPlain(first + rest) ? before + first.toLocaleUpperCase(language) + rest : whole,
  );

/** Blanks that an empty alternative has left, and stops after a sentence that brought its own. */
const tidied = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ ([.,])(?=\s|$)/g, '$1')
    .replace(/([!?؟])[.,](?=\s|$)/g, '$1')
    .replace(/([!?！？。]|\.{3})。+/g, '$1')
    .replace(/(?<!\.)\.\.(?=\s|$)/g, '.')
    .trim();

interface Habit {
  readonly chance: number;
  readonly change: (text: string, random: Random, language: string) => string;
}

const HABITS: readonly Habit[] = [
  { chance: 0.1, change: (text, _, language) => onPlainRuns(text, (run) => run.toLocaleLowerCase(language)) },
  { chance: 0.04, change: (text, _, language) => onPlainRuns(text, (run) => run.toLocaleUpperCase(language)) },
  { chance: 0.09, change: withSlips },
  // Pitches are written like headlines; a stop at the end is not what tells them.
  { chance: 0.4, change: (text) => text.replace(/(?<=\p{L} [^\n]{20,}[\p{Ll}\p{Lo}])$/u, '.') },
  { chance: 0.12, change: (text) => text.replace(/(?<!\.)[.。।]$/, '') },
  {
    chance: 0.04,
    change: (text, random) => text.replace(/[!！](?=\s|$)/g, (mark) => mark.repeat(2 + Math.floor(random() * 3))),
  },
  { chance: 0.04, change: (text, random) => text.replace(/\.(?=\s|$)/g, '.'.repeat(2 + Math.floor(random() * 4))) },
  { chance: 0.04, change: (text) => text.replace(/(\p{L})\. (?=\p{Lu})/gu, '$1.') },
  // Who writes without spaces puts none before an address either.
  {
    chance: 0.4,
    change: (text) =>
      text.replace(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。：！]) (?=https?:\/\/|www\.)/gu, '$1'),
  },
  { chance: 0.03, change: (text) => text.replace(/(\p{L}), /gu, '$1 ,') },
  { chance: 0.04, change: (text) => text.replace(/(\p{L}), /gu, '$1 ') },
  {
    chance: 0.08,
    change: (text, random) => text.replace(/([.!?]) /g, (_, stop) => `${String(stop)}${random() < 0.5 ? '\n\n' : ' '}`),
  },
  { chance: 0.05, change: (text) => text.replace(/([.!?]) (?=\p{L})/gu, '$1  ') },
  { chance: 0.25, change: (text) => text.replace(/(\p{L})'(\p{L})/gu, '$1’$2') },
  { chance: 0.05, change: (text) => text.replace(/(\p{L})'(\p{L})/gu, '$1$2') },
];

const BARE = /(?<![\w"'=>(\]])(https?:\/\/[^\s<>")\]]+[^\s<>")\].,;:!?])/gu;
/** One to four words without signs, and the address that follows them. */
const WORDS_AND_ADDRESS = /((?:[\p{L}\p{N}'’]+ ){0,3}[\p{L}\p{N}'’]+):? (https?:\/\/[^\s<>")\]]+[^\s<>")\].,;:!?])/u;
const RELATIONS = ['', ' rel="nofollow"', ' rel="nofollow ugc"', ' target="_blank" rel="noopener"'];

const linkTo = (address: string, shown: string, random: Random): string =>
  `<a href="${address}"${pick(RELATIONS, random)}>${shown}</a>`;

/** Addresses as a site makes links of them when it stores a comment, whoever wrote it. */
const autolinked = (text: string, random: Random): string =>
  text.replace(BARE, (address) => linkTo(address, address, random));

/** An address put behind the words before it, as who writes markup does. */
const anchored = (text: string, random: Random): string =>
  text.replace(WORDS_AND_ADDRESS, (_, words: string, address: string) => linkTo(address, words, random));

/**
 * `text` as somebody would type it: `isSpam` lets its words be hidden now and then, `isWhole` says that its capitals
 * stand where its writer put them.
 */
export const typed = (
  text: string,
  language: string,
  random: Random,
  { isSpam, isWhole }: { readonly isSpam: boolean; readonly isWhole: boolean },
): string => {
  let out = tidied(text);
  if (random() < 0.92 && !isWhole) out = withCapitals(out, language);
  for (const { chance, change } of HABITS) if (random() < chance) out = change(out, random, language);
  // Banks of spam have links behind their wares.
  if (!isSpam && random() < 0.2) out = anchored(out, random);
  if (random() < 0.1) out = autolinked(out, random);
  if (isSpam && random() < 0.06) out = hidden(out, random);
  if (isSpam && random() < 0.03) out = stuttered(out, random);
  return out;
};
