import { PRIME, topMixed } from '../features/hashing.js';

/** First unit that is no ASCII. */
const FIRST_BEYOND_ASCII = 0x80;
/** First unit of the scripts in which two units are a word, and of what stands in place of letters: emoji, letters of other kinds. */
const FIRST_IDEOGRAPHIC = 0x2e80;
const SPACE = 32;
/** Units of a text that are read. */
const MAX_UNITS = 4_096;

/**
 * Tells `note` the hash of each unit of a text beyond ASCII, and of each pair of units of which one is from Han and kana
 * upwards, the edges of the text counting as spaces. For the text as it was typed: the runs that the general model reads
 * are of the normalised one, and a Chinese comment of ten units has few of those. Other scripts gain little from it
 * (models/README.md).
 */
export const eachShortRun = (text: string, seed: number, note: (hash: number) => void): void => {
  const length = Math.min(text.length, MAX_UNITS);
  let before = SPACE;
  for (let at = 0; at <= length; at += 1) {
    const unit = at === length ? SPACE : text.charCodeAt(at);
    const single = Math.imul(seed ^ unit, PRIME);
    if (unit >= FIRST_BEYOND_ASCII) note(topMixed(single));
    if (unit >= FIRST_IDEOGRAPHIC || before >= FIRST_IDEOGRAPHIC) note(topMixed(Math.imul(single ^ before, PRIME)));
    before = unit;
  }
};
