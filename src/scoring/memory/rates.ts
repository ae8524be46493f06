/** How many comments each site gets in ten minutes, now and usually. */

const SLOT_MS = 600_000;
/** A day of slots, and the two that are "now". */
const SLOTS = 146;
/** Slots a site must be known for before anything is unusual there. */
const ENOUGH_SLOTS = 6;

interface SiteRate {
  readonly counts: Uint32Array;
  /** Which slot since 1970 each place of `counts` stands for. */
  readonly slots: Float64Array;
  first: number;
}

export interface Rate {
  /** Comments of the last ten to twenty minutes, in ten minutes. */
  readonly recent: number;
  /** Comments in ten minutes over the day before; undefined while the site has not been known for an hour. */
  readonly usual: number | undefined;
}

export interface Rates {
  readonly note: (site: number, timeMs: number) => void;
  readonly at: (site: number, timeMs: number) => Rate;
}

export const makeRates = (): Rates => {
  const rates = new Map<number, SiteRate>();

  const countIn = ({ counts, slots }: SiteRate, slot: number): number =>
    slots[slot % SLOTS] === slot ? (counts[slot % SLOTS] ?? 0) : 0;

  const usualBefore = (rate: SiteRate, slot: number): number | undefined => {
    const from = Math.max(rate.first, slot - SLOTS + 2);
    const known = slot - 1 - from;
    if (known < ENOUGH_SLOTS) return undefined;
    let sum = 0;
    for (let at = from; at < slot - 1; at += 1) sum += countIn(rate, at);
    return sum / known;
  };

  return {
    note: (site, timeMs) => {
      const slot = Math.floor(timeMs / SLOT_MS);
      let rate = rates.get(site);
      if (rate === undefined) {
        rate = { counts: new Uint32Array(SLOTS), slots: new Float64Array(SLOTS).fill(-1), first: slot };
        rates.set(site, rate);
      }
      const at = ((slot % SLOTS) + SLOTS) % SLOTS;
      if ((rate.slots[at] ?? -1) > slot) return;
      if (rate.slots[at] !== slot) rate.counts[at] = 0;
      rate.slots[at] = slot;
      rate.counts[at] = (rate.counts[at] ?? 0) + 1;
      rate.first = Math.min(rate.first, slot);
    },
    at: (site, timeMs) => {
      const rate = rates.get(site);
      if (rate === undefined) return { recent: 0, usual: undefined };
      const slot = Math.floor(timeMs / SLOT_MS);
      return { recent: Math.max(countIn(rate, slot), countIn(rate, slot - 1)), usual: usualBefore(rate, slot) };
    },
  };
};
