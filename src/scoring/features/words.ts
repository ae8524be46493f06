import { MAX_TOKEN_UNITS, wordForm } from '../tokenize.js';
import { PRIME, hashOf, topMixed } from './hashing.js';
import { unitsOf } from './units.js';
import { recall } from './word-memory.js';
import { forget, isNew, type Found, type Workspace } from './workspace.js';

/**
 * Notes the stems of the first `tokenCount` tokens of `text` and their pairs; how many features there are, and how many
 * were met before the unit `middle`.
 */
export const findWords = (workspace: Workspace, text: string, tokenCount: number, middle: number): Found => {
  const { seeds, hashes, tokenOf, met, memory } = workspace;
  const { starts, ends } = workspace.spans;
  const units = unitsOf(text, workspace.text);
  const pairSeed = seeds.pair;
  let found = 0;
  let before = 0;
  let previous = 0;
  for (let ordinal = 0; ordinal < tokenCount; ordinal += 1) {
    const from = starts[ordinal] ?? 0;
    const to = ends[ordinal] ?? 0;
    if (from < middle) before = -1;
    else if (before === -1) before = found;
    const isLong = to - from > MAX_TOKEN_UNITS;
    const hash = isLong ? hashOf(wordForm(text.slice(from, to)), seeds.word) : recall(memory, text, units, from, to);
    if (isNew(met, hash)) {
      tokenOf[found] = ordinal;
      hashes[found++] = hash;
    }
    const pair = topMixed(Math.imul(previous ^ pairSeed, PRIME) ^ hash);
    if (ordinal > 0 && isNew(met, pair)) {
      tokenOf[found] = ordinal - 1;
      hashes[found++] = pair;
    }
    previous = hash;
  }
  forget(workspace, 0, found);
  return { before: before === -1 ? found : before, found };
};
