import { MAX_TOKEN_UNITS, wordForm } from '../tokenize.js';
import { PRIME, hashOf, topMixed } from './hashing.js';
import { makeWordMemory } from './word-memory.js';
import { SEEDS, WORKSPACE, forget, newOf, type Found } from './workspace.js';

// The loop's own constants: see workspace.ts.
const { hashes, tokenOf, spans, units } = WORKSPACE;
const { starts, ends, hashes: tokenHashes } = spans;
const WORD_SEED = SEEDS.word;
const PAIR_SEED = SEEDS.pair;
const LONGEST = MAX_TOKEN_UNITS;
const mixed = topMixed;
const isNew = newOf;
const recall = makeWordMemory((token) => hashOf(wordForm(token), WORD_SEED), units);

/**
 * Notes the stems of the first `tokenCount` tokens of `text`, whose units are in the workspace, and their pairs; how many
 * features there are, and how many were met before the unit `middle`.
 */
export const findWords = (text: string, tokenCount: number, middle: number): Found => {
  let found = 0;
  let before = 0;
  let previous = 0;
  for (let ordinal = 0; ordinal < tokenCount; ordinal += 1) {
    const from = starts[ordinal] ?? 0;
    const to = ends[ordinal] ?? 0;
    if (from < middle) before = -1;
    else if (before === -1) before = found;
    const hash =
      to - from > LONGEST
        ? hashOf(wordForm(text.slice(from, to)), WORD_SEED)
        : recall(text, from, to, tokenHashes[ordinal] ?? 0);
    tokenOf[found] = ordinal;
    hashes[found] = hash;
    found = (found + isNew(hash)) | 0;
    if (ordinal > 0) {
      const pair = mixed(Math.imul(previous ^ PAIR_SEED, PRIME) ^ hash);
      tokenOf[found] = ordinal - 1;
      hashes[found] = pair;
      found = (found + isNew(pair)) | 0;
    }
    previous = hash;
  }
  forget(0, found);
  return { before: before === -1 ? found : before, found };
};
