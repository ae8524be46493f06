import { extract } from '../../src/scoring/features/extract.js';
import { bucketOf } from '../../src/scoring/features/hashing.js';
import { bucketSeed, makeTextModel, type TextModel } from '../../src/scoring/model.js';

const [BITS, SEED] = [18, 7];

/** A text model that knows some words and nothing else: what each of them is worth, -127 to 127 steps of a tenth. */
export const aWordModel = (words: Readonly<Record<string, number>>, prior = -1): TextModel => {
  const weights = new Int8Array(2 ** BITS);
  for (const [word, weight] of Object.entries(words)) {
    const { hashes, ends } = extract({ normalized: word, typed: '', structure: [] });
    for (const hash of hashes.subarray(0, ends.words)) weights[bucketOf(hash, bucketSeed(SEED), 32 - BITS)] = weight;
  }
  return makeTextModel({ id: 'words@00000000', prior, scale: 0.1, bits: BITS, seed: SEED, weights });
};
