/** Ornamental letters that Unicode gives no plain form, so that NFKC leaves them: small capitals, letters in black discs. */

import type { Tally } from '../traces.js';

const SMALL_CAPITALS: ReadonlyMap<string, string> = new Map(
  Array.from('ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz').reduce<Array<[string, string]>>(
    (pairs, letter, at, all) => {
      if (at % 2 === 0) pairs.push([letter, all[at + 1] ?? letter]);
      return pairs;
    },
    [],
  ),
);
/** First of the 26 letters in: black circles, squares, black squares. Regional indicators are flags, and stay. */
const ALPHABETS = [0x1f150, 0x1f170] as const;
const IN_DISCS = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
/** One or two of them are phonetic writing. */
const SMALL = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ][a-zᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]*[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]/gu;

const MATHEMATICAL = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u249c-\u24b5\u{1f110}-\u{1f14c}]/gu;
const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]/gu;
/** Text of these scripts has always set Latin abbreviations in full width. */
const WIDE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const plainDisc = (disc: string): string => {
  const point = disc.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((start) => point >= start && point < start + 26) ?? point;
  return String.fromCodePoint(97 + point - first);
};

/** Counts ornamental letters that NFKC will undo. */
export const countOrnamental = (text: string, tally: Tally): void => {
  tally.mathAlphabet += text.match(MATHEMATICAL)?.length ?? 0;
  if (!WIDE_SCRIPT.test(text)) tally.mathAlphabet += text.match(FULL_WIDTH)?.length ?? 0;
};

/** `text` with the letters that NFKC leaves made plain. Linear. */
export const undoOrnamental = (text: string, tally: Tally): string =>
  text
    .replace(IN_DISCS, (disc) => {
      tally.mathAlphabet += 1;
      return plainDisc(disc);
    })
    .replace(SMALL, (word) => {
      tally.mathAlphabet += word.length;
      return Array.from(word, (letter) => SMALL_CAPITALS.get(letter) ?? letter).join('');
    });
