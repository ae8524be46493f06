import { describe, expect, it } from '@jest/globals';
import { makeLanes, type Lanes } from '../../../src/webhooks/lanes.js';

const someLanes = () => {
  const clock = { ms: 1_000_000 };
  return { clock, lanes: makeLanes({ now: () => clock.ms, random: () => 0 }) };
};

/** Eight calls, none of them taken. */
const fail = (lanes: Lanes, receiver: string, ms: number): void => {
  for (let i = 0; i < 8; i++) {
    lanes.enter(receiver);
    lanes.leave(receiver, { ms, ok: false });
  }
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

  it('let one at a time go to a receiver that failed eight times in a row, until it takes one again', () => {
    const { lanes } = someLanes();
    fail(lanes, 'a', 15_000);
    expect(lanes.enter('a')).toBe(0);
    expect(lanes.enter('a')).toBeGreaterThan(0);
    lanes.leave('a', { ms: 5, ok: true });
    expect([lanes.enter('a'), lanes.enter('a')]).toEqual([0, 0]);
  });

  it('are no narrower for a receiver that fails now and then', () => {
    const { lanes } = someLanes();
    for (let i = 0; i < 100; i++) {
      lanes.enter('a');
      lanes.leave('a', { ms: 5, ok: i % 3 === 0 });
    }
    for (let i = 0; i < 8; i++) expect(lanes.enter('a')).toBe(0);
  });

  it('put those who wait one behind the other, as far back as calls take, but not beyond a minute', () => {
    const { lanes } = someLanes();
    for (let i = 0; i < 8; i++) fail(lanes, 'a', 10_000);
    lanes.enter('a');
    const waits = Array.from({ length: 8 }, () => Math.round(lanes.enter('a') / 1_000));
    expect(waits).toEqual([10, 20, 30, 40, 50, 60, 60, 60]);
  });

  it('have nobody wait for long where calls are taken', () => {
    const { lanes } = someLanes();
    for (let i = 0; i < 8; i++) lanes.enter('a');
    lanes.leave('a', { ms: 3_000, ok: true });
    lanes.leave('a', { ms: 5, ok: true });
    lanes.enter('a');
    lanes.enter('a');
    const waits = Array.from({ length: 10_000 }, () => lanes.enter('a'));
    expect(Math.max(...waits)).toBe(2_000);
  });

  it('forget a long line once a receiver is quick again', () => {
    const { lanes, clock } = someLanes();
    fail(lanes, 'a', 15_000);
    lanes.enter('a');
    for (let i = 0; i < 10_000; i++) lanes.enter('a');
    lanes.leave('a', { ms: 5, ok: true });
    clock.ms += 60_000;
    for (let i = 0; i < 8; i++) expect(lanes.enter('a')).toBe(0);
    expect(lanes.enter('a')).toBe(20);
  });

  it('think no better of a receiver that was not called after all', () => {
    const { lanes } = someLanes();
    fail(lanes, 'a', 5);
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
