/**
 * Who may call whom, and when: a lane for each receiver, so that one that is slow, broken or gone holds up nobody but itself.
 *
 * A lane is WIDTH calls wide; one call once as many in a row have failed, until one is taken again. Who finds it full, or told
 * to wait, is given a place in its line: as far back as the calls before it will take, and a minute at most, since a receiver may come back at any time.
 */

/** Calls to one receiver at once. */
const WIDTH = 8;
const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 60_000;
/** Nobody waits longer than so many calls take, where they are taken: what they took when we were busy says little of later. */
const LONGEST_WAIT_CALLS = 20;
const LONG_WAIT_MS = 2_000;
/** A guess, until the first call has shown how long one takes. */
const FIRST_CALL_MS = 20;
/** How much of what a call took longer than those before it is believed. */
const RISE = 0.3;

interface Lane {
  underWay: number;
  failedInARow: number;
  /** How long a call takes. */
  callMs: number;
  /** When the last one in the line has its turn. */
  lineMs: number;
  /** The receiver wants to be left alone until then. */
  notBeforeMs: number;
}

const isFailing = ({ failedInARow }: Lane): boolean => failedInARow >= WIDTH;

const longestWaitOf = (lane: Lane): number =>
  isFailing(lane)
    ? LONGEST_WAIT_MS
    : Math.min(LONGEST_WAIT_MS, Math.max(LONG_WAIT_MS, LONGEST_WAIT_CALLS * lane.callMs));

export interface Ended {
  readonly ms: number;
  readonly ok: boolean;
  /** When the receiver wants to be asked again, Unix milliseconds. */
  readonly notBeforeMs?: number;
}

export interface Lanes {
  /** 0: call now, and say `leave` afterwards. Otherwise come again after so many milliseconds. */
  readonly enter: (receiver: string) => number;
  /** @param ended undefined if no call was made after all */
  readonly leave: (receiver: string, ended: Ended | undefined) => void;
}

/** @param random 0..1: parts those who would all come again at one time */
export const makeLanes = ({ now, random }: { readonly now: () => number; readonly random: () => number }): Lanes => {
  const lanes = new Map<string, Lane>();
  const laneOf = (receiver: string): Lane => {
    const known = lanes.get(receiver);
    if (known !== undefined) return known;
    const lane = { underWay: 0, failedInARow: 0, callMs: FIRST_CALL_MS, lineMs: 0, notBeforeMs: 0 };
    lanes.set(receiver, lane);
    return lane;
  };

  return {
    enter: (receiver) => {
      const lane = laneOf(receiver);
      const nowMs = now();
      const width = isFailing(lane) ? 1 : WIDTH;
      if (nowMs >= lane.notBeforeMs && lane.underWay < width) {
        lane.underWay += 1;
        return 0;
      }
      const earliest = Math.max(nowMs, lane.notBeforeMs);
      const longest = longestWaitOf(lane) * (1 - random() / 2);
      lane.lineMs = Math.min(Math.max(earliest, lane.lineMs) + lane.callMs / width, earliest + longest);
      return Math.ceil(Math.max(SHORTEST_WAIT_MS, lane.lineMs - nowMs));
    },

    leave: (receiver, ended) => {
      const lane = laneOf(receiver);
      lane.underWay -= 1;
      if (ended === undefined) return;
      const { ms, ok, notBeforeMs } = ended;
      lane.failedInARow = ok ? 0 : lane.failedInARow + 1;
      // One slow call among quick ones says nothing: believed at once is only that calls take less than was thought.
      lane.callMs = Math.min(ms, lane.callMs + RISE * (ms - lane.callMs));
      if (notBeforeMs !== undefined) lane.notBeforeMs = notBeforeMs;
      // One that works and has no line is as good as one that was never called.
      if (ok && lane.underWay === 0 && lane.lineMs <= now()) lanes.delete(receiver);
    },
  };
};
