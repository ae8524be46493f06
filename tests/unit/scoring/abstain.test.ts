import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import type { ScoredVerdict } from '../../../src/domain/verdict.js';
import { LESSONS_ENOUGH } from '../../../src/scoring/abstain.js';
import { score } from '../../../src/scoring/score.js';
import type { SiteModel } from '../../../src/scoring/site/site-model.js';
import { aWordModel } from '../../support/word-model.js';
import { aComment } from './a-comment.js';

const FINNISH = 'En ymmärrä, miksi kaupunki ei kysynyt tästä asukkailta, mutta niin se on.';
const ENGLISH = 'The council should have asked the people who live there before they closed the road.';

/** Everything is spam to it, and it has learned English and German. */
const strict = { ...aWordModel({}, 4), languages: new Set(['en', 'de']) };
/** Takes some words for spam that are none in their language. */
const misled = aWordModel({ kaupunki: 127, miksi: 127, asukkailta: 127, mutta: 127 }, -1);
const worded = { ...misled, languages: new Set(['en']) };

const judge = (
  content: string,
  model: Parameters<typeof score>[2] = worded,
  facts = {},
  site?: SiteModel,
): ScoredVerdict => score(aComment({ content, ...facts }), { repeats: 0 }, model, DEFAULT_POLICY, site);

const taughtBy = (decisions: number): SiteModel => ({
  facts: () => ({ decisions, version: '0.1', spam: decisions, ham: 0 }),
  judge: () => ({ factor: 1, site: 3, offset: 0 }),
});

describe('the filter does not reject by itself what its model cannot read', () => {
  it('a text in a language it was not taught waits for a person', () => {
    const verdict = judge(FINNISH);
    expect(verdict.score).toBeGreaterThan(DEFAULT_POLICY.thresholds.spam);
    expect(verdict).toMatchObject({ kind: 'flagged', abstained: 'language' });
  });

  it.each([
    ['in a language it was taught', ENGLISH, strict],
    ['in one that cannot be told', 'kaupunki', { ...aWordModel({ kaupunki: 127 }, 0), languages: new Set(['en']) }],
    ['by a model that does not say what it was taught', FINNISH, misled],
    ['that needs no text to be spam', FINNISH, strict],
  ])('a text %s is rejected', (_, content, model) => {
    const verdict = judge(content, model);
    expect(verdict.kind).toBe('spam');
    expect(verdict).not.toHaveProperty('abstained');
  });

  it.each([
    ['a rule of the site', { content: FINNISH, author: { id: 'u1' } }],
    ['a field that people cannot see', { content: FINNISH, form: { honeypotFilled: true } }],
  ])('is no excuse where %s says it is spam', (_, facts) => {
    const lists = [{ list: 'deny', kind: 'author', value: 'u1' }] as const;
    const policy = { ...DEFAULT_POLICY, lists, thresholds: { flag: 0.5, spam: 0.8 } };
    expect(score(aComment(facts), { repeats: 0 }, worded, policy).kind).toBe('spam');
  });

  it('until the site itself has taught enough', () => {
    expect(judge(FINNISH, worded, {}, taughtBy(LESSONS_ENOUGH - 1))).toMatchObject({ abstained: 'language' });
    expect(judge(FINNISH, worded, {}, taughtBy(LESSONS_ENOUGH)).kind).toBe('spam');
  });

  it('and publishes and holds as before', () => {
    expect(judge(FINNISH, { ...aWordModel({}, -3), languages: new Set(['en']) })).toMatchObject({ kind: 'ham' });
    expect(judge(FINNISH, { ...aWordModel({}, 1), languages: new Set(['en']) })).not.toHaveProperty('abstained');
  });
});
