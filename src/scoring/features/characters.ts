import { PRIME, topMixed } from './hashing.js';
import type { Read } from './word-memory.js';
import { forget, newOf, nextTurn, type Found, type Workspace } from './workspace.js';

/** First unit of the scripts in which two units are a word. */
const FIRST_IDEOGRAPHIC = 0x2e80;
const SPACE = 32;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;

/**
 * Notes the runs of characters of what was read after the first `from` features; how many features there are then, and how many
 * were met before the unit `middle`. A space must stand after the units of the text. With some
 * 400 turns a comment this is the hot loop of the whole filter: nothing in it allocates.
 */
export const findCharacters = (workspace: Workspace, { text, units }: Read, from: number, middle: number): Found => {
  const { hashes, met, unitTurns } = workspace;
  const turn = nextTurn(workspace);
  const seed = workspace.seeds.character;
  const { length } = text;
  let found = from;
  let before = from;
  let first = 0;
  let second = 0;
  let third = SPACE;
  for (let at = 0; at <= length; at += 1) {
    if (at === middle) before = found;
    let unit = units[at] ?? SPACE;
    if (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) unit = FIRST_DIGIT;
    let hash = Math.imul(seed ^ unit, PRIME);
    if (unitTurns[unit] !== turn) {
      unitTurns[unit] = turn;
      const single = topMixed(hash);
      hashes[found] = single;
      found += newOf(met, single);
    }
    hash = Math.imul(hash ^ third, PRIME);
    if (unit >= FIRST_IDEOGRAPHIC && third >= FIRST_IDEOGRAPHIC) {
      const pair = topMixed(hash);
      hashes[found] = pair;
      found += newOf(met, pair);
    }
    if (first !== 0) {
      const four = topMixed(Math.imul(Math.imul(hash ^ second, PRIME) ^ first, PRIME));
      hashes[found] = four;
      found += newOf(met, four);
    }
    first = second;
    second = third;
    third = unit;
  }
  forget(workspace, from, found);
  return { before, found };
};
