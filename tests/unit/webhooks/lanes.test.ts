import { describe, expect, it } from '@jest/globals';
import { makeLanes } from '../../../src/webhooks/lanes.js';

const someLanes = () => {
  const clock = { ms: 1_000_000 };
  return { clock, lanes: makeLanes({ now: () => clock.ms, random: () => 0 }) };
};

describe('the lanes of receivers', () => {
  it('let eight calls at once go to one receiver, and the next when one is done', () => {
    const { lanes } = someLanes();
    for (let i = 0; i < 8; i++) expect(lanes.enter('a')).toBe(0);
    expect(lanes.enter('a')).toBeGreaterThan(0);
    lanes.leave('a', { ms: 5, ok: true });
    expect(lanes.enter('a')).toBe(0);
  });

  it('do not have one wait for the other', () => {
    const { lanes } = someLanes();
    for (let i = 0; i < 100; i++) lanes.enter('slow');
    expect(lanes.enter('quick')).toBe(0);
  });

  it('let one at a time go to a receiver that failed, until it takes one again', () => {
    const { lanes } = someLanes();
    expect(lanes.enter('a')).toBe(0);
    lanes.leave('a', { ms: 15_000, ok: false });
    expect(lanes.enter('a')).toBe(0);
    expect(lanes.enter('a')).toBeGreaterThan(0);
    lanes.leave('a', { ms: 5, ok: true });
    expect([lanes.enter('a'), lanes.enter('a')]).toEqual([0, 0]);
  });

  it('put those who wait one behind the other, as far back as calls take, but not beyond a minute', () => {
    const { lanes } = someLanes();
    lanes.enter('a');
    lanes.leave('a', { ms: 10_000, ok: false });
    lanes.enter('a');
    const waits = Array.from({ length: 8 }, () => lanes.enter('a'));
    expect(waits).toEqual([10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 60_000, 60_000]);
  });

  it('forget a long line once a receiver is quick again', () => {
    const { lanes, clock } = someLanes();
    lanes.enter('a');
    lanes.leave('a', { ms: 15_000, ok: false });
    lanes.enter('a');
    for (let i = 0; i < 10_000; i++) lanes.enter('a');
    lanes.leave('a', { ms: 5, ok: true });
    clock.ms += 60_000;
    for (let i = 0; i < 8; i++) expect(lanes.enter('a')).toBe(0);
    expect(lanes.enter('a')).toBe(20);
  });

  it('think no better of a receiver that was not called after all', () => {
    const { lanes } = someLanes();
    lanes.enter('a');
    lanes.leave('a', { ms: 5, ok: false });
    lanes.enter('a');
    lanes.leave('a', undefined);
    expect([lanes.enter('a'), lanes.enter('a') > 0]).toEqual([0, true]);
  });

  it('leave a receiver alone for as long as it wants', () => {
    const { lanes, clock } = someLanes();
    lanes.enter('a');
    lanes.leave('a', { ms: 5, ok: false, notBeforeMs: clock.ms + 30_000 });
    expect(lanes.enter('a')).toBeGreaterThanOrEqual(30_000);
    clock.ms += 30_000;
    expect(lanes.enter('a')).toBe(0);
  });
});
