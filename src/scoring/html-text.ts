/** What HTML says to a reader, and where its links lead. */

import { Parser } from 'htmlparser2';

/** More links are neither followed nor counted: the signal has long been clear. */
export const MAX_LINKS = 200;

export interface HtmlText {
  /** Visible text; blocks and line breaks become spaces. */
  readonly text: string;
  /** Targets of anchors, in order, as written; at most 200. */
  readonly links: readonly string[];
}

const UNSEEN = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'iframe', 'object']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
]);
const INLINE_TOO = new Set(['q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr']);
const isInline = (name: string): boolean => INLINE.has(name) || INLINE_TOO.has(name);

/** Reads `html` once, forgiving any fault in it. Character references are decoded; scripts, styles and comments are left out. */
export const htmlToText = (html: string): HtmlText => {
  const pieces: string[] = [];
  const links: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.has(name)) unseen += 1;
      if (!isInline(name)) pieces.push(' ');
      const target = name === 'a' ? attributes['href'] : undefined;
      if (target !== undefined && links.length < MAX_LINKS) links.push(target);
    },
    ontext(text) {
      if (unseen === 0) pieces.push(text);
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (!isInline(name)) pieces.push(' ');
    },
  });
  parser.end(html);
  return { text: pieces.join(''), links };
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));?/g;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }),
);

const fromPoint = (point: number): string => (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');

/** Plain text with its character references decoded once, as robots send them where people see them undecoded. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
        if (decimal !== undefined) return fromPoint(Number.parseInt(decimal, 10));
        return hex === undefined ? (NAMED.get(name ?? '') ?? '') : fromPoint(Number.parseInt(hex, 16));
      })
    : text;
