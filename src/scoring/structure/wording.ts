/** What the words of a text are like together: praise, persons, topics, repetition. */

import * as lexicon from './lexicon.js';
import { makeBuckets } from './buckets.js';
import type { Words } from './word-list.js';

// The loop's own constants: see features/workspace.ts.
const { FIRST, KINDS, PRAISE, SECOND, WORD_FLAGS, WORD_KINDS, WORD_LANGUAGES, isPraisePhrase, pairHash } = lexicon;

const first = makeBuckets('first-person', [0, 1, 3]);
const second = makeBuckets('second-person', [0, 1, 3]);
const praise = makeBuckets('praise', [0, 0.15, 0.35, 0.6]);
const specific = makeBuckets('specific', [0, 1, 3, 6, 12, 30]);
const phrases = makeBuckets('phrases', [0, 1, 2]);
const small = makeBuckets('small-words', [0, 0.15, 0.3, 0.45]);
const repeated = makeBuckets('repeated', [0, 0.1, 0.25, 0.5]);
const wordLength = makeBuckets('word-length', [0, 3.5, 4.5, 5.5, 7]);

const PLACES = 1_024;
/** How varied a text is depends on how long it is: measured on so many words of its own. */
const MEASURED = 120;
const ENOUGH_TO_REPEAT = 8;

/** For each place the turn in which a word of it was last met. */
const turns = new Uint8Array(PLACES);
const MOST_TURNS = 255;
let turn = 0;

/** Begins a text. */
const nextTurn = (): void => {
  turn = turn === MOST_TURNS ? 1 : turn + 1;
  if (turn === 1) turns.fill(0);
};

/** 1 if a word with this hash was met in the text before, else 0; from now on it was. */
const repeatOf = (hash: number): number => {
  const place = (Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 22) & (PLACES - 1);
  const isKnown = turns[place] === turn ? 1 : 0;
  turns[place] = turn;
  return isKnown;
};

/** How often each kind of word comes, up to three times; all 0 between texts. */
const times = new Uint8Array(2 ** 8);
/** Tokens of kinds of words that come three times. */
const THRICE: readonly string[] = KINDS.map((kind) => `${kind}*3`);

/** Adds the tokens of the words to `tokens`. */
export const addWording = (tokens: string[], words: Words): void => {
  const { count, ordinals, hashes, lengths } = words;
  nextTurn();
  /** Kinds that come at all, a bit each: there are fewer than 32. */
  let kinds = 0;
  let own = 0;
  let ofPraise = 0;
  let phrase = 0;
  let firsts = 0;
  let seconds = 0;
  let repeats = 0;
  let units = 0;
  let previous = 0;
  let wasPraise = false;
  for (let at = 0; at < count; at += 1) {
    const ordinal = ordinals[at] ?? 0;
    const flags = WORD_FLAGS[ordinal] ?? 0;
    const hash = hashes[at] ?? 0;
    units += lengths[at] ?? 0;
    if ((flags & FIRST) !== 0) firsts += 1;
    if ((flags & SECOND) !== 0) seconds += 1;
    const kind = WORD_KINDS[ordinal] ?? 0;
    if (kind !== 0) {
      kinds |= 1 << kind;
      times[kind] = Math.min(3, (times[kind] ?? 0) + 1);
    }
    const isPraise = (flags & PRAISE) !== 0;
    if (!isPraise && WORD_LANGUAGES[ordinal] !== 0) continue;
    own += 1;
    if (isPraise) ofPraise += 1;
    if ((isPraise || wasPraise) && isPraisePhrase(pairHash(previous, hash))) phrase += 1;
    wasPraise = isPraise;
    if (own <= MEASURED) repeats += repeatOf(hash);
    previous = hash;
  }
  tokens.push(
    first(firsts),
    second(seconds),
    specific(own - ofPraise),
    phrases(phrase),
    small(count === 0 ? 0 : (count - own) / count),
    wordLength(count === 0 ? 0 : units / count),
  );
  if (own > 0) tokens.push(praise(ofPraise / own));
  if (own >= ENOUGH_TO_REPEAT) tokens.push(repeated(repeats / Math.min(own, MEASURED)));
  if (phrase > 0 && own - ofPraise <= 3) tokens.push('praise-alone');
  for (let rest = kinds; rest !== 0; rest &= rest - 1) {
    const kind = 31 - Math.clz32(rest & -rest);
    tokens.push(KINDS[kind] ?? '');
    if (times[kind] === 3) tokens.push(THRICE[kind] ?? '');
    times[kind] = 0;
  }
};
