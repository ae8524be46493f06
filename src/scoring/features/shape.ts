import { kindOfCharacter } from './character-kinds.js';
import { PRIME as FNV_PRIME, topMixed } from './hashing.js';
import { MAX_SHAPE_UNITS, SEEDS, WORKSPACE, forget, newOf, type Found } from './workspace.js';

// The loop's own constants: see workspace.ts.
const { hashes, typed } = WORKSPACE;
const { units } = typed;
const PRIME = FNV_PRIME;
const SEED = SEEDS.shape;
const kindOf = kindOfCharacter;
const mixed = topMixed;
const isNew = newOf;

const SPACE = 32;

/**
 * Notes runs of three and five kinds of character of the text as it was typed, of `typedLength` units, after the first `from`
 * features; how many features there are then, and how many were met before the unit `middle`. Of equal kinds in a row only two count, so that "Win50!" and "Casino500!" have one shape.
 */
export const findShape = (typedLength: number, from: number, middle: number): Found => {
  const length = Math.min(typedLength, MAX_SHAPE_UNITS);
  // A text ends like a word; there is room for one unit more.
  units[length] = SPACE;
  let found = from | 0;
  let before = found;
  let first = 0;
  let second = 0;
  let third = SPACE;
  let fourth = SPACE;
  for (let at = 0; at <= length; at += 1) {
    if (at === middle) before = found;
    const kind = kindOf(units[at] ?? SPACE);
    if (kind === fourth && kind === third && at < length) continue;
    const hash = Math.imul(Math.imul(Math.imul(SEED ^ kind, PRIME) ^ fourth, PRIME) ^ third, PRIME);
    const three = mixed(hash);
    hashes[found] = three;
    found = (found + isNew(three)) | 0;
    if (first !== 0) {
      const five = mixed(Math.imul(Math.imul(hash ^ second, PRIME) ^ first, PRIME));
      hashes[found] = five;
      found = (found + isNew(five)) | 0;
    }
    first = second;
    second = third;
    third = fourth;
    fourth = kind;
  }
  forget(from, found);
  return { before, found };
};
