import type { Tally } from './traces.js';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));?/g;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }),
);
/** Encoded again for as long as letters hide in it; no honest export encodes more than twice. */
const NUMERIC_WITHIN = /&(?:amp;)*#[xX]?[0-9a-fA-F]/;
const MAX_ROUNDS = 4;
const PLAIN_CHARACTER = /^[A-Za-z0-9]$/;

const fromPoint = (point: number): string => (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');

const decodeOnce = (text: string, tally: Tally): string =>
  text.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? '';
    const character = fromPoint(hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16));
    if (PLAIN_CHARACTER.test(character)) tally.entities += 1;
    return character;
  });

/**
 * Plain text with its character references decoded, as robots send them where people see them undecoded. Once, and again
 * while numbers of characters appear. Counts references to plain letters and digits, which nobody needs.
 */
export const decodeEntities = (text: string, tally: Tally): string => {
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS && decoded.includes('&'); round += 1) {
    if (round > 0 && !NUMERIC_WITHIN.test(decoded)) break;
    decoded = decodeOnce(decoded, tally);
  }
  return decoded;
};
