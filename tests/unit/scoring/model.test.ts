import { describe, expect, it } from '@jest/globals';
import { loadModel } from '../../../src/files/model-files.js';
import { shippedModelDir } from '../../../src/files/shipped-model.js';
import { inputOfText } from '../../../src/scoring/text-input.js';

const model = loadModel(shippedModelDir());
const logOddsOf = (text: string): number => model.logOdds(inputOfText(text));

const SPAM =
  'Buy cheap replica watches online with free shipping worldwide, best discount prices, order your luxury handbags now. ';
const HONEST =
  'I walked to the council meeting last night and the mayor still could not say why the bridge has been closed since May. ';

describe('honest words beside spam', () => {
  it.each([
    ['before', HONEST + SPAM],
    ['after', SPAM + HONEST],
  ])('%s it do not cover it up', (_name, text) => {
    expect(logOddsOf(text)).toBeGreaterThan(logOddsOf(SPAM) - 1.5);
  });

  it('are named as what they are: one half is worse than the whole', () => {
    expect(model.judge(inputOfText(SPAM + HONEST)).part).toBeGreaterThan(1);
    expect(model.judge(inputOfText('Thanks!')).part).toBe(0);
  });

  it('in lines of their own are parted from it there, though no sentence ends', () => {
    const [spam, honest] = [SPAM, HONEST].map((text) => text.replace(/\.\s*$/, '')) as [string, string];
    const apart = model.judge(inputOfText(`${spam}\n\n${honest} and who would have it open again`)).part;
    const together = model.judge(inputOfText(`${spam} ${honest} and who would have it open again`)).part;
    expect(apart).toBeGreaterThan(together);
  });

  it('of another honest person add next to nothing', () => {
    const other = 'My neighbour says the same, and he has used that road for thirty years. ';
    expect(model.judge(inputOfText(HONEST + other)).part).toBeLessThan(1);
  });

  it('are counted alike by the fast way and the one with reasons', () => {
    const input = inputOfText(SPAM + HONEST);
    const { words, characters, shape, structure, part } = model.judge(input);
    expect(model.logOdds(input)).toBeCloseTo(model.prior + words + characters + shape + structure + part, 10);
  });
});
