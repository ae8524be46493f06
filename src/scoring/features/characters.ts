import { PRIME as FNV_PRIME, topMixed } from './hashing.js';
import { SEEDS, WORKSPACE, forget, newOf, type Found } from './workspace.js';

// The loop's own constants: see workspace.ts.
const { hashes, units } = WORKSPACE;
const PRIME = FNV_PRIME;
const SEED = SEEDS.character;
const mixed = topMixed;
const isNew = newOf;

/** First unit of the scripts in which two units are a word. */
const FIRST_IDEOGRAPHIC = 0x2e80;
const SPACE = 32;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;

/** For each unit the turn in which it was last met: most characters of a text have been met in it before. */
const unitTurns = new Int32Array(2 ** 16);
/** Counts texts. */
let lastTurn = 0;

/** Begins a text: the turn by which its units are marked as met. */
const nextTurn = (): number => {
  lastTurn = (lastTurn + 1) | 0;
  // After 2^32 texts the oldest marks would come true again.
  if (lastTurn === 0) unitTurns.fill(-1);
  return lastTurn;
};

/**
 * Notes the runs of characters of the normalised text, of `length` units, after the first `from` features; how many features
 * there are then, and how many were met before the unit `middle`. With some 400 turns a comment this is the hot loop of the
 * whole filter: nothing in it allocates.
 */
export const findCharacters = (length: number, from: number, middle: number): Found => {
  const turn = nextTurn();
  let found = from | 0;
  let before = found;
  let first = 0;
  let second = 0;
  let third = SPACE;
  for (let at = 0; at <= length; at += 1) {
    if (at === middle) before = found;
    let unit = units[at] ?? SPACE;
    if (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) unit = FIRST_DIGIT;
    let hash = Math.imul(SEED ^ unit, PRIME);
    if (unitTurns[unit] !== turn) {
      unitTurns[unit] = turn;
      const single = mixed(hash);
      hashes[found] = single;
      found = (found + isNew(single)) | 0;
    }
    hash = Math.imul(hash ^ third, PRIME);
    if (unit >= FIRST_IDEOGRAPHIC && third >= FIRST_IDEOGRAPHIC) {
      const pair = mixed(hash);
      hashes[found] = pair;
      found = (found + isNew(pair)) | 0;
    }
    if (first !== 0) {
      const four = mixed(Math.imul(Math.imul(hash ^ second, PRIME) ^ first, PRIME));
      hashes[found] = four;
      found = (found + isNew(four)) | 0;
    }
    first = second;
    second = third;
    third = unit;
  }
  forget(from, found);
  return { before, found };
};
