/**
 * Where each feature of a text stands: the loops of words.ts, characters.ts and shape.ts once more, at leisure. They pass
 * over nothing that was met before, so that a word which stands three times is found at each of its places. That both find
 * the same features is held by a test.
 */

import { wordForm, type Spans } from '../tokenize.js';
import { kindOfCharacter } from './character-kinds.js';
import { PRIME, hashOf, topMixed } from './hashing.js';
import { hashOfPair, traitOf } from './structure.js';
import { MAX_PAIRED, MAX_SHAPE_UNITS, MAX_STRUCTURE, metKey, type Seeds } from './workspace.js';

/** Told of a feature and the two places it covers alike: ordinals of tokens, or twice one place in the text. */
export type Visit = (hash: number, place: number, other: number) => void;

const SPACE = 32;
const FIRST_IDEOGRAPHIC = 0x2e80;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;

/** Stems of tokens, and pairs of neighbours. */
export const traceWords = (
  { word, pair }: Seeds,
  text: string,
  { starts, ends }: Spans,
  tokenCount: number,
  visit: Visit,
): void => {
  let previous = 0;
  for (let ordinal = 0; ordinal < tokenCount; ordinal += 1) {
    const hash = hashOf(wordForm(text.slice(starts[ordinal], ends[ordinal])), word);
    visit(hash, ordinal, ordinal);
    if (ordinal > 0) visit(topMixed(Math.imul(previous ^ pair, PRIME) ^ hash), ordinal - 1, ordinal);
    previous = hash;
  }
};

/** Runs of characters, each at the unit in its middle. */
export const traceCharacters = ({ character }: Seeds, text: string, visit: Visit): void => {
  const { length } = text;
  let first = 0;
  let second = 0;
  let third = SPACE;
  for (let at = 0; at <= length && length > 0; at += 1) {
    let unit = at === length ? SPACE : text.charCodeAt(at);
    if (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) unit = FIRST_DIGIT;
    let hash = Math.imul(character ^ unit, PRIME);
    visit(topMixed(hash), at, at);
    hash = Math.imul(hash ^ third, PRIME);
    if (unit >= FIRST_IDEOGRAPHIC && third >= FIRST_IDEOGRAPHIC) visit(topMixed(hash), at - 1, at - 1);
    if (first !== 0) visit(topMixed(Math.imul(Math.imul(hash ^ second, PRIME) ^ first, PRIME)), at - 1, at - 1);
    first = second;
    second = third;
    third = unit;
  }
};

/** Runs of kinds of character, each at the unit in its middle. */
export const traceShape = ({ shape }: Seeds, typed: string, visit: Visit): void => {
  const length = Math.min(typed.length, MAX_SHAPE_UNITS);
  let [first, second, third, fourth] = [0, 0, SPACE, SPACE];
  let [placeOfThird, placeOfFourth] = [0, 0];
  for (let at = 0; at <= length && length > 0; at += 1) {
    const kind = at === length ? SPACE : kindOfCharacter(typed.charCodeAt(at));
    if (kind === fourth && kind === third && at < length) continue;
    const hash = Math.imul(Math.imul(Math.imul(shape ^ kind, PRIME) ^ fourth, PRIME) ^ third, PRIME);
    visit(topMixed(hash), placeOfFourth, placeOfFourth);
    if (first !== 0) {
      visit(topMixed(Math.imul(Math.imul(hash ^ second, PRIME) ^ first, PRIME)), placeOfThird, placeOfThird);
    }
    first = second;
    second = third;
    third = fourth;
    fourth = kind;
    placeOfThird = placeOfFourth;
    placeOfFourth = at;
  }
};

/** What the comment is described by, alone and in pairs: places are the ordinals of tokens. */
export const traceStructure = (tokens: readonly string[], visit: Visit): void => {
  const met = new Set<number>();
  const paired: Array<{ readonly hash: number; readonly at: number }> = [];
  for (const [at, token] of tokens.entries()) {
    if (met.size === MAX_STRUCTURE) break;
    const { hash, isPaired } = traitOf(token);
    const isNew = !met.has(metKey(hash));
    met.add(metKey(hash));
    visit(hash, at, at);
    if (isPaired && isNew && paired.length < MAX_PAIRED) paired.push({ hash, at });
  }
  for (const [later, one] of paired.entries())
    for (const other of paired.slice(0, later)) visit(hashOfPair(one.hash, other.hash), one.at, other.at);
};
