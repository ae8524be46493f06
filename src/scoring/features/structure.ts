import { hashOf } from './hashing.js';
import { MAX_STRUCTURE, forget, newOf, type Workspace } from './workspace.js';

/** Hashes of the words a comment is described by: nearly all of them come from a short list. */
const MAX_REMEMBERED = 4_096;
export type TokenHashes = Map<string, number>;

const remembered = (known: TokenHashes, token: string, seed: number): number => {
  const hash = known.get(token);
  if (hash !== undefined) return hash;
  if (known.size === MAX_REMEMBERED) known.clear();
  const fresh = hashOf(token, seed);
  known.set(token, fresh);
  return fresh;
};

/** Notes the tokens a comment is described by, after the first `from` features; how many features there are then. */
export const findStructure = (
  workspace: Workspace,
  tokens: readonly string[],
  from: number,
  known: TokenHashes,
): number => {
  const { seeds, hashes, met } = workspace;
  let found = from;
  for (const token of tokens) {
    if (found - from === MAX_STRUCTURE) break;
    const hash = remembered(known, token, seeds.structure);
    hashes[found] = hash;
    found += newOf(met, hash);
  }
  forget(workspace, from, found);
  return found;
};
