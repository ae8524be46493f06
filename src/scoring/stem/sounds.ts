/**
 * The sounds of English words as Porter's stemmer hears them, in the letters a to z: vowels, consonants, and how often the one
 * follows the other. Measures are counted in halves: natural's, which are followed here to the letter, can be odd, as vowels
 * beside a vocal `y` make a group of their own.
 */

const [A, E, I, O, U, W, X, Y] = [97, 101, 105, 111, 117, 119, 120, 121] as const;

export const isVowel = (unit: number): boolean => unit === A || unit === E || unit === I || unit === O || unit === U;

/** Whether the letter at `at` is a vowel, or a `y` after a consonant; a `y` after another is no vowel. */
const isVocal = (word: string, at: number): boolean => {
  const unit = word.charCodeAt(at);
  if (unit !== Y || at === 0) return isVowel(unit);
  const before = word.charCodeAt(at - 1);
  return before !== Y && !isVowel(before);
};

/** Groups of vowels and of other letters in the beginning of a word, and whether the first and the last are of vowels. */
interface Groups {
  count: number;
  isFirstVocal: boolean;
  isLastVocal: boolean;
}

/** Overwritten by the next call of `findGroups`: every word is asked about half a dozen times. */
const groups: Groups = { count: 0, isFirstVocal: false, isLastVocal: false };

const findGroups = (word: string, end: number): Groups => {
  groups.count = 0;
  let wasVowel = false;
  for (let at = 0; at < end; at += 1) {
    const isPlainVowel = isVowel(word.charCodeAt(at));
    const isVocalHere = isPlainVowel || isVocal(word, at);
    // A vocal `y` and the vowels after it are two groups.
    const isSame = isVocalHere ? wasVowel && isPlainVowel : groups.count > 0 && !groups.isLastVocal;
    wasVowel = isPlainVowel;
    if (isSame) continue;
    if (groups.count === 0) groups.isFirstVocal = isVocalHere;
    groups.isLastVocal = isVocalHere;
    groups.count += 1;
  }
  return groups;
};

/** Twice the measure of the first `end` letters: how often vowels are followed by consonants. Below 0 for no letters. */
export const halvesOf = (word: string, end: number): number => {
  const { count, isFirstVocal, isLastVocal } = findGroups(word, end);
  if (count === 0) return -2;
  const rest = isFirstVocal ? count : count - 1;
  return isLastVocal && rest > 0 ? rest - 1 : rest;
};
/** A measure of one. */
export const ONE = 2;

/** Whether the three letters before `end` are a consonant, a vowel and a consonant other than w, x and y. */
export const endsShort = (word: string, end: number): boolean => {
  if (end < 3 || isVocal(word, end - 3) || !isVocal(word, end - 2) || isVocal(word, end - 1)) return false;
  const last = word.charCodeAt(end - 1);
  return last !== W && last !== X && last !== Y;
};

/** Whether there is a vowel among the first `end` letters. */
export const hasVowel = (word: string, end: number): boolean => {
  for (let at = 0; at < end; at += 1) if (isVocal(word, at)) return true;
  return false;
};

/** Whether there is a vowel in the groups but for the last: that of a last vocal `y` is its own. */
export const hasVowelBefore = (word: string): boolean => {
  const { count, isFirstVocal } = findGroups(word, word.length);
  return count > 2 || (count === 2 && isFirstVocal);
};
