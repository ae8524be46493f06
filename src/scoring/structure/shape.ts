/** The outward shape of a text as its author typed it: case, punctuation, sentences, lines, markup. One pass. */

import { forUnits, unitsOf } from '../features/units.js';
import * as classes from './unit-classes.js';

// The loop's own constants: see features/workspace.ts.
const { CAPITAL, CYRILLIC, KIND_BITS, LETTER, PICTURE, SPACED_WORD, UNIT_CLASSES } = classes;

const ASCII = 128;
/** More than any sentence has words. */
const MANY = 0x3fff_ffff;
const NEW_LINE = 10;
const SPACE = 32;
const LESS = 60;
const SLASH = 47;
const COLON = 58;
const COMMA = 44;
/** A part of a list is at most this many words. */
const LIST_ITEM_WORDS = 4;

export interface Shape {
  /** How often each ASCII unit occurs outside words, addresses and markup; digits where they begin a word. Holds until the next call. */
  readonly ascii: Readonly<Uint16Array>;
  readonly units: number;
  readonly letters: number;
  readonly capitals: number;
  readonly pictures: number;
  readonly words: number;
  /** Words of scripts with capitals and small letters. */
  readonly casedWords: number;
  /** Words that begin with a capital, and those of two letters or more that are all capitals. */
  readonly titled: number;
  readonly shouted: number;
  readonly lines: number;
  readonly sentences: number;
  readonly shortestSentence: number;
  readonly longestSentence: number;
  /** Most parts in a row between commas (or bars, bullets) that are a few words each. */
  readonly listRun: number;
  /** Tags in angle brackets. */
  readonly tags: number;
  /** First and last unit that is not blank; 0 where there is none. */
  readonly first: number;
  readonly last: number;
}

const isSentenceEnd = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x2026;

const isListMark = (unit: number): boolean =>
  unit === COMMA ||
  unit === 124 ||
  unit === 59 ||
  unit === 0xff0c ||
  unit === 0x3001 ||
  unit === 0x2022 ||
  unit === 0xb7;

const isTagStart = (unit: number): boolean =>
  unit === SLASH || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

const endOfAddress = (units: Readonly<Uint16Array>, from: number): number => {
  let at = from;
  for (; ; at += 1) {
    const unit = units[at] ?? 0;
    if (unit <= SPACE || unit === LESS || unit === 34) return at;
  }
};

const ascii = new Uint16Array(ASCII);

/** Reads `content` once; markup in angle brackets and addresses are counted, but are not text. */
export const shapeOf = forUnits((room) => {
  const { units: all } = room;
  return (content): Shape => {
    ascii.fill(0);
    const { length } = content;
    unitsOf(content, room);
    // A text ends like a line; whatever reads on stops there.
    all[length] = NEW_LINE;
    let units = 0;
    let letters = 0;
    let capitals = 0;
    let pictures = 0;
    let words = 0;
    let casedWords = 0;
    let titled = 0;
    let shouted = 0;
    let lines = 1;
    let sentences = 0;
    let shortest = MANY;
    let longest = 0;
    let sentenceStart = 0;
    let listRun = 0;
    let longestRun = 0;
    let itemStart = 0;
    let tags = 0;
    let first = 0;
    let last = 0;
    let mayHoldTags = true;
    for (let at = 0; at <= length; at += 1) {
      const unit = all[at] ?? 0;
      if (unit === SPACE) continue;
      if (unit === LESS && mayHoldTags && isTagStart(all[at + 1] ?? 0)) {
        const end = content.indexOf('>', at);
        mayHoldTags = end !== -1;
        if (mayHoldTags) {
          tags += 1;
          at = end;
          continue;
        }
      }
      const found = UNIT_CLASSES[unit] ?? 0;
      if ((found & LETTER) !== 0) {
        const start = at;
        let inWord = 0;
        for (let next = found; (next & (LETTER | SPACED_WORD)) !== 0; next = UNIT_CLASSES[all[at] ?? 0] ?? 0) {
          inWord += next >>> 7;
          at += 1;
        }
        at -= 1;
        const size = at + 1 - start;
        if (first === 0) first = unit;
        last = all[at] ?? 0;
        if (all[at + 1] === COLON && content.startsWith('//', at + 2)) {
          at = endOfAddress(all, at) - 1;
          continue;
        }
        units += size;
        letters += size;
        capitals += inWord;
        words += 1;
        if ((found & KIND_BITS) <= CYRILLIC) casedWords += 1;
        if ((found & CAPITAL) !== 0) titled += 1;
        if (size > 1 && inWord === size) shouted += 1;
        continue;
      }
      if (unit > SPACE) {
        units += 1;
        if (first === 0) first = unit;
        last = unit;
      }
      if (unit < ASCII && at < length) ascii[unit] = (ascii[unit] ?? 0) + 1;
      if (found === PICTURE) pictures += 1;
      const isLineEnd = unit === NEW_LINE;
      if (isLineEnd || isSentenceEnd(unit)) {
        const size = words - sentenceStart;
        if (size > 0) {
          sentences += 1;
          if (size < shortest) shortest = size;
          if (size > longest) longest = size;
          sentenceStart = words;
        }
      }
      if (isListMark(unit) || isLineEnd) {
        listRun = words > itemStart && words - itemStart <= LIST_ITEM_WORDS ? listRun + 1 : 0;
        if (listRun > longestRun) longestRun = listRun;
        itemStart = words;
      }
      if (isLineEnd && at < length) lines += 1;
    }
    return {
      ascii,
      units,
      letters,
      capitals,
      pictures,
      words,
      casedWords,
      titled,
      shouted,
      lines,
      sentences,
      shortestSentence: sentences === 0 ? 0 : shortest,
      longestSentence: longest,
      listRun: longestRun,
      tags,
      first,
      last,
    };
  };
});
