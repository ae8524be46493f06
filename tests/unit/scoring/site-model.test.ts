import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import { loadModel } from '../../../src/files/model-files.js';
import { shippedModelDir } from '../../../src/files/shipped-model.js';
import { score, sumInOrder } from '../../../src/scoring/score.js';
import { generalLogOdds } from '../../../src/scoring/site/apply-site-model.js';
import type { SiteHalf, SiteModel } from '../../../src/scoring/site/site-model.js';
import { aComment } from './a-comment.js';

const model = loadModel(shippedModelDir());
const taught = (half: SiteHalf): SiteModel => ({
  facts: () => ({ decisions: 2, version: '0.2', spam: 1, ham: 1 }),
  judge: () => half,
});
const comment = aComment({
  content: 'Buy cheap watches at https://a.example and https://b.example',
  form: { honeypotFilled: true },
});
const judge = (site?: SiteModel) => score(comment, { repeats: 0 }, model, DEFAULT_POLICY, site);
const weightOf = (name: string, site?: SiteModel) =>
  judge(site).contributions.find(({ signal }) => signal === name)?.weight;

describe('what a site taught, in a score', () => {
  const half = { factor: 0.25, site: -1.5, offset: 0.125 };

  it('scales the general model, adds its own, and still adds up', () => {
    const verdict = judge(taught(half));
    expect(verdict.logOdds).toBe(sumInOrder(verdict.contributions));
    expect(weightOf('words', taught(half))).toBeCloseTo((weightOf('words') ?? Number.NaN) * half.factor, 9);
    expect([weightOf('learned', taught(half)), weightOf('calibration', taught(half))]).toEqual([-1.5, 0.125]);
  });

  it('leaves the checks their full say', () => {
    expect(weightOf('honeypot', taught(half))).toBe(weightOf('honeypot'));
    expect(weightOf('links', taught(half))).toBe(weightOf('links'));
  });

  it('tells the general model’s log-odds, whether it took part or not', () => {
    const general = judge(taught(half)).learner?.general;
    expect(general).toBeDefined();
    expect(generalLogOdds(judge())).toBeCloseTo(general ?? Number.NaN, 9);
    expect(generalLogOdds(judge(taught(half)))).toBe(general);
  });

  it('is bounded, however sure the site is', () => {
    expect(weightOf('learned', taught({ ...half, site: 1e6 }))).toBe(20);
  });
});
