import { MAX_TOKEN_UNITS, wordForm } from '../tokenize.js';
import { PRIME, hashOf, topMixed } from './hashing.js';
import { recall, type Read } from './word-memory.js';
import { forget, newOf, type Found, type Workspace } from './workspace.js';

/**
 * Notes the stems of the first `tokenCount` tokens of what was read and their pairs; how many features there are, and how
 * many were met before the unit `middle`.
 */
export const findWords = (workspace: Workspace, read: Read, tokenCount: number, middle: number): Found => {
  const { seeds, hashes, tokenOf, met, memory } = workspace;
  const { starts, ends, hashes: tokenHashes } = workspace.spans;
  const pairSeed = seeds.pair;
  let found = 0;
  let before = 0;
  let previous = 0;
  for (let ordinal = 0; ordinal < tokenCount; ordinal += 1) {
    const from = starts[ordinal] ?? 0;
    const to = ends[ordinal] ?? 0;
    if (from < middle) before = -1;
    else if (before === -1) before = found;
    const hash =
      to - from > MAX_TOKEN_UNITS
        ? hashOf(wordForm(read.text.slice(from, to)), seeds.word)
        : recall(memory, read, from, to, tokenHashes[ordinal] ?? 0);
    tokenOf[found] = ordinal;
    hashes[found] = hash;
    found += newOf(met, hash);
    if (ordinal > 0) {
      const pair = topMixed(Math.imul(previous ^ pairSeed, PRIME) ^ hash);
      tokenOf[found] = ordinal - 1;
      hashes[found] = pair;
      found += newOf(met, pair);
    }
    previous = hash;
  }
  forget(workspace, 0, found);
  return { before: before === -1 ? found : before, found };
};
