import type { Tally } from '../traces.js';

/**
 * A plain letter as percent and two digits. Not after another such byte, which may be half of a character of two bytes,
 * nor after a percent sign or digit, where "50%61" may be a figure and decoding could make a new sequence.
 */
const SEQUENCE = /(?<!%[0-9a-f]{0,2}|\d)(?:%(?:4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]))+(?!%)/gi;

/** `text` with percent-encoded letters a to z decoded, which no address needs; capitals stay capitals. Linear. */
export const decodePercent = (text: string, tally: Tally): string =>
  text.includes('%')
    ? text.replace(SEQUENCE, (letters) => {
        tally.percent += letters.length / 3;
        return letters.replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      })
    : text;
