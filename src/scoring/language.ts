/**
 * Which language a comment is in: by its script where that is enough, else by its small words and telling letters. Small
 * and quick rather than good on single words: it says nothing where it is not sure.
 */

import { LANGUAGES, SCRIPT_LANGUAGES, WORD_LANGUAGES, letterLanguages } from './structure/lexicon.js';
import {
  ARABIC,
  CLASS_COUNT,
  FIRST_SCRIPT,
  HAN,
  HIRAGANA,
  KATAKANA,
  languageOfScript,
} from './structure/unit-classes.js';
import type { Words } from './structure/word-list.js';
import { makeWordScanner } from './structure/words.js';

export interface LanguageGuess {
  /** BCP 47, two letters. */
  readonly language: string;
  /** 0..1: how far ahead of the next language it is. Not a probability. */
  readonly confidence: number;
}

/** Letters that a script's own language needs: fewer are a name or an ornament. */
const ENOUGH_LETTERS = 2;
/** Part of a text's letters that the script must have. */
const DOMINANT = 0.5;
/** Kana among Han from which on a text is Japanese. */
const JAPANESE = 0.1;
/** Votes below which there is too little to tell, and the lead over the second that is needed. */
const ENOUGH_VOTES = 0.9;
const ENOUGH_LEAD = 0.2;
const LETTER_VOTE = 0.8;
/** Letters in proportion to words: a long word with four accents is no four words. */
const MAX_LETTER_VOTES = 24;

const bitsIn = (mask: number): number => {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
};

const SHARES: Readonly<Float64Array> = Float64Array.from({ length: 33 }, (_, bits) => (bits === 0 ? 0 : 1 / bits));

const vote = (votes: Float64Array, mask: number, weight: number): void => {
  if (mask === 0) return;
  const share = weight * (SHARES[bitsIn(mask)] ?? 0);
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    votes[bit] = (votes[bit] ?? 0) + share;
  }
};

const countOf = ({ classCounts }: Words, kind: number): number => classCounts[kind] ?? 0;

/** The class most letters are of, Han for a mix of Han and kana; undefined where there are too few, or none leads. */
const dominantScript = (words: Words): number | undefined => {
  let letters = 0;
  let best = FIRST_SCRIPT;
  for (let kind = FIRST_SCRIPT; kind < CLASS_COUNT; kind += 1) {
    letters += countOf(words, kind);
    if (countOf(words, kind) > countOf(words, best)) best = kind;
  }
  const isEastAsian = best === HAN || best === HIRAGANA || best === KATAKANA;
  const most = isEastAsian
    ? countOf(words, HAN) + countOf(words, HIRAGANA) + countOf(words, KATAKANA)
    : countOf(words, best);
  if (letters < ENOUGH_LETTERS || most < letters * DOMINANT) return undefined;
  return isEastAsian ? HAN : best;
};

const votes = new Float64Array(LANGUAGES.length);

const byVotes = ({ count, ordinals, letters, letterCount }: Words, candidates: number): LanguageGuess | undefined => {
  votes.fill(0);
  for (let at = 0; at < count; at += 1) vote(votes, (WORD_LANGUAGES[ordinals[at] ?? 0] ?? 0) & candidates, 1);
  const lettersRead = Math.min(letterCount, MAX_LETTER_VOTES);
  for (let at = 0; at < lettersRead; at += 1) {
    vote(votes, letterLanguages(letters[at] ?? 0) & candidates, LETTER_VOTE);
  }
  let best = 0;
  let second = 0;
  let winner = 0;
  for (let bit = 0; bit < votes.length; bit += 1) {
    const score = votes[bit] ?? 0;
    if (score > best) {
      second = best;
      best = score;
      winner = bit;
    } else if (score > second) {
      second = score;
    }
  }
  const confidence = (best - second) / (best + 0.5);
  const language = LANGUAGES[winner];
  return language === undefined || best < ENOUGH_VOTES || confidence < ENOUGH_LEAD
    ? undefined
    : { language, confidence };
};

/** Letters that Persian and Urdu have beyond Arabic's. */
const PERSIAN = /[پچژگ]/u;
const URDU = /[ٹڈڑےں]/u;

const ofArabic = (normalized: string): LanguageGuess => {
  if (URDU.test(normalized)) return { language: 'ur', confidence: 0.7 };
  return { language: PERSIAN.test(normalized) ? 'fa' : 'ar', confidence: 0.7 };
};

/** The language of scanned words; `normalized` is the text they were found in. */
export const languageOf = (words: Words, normalized: string): LanguageGuess | undefined => {
  const script = dominantScript(words);
  if (script === undefined) return undefined;
  if (script === ARABIC) return ofArabic(normalized);
  if (script === HAN) {
    const kana = countOf(words, HIRAGANA) + countOf(words, KATAKANA);
    return { language: kana > JAPANESE * (kana + countOf(words, HAN)) ? 'ja' : 'zh', confidence: 0.9 };
  }
  const only = languageOfScript(script);
  if (only !== undefined) return { language: only, confidence: 0.9 };
  return byVotes(words, SCRIPT_LANGUAGES[script] ?? 0);
};

const scan = makeWordScanner();

/** The language of a normalised text, undefined where it cannot be told. Linear, never throws. */
export const guessLanguage = (normalized: string): LanguageGuess | undefined =>
  languageOf(scan(normalized), normalized);
