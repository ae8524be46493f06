import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../../domain/problem.js';

const MEDIA_TYPE = /^([\w.+-]+\/[\w.+-]+)[ \t]*(?:;[ \t]*charset="?utf-8"?[ \t]*)?$/i;

/**
 * The media type of the body, one of `allowed`. Only UTF-8, which is also what is meant where no charset is named (RFC
 * 8259), and only uncompressed bodies: a compressed one of some bytes can be one of gigabytes.
 * @throws Problem unsupported-media-type
 */
export const mediaTypeOf = <Type extends string>(headers: IncomingHttpHeaders, allowed: readonly Type[]): Type => {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw new Problem('unsupported-media-type');
  const sent = MEDIA_TYPE.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
  const type = allowed.find((candidate) => candidate === sent);
  if (type === undefined) throw new Problem('unsupported-media-type');
  return type;
};

const hasByteOrderMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** @throws Problem invalid-encoding: a decoder would put replacement characters, and the text would not be the one that was sent */
export const decodeUtf8 = (bytes: Buffer): string => {
  if (!isUtf8(bytes)) throw new Problem('invalid-encoding');
  return bytes.toString('utf8', hasByteOrderMark(bytes) ? 3 : 0);
};

const MAYBE_SURROGATE = /\\u[dD][89a-fA-F]/;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|[^u])/g;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/**
 * True if an escape in the JSON text is one half of a character. Looked for in the text rather than in the parsed value,
 * whose depth and number of keys the sender chooses. UTF-8 itself cannot hold half a character.
 */
export const hasLoneSurrogate = (json: string): boolean => {
  if (!MAYBE_SURROGATE.test(json)) return false;
  let highEnd = -1;
  for (const { index, 0: text, 1: hex } of json.matchAll(ESCAPE)) {
    const unit = hex === undefined ? 0 : Number.parseInt(hex, 16);
    const follows = highEnd === index;
    if (isLow(unit) !== follows || (highEnd !== -1 && !follows)) return true;
    highEnd = isHigh(unit) ? index + text.length : -1;
  }
  return highEnd !== -1;
};

/**
 * The value in a JSON text. Of two members of one name the last counts, as JSON.parse has it; the schemas then refuse
 * every name they do not know, `__proto__` among them, and nothing is ever copied from the value by its own keys.
 * @throws Problem malformed-json, invalid-encoding. What the parser says is dropped: it quotes the text.
 */
export const parseJson = (text: string): unknown => {
  if (hasLoneSurrogate(text)) throw new Problem('invalid-encoding');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('malformed-json');
  }
  if (typeof value !== 'object' || value === null) throw new Problem('malformed-json');
  return value;
};
