import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../src/scoring/features/extract.js';
import { bucketOf } from '../../../src/scoring/features/hashing.js';
import { hashOfPair, traitOf } from '../../../src/scoring/features/structure.js';
import { MAX_PAIRED } from '../../../src/scoring/features/workspace.js';
import { bucketSeed, makeTextModel } from '../../../src/scoring/model.js';
import { makeSiteExtractor } from '../../../src/scoring/site/site-features.js';

const TRAITS = ['characters=30-70', 'links=0', 'host:cheap', 'praise=0.6+'];
const inputOf = (structure: readonly string[]): Parameters<typeof extract>[0] => ({
  normalized: 'fine words',
  typed: 'Fine words',
  structure,
});

const pairsOf = (structure: readonly string[]): readonly number[] => {
  const { hashes, ends, traitsEnd } = extract(inputOf(structure));
  return [...hashes.subarray(traitsEnd, ends.structure)];
};

describe('pairs of traits', () => {
  it('are features of those kinds that say more together, each with each', () => {
    const hashOf = (trait: string): number => traitOf(trait).hash;
    const expected = [
      hashOfPair(hashOf('characters=30-70'), hashOf('links=0')),
      hashOfPair(hashOf('characters=30-70'), hashOf('praise=0.6+')),
      hashOfPair(hashOf('links=0'), hashOf('praise=0.6+')),
    ];
    expect([...pairsOf(TRAITS)].sort()).toEqual(expected.map((hash) => hash >>> 0).sort());
  });

  it('are the same whichever trait comes first', () => {
    expect([...pairsOf([...TRAITS].reverse())].sort()).toEqual([...pairsOf(TRAITS)].sort());
  });

  it('are bounded, however much a comment is described by', () => {
    const many = Array.from({ length: 100 }, (_, at) => `topic:${at}`);
    expect(pairsOf(many).length).toBe((MAX_PAIRED * (MAX_PAIRED - 1)) / 2);
  });

  it('are not among what a site learns from: its lessons stay as they were', () => {
    const find = makeSiteExtractor({ bits: 18, seed: 3 });
    const alone = find({ input: inputOf(['host:cheap']), shown: '', fields: [] });
    const paired = find({ input: inputOf(TRAITS), shown: '', fields: [] });
    expect(paired.length - alone.length).toBe(TRAITS.length - 1);
  });

  it('count half for each of the two when what a comment is like is explained', () => {
    const [bits, seed] = [18, 7];
    const weights = new Int8Array(2 ** bits);
    const pair = hashOfPair(traitOf('links=0').hash, traitOf('praise=0.6+').hash);
    weights[bucketOf(pair, bucketSeed(seed), 32 - bits)] = 100;
    const model = makeTextModel({ id: 'pairs@00000000', prior: 0, scale: 0.1, bits, seed, weights });
    const input = inputOf(TRAITS);
    const judgement = model.judge(input);
    const [one, other, ...rest] = judgement.topTraits;
    expect(judgement.structure).toBeGreaterThan(1);
    expect(new Set([one?.trait, other?.trait])).toEqual(new Set(['links=0', 'praise=0.6+']));
    expect(one?.weight).toBe(judgement.structure / 2);
    expect(other?.weight).toBe(judgement.structure / 2);
    expect(rest.filter(({ weight }) => weight !== 0)).toEqual([]);
    const traced = model.trace(input, judgement).traits.filter(({ weight }) => weight !== 0);
    expect(new Set(traced.map(({ trait }) => trait))).toEqual(new Set(['links=0', 'praise=0.6+']));
  });
});
