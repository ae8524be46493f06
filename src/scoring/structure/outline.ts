/** The outward shape as tokens. */

import { makeBuckets } from './buckets.js';
import type { Shape } from './shape.js';
import { CLASS_COUNT, FIRST_SCRIPT } from './unit-classes.js';
import type { Words } from './word-list.js';

const characters = makeBuckets('characters', [0, 10, 30, 70, 150, 2_000]);
const capitals = makeBuckets('capitals', [0, 0.01, 0.04, 0.08, 0.2, 0.5]);
const digits = makeBuckets('digits', [0, 0.001, 0.03, 0.1, 0.3]);
const marks = makeBuckets('marks', [0, 0.01, 0.03, 0.06, 0.15]);
const pictures = makeBuckets('pictures', [2, 4, 8]);
const exclamations = makeBuckets('!', [1, 2, 4]);
const questions = makeBuckets('?', [1, 2, 4]);
const titled = makeBuckets('titled', [0, 0.1, 0.25, 0.5, 0.8]);
const shouted = makeBuckets('shouted', [0.05, 0.3, 0.8]);
const sentenceSpread = makeBuckets('sentence-spread', [0, 3, 8, 20]);
const longestSentence = makeBuckets('sentence-longest', [0, 5, 12, 50]);
const list = makeBuckets('list', [3, 6, 12]);
const tags = makeBuckets('tags', [1, 3, 6]);

const ENOUGH_WORDS = 4;
const SMALL_A = 97;
const SMALL_Z = 122;
const GREATER = 62;
const ENOUGH_FOR_CODE = 5;
const SOME_SHOUTED = 0.05;
const SOME_PICTURES = 2;
const LEAST_LIST = 3;
/** Units of a text that people would have broken into lines. */
const LONG = 600;

const between = (ascii: Readonly<Uint16Array>, from: number, to: number): number => {
  let sum = 0;
  for (let unit = from; unit <= to; unit += 1) sum += ascii[unit] ?? 0;
  return sum;
};

const punctuation = (ascii: Readonly<Uint16Array>): number =>
  between(ascii, 33, 47) + between(ascii, 58, 64) + between(ascii, 91, 96) + between(ascii, 123, 126);

const isOpenEnd = (unit: number): boolean =>
  unit > 0x2f && !'?:;=>@[]^`{|}~。！？…'.includes(String.fromCharCode(unit));

const scriptsIn = ({ classCounts }: Words): number => {
  let scripts = 0;
  for (let kind = FIRST_SCRIPT; kind < CLASS_COUNT; kind += 1) if ((classCounts[kind] ?? 0) > 0) scripts += 1;
  return scripts;
};

const addSigns = (tokens: string[], { ascii, first, lines }: Shape): void => {
  const at = (sign: string): number => ascii[sign.charCodeAt(0)] ?? 0;
  if (at('!') > 0) tokens.push(exclamations(at('!')));
  if (at('?') > 0) tokens.push(questions(at('?')));
  if (first === GREATER || (at('>') > 0 && lines > 1)) tokens.push('quoted-lines');
  if (at('|') > 1) tokens.push('bars');
  if (at(';') + at('{') + at('}') + at('=') + at('<') >= ENOUGH_FOR_CODE) tokens.push('code');
};

const addCase = (tokens: string[], shape: Shape): void => {
  const { words, letters, first, last } = shape;
  tokens.push(capitals(shape.capitals / letters));
  if (first >= SMALL_A && first <= SMALL_Z) tokens.push('starts-small');
  if (isOpenEnd(last)) tokens.push('ends-open');
  if (words < ENOUGH_WORDS) return;
  tokens.push(titled(shape.titled / words));
  if (shape.shouted / words >= SOME_SHOUTED) tokens.push(shouted(shape.shouted / words));
};

/**
 * Adds the tokens of a text's shape to `tokens`. Which script it is in, how many lines and words it has and the commonest
 * marks are left out: measured by leaving out whole kinds of places, they tell the place and not the spam.
 */
export const addOutline = (tokens: string[], shape: Shape, words: Words): void => {
  const { ascii, units } = shape;
  tokens.push(characters(units), longestSentence(shape.longestSentence));
  if (shape.pictures >= SOME_PICTURES) tokens.push(pictures(shape.pictures));
  if (shape.listRun >= LEAST_LIST) tokens.push(list(shape.listRun));
  if (shape.tags > 0) tokens.push(tags(shape.tags));
  if (scriptsIn(words) > 1) tokens.push('scripts=mixed');
  addSigns(tokens, shape);
  if (units === 0) return;
  tokens.push(digits(between(ascii, 48, 57) / units), marks(punctuation(ascii) / units));
  if (shape.sentences > 1) tokens.push(sentenceSpread(shape.longestSentence - shape.shortestSentence));
  if (shape.lines === 1 && units >= LONG) tokens.push('one-long-line');
  if (shape.casedWords > 0) addCase(tokens, shape);
};
