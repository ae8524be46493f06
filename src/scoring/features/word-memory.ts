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
const PLACES = 2 ** 17;
const PROBES = 8;
/** Where words are not parted by spaces (and in Korean, whose words are long) nearly every run is another, and none is stemmed. */
const FIRST_UNREMEMBERED = 0x2e80;

interface Generation {
  /** Ordinal of the word at each place, counted from 1; 0 is an empty place. Small, since it is what the cache must hold. */
  readonly places: Uint16Array;
  /** For each ordinal two entries: where the word's units begin (where the next one's do, they end), and its number. */
  readonly entries: Int32Array;
  readonly units: Uint16Array;
  count: number;
}

export interface WordMemory {
  /** Pure. */
  readonly compute: (word: string) => number;
  young: Generation;
  old: Generation;
}

const emptyGeneration = (): Generation => ({
  places: new Uint16Array(PLACES),
  entries: new Int32Array((MAX_WORDS + 2) * 2),
  units: new Uint16Array(MAX_UNITS),
  count: 0,
});

/** An empty memory for what `compute`, which must be pure, says of words. */
export const makeWordMemory = (compute: (word: string) => number): WordMemory => ({
  compute,
  young: emptyGeneration(),
  old: emptyGeneration(),
});

/** A text and its units. */
export interface Read {
  readonly text: string;
  readonly units: Readonly<Uint16Array>;
}

const firstPlace = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);
const nextPlace = (place: number): number => (place + 1) & (PLACES - 1);

const isWordAt = (
  { entries, units }: Generation,
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

/** Ordinal of the word from `from` to `to`; 0 where it is not remembered. */
const find = (generation: Generation, text: Readonly<Uint16Array>, from: number, to: number, hash: number): number => {
  const { places } = generation;
  let place = firstPlace(hash);
  for (let probe = 0; probe < PROBES; probe += 1) {
    const candidate = places[place] ?? 0;
    if (candidate === 0) return 0;
    if (isWordAt(generation, candidate, text, from, to)) return candidate;
    place = nextPlace(place);
  }
  return 0;
};

const numberOf = ({ entries }: Generation, ordinal: number): number => entries[ordinal * 2 + 1] ?? 0;

/** The generation that new words go to, with room for `length` units more. */
const withRoom = (memory: WordMemory, length: number): Generation => {
  const { young } = memory;
  if (young.count < MAX_WORDS && (young.entries[young.count * 2 + 2] ?? 0) + length <= MAX_UNITS) return young;
  const next = memory.old;
  next.places.fill(0);
  next.count = 0;
  memory.old = young;
  memory.young = next;
  return next;
};

const remember = (
  memory: WordMemory,
  text: Readonly<Uint16Array>,
  from: number,
  to: number,
  hash: number,
  number: number,
): void => {
  const generation = withRoom(memory, to - from);
  const { places, entries, units } = generation;
  let place = firstPlace(hash);
  for (let probe = 1; probe < PROBES && places[place] !== 0; probe += 1) place = nextPlace(place);
  if (places[place] !== 0) return;
  generation.count += 1;
  const ordinal = generation.count;
  const start = entries[ordinal * 2] ?? 0;
  for (let at = from; at < to; at += 1) units[start + at - from] = text[at] ?? 0;
  entries[ordinal * 2 + 1] = number;
  entries[ordinal * 2 + 2] = start + to - from;
  places[place] = ordinal;
};

/** What `compute` says of the word from `from` to `to` of what was read, computed or remembered; `hash` is the word's. */
export const recall = (memory: WordMemory, { text, units }: Read, from: number, to: number, hash: number): number => {
  const { young, old } = memory;
  const known = find(young, units, from, to, hash);
  if (known !== 0) return numberOf(young, known);
  if ((units[from] ?? 0) >= FIRST_UNREMEMBERED) return memory.compute(text.slice(from, to));
  const older = find(old, units, from, to, hash);
  const number = older === 0 ? memory.compute(text.slice(from, to)) : numberOf(old, older);
  remember(memory, units, from, to, hash, number);
  return number;
};
