/** Text as forms carry it: percent-encoded bytes in a charset that is only said elsewhere, from whoever wrote it. */

import { isUtf8 } from 'node:buffer';

const PERCENT = 0x25;
const PLUS = 0x2b;
const SPACE = 0x20;

const HEX = new Int8Array(256).fill(-1);
for (const [i, digit] of Array.from('0123456789abcdef').entries()) {
  HEX[digit.charCodeAt(0)] = i;
  HEX[digit.toUpperCase().charCodeAt(0)] = i;
}
const hexAt = (bytes: Buffer, at: number): number => HEX[bytes[at] ?? 0] ?? -1;

/** Undoes `%41` and `+`. What is no escape stays as it was typed (WHATWG URL, percent-decode). */
export const percentDecoded = (bytes: Buffer): Buffer => {
  if (!bytes.includes(PERCENT) && !bytes.includes(PLUS)) return bytes;
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const high = byte === PERCENT ? hexAt(bytes, at + 1) : -1;
    const low = high === -1 ? -1 : hexAt(bytes, at + 2);
    if (low !== -1) at += 2;
    decoded[length++] = low !== -1 ? high * 16 + low : byte === PLUS ? SPACE : byte;
  }
  return decoded.subarray(0, length);
};

const LATIN = /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/i;
/** Windows-1252 is Latin-1 but for these, 0x80 to 0x9f (WHATWG Encoding). Node 20's own decoder of that name leaves them out. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const latin = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => HIGH.charAt(sign.charCodeAt(0) - 0x80));
const unicode = new TextDecoder('utf-8');
/** A character of UTF-8 that takes more than one byte. */
const hasMultibyte = (text: string): boolean => /[\u0080-\ufffc]/.test(text);

/**
 * Text in the charset its sender names, if that is Latin-1 or Windows-1252, else in UTF-8. Bytes that are no UTF-8 are read as
 * Windows-1252 where nothing beside them is UTF-8 either, and as replacement characters in the midst of what is.
 */
export const decodedText = (bytes: Buffer, charset: string | undefined): string => {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  if (charset !== undefined && LATIN.test(charset)) return latin(bytes);
  const text = unicode.decode(bytes);
  return hasMultibyte(text) ? text : latin(bytes);
};

/** Encoded bytes that hold the longest content that is kept, whatever script it is in: nine for each character at most. */
const HEAD_BYTES = 128 * 1024;
const TAIL_BYTES = 64 * 1024;
/** Between the parts of a text that is too long to be read whole. */
export const GAP = '\n…\n';

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;
const escapeBegins = (bytes: Buffer, at: number): boolean => bytes[at] === PERCENT;

/** The first place at or after `at` that is not inside an escape. */
const afterEscape = (bytes: Buffer, at: number): number => {
  if (escapeBegins(bytes, at - 1)) return at + 2;
  return escapeBegins(bytes, at - 2) ? at + 1 : at;
};

/** Without half a character at its end, or at its beginning. */
const wholeHead = (bytes: Buffer): Buffer => {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && isContinuation(bytes[end - 1])) end -= 1;
  return isUtf8(bytes) ? bytes : bytes.subarray(0, Math.max(0, end - 1));
};
const wholeTail = (bytes: Buffer): Buffer => {
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start += 1;
  return bytes.subarray(start);
};

/** The text in an encoded value. Of a huge one only head and tail are decoded, so that it costs no more than a large one. */
export const textIn = (encoded: Buffer, charset: string | undefined): string => {
  if (encoded.length <= HEAD_BYTES + TAIL_BYTES) return decodedText(percentDecoded(encoded), charset);
  const head = encoded.subarray(0, afterEscape(encoded, HEAD_BYTES));
  const tail = encoded.subarray(afterEscape(encoded, encoded.length - TAIL_BYTES));
  const [first, last] = [wholeHead(percentDecoded(head)), wholeTail(percentDecoded(tail))];
  return `${decodedText(first, charset)}${GAP}${decodedText(last, charset)}`;
};
