import { describe, expect, it } from '@jest/globals';
import { candor, SITE_BITS, siteFeatures } from '../../../../src/learning/evaluation/candor.js';
import { plainRegression } from '../../../../src/learning/evaluation/plain-regression.js';
import { calibrationError, measureStream } from '../../../../src/learning/evaluation/stream-measures.js';
import { runStream, type Prediction } from '../../../../src/learning/evaluation/stream.js';
import { inventedComments, noting } from './comments.js';

const thresholds = { flag: 0.5, spam: 0.9 };
const immediate = { feedback: 'immediate', thresholds, holdUntilTaught: 0, seed: 1 } as const;
const delayed = { ...immediate, feedback: 'delayed' } as const;
const comments = inventedComments(2_000, 5);
const order = [...comments.keys()];
const isSpam = (at: number): boolean => comments[at]?.isSpam ?? false;

describe('a stream of comments', () => {
  it('judges each comment before it is learned, and learns it before the next arrives', async () => {
    const { contestant, told } = noting(() => 0);
    const predictions = await runStream(comments, order, await contestant.begin(), immediate);
    expect(told).toEqual(order.map((at) => [at, at + 1]));
    expect(predictions.map(({ decisions }) => decisions)).toEqual(order);
  });

  it('decides all that is flagged, 5 to 35 comments later', async () => {
    const { contestant, told } = noting(() => 0.5);
    await runStream(comments, order, await contestant.begin(), delayed);
    const waits = told.map(([at, judged]) => judged - 1 - at);
    expect([Math.min(...waits), Math.max(...waits)]).toEqual([5, 35]);
    const decided = new Set(told.map(([at]) => at));
    expect(order.slice(0, -35).every((at) => decided.has(at))).toBe(true);
  });

  it('decides all of a site’s first comments where its moderators see everything until the filter is taught', async () => {
    const { contestant, told } = noting(() => -5);
    await runStream(comments, order, await contestant.begin(), { ...delayed, holdUntilTaught: 10 });
    // The tenth decision falls after ten comments at the least, and before the fortieth.
    const decided = new Set(told.map(([at]) => at));
    expect(order.slice(0, 10).every((at) => decided.has(at))).toBe(true);
    expect(order.slice(50).every((at) => decided.has(at))).toBe(false);
  });

  it('hears of half the spam it published, and of 2 % of the honest comments', async () => {
    const { contestant, told } = noting(() => -5);
    await runStream(comments, order, await contestant.begin(), delayed);
    const spam = told.filter(([at]) => isSpam(at)).length;
    expect(spam / 1_000).toBeCloseTo(0.51, 1);
    expect((told.length - spam) / 1_000).toBeLessThan(0.04);
    expect(told.length).toBeGreaterThan(spam);
  });

  it('has an honest comment that was published and decided nonetheless stand for those that were not', async () => {
    const { contestant, told, weights } = noting(() => -5);
    await runStream(comments, order, await contestant.begin(), delayed);
    const ofHonest = weights.filter((_weight, i) => !isSpam(told[i]?.[0] ?? 0));
    expect(new Set(weights.filter((_weight, i) => isSpam(told[i]?.[0] ?? 0)))).toEqual(new Set([1]));
    expect(Math.min(...ofHonest)).toBe(5);
  });

  it('has each comment stand for itself where all are decided', async () => {
    const { contestant, weights } = noting((at) => (at % 3) - 1);
    await runStream(comments, order, await contestant.begin(), immediate);
    expect(new Set(weights)).toEqual(new Set([1]));
  });

  it('hears from half the honest authors it rejected, and of 2 % of the spam', async () => {
    const { contestant, told } = noting(() => 5);
    await runStream(comments, order, await contestant.begin(), delayed);
    const honest = told.filter(([at]) => !isSpam(at)).length;
    expect(honest / 1_000).toBeCloseTo(0.51, 1);
    expect((told.length - honest) / 1_000).toBeLessThan(0.04);
  });

  it('has the same luck for every filter, and the same outcome for the same seed', async () => {
    const tellings = [];
    for (const seed of [1, 1, 2]) {
      const { contestant, told } = noting(() => -5);
      await runStream(comments, order, await contestant.begin(), { ...delayed, seed });
      tellings.push(told);
    }
    expect(tellings[1]).toEqual(tellings[0]);
    expect(tellings[2]).not.toEqual(tellings[0]);
  });

  it('is learned by Candor’s site half and by plain regression within some dozen decisions', async () => {
    const few = inventedComments(400, 7);
    const none = new Float64Array(few.length);
    expect(SITE_BITS).toBe(18);
    for (const contestant of [candor('site half', few, none, siteFeatures(few)), plainRegression(few)]) {
      const predictions = await runStream(few, [...few.keys()], await contestant.begin(), immediate);
      const { one_minus_roca: all, one_minus_roca_50_450: early } = measureStream(predictions, thresholds, 400);
      expect(all).toBeLessThan(8);
      expect(early).toBeLessThan(5);
    }
  });
});

const predicted = (logOdds: number, spam: boolean, decisions: number): Prediction => ({
  logOdds,
  isSpam: spam,
  decisions,
});

describe('the measures of a stream', () => {
  it('call probabilities true where as much is spam as they say', () => {
    const even = Array.from({ length: 100 }, (_, at) => predicted(0, at % 2 === 0, 200));
    expect(calibrationError(even)).toBeCloseTo(0, 9);
    const sure = even.map((prediction) => ({ ...prediction, logOdds: 50 }));
    expect(calibrationError(sure)).toBeCloseTo(0.5, 9);
    expect(calibrationError([])).toBeNull();
  });

  it('tell the cold start from what follows, and say nothing of what is not there', () => {
    const perfect = Array.from({ length: 40 }, (_, at) => predicted(at % 2 === 0 ? 9 : -9, at % 2 === 0, at));
    const measures = measureStream(perfect, thresholds, 40);
    expect(measures).toMatchObject({ one_minus_roca: 0, one_minus_roca_50_450: null, calibration_error: null });
    expect(measures.calibration_error_cold).toBeLessThan(0.001);
    expect(measures.false_positives_at_flag).toBe(0);
  });
});
