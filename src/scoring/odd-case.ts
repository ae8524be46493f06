import { forUnits, unitsOf } from './features/units.js';

/** Fewer letters than these have no habit of capitals. */
const ENOUGH_LETTERS = 12;
const MOST_CAPITALS = 0.6;
/** Capitals after a small letter within a word, for each letter: "iPhone" in every sentence stays far below. */
const MOST_SWITCHES = 0.08;

const UPPER = 1;
const LOWER = 2;
const KNOWN = 4;

const caseOf = (letter: string): number => {
  if (letter.toLowerCase() !== letter) return KNOWN | UPPER;
  return letter.toUpperCase() === letter ? KNOWN : KNOWN | LOWER;
};

/** The case of each unit, worked out when first met: asking costs many times the look-up. */
const cases = new Uint8Array(2 ** 16);

/**
 * Whether a text is written in capitals throughout, or in capitals strewn at random. Both are ways of writing, in anger, in
 * jest or to be seen, that honest people have too: what such a text looks like says nothing of what it is. Linear.
 */
export const isOddCase = forUnits((room) => {
  const { units } = room;
  return (text): boolean => {
    let upper = 0;
    let lower = 0;
    let switches = 0;
    let previous = 0;
    const { length } = text;
    unitsOf(text, room);
    // Without branches but for units that were never met: where capitals stand cannot be foreseen.
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      let letter = cases[unit] ?? 0;
      if (letter === 0) letter = cases[unit] = caseOf(text.charAt(at));
      upper += letter & UPPER;
      lower += (letter & LOWER) >> 1;
      switches += (previous >> 1) & letter & UPPER;
      previous = letter;
    }
    const letters = upper + lower;
    return letters >= ENOUGH_LETTERS && (upper > letters * MOST_CAPITALS || switches > letters * MOST_SWITCHES);
  };
});
