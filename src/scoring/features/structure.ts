import { hashOf } from './hashing.js';
import { MAX_STRUCTURE, SEEDS, WORKSPACE, forget, newOf } from './workspace.js';

// The loop's own constants: see workspace.ts.
const { hashes } = WORKSPACE;
const isNew = newOf;

/** Hashes of the words a comment is described by: nearly all of them come from a short list. */
const MAX_REMEMBERED = 4_096;
const known = new Map<string, number>();

const hashOfToken = (token: string): number => {
  const hash = known.get(token);
  if (hash !== undefined) return hash;
  if (known.size === MAX_REMEMBERED) known.clear();
  const fresh = hashOf(token, SEEDS.structure);
  known.set(token, fresh);
  return fresh;
};

/** Notes the tokens a comment is described by, after the first `from` features; how many features there are then. */
export const findStructure = (tokens: readonly string[], from: number): number => {
  let found = from | 0;
  for (const token of tokens) {
    if (found - from === MAX_STRUCTURE) break;
    const hash = hashOfToken(token);
    hashes[found] = hash;
    found = (found + isNew(hash)) | 0;
  }
  forget(from, found);
  return found;
};
