import { describe, expect, it } from '@jest/globals';
import { calibrationOf, makeRecord, noteOutcome } from '../../../src/learning/recalibrate.js';
import { emptyLearner, learn, mix, type SiteExample, type SiteLearner } from '../../../src/learning/site-learner.js';
import { seededRandom } from '../../../src/learning/random.js';
import { probabilityOf } from '../../../src/scoring/score.js';

const BITS = 10;
const GENERAL = 1.25;

/** Spam has features below 40, ham has those from 40 on; both have some of the others' and of a common ground. */
const example = (isSpam: boolean, random: () => number): SiteExample => {
  const own = Array.from({ length: 8 }, () => Math.floor(random() * 40) + (isSpam ? 0 : 40));
  const common = Array.from({ length: 8 }, () => 100 + Math.floor(random() * 300));
  return { features: Uint32Array.from(new Set([...own, ...common])).sort(), isSpam, weight: 1, general: 0 };
};

const taught = (count: number, isSpamAt: (at: number) => boolean = (at) => at % 2 === 0): SiteLearner => {
  const learner = emptyLearner(BITS);
  const random = seededRandom(3);
  for (let at = 0; at < count; at += 1) learn(learner, example(isSpamAt(at), random));
  return learner;
};

const logOddsOf = (learner: SiteLearner, { general, features }: SiteExample): number => {
  const parts = mix(learner, general, features);
  return parts.general + parts.site + parts.offset;
};

describe('a site’s learner', () => {
  it('leaves the general model’s log-odds as they are until it is taught', () => {
    const parts = mix(emptyLearner(BITS), GENERAL, Uint32Array.from([1, 2, 3]));
    expect(parts).toEqual({ general: GENERAL, site: 0, offset: 0 });
  });

  it('tells the site’s spam from its ham after a few dozen decisions', () => {
    const learner = taught(40);
    const random = seededRandom(99);
    const right = Array.from({ length: 200 }, (_, at) => {
      const fresh = example(at % 2 === 0, random);
      return logOddsOf(learner, fresh) > 0 === fresh.isSpam;
    });
    expect(right.filter(Boolean).length).toBeGreaterThan(190);
  });

  it('takes nothing that is merely rare for spam while it has seen ham alone', () => {
    const learner = taught(50, () => false);
    const unseen = mix(learner, 0, Uint32Array.from([900, 901, 902]));
    const seenOnce = mix(
      learner,
      0,
      Uint32Array.from(learner.ham.findIndex((count) => count === 1) >= 0 ? [learner.ham.indexOf(1)] : []),
    );
    expect(unseen.site).toBeLessThanOrEqual(0);
    expect(seenOnce.site).toBeLessThanOrEqual(0);
  });

  it('does not take what all comments have in common for spam while it has been shown spam alone', () => {
    const learner = taught(10, () => true);
    const random = seededRandom(99);
    const shifts = Array.from({ length: 50 }, () => mix(learner, -3, example(false, random).features).site);
    expect(Math.max(...shifts)).toBeLessThan(1);
  });

  it('does not take honest comments for spam because they are as long as the spam there', () => {
    const learner = emptyLearner(BITS);
    const random = seededRandom(8);
    const ofLength = (count: number): Uint32Array =>
      Uint32Array.from(new Set(Array.from({ length: count }, () => Math.floor(random() * 1_000)))).sort();
    for (let at = 0; at < 100; at += 1) {
      const isSpam = at % 2 === 0;
      learn(learner, { features: ofLength(isSpam ? 200 : 100), isSpam, weight: 1, general: isSpam ? 3 : -3 });
    }
    const shifts = Array.from({ length: 50 }, () => mix(learner, -3, ofLength(200)).site);
    expect(shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length).toBeLessThan(1);
  });

  it('comes to trust a general model less that is wrong here, and never turns it round', () => {
    const learner = emptyLearner(BITS);
    const random = seededRandom(5);
    for (let at = 0; at < 200; at += 1) {
      const isSpam = at % 2 === 0;
      learn(learner, { ...example(isSpam, random), general: isSpam ? -2 : 2 });
    }
    expect(learner.trust).toBeGreaterThanOrEqual(0);
    expect(learner.trust).toBeLessThan(0.3);
  });

  it('counts half of a lesson of half the weight', () => {
    const learner = emptyLearner(BITS);
    learn(learner, { features: Uint32Array.from([7]), isSpam: true, weight: 0.5, general: 0 });
    expect([learner.spamTotal, learner.spam[7], learner.hamTotal]).toEqual([0.5, 0.5, 0]);
  });

  it('stays finite whatever it is taught', () => {
    const learner = emptyLearner(BITS);
    const extreme = { features: Uint32Array.from([1]), weight: 1 };
    for (let at = 0; at < 300; at += 1) {
      learn(learner, { ...extreme, isSpam: at % 3 === 0, general: at % 2 === 0 ? 170 : -170 });
    }
    expect(Number.isFinite(logOddsOf(learner, { ...extreme, isSpam: true, general: 170 }))).toBe(true);
    expect(
      Number.isFinite(logOddsOf(learner, { features: new Uint32Array(), isSpam: true, weight: 1, general: 0 })),
    ).toBe(true);
  });
});

describe('the record of how scores turned out', () => {
  /** Log-odds three times too sure. */
  const boastful = (count: number): ReturnType<typeof makeRecord> => {
    const record = makeRecord();
    const random = seededRandom(11);
    for (let at = 0; at < count; at += 1) {
      const truth = (random() - 0.5) * 4;
      noteOutcome(record, { raw: truth * 3, isSpam: random() < probabilityOf(truth), weight: 1 });
    }
    return record;
  };

  it('changes nothing before the first outcome', () => {
    expect(calibrationOf(makeRecord())).toEqual({ scale: 1, offset: 0 });
  });

  it('makes scores that were too sure come true', () => {
    const { scale, offset } = calibrationOf(boastful(300));
    expect(scale).toBeGreaterThan(0.2);
    expect(scale).toBeLessThan(0.5);
    expect(Math.abs(offset)).toBeLessThan(0.4);
  });

  it('remembers the newest 300 alone', () => {
    const record = boastful(900);
    expect(record.newest).toHaveLength(300);
  });
});
