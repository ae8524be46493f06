/**
 * Remembers a number for each word, since words recur and stemming one is dear.
 *
 * An open-addressed table over the words' own units, compared one by one where they stand in the text: a Map needs a fresh
 * string of each word, and takes twice the time. Everything is bounded: probing stops after PROBES places (so that words
 * made to collide only go unremembered), and a full table starts afresh. No answer depends on what was asked before.
 */

const MAX_WORDS = 40_000;
const MAX_UNITS = MAX_WORDS * 10;
const PLACES = 2 ** 16;
const PROBES = 8;

export interface WordMemory {
  /** Pure. */
  readonly compute: (word: string) => number;
  /** Ordinal of the word at each place, counted from 1; 0 is an empty place. Small, since it is what the cache must hold. */
  readonly places: Uint16Array;
  /** For each ordinal two entries: where the word's units begin (where the next one's do, they end), and its number. */
  readonly entries: Int32Array;
  readonly units: Uint16Array;
  count: number;
}

/** An empty memory for what `compute`, which must be pure, says of words. */
export const makeWordMemory = (compute: (word: string) => number): WordMemory => ({
  compute,
  places: new Uint16Array(PLACES),
  entries: new Int32Array((MAX_WORDS + 2) * 2),
  units: new Uint16Array(MAX_UNITS),
  count: 0,
});

const isWordAt = (
  { entries, units }: WordMemory,
  ordinal: number,
  text: Readonly<Uint16Array>,
  from: number,
  to: number,
): boolean => {
  const start = entries[ordinal * 2] ?? 0;
  if ((entries[ordinal * 2 + 2] ?? 0) - start !== to - from) return false;
  const shift = start - from;
  for (let at = from; at < to; at += 1) if (units[at + shift] !== text[at]) return false;
  return true;
};

const remember = (memory: WordMemory, word: string, place: number): number => {
  const number = memory.compute(word);
  const { entries, units } = memory;
  const start = entries[memory.count * 2 + 2] ?? 0;
  if (memory.count === MAX_WORDS || start + word.length > MAX_UNITS) {
    memory.places.fill(0);
    memory.count = 0;
    return number;
  }
  memory.count += 1;
  for (let at = 0; at < word.length; at += 1) units[start + at] = word.charCodeAt(at);
  entries[memory.count * 2 + 1] = number;
  entries[memory.count * 2 + 2] = start + word.length;
  memory.places[place] = memory.count;
  return number;
};

/** A text and its units. */
export interface Read {
  readonly text: string;
  readonly units: Readonly<Uint16Array>;
}

/** What `compute` says of the word from `from` to `to` of what was read, computed or remembered; `hash` is the word's. */
export const recall = (memory: WordMemory, { text, units }: Read, from: number, to: number, hash: number): number => {
  const { places } = memory;
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let probe = 0; probe < PROBES; probe += 1) {
    const candidate = places[place] ?? 0;
    if (candidate === 0) return remember(memory, text.slice(from, to), place);
    if (isWordAt(memory, candidate, units, from, to)) return memory.entries[candidate * 2 + 1] ?? 0;
    place = (place + 1) & (PLACES - 1);
  }
  return memory.compute(text.slice(from, to));
};
