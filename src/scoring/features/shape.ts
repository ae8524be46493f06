import { kindOfCharacter } from './character-kinds.js';
import { PRIME, topMixed } from './hashing.js';
import { unitsOf } from './units.js';
import { MAX_SHAPE_UNITS, forget, newOf, type Found, type Workspace } from './workspace.js';

const SPACE = 32;

/**
 * Notes runs of three and five kinds of character of a text as it was typed, after the first `from` features; how many
 * features there are then, and how many were met before the unit `middle`. Of equal kinds in a row only two count, so that "Win50!" and "Casino500!" have one shape.
 */
export const findShape = (workspace: Workspace, typed: string, from: number, middle: number): Found => {
  const { hashes, met } = workspace;
  const seed = workspace.seeds.shape;
  const length = Math.min(typed.length, MAX_SHAPE_UNITS);
  const units = unitsOf(typed, workspace.text);
  // A text ends like a word; there is room for one unit more.
  units[length] = SPACE;
  let found = from;
  let before = from;
  let first = 0;
  let second = 0;
  let third = SPACE;
  let fourth = SPACE;
  for (let at = 0; at <= length; at += 1) {
    if (at === middle) before = found;
    const kind = kindOfCharacter(units[at] ?? SPACE);
    if (kind === fourth && kind === third && at < length) continue;
    const hash = Math.imul(Math.imul(Math.imul(seed ^ kind, PRIME) ^ fourth, PRIME) ^ third, PRIME);
    const three = topMixed(hash);
    hashes[found] = three;
    found += newOf(met, three);
    if (first !== 0) {
      const five = topMixed(Math.imul(Math.imul(hash ^ second, PRIME) ^ first, PRIME));
      hashes[found] = five;
      found += newOf(met, five);
    }
    first = second;
    second = third;
    third = fourth;
    fourth = kind;
  }
  forget(workspace, from, found);
  return { before, found };
};
