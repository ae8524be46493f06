import { describe, expect, it } from '@jest/globals';
import { readCanaries } from '../../../../src/files/canaries.js';
import { shippedModelDir } from '../../../../src/files/shipped-model.js';
import type { Decision } from '../../../../src/learning/retraining/decision.js';
import { retrain, type Retrained } from '../../../../src/learning/retraining/retrain.js';
import { generate } from '../../../../src/learning/synthetic/generate.js';
import { makeTextModel, type TextModel } from '../../../../src/scoring/model.js';
import { inputOfText } from '../../../../src/scoring/text-input.js';
import { decisionsOf, shipped } from './decisions.js';

const { base, model } = shipped();
const canaries = readCanaries(shippedModelDir());
const textsOf = (label: 'spam' | 'ham', seed = 23, count = 2_000): readonly string[] =>
  generate(seed, count)
    .filter((comment) => comment.label === label)
    .map(({ text }) => text);
const [spam, ham] = [textsOf('spam'), textsOf('ham')];

const retrained = (decisions: readonly Decision[]): Retrained =>
  retrain({ base, champion: model, decisions, canaries, seed: 1 });

const honestSite = decisionsOf('honest', spam.slice(0, 100), ham.slice(0, 100));

/** Share of spam that no site has met which a model would hold. */
const recallOf = (judge: Pick<TextModel, 'logOdds'>): number => {
  const unseen = spam.slice(-300);
  return unseen.filter((text) => judge.logOdds(inputOfText(text)) >= 0).length / unseen.length;
};

/** Retraining takes a second or two, more on a busy machine. */
const TIMEOUT_MS = 120_000;

describe('a site that decides falsely 500 times', () => {
  it.each([
    ['calls all spam honest, and all that is honest spam', ham.slice(100, 350), spam.slice(100, 350), 'contradicts'],
    ['calls spam honest and says nothing else', [], spam.slice(100, 600), 'one-kind'],
    [
      'calls spam honest beside as many true decisions',
      spam.slice(100, 225),
      [...ham.slice(100, 225), ...spam.slice(225, 475)],
      'contradicts',
    ],
  ] as const)(
    'and %s is not heard, alone or beside others',
    (_name, asSpam, asHam, why) => {
      const rogue = decisionsOf('rogue', asSpam, asHam);
      const alone = retrained(rogue);
      expect(alone).toEqual({ kind: 'too-few', found: { spam: 0, ham: 0 }, quarantined: [{ site: 'rogue', why }] });
      const together = retrained([...honestSite, ...rogue]);
      expect(together).toEqual({ ...retrained(honestSite), quarantined: [{ site: 'rogue', why }] });
    },
    TIMEOUT_MS,
  );

  it(
    'costs at most one point of recall where it picks what the filter doubts, and is heard',
    () => {
      const others = textsOf('spam', 29, 4_000);
      const isDoubted = (text: string): boolean => {
        const logOdds = model.logOdds(inputOfText(text));
        return logOdds > 0 && logOdds < 2;
      };
      const doubted = others.filter(isDoubted);
      expect(doubted.length).toBeGreaterThan(250);
      const known = others.filter((text) => !isDoubted(text));
      const rogue = decisionsOf('rogue', known.slice(0, 125), [...doubted.slice(0, 250), ...ham.slice(100, 225)]);
      const result = retrained([...honestSite, ...rogue]);
      if (result.kind !== 'judged') throw new Error('it was not heard');
      expect(result.quarantined).toEqual([]);
      const isTaken = result.comparison.refusals.length === 0;
      const judge = isTaken ? makeTextModel({ ...result.challenger.content, id: '' }) : model;
      expect(recallOf(judge)).toBeGreaterThanOrEqual(recallOf(model) - 0.01);
    },
    TIMEOUT_MS,
  );
});
