/** Fewer letters than these have no habit of capitals. */
const ENOUGH_LETTERS = 12;
const MOST_CAPITALS = 0.6;
/** Capitals after a small letter within a word, for each letter: "iPhone" in every sentence stays far below. */
const MOST_SWITCHES = 0.08;

const UPPER = 1;
const LOWER = 2;

/** ASCII letters are told by their codes; others, which are few, by what changing their case does. */
const caseOf = (character: string, unit: number): number => {
  if (unit < 128) {
    if (unit >= 97 && unit <= 122) return LOWER;
    return unit >= 65 && unit <= 90 ? UPPER : 0;
  }
  const lower = character.toLowerCase();
  if (lower !== character) return UPPER;
  return character.toUpperCase() === character ? 0 : LOWER;
};

/**
 * Whether a text is written in capitals throughout, or in capitals strewn at random. Both are ways of writing, in anger, in
 * jest or to be seen, that honest people have too: what such a text looks like says nothing of what it is. Linear.
 */
export const isOddCase = (text: string): boolean => {
  let upper = 0;
  let lower = 0;
  let switches = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = unit < 128 ? caseOf('', unit) : caseOf(text.charAt(at), unit);
    if (letter === UPPER) {
      upper += 1;
      if (previous === LOWER) switches += 1;
    } else if (letter === LOWER) lower += 1;
    previous = letter;
  }
  const letters = upper + lower;
  return letters >= ENOUGH_LETTERS && (upper > letters * MOST_CAPITALS || switches > letters * MOST_SWITCHES);
};
