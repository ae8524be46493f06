import { PRIME, hashOf, topMixed } from './hashing.js';
import { MAX_PAIRED, MAX_STRUCTURE, SEEDS, WORKSPACE, forget, newOf } from './workspace.js';

// The loop's own constants: see workspace.ts.
const { hashes, paired } = WORKSPACE;
const isNew = newOf;
const mixed = topMixed;

/**
 * Kinds of traits (what stands before `=` or `:`) that say more of a comment together than one by one: praise that is long,
 * has no link and says nothing specific. Of a link's and an address' many traits there would be too many pairs.
 */
const PAIRED_KINDS: ReadonlySet<string> = new Set([
  ...['characters', 'sentence-longest', 'word-length', 'small-words', 'repeated', 'ends-open', 'starts-small'],
  ...['capitals', 'titled', 'digits', 'marks', '!', '?', 'pictures', 'links', 'price', 'phone'],
  ...['specific', 'praise', 'phrases', 'first-person', 'second-person', 'topic', 'call', 'talk'],
]);

/** A word a comment is described by, as it is remembered. */
interface KnownTrait {
  readonly hash: number;
  readonly isPaired: boolean;
}

/** Nearly all of them come from a short list. */
const MAX_REMEMBERED = 4_096;
const known = new Map<string, KnownTrait>();

/** What a token is to its features. */
export const traitOf = (token: string): KnownTrait => {
  const kind = /^[^=:]*/.exec(token)?.[0] ?? '';
  return { hash: hashOf(token, SEEDS.structure), isPaired: PAIRED_KINDS.has(kind) };
};

const remembered = (token: string): KnownTrait => {
  const trait = known.get(token);
  if (trait !== undefined) return trait;
  if (known.size === MAX_REMEMBERED) known.clear();
  const fresh = traitOf(token);
  known.set(token, fresh);
  return fresh;
};

/** Hash of two traits together, in whichever order. */
export const hashOfPair = (one: number, other: number): number => mixed(Math.imul(one ^ other ^ SEEDS.traits, PRIME));
const pairOf = hashOfPair;

/** What is found of a comment's description. */
export interface FoundTraits {
  /** How many features there are after its traits, each once. */
  readonly alone: number;
  /** And after pairs of them. */
  readonly found: number;
  /** How many traits make pairs: their places among the traits are in `paired` of the workspace. */
  readonly pairedCount: number;
}

/** Notes the tokens a comment is described by, and pairs of them, after the first `from` features. */
export const findStructure = (tokens: readonly string[], from: number): FoundTraits => {
  let found = from | 0;
  let pairedCount = 0;
  for (const token of tokens) {
    if (found - from === MAX_STRUCTURE) break;
    const { hash, isPaired } = remembered(token);
    hashes[found] = hash;
    const one = isNew(hash);
    if (isPaired && one === 1 && pairedCount < MAX_PAIRED) paired[pairedCount++] = found - from;
    found = (found + one) | 0;
  }
  const alone = found;
  forget(from, alone);
  for (let later = 1; later < pairedCount; later += 1) {
    const hash = hashes[from + (paired[later] ?? 0)] ?? 0;
    for (let earlier = 0; earlier < later; earlier += 1) {
      hashes[found] = pairOf(hash, hashes[from + (paired[earlier] ?? 0)] ?? 0);
      found = (found + 1) | 0;
    }
  }
  return { alone, found, pairedCount };
};
