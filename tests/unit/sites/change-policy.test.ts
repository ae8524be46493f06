import { describe, expect, it } from '@jest/globals';
import { AKISMET_ANSWERS, DEFAULT_POLICY, LESSON_CAPS } from '../../../src/domain/policy.js';
import { changePolicy } from '../../../src/sites/change-policy.js';

describe('a change of a policy', () => {
  it('touches what it names and nothing else, under a new version', () => {
    const changed = changePolicy(DEFAULT_POLICY, { flag: 0.3, lessonCaps: { reader: 5 } });
    expect(changed).toEqual({
      ...DEFAULT_POLICY,
      version: 'policy-2',
      thresholds: { flag: 0.3, spam: 0.9 },
      holdUntilTaught: 0,
      lessonCaps: { ...LESSON_CAPS, reader: 5 },
      akismet: AKISMET_ANSWERS,
    });
    expect(changePolicy(changed, { akismet: { discard: true } }).akismet).toEqual({
      ...AKISMET_ANSWERS,
      discard: true,
    });
  });

  it('gives each state a version of its own, also where an earlier one comes back', () => {
    const states = [0.3, 0.5, 0.3, 0.4].reduce(
      (all, flag) => [...all, changePolicy(all.at(-1) ?? DEFAULT_POLICY, { flag })],
      [DEFAULT_POLICY],
    );
    expect(new Set(states.map(({ version }) => version)).size).toBe(states.length);
  });

  it('that changes nothing leaves the version as it was', () => {
    expect(changePolicy(DEFAULT_POLICY, {})).toBe(DEFAULT_POLICY);
    expect(changePolicy(DEFAULT_POLICY, { flag: 0.5, lessonCaps: LESSON_CAPS, lists: [] })).toBe(DEFAULT_POLICY);
  });

  it.each([
    ['policy-41', 'policy-42'],
    ['by-hand', 'policy-1'],
  ])('after %s comes %s', (version, next) =>
    expect(changePolicy({ ...DEFAULT_POLICY, version }, { retentionDays: 7 }).version).toBe(next),
  );
});
