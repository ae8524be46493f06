import { describe, expect, it } from '@jest/globals';
import { readCanaries } from '../../../../src/files/canaries.js';
import { shippedModelDir } from '../../../../src/files/shipped-model.js';
import { compare, type JudgedByBoth } from '../../../../src/learning/retraining/comparison.js';
import { retrain } from '../../../../src/learning/retraining/retrain.js';
import { generate } from '../../../../src/learning/synthetic/generate.js';
import { inputOfText } from '../../../../src/scoring/text-input.js';
import { decisionsOf, shipped } from './decisions.js';

const judged = (
  count: number,
  facts: Pick<JudgedByBoth, 'isSpam' | 'champion' | 'challenger'> & { readonly site?: string },
): readonly JudgedByBoth[] => Array.from({ length: count }, () => ({ site: 'gazette', ...facts }));

/** A site where both do well, the challenger a little better. */
const aSite = (site = 'gazette'): readonly JudgedByBoth[] => [
  ...judged(20, { site, isSpam: true, champion: 2, challenger: 2.5 }),
  ...judged(20, { site, isSpam: false, champion: -2, challenger: -2.2 }),
];
const whyOf = (all: readonly JudgedByBoth[], canaries: Parameters<typeof compare>[1] = []): readonly string[] =>
  compare(all, canaries, 0).refusals.map(({ why }) => why);

describe('a challenger', () => {
  it('is taken if it is no worse by any measure', () => {
    expect(whyOf([...aSite(), ...aSite('courier')])).toEqual([]);
  });

  it('that flips a canary is refused, whatever else it is better at', () => {
    const canary = { site: '', text: 'a kind word', isSpam: false, champion: -1, challenger: 0.1 };
    expect(compare(aSite(), [canary], 0).refusals).toEqual([
      { why: 'canary', flip: { text: 'a kind word', isSpam: false } },
    ]);
    // Neither is a flip: it was wrong before, or is right now.
    expect(
      whyOf(aSite(), [
        { ...canary, champion: 1 },
        { ...canary, challenger: -0.1 },
      ]),
    ).toEqual([]);
  });

  it('that helps a large site at the cost of a small one is refused', () => {
    const large = [1, 2, 3, 4, 5].flatMap(() => aSite('large'));
    const small = [
      ...judged(12, { site: 'small', isSpam: true, champion: 2, challenger: 1.7 }),
      ...judged(12, { site: 'small', isSpam: false, champion: -2, challenger: -2 }),
    ];
    expect(compare([...large, ...small], [], 0).refusals).toEqual([{ why: 'site-loss', site: 'small' }]);
  });

  it('that finds less spam, or holds more honest comments, is refused', () => {
    const missing = judged(2, { isSpam: true, champion: 0.1, challenger: -0.1 });
    expect(whyOf([...aSite(), ...missing])).toEqual(['f1']);
    const held = judged(1, { isSpam: false, champion: -0.01, challenger: 0.01 });
    expect(whyOf([...aSite(), ...held])).toEqual(['f1', 'honest-held']);
  });

  it('that finds less is not carried by a site that decides one kind alone', () => {
    const worse = [
      ...judged(19, { isSpam: true, champion: 2, challenger: 2 }),
      ...judged(1, { isSpam: true, champion: 0.05, challenger: -0.05 }),
      ...judged(20, { isSpam: false, champion: -2, challenger: -2 }),
    ];
    const oneKind = [
      ...judged(99, { site: 'rogue', isSpam: false, champion: -2, challenger: -4 }),
      ...judged(1, { site: 'rogue', isSpam: false, champion: 0.5, challenger: -2 }),
    ];
    expect(whyOf([...worse, ...oneKind])).toEqual(['loss', 'f1']);
  });

  it('is judged by the sites with few decisions together', () => {
    const few = ['one', 'other'].flatMap((site) => judged(3, { site, isSpam: false, champion: -2, challenger: -2 }));
    expect(compare([...aSite(), ...few], [], 0).sites.map(({ site, ham }) => [site, ham])).toEqual([
      ['gazette', 20],
      [undefined, 6],
    ]);
  });
});

describe('retraining', () => {
  const { base, model } = shipped();
  const made = generate(31, 900);
  const [spam, ham] = (['spam', 'ham'] as const).map((label) =>
    made.filter((comment) => comment.label === label).map(({ text }) => text),
  );
  const order = { base, champion: model, canaries: readCanaries(shippedModelDir()), seed: 1 };

  it.each([
    ['in all', 95, 95],
    ['of a kind', 40, 300],
  ])('changes nothing with too few decisions %s', (_name, spams, hams) => {
    const decisions = decisionsOf('gazette', spam?.slice(0, spams) ?? [], ham?.slice(0, hams) ?? []);
    expect(retrain({ ...order, decisions })).toEqual({
      kind: 'too-few',
      found: { spam: spams, ham: hams },
      quarantined: [],
    });
  });

  it('is judged by the newest fifth of each site, however many another site decides at the end', () => {
    const early = decisionsOf('early', spam?.slice(0, 100) ?? [], ham?.slice(0, 100) ?? []);
    const late = decisionsOf('late', spam?.slice(100, 400) ?? [], ham?.slice(100, 400) ?? []);
    const decisions = [...early, ...late.map((each) => ({ ...each, atMs: each.atMs + 1e9 }))];
    const result = retrain({ ...order, decisions });
    if (result.kind !== 'judged') throw new Error('too few');
    expect(result.comparison.sites.map(({ site, spam: s, ham: h }) => [site, s, h])).toEqual([
      ['early', 20, 20],
      ['late', 60, 60],
    ]);
    expect(result.taught).toEqual({ spam: 320, ham: 320 });
  });
});

describe('the canaries of the shipped model', () => {
  it('are judged rightly by it, each of them', () => {
    const { model } = shipped();
    const canaries = readCanaries(shippedModelDir());
    expect(canaries.length).toBeGreaterThan(40);
    expect(canaries.filter(({ isSpam, text }) => model.logOdds(inputOfText(text)) >= 0 !== isSpam)).toEqual([]);
  });
});
