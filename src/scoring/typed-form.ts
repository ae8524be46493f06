/**
 * The outward form of a text once its disguise is undone: capitals and lines as its author typed them, letters as they
 * are meant. Normalising loses the former, and a text without any capital looks like nothing honest.
 */

/** How far one text is looked through for the place that goes with the other's. */
const REACH = 16;

/** Signs between two letters of a word. */
const MOST_BETWEEN = 3;

/** What stands for the blanks between two words, by the line ends among them. */
const LINE_ENDS = [' ', '\n', '\n\n'] as const;

/** What a letter is passed off as: one of another alphabet, a digit or a sign that looks like it. */
const GUISE = /[^\P{L}a-z]|[\d@$!€£]/u;

const isAlphanumeric = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
const isBlank = (sign: string): boolean => /\s/.test(sign);
const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

const inCapitals = (letters: string): string => letters.toUpperCase().slice(0, letters.length);

const isLower = (sign: string): boolean => /\p{Ll}/u.test(sign);
const isUpper = (sign: string): boolean => /\p{Lu}/u.test(sign);

/** Whether the letters around `place` in its word are capitals, two at least. */
const isAmongCapitals = (typed: string, place: number): boolean => {
  let capitals = 0;
  for (const step of [-1, 1]) {
    for (let away = 1; away <= REACH; away += 1) {
      const sign = typed.charAt(place + step * away);
      if (sign === '' || isBlank(sign)) break;
      if (isLower(sign)) return false;
      if (isUpper(sign)) capitals += 1;
    }
  }
  return capitals >= 2;
};

const BEGINS_SENTENCE = /(?:^|[.!?…]\s|\n)\s*$/u;

/** A letter that a digit or sign at `place` of `typed` stood for, as it would have been typed. */
const unmasked = (letter: string, typed: string, place: number, hasCapitals: boolean): string => {
  if (!hasCapitals || !isLetter(letter)) return letter;
  const isBeginning = BEGINS_SENTENCE.test(typed.slice(Math.max(0, place - MOST_BETWEEN), place));
  return isBeginning || isAmongCapitals(typed, place) ? inCapitals(letter) : letter;
};

/** Whether the two say the same from these places on, for two signs or to the end. */
const goTogether = (undone: string, at: number, lower: string, place: number): boolean =>
  undone[at] === lower[place] && (at + 1 >= undone.length || undone[at + 1] === lower[place + 1]);

/** Where in `lower`, near `place`, `undone` goes on; undefined where that cannot be told. */
const nextPlace = (undone: string, at: number, lower: string, place: number): number | undefined => {
  let parted = place;
  while (parted < place + MOST_BETWEEN && !isAlphanumeric(lower.charAt(parted))) parted += 1;
  if (parted > place && lower[parted] === undone[at]) return parted;
  for (let ahead = 1; ahead <= REACH; ahead += 1)
    if (goTogether(undone, at, lower, place + ahead)) return place + ahead;
  return undefined;
};

/**
 * `undone`, which normalising made of `typed`, with the capitals and line ends of `typed`. Both are walked along together;
 * where they differ, a letter stands for a letter or sign, or something was left out. Linear.
 */
export const inTypedForm = (undone: string, typed: string): string => {
  const lower = typed.toLowerCase();
  // Letters that change their length with their case (there are a handful) would put the two out of step.
  if (lower.length !== typed.length) return undone;
  const hasCapitals = lower !== typed;
  let form = '';
  let place = 0;
  for (let at = 0; at < undone.length; at += 1) {
    const sign = undone.charAt(at);
    if (sign === ' ') {
      while (place < typed.length && !isBlank(typed.charAt(place)) && lower[place] === lower[place - 1]) place += 1;
      let lineEnds = 0;
      for (; place < typed.length && isBlank(typed.charAt(place)); place += 1) if (typed[place] === '\n') lineEnds += 1;
      form += LINE_ENDS[Math.min(lineEnds, LINE_ENDS.length - 1)] ?? ' ';
      continue;
    }
    if (sign !== lower[place]) {
      const isGuise = GUISE.test(lower.charAt(place)) || goTogether(undone, at + 1, lower, place + 1);
      const found = isGuise ? undefined : nextPlace(undone, at, lower, place);
      if (found !== undefined) place = found;
    }
    const original = typed.charAt(place);
    // What lower case changed is a capital; of most signs that can be said without asking what they are.
    if (original !== lower[place] && isLetter(original)) form += inCapitals(sign);
    else if (sign !== original && !isLetter(original)) form += unmasked(sign, typed, place, hasCapitals);
    else form += sign;
    place += 1;
  }
  return form;
};

const SENTENCE_START = /(?<=^|[.!?…]\s+|\n\s*)\p{Ll}/gu;
/** Names of things that are sold: mostly in capitals wherever they stand. */
const NAME_WITH_FIGURES = /\p{Ll}{3,}(?=\d{2})/gu;

/**
 * A text in capitals, or in capitals strewn at random, as it would be typed otherwise: sentences and names with figures
 * have capitals, nothing else.
 */
export const inSentenceCase = (text: string): string =>
  text.toLowerCase().replace(SENTENCE_START, inCapitals).replace(NAME_WITH_FIGURES, inCapitals);
