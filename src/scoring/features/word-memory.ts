/**
 * Remembers a number for each word, since words recur and stemming one is dear.
 *
 * Two generations of words: new ones go to the young one, and so does an old one that is met again; when the young one is
 * full it takes the place of the old one, whose words are forgotten. So common words stay whatever comes between them.
 * (In 101,000 real comments in random order, 0.7 words of each were stemmed; with one table of 40,000 words that started
 * afresh when full, 2.4.)
 *
 * A generation is an open-addressed table over the words' own units, compared one by one where they stand in the text: a Map
 * needs a fresh string of each word, and takes twice the time. Everything is bounded: probing stops after PROBES places (so
 * that words made to collide only go unremembered). No answer depends on what was asked before.
 */

/** As many as the ordinals of `places` can tell apart. */
const MAX_WORDS = 2 ** 16 - 1;
const MAX_UNITS = MAX_WORDS * 10;
/** Of `entries`, for each generation. */
const ENTRIES = (MAX_WORDS + 2) * 2;
const PLACES = 2 ** 17;
const PROBES = 8;
/** Where words are not parted by spaces (and in Korean, whose words are long) nearly every run is another, and none is stemmed. */
const FIRST_UNREMEMBERED = 0x2e80;

/** What a word's number is computed by where it is not remembered. Pure. */
export type Compute = (word: string) => number;

/** What is said of the word from `from` to `to` of `text`, computed or remembered; `hash` is the word's. */
export type Recall = (text: string, from: number, to: number, hash: number) => number;

const nextPlace = (place: number): number => (place + 1) & (PLACES - 1);
const firstPlace = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

/**
 * An empty memory for what `compute` says of words, which are read where they stand in `read`: the units of the text asked
 * about. Both generations are halves of the same arrays, so that the loops have arrays of their own (see workspace.ts).
 */
export const makeWordMemory = (compute: Compute, read: Readonly<Uint16Array>): Recall => {
  /** Ordinal of the word at each place, counted from 1; 0 is an empty place. Small, since it is what the cache must hold. */
  const places = new Uint16Array(PLACES * 2);
  /** For each ordinal two entries: where the word's units begin (where the next one's do, they end), and its number. */
  const entries = new Int32Array(ENTRIES * 2);
  const units = new Uint16Array(MAX_UNITS * 2);
  const counts = new Uint32Array(2);
  /** Which half is the young generation. */
  let young = 0;

  const isWordAt = (entry: number, generation: number, from: number, to: number): boolean => {
    const start = entries[entry] ?? 0;
    if ((entries[entry + 2] ?? 0) - start !== to - from) return false;
    const shift = generation * MAX_UNITS + start - from;
    for (let at = from; at < to; at += 1) if (units[at + shift] !== read[at]) return false;
    return true;
  };

  /** Where in `entries` the word is; -1 where it is not remembered. */
  const find = (generation: number, from: number, to: number, hash: number): number => {
    let place = firstPlace(hash);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const ordinal = places[generation * PLACES + place] ?? 0;
      if (ordinal === 0) return -1;
      const entry = generation * ENTRIES + ordinal * 2;
      if (isWordAt(entry, generation, from, to)) return entry;
      place = nextPlace(place);
    }
    return -1;
  };

  /** Sees to it that there is room for `length` units more among the young. */
  const makeRoom = (length: number): void => {
    const count = counts[young] ?? 0;
    const end = entries[young * ENTRIES + count * 2 + 2] ?? 0;
    if (count < MAX_WORDS && end + length <= MAX_UNITS) return;
    young ^= 1;
    places.fill(0, young * PLACES, (young + 1) * PLACES);
    counts[young] = 0;
  };

  const remember = (from: number, to: number, hash: number, number: number): void => {
    makeRoom(to - from);
    const base = young * PLACES;
    let place = firstPlace(hash);
    for (let probe = 1; probe < PROBES && places[base + place] !== 0; probe += 1) place = nextPlace(place);
    if (places[base + place] !== 0) return;
    const ordinal = (counts[young] ?? 0) + 1;
    counts[young] = ordinal;
    const entry = young * ENTRIES + ordinal * 2;
    const start = entries[entry] ?? 0;
    const first = young * MAX_UNITS + start - from;
    for (let at = from; at < to; at += 1) units[first + at] = read[at] ?? 0;
    entries[entry + 1] = number;
    entries[entry + 2] = start + to - from;
    places[base + place] = ordinal;
  };

  return (text, from, to, hash) => {
    const known = find(young, from, to, hash);
    if (known !== -1) return entries[known + 1] ?? 0;
    if ((read[from] ?? 0) >= FIRST_UNREMEMBERED) return compute(text.slice(from, to));
    const older = find(young ^ 1, from, to, hash);
    const number = older === -1 ? compute(text.slice(from, to)) : (entries[older + 1] ?? 0);
    remember(from, to, hash, number);
    return number;
  };
};
